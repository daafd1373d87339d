/** How a conversation may be played. */
export const WAYS_TO_PLAY = ["practice", "coached", "assessment"] as const;
export type WayToPlay = (typeof WAYS_TO_PLAY)[number];
