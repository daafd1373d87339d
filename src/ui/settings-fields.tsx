/** The settings themselves: reading, sound, what moves and how it looks, keys; and a way back to how they were at first. */
import "./styles/settings.css";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import {
  CAPTIONS,
  CONTRASTS,
  type Captions,
  MOTIONS,
  SOUND_GROUPS,
  type Settings,
  type SoundGroup,
  TEXT_SIZES,
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

const SIZE_NAMES: Readonly<Record<Settings["textSize"], string>> = {
  1: "100%",
  1.15: "115%",
  1.3: "130%",
  1.5: "150%",
};

const CAPTION_NAMES: Readonly<Record<Captions, string>> = {
  always: "always",
  "when-silent": "when muted",
  never: "never",
};

const MOTION_NAMES: Readonly<Record<Settings["motion"], string>> = {
  system: "same as this device",
  little: "little",
  full: "full",
};

const CONTRAST_NAMES: Readonly<Record<Settings["contrast"], string>> = { system: "same as this device", more: "more" };

export interface SettingsFieldsProps {
  readonly preferences: Preferences;
  /** Whether there is a conversation; before, nothing is known of a voice for its language. */
  readonly inPlay: boolean;
}

export function SettingsFields({ preferences, inPlay }: SettingsFieldsProps): JSX.Element {
  const { captions, time, text, textSize, motion, contrast, keys, sayFirst } = preferences.settings.value;
  const { set } = preferences;
  return (
    <>
      <fieldset>
        <legend>Text and time</legend>
        <Choice
          label="Text size"
          options={TEXT_SIZES}
          names={SIZE_NAMES}
          value={textSize}
          set={(to) => set({ textSize: to })}
        />
        <Choice label="Text speed" options={TEXT_SPEEDS} names={SPEED_NAMES} value={text} set={preferences.setText} />
        <Choice label="Time limits" options={TIMES} names={TIME_NAMES} value={time} set={preferences.setTime} />
        <label class="switch">
          <input type="checkbox" checked={sayFirst} onChange={preferences.toggleSayFirst} /> Say it first: type your own
          words before you see the replies
        </label>
      </fieldset>
      <fieldset>
        <legend>Picture and keys</legend>
        <Choice
          label="Motion"
          options={MOTIONS}
          names={MOTION_NAMES}
          value={motion}
          set={(to) => set({ motion: to })}
        />
        <Choice
          label="Contrast"
          options={CONTRASTS}
          names={CONTRAST_NAMES}
          value={contrast}
          set={(to) => set({ contrast: to })}
        />
        <label class="switch">
          <input type="checkbox" checked={keys} onChange={() => set({ keys: !keys })} />
          Shortcut keys (1 to 9, B)
        </label>
      </fieldset>
      <fieldset>
        <legend>Sound</legend>
        <SoundFields {...{ preferences, inPlay }} />
        <Choice
          label="Sound captions"
          options={CAPTIONS}
          names={CAPTION_NAMES}
          value={captions}
          set={preferences.setCaptions}
        />
      </fieldset>
      <Reset reset={preferences.reset} />
    </>
  );
}

function Choice<Value extends string | number>(props: {
  readonly label: string;
  readonly options: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly set: (value: Value) => void;
}): JSX.Element {
  const { label, options, names, value, set } = props;
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((one) => String(one) === currentTarget.value);
          if (chosen !== undefined) set(chosen);
        }}
      >
        {options.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function SoundFields({ preferences, inPlay }: SettingsFieldsProps): JSX.Element {
  const reader = inPlay ? preferences.reader.value : undefined;
  const { sound } = preferences.settings.value;
  return (
    <>
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
    </>
  );
}

/** By the name of the device's voice for the lines: null if there is none, undefined while that isn't known. */
function readerWords(reader: string | null | undefined): string {
  if (reader === null) return "This device has no voice for this language.";
  const voice = reader === undefined ? "your device’s voice" : `your device’s voice “${reader}”`;
  return `Uses ${voice}. Each line waits for you.`;
}

/** Asks once. The answer takes the place of the question's button, so that the focus stays where it was. */
function Reset({ reset }: Pick<Preferences, "reset">): JSX.Element {
  const [asked, setAsked] = useState(false);
  return (
    <div class="reset" role="group" aria-label="Reset settings">
      <button
        type="button"
        class="button small"
        onClick={() => {
          if (asked) reset();
          setAsked(!asked);
        }}
      >
        {asked ? "Yes, reset them" : "Reset settings"}
      </button>
      {asked ? (
        <button type="button" class="button small" onClick={() => setAsked(false)}>
          Keep them
        </button>
      ) : null}
      <p class="aside" role="status">
        {asked ? "Reset all settings?" : ""}
      </p>
    </div>
  );
}
