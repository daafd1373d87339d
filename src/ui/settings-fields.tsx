/** The settings themselves: speed of lines, volumes, reading aloud and captions, time limits. */
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

const NAMES: Readonly<Record<SoundGroup, string>> = { ambience: "Background", voices: "Voices", cues: "Effects" };

const TIME_NAMES: Readonly<Record<Settings["time"], string>> = { 1: "normal", 1.5: "1.5×", 2: "2×", 0: "off" };

const SPEED_NAMES: Readonly<Record<TextSpeed, string>> = {
  slow: "slow (tap to continue)",
  normal: "normal",
  fast: "fast",
  "at-once": "instant",
};

const CAPTION_NAMES: Readonly<Record<Captions, string>> = {
  always: "always",
  "when-silent": "when muted",
  never: "never",
};

export interface SettingsFieldsProps {
  readonly preferences: Preferences;
  /** Whether there is a conversation; before, nothing is known of a voice for its language. */
  readonly inPlay: boolean;
}

export function SettingsFields({ preferences, inPlay }: SettingsFieldsProps): JSX.Element {
  const reader = inPlay ? preferences.reader.value : undefined;
  const { sound, captions, time, text, sayFirst } = preferences.settings.value;
  return (
    <>
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
        {readerWords(reader)}
      </p>
      <label class="switch">
        <input type="checkbox" checked={sayFirst} onChange={preferences.toggleSayFirst} /> Say it first: type your own
        words before you see the replies
      </label>
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
    </>
  );
}

/** By the name of the device's voice for the lines: null if there is none, undefined while that isn't known. */
function readerWords(reader: string | null | undefined): string {
  if (reader === null) return "This device has no voice for this language.";
  const voice = reader === undefined ? "your device’s voice" : `your device’s voice “${reader}”`;
  return `Uses ${voice}. Each line waits for you.`;
}
