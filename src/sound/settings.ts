/** What somebody has set the sound to. The app keeps it; here it is only obeyed. */

export const GROUPS = ["ambience", "voices", "cues"] as const;
export type MixerGroup = (typeof GROUPS)[number];

export interface GroupSettings {
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
}

export interface SoundSettings extends Readonly<Record<MixerGroup, GroupSettings>> {
  /** Everything is silent, whatever the groups say. */
  readonly muted: boolean;
  /** A voice of the system reads the lines, where it has one, instead of the wordless ones. */
  readonly aloud: boolean;
}
