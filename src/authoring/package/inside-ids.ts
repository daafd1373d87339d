/** The ids of the parts in a one-file game's page; each part and each file of sounds has its own name behind. */
export const INSIDE = { contents: "inside-contents", part: "inside-", sound: "inside-sound-" } as const;
