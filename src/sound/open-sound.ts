/**
 * The sound of the game, for the app. Load it with `import()` after the first gesture: browsers let no page sound
 * before, and nobody who has muted it pays for it.
 */
import type { ConversationEvent } from "#session/events.ts";
import type { Command } from "./commands.ts";
import { type MixerState, type MixerEvent, levelsOf, openMixer, step } from "./mixer.ts";
import { openSoundPlayer } from "./player.ts";
import { openSpeechSynthesis } from "./speech-synthesis.ts";
import type { SoundSettings } from "./settings.ts";
import { lengthOfWord } from "./sprite.ts";
import { systemSpeaker } from "./system-voice.ts";

export interface SoundOptions {
  readonly settings: SoundSettings;
  /** A sound that means something, in words. Comes muted or not: the app knows who wants to read it. */
  readonly onCaption: (text: string) => void;
  /** Some or all sounds can't be had, in words for the user. At most once. */
  readonly onFailure: (message: string) => void;
  /** The voice of the system that can read the lines aloud; null when there is none for their language. */
  readonly onReader: (name: string | null) => void;
}

export interface Sound {
  readonly change: (settings: SoundSettings) => void;
  /** Something happened in the conversation on the screen. */
  readonly hear: (event: ConversationEvent) => void;
  /** The trainee has paused: nobody speaks on. */
  readonly pause: () => void;
  readonly click: () => void;
}

const NO_SOUND = "Sounds are missing: they could not be loaded. The conversation goes on without them.";

export function openSound(options: SoundOptions): Sound {
  let mixer: MixerState = openMixer(options.settings);
  let saidSo = false;

  const player = openSoundPlayer(levelsOf(mixer), {
    onLoaded: (sprite) => happen({ kind: "loaded", sprite }),
    onLost: (sprite) => {
      happen({ kind: "lost", sprite });
      if (!saidSo) options.onFailure(NO_SOUND);
      saidSo = true;
    },
    onRunning: (running) => happen({ kind: "running", running }),
    onSpoken: () => happen({ kind: "spoken" }),
  });
  const reader = openSpeechSynthesis(systemSpeaker(), {
    onVoice: (name) => {
      happen({ kind: "reader", canRead: name !== null });
      options.onReader(name);
    },
    onRead: () => happen({ kind: "spoken" }),
  });

  function happen(event: MixerEvent): void {
    const next = step(mixer, event, lengthOfWord);
    mixer = next.mixer;
    for (const command of next.commands) perform(command);
  }

  function perform(command: Command): void {
    if (command.kind === "caption") return options.onCaption(command.text);
    if (command.kind === "read") return reader.read(command.line);
    if (command.kind === "hush" || command.kind === "silence") reader.stop();
    player.perform(command);
  }

  const look = (): void => happen({ kind: "hidden", hidden: document.hidden });
  document.addEventListener("visibilitychange", look);
  look();

  return {
    change: (settings) => happen({ kind: "settings", settings }),
    hear(event) {
      if (event.kind === "entered") reader.turnTo(event.language);
      happen(event);
    },
    pause: () => happen({ kind: "paused" }),
    click: () => happen({ kind: "click" }),
  };
}
