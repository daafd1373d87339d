/** The user's sound settings. The app saves them; here they are only applied. */

export const GROUPS = ["ambience", "voices", "cues"] as const;
export type MixerGroup = (typeof GROUPS)[number];

export interface GroupSettings {
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
}

export interface SoundSettings extends Readonly<Record<MixerGroup, GroupSettings>> {
  /** Silences everything, whatever the groups are set to. */
  readonly muted: boolean;
  /** A system voice reads the lines, if there is one, in place of the wordless voices. */
  readonly aloud: boolean;
}
