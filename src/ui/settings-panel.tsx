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
import { useModal } from "./modal.ts";

/** There is no conversation yet, so nothing is known of a voice for its language. */
const UNKNOWN: unique symbol = Symbol("unknown");

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

interface Props {
  readonly preferences: Preferences;
}

/** The settings during a conversation, folded. */
export function SettingsPanel({ preferences }: Props): JSX.Element {
  return (
    <details class="settings">
      <summary>Settings</summary>
      <SettingsFields preferences={preferences} reader={preferences.reader.value} />
    </details>
  );
}

/** The settings before any conversation, in a dialog of their own. */
export function SettingsDialog({
  preferences,
  open,
  close,
}: Props & { open: boolean; close: () => void }): JSX.Element {
  const dialog = useModal(open);
  return (
    <dialog class="pause panel" aria-labelledby="settings-title" ref={dialog} onClose={close}>
      {open ? (
        <>
          <h2 id="settings-title">Settings</h2>
          <div class="settings">
            <SettingsFields preferences={preferences} reader={UNKNOWN} />
          </div>
          <button type="button" class="button primary" onClick={close}>
            Done
          </button>
        </>
      ) : null}
    </dialog>
  );
}

interface FieldsProps extends Props {
  /** The device's voice for the lines, null if there is none; `UNKNOWN` while there is no conversation to read. */
  readonly reader: string | null | typeof UNKNOWN;
}

function SettingsFields({ preferences, reader }: FieldsProps): JSX.Element {
  const { sound, captions, time, text } = preferences.settings.value;
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

function readerWords(reader: FieldsProps["reader"]): string {
  if (reader === null) return "This device has no voice for this language.";
  const voice = reader === UNKNOWN ? "your device’s voice" : `your device’s voice “${reader}”`;
  return `Uses ${voice}. Each line waits for you.`;
}
