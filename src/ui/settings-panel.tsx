/** The settings: how loud what is, whether sounds are written as well, and how long time limits are. */
import type { JSX } from "preact";
import { SOUND_GROUPS, type Settings, type SoundGroup, TIMES } from "#records/settings.ts";
import type { Preferences } from "./preferences.ts";

const NAMES: Readonly<Record<SoundGroup, string>> = { ambience: "Room", voices: "Voices", cues: "Signals" };

const TIME_NAMES: Readonly<Record<Settings["time"], string>> = {
  1: "as written",
  1.5: "half as long again",
  2: "twice as long",
  0: "none",
};

export function SettingsPanel({ preferences }: { preferences: Preferences }): JSX.Element {
  const { sound, captions, time } = preferences.settings.value;
  return (
    <details class="settings">
      <summary>Settings</summary>
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
      <label class="choice">
        <span>Time limits</span>
        <select
          value={time}
          onChange={({ currentTarget }) => {
            const chosen = TIMES.find((one) => String(one) === currentTarget.value);
            if (chosen !== undefined) preferences.setTime(chosen);
          }}
        >
          {TIMES.map((one) => (
            <option key={one} value={one}>
              {TIME_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
    </details>
  );
}
