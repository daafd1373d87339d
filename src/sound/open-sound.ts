/**
 * The sound of the game, for the app. Load it with `import()` after the first gesture: no browser allows sound before
 * that, and a user who has muted it downloads nothing.
 */
import type { ConversationEvent } from "#session/events.ts";
import type { Command } from "./commands.ts";
import { type MixerState, type MixerEvent, levelsOf, openMixer, step } from "./mixer.ts";
import { openSoundPlayer } from "./player.ts";
import { openSpeechSynthesis } from "./speech-synthesis.ts";
import type { SoundSettings } from "./settings.ts";
import { type SoundAddress, fileOf, lengthOfWord } from "./sprite.ts";
import { systemSpeaker } from "./system-voice.ts";

export interface SoundOptions {
  readonly settings: SoundSettings;
  /** Called with a caption for each sound that means something, muted or not: the app decides whether to show it. */
  readonly onCaption: (text: string) => void;
  /** Called at most once, with words for the user, if some or all sounds can't be loaded. */
  readonly onFailure: (message: string) => void;
  /**
   * Called with the name of the system's voice that can read the lines aloud; null if there is none for their language.
   */
  readonly onReader: (name: string | null) => void;
  /** Where the files of sounds are; missing where they lie as they were built. */
  readonly addressOf?: SoundAddress | undefined;
}

export interface Sound {
  readonly change: (settings: SoundSettings) => void;
  /** Handles an event of the conversation on the screen. */
  readonly hear: (event: ConversationEvent) => void;
  /** Stops speech: the trainee has paused. */
  readonly pause: () => void;
  readonly click: () => void;
}

const NO_SOUND = "Some sounds didn’t load. You can carry on without them.";

export function openSound(options: SoundOptions): Sound {
  let mixer: MixerState = openMixer(options.settings);
  let saidSo = false;

  const player = openSoundPlayer(levelsOf(mixer), options.addressOf ?? fileOf, {
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
