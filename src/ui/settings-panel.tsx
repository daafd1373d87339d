/** The settings: speed of lines, volumes, reading aloud and captions, time limits. */
import type { JSX } from "preact";
import {
  CAPTIONS,
  type Captions,
  SOUND_GROUPS,
  type Settings,
  type SoundGroup,
  TEXT_SPEEDS,
  TIMES,
  type TextSpeed,
} from "#records/settings.ts";
import type { Preferences } from "#session/preferences.ts";

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

const CAPTION_NAMES: Readonly<Record<Captions, string>> = {
  always: "always",
  "when-silent": "when muted",
  never: "never",
};

export function SettingsPanel({ preferences }: { preferences: Preferences }): JSX.Element {
  const { sound, captions, time, text } = preferences.settings.value;
  const reader = preferences.reader.value;
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
        <div key={group} class="volume">
          <label>
            <input
              type="checkbox"
              checked={!sound[group].muted}
              disabled={sound.muted}
              onChange={() => preferences.toggleGroup(group)}
            />
            <span>{NAMES[group]}</span>
          </label>
          <input
            type="range"
            aria-label={`${NAMES[group]}: volume`}
            min={0}
            max={1}
            step={0.1}
            value={sound[group].muted ? 0 : sound[group].volume}
            disabled={sound.muted}
            onInput={({ currentTarget }) => preferences.setVolume(group, currentTarget.valueAsNumber)}
          />
        </div>
      ))}
      <label class="switch">
        <input
          type="checkbox"
          checked={sound.aloud && reader !== null}
          disabled={sound.muted || reader === null}
          aria-describedby="reads-with"
          onChange={preferences.toggleAloud}
        />
        Read lines aloud
      </label>
      <p class="aside" id="reads-with">
        {reader === null
          ? "This device has no voice of its own for the language of the lines."
          : `With this device’s voice “${reader}”, in place of the wordless ones. Each line then waits for you.`}
      </p>
      <label class="choice">
        <span>Sound captions</span>
        <select
          value={captions}
          onChange={({ currentTarget }) => {
            const chosen = CAPTIONS.find((one) => one === currentTarget.value);
            if (chosen !== undefined) preferences.setCaptions(chosen);
          }}
        >
          {CAPTIONS.map((one) => (
            <option key={one} value={one}>
              {CAPTION_NAMES[one]}
            </option>
          ))}
        </select>
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
