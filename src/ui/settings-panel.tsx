/** The settings: how fast lines appear, how loud what is, whether sounds are written, how long time limits are. */
import type { JSX } from "preact";
import { SOUND_GROUPS, type Settings, type SoundGroup, TEXT_SPEEDS, TIMES, type TextSpeed } from "#records/settings.ts";
import type { Preferences } from "./preferences.ts";

const NAMES: Readonly<Record<SoundGroup, string>> = { ambience: "Room", voices: "Voices", cues: "Signals" };

const TIME_NAMES: Readonly<Record<Settings["time"], string>> = {
  1: "as written",
  1.5: "half as long again",
  2: "twice as long",
  0: "none",
};

const SPEED_NAMES: Readonly<Record<TextSpeed, string>> = {
  slow: "slow, and wait for me",
  normal: "normal",
  fast: "fast",
  "at-once": "all at once",
};

export function SettingsPanel({ preferences }: { preferences: Preferences }): JSX.Element {
  const { sound, captions, time, text } = preferences.settings.value;
  return (
    <details class="settings">
      <summary>Settings</summary>
      <label class="choice">
        <span>Text speed</span>
        <select
          value={text}
          onChange={({ currentTarget }) => {
            const chosen = TEXT_SPEEDS.find((one) => one === currentTarget.value);
            if (chosen !== undefined) preferences.setText(chosen);
          }}
        >
          {TEXT_SPEEDS.map((one) => (
            <option key={one} value={one}>
              {SPEED_NAMES[one]}
            </option>
          ))}
        </select>
      </label>
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
