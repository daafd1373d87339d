/** What somebody has set the sound to. Loads without the mixer, so that a mute button can stand there from the start. */

export const GROUPS = ["ambience", "voices", "cues"] as const;
export type Group = (typeof GROUPS)[number];

export interface GroupSettings {
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
}

export interface SoundSettings extends Readonly<Record<Group, GroupSettings>> {
  /** Everything is silent, whatever the groups say. */
  readonly muted: boolean;
}

export const DEFAULT_SETTINGS: SoundSettings = {
  muted: false,
  ambience: { volume: 0.7, muted: false },
  voices: { volume: 0.8, muted: false },
  cues: { volume: 0.8, muted: false },
};

export const withMute = (settings: SoundSettings, muted: boolean): SoundSettings => ({ ...settings, muted });

export const withGroup = (settings: SoundSettings, group: Group, change: Partial<GroupSettings>): SoundSettings => {
  const changed = { ...settings[group], ...change };
  return { ...settings, [group]: { ...changed, volume: Math.min(1, Math.max(0, changed.volume)) } };
};
