/**
 * The sound of the game, for the app. Load it with `import()` after the first gesture: browsers let no page sound
 * before, and nobody who has muted it pays for it.
 */
import type { Beat, Ending, Turn } from "#encounter/turn.ts";
import type { Act } from "./acts.ts";
import { type Desk, type DeskEvent, levelsOf, openDesk, step } from "./desk.ts";
import { openPlayer } from "./player.ts";
import { openReader } from "./reader.ts";
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
  /**
   * A conversation is on the screen; the beats that follow are its own. `language` is that of its lines, a BCP 47 tag.
   * When it `begins`, for somebody who has just come to it, that is heard.
   */
  readonly enter: (conversation: { readonly language: string; readonly begins: boolean }) => void;
  /** A line appears. `speakFor` is how long that takes, ms, and so how long it is spoken; left out, what saying it takes. */
  readonly follow: (beat: Beat, speakFor?: number) => void;
  /** The line was pressed and stands there whole: the wordless voice stops. What is read aloud is read to its end. */
  readonly hush: () => void;
  /** The trainee has paused: nobody speaks on. */
  readonly pause: () => void;
  /** A reply was given: what it did to the meters is heard. */
  readonly turn: (turn: Turn) => void;
  readonly ending: (ending: Ending) => void;
  readonly click: () => void;
  /** The conversation is left: the room falls silent. */
  readonly leave: () => void;
}

const NO_SOUND = "Sounds are missing: they could not be loaded. The conversation goes on without them.";

export function openSound(options: SoundOptions): Sound {
  let desk: Desk = openDesk(options.settings);
  let told = false;

  const player = openPlayer(levelsOf(desk), {
    onLoaded: (sprite) => happen({ kind: "loaded", sprite }),
    onLost: (sprite) => {
      happen({ kind: "lost", sprite });
      if (!told) options.onFailure(NO_SOUND);
      told = true;
    },
    onRunning: (running) => happen({ kind: "running", running }),
    onSpoken: () => happen({ kind: "spoken" }),
  });
  const reader = openReader(systemSpeaker(), {
    onVoice: (name) => {
      happen({ kind: "reader", canRead: name !== null });
      options.onReader(name);
    },
    onRead: () => happen({ kind: "spoken" }),
  });

  function happen(event: DeskEvent): void {
    const next = step(desk, event, lengthOfWord);
    desk = next.desk;
    for (const act of next.acts) perform(act);
  }

  function perform(act: Act): void {
    if (act.act === "caption") return options.onCaption(act.text);
    if (act.act === "read") return reader.read(act.line);
    if (act.act === "hush" || act.act === "silence") reader.stop();
    player.perform(act);
  }

  const look = (): void => happen({ kind: "hidden", hidden: document.hidden });
  document.addEventListener("visibilitychange", look);
  look();

  return {
    change: (settings) => happen({ kind: "settings", settings }),
    enter: ({ language, begins }) => {
      reader.turnTo(language);
      happen({ kind: "entered", begins });
    },
    follow: (beat, speakFor) => happen({ kind: "beat", beat, speakFor: speakFor ?? null }),
    hush: () => happen({ kind: "hush" }),
    pause: () => happen({ kind: "paused" }),
    turn: (turn) => happen({ kind: "turn", turn }),
    ending: (ending) => happen({ kind: "ending", ending }),
    click: () => happen({ kind: "click" }),
    leave: () => happen({ kind: "left" }),
  };
}
