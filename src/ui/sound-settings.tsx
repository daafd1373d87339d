/** How loud what is, and whether sounds are written as well. */
import type { JSX } from "preact";
import { SOUND_GROUPS, type SoundGroup } from "#records/settings.ts";
import type { Preferences } from "./preferences.ts";

const NAMES: Readonly<Record<SoundGroup, string>> = { ambience: "Room", voices: "Voices", cues: "Signals" };

export function SoundSettings({ preferences }: { preferences: Preferences }): JSX.Element {
  const { sound, captions } = preferences.settings.value;
  return (
    <details class="sound-settings">
      <summary>Sound</summary>
      <label class="switch">
        <input type="checkbox" checked={!sound.muted} onChange={preferences.toggleMute} /> Sound on
      </label>
      {SOUND_GROUPS.map((group) => (
        <label key={group} class="volume">
          <span>{NAMES[group]}</span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.1}
            value={sound[group].volume}
            disabled={sound.muted}
            onInput={({ currentTarget }) => preferences.setVolume(group, currentTarget.valueAsNumber)}
          />
        </label>
      ))}
      <label class="switch">
        <input type="checkbox" checked={captions} onChange={preferences.toggleCaptions} /> Write sounds as captions
      </label>
    </details>
  );
}
