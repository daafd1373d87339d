/**
 * The sound of the game, for the app. Load it with `import()` after the first gesture: browsers let no page sound
 * before, and nobody who has muted it pays for it.
 */
import type { Beat, Ending, Turn } from "#encounter/turn.ts";
import type { Voices } from "./choose.ts";
import { type Desk, type DeskEvent, levelsOf, openDesk, step } from "./desk.ts";
import { openPlayer } from "./player.ts";
import type { SoundSettings } from "./settings.ts";
import { lengthOfWord } from "./sprite.ts";

export interface SoundOptions {
  readonly settings: SoundSettings;
  /** A sound that means something, in words. Comes muted or not: the app knows who wants to read it. */
  readonly onCaption: (text: string) => void;
  /** There will be no sound, in words for the user. At most once. */
  readonly onFailure: (message: string) => void;
}

export interface Sound {
  readonly settings: () => SoundSettings;
  readonly change: (settings: SoundSettings) => void;
  /** Whose voice is whose in the conversation that begins. */
  readonly cast: (voices: Voices) => void;
  /** A line appears. `speakFor` is how long that takes, ms, and so how long it is spoken; left out, what saying it takes. */
  readonly follow: (beat: Beat, speakFor?: number) => void;
  /** The line was pressed and stands there whole: the voice stops. */
  readonly hush: () => void;
  /** A reply was given: what it did to the meters is heard. */
  readonly turn: (turn: Turn) => void;
  readonly ending: (ending: Ending) => void;
  readonly click: () => void;
  /** A conversation begins. */
  readonly start: () => void;
  /** The conversation is left: the room falls silent. */
  readonly leave: () => void;
  readonly close: () => void;
}

const NO_SOUND = "The sounds could not be loaded. The conversation goes on without them.";

export function openSound(options: SoundOptions): Sound {
  let desk: Desk = openDesk(options.settings);
  const closing = new AbortController();

  const player = openPlayer(levelsOf(desk), {
    onLoaded: () => happen({ kind: "loaded" }),
    onRunning: (running) => happen({ kind: "running", running }),
    onSpoken: () => happen({ kind: "spoken" }),
    onFailure: () => options.onFailure(NO_SOUND),
  });

  function happen(event: DeskEvent): void {
    const next = step(desk, event, lengthOfWord);
    desk = next.desk;
    for (const act of next.acts) {
      if (act.act === "caption") options.onCaption(act.text);
      else player.perform(act);
    }
  }

  const look = (): void => happen({ kind: "hidden", hidden: document.hidden });
  document.addEventListener("visibilitychange", look, { signal: closing.signal });
  look();

  return {
    settings: () => desk.settings,
    change: (settings) => happen({ kind: "settings", settings }),
    cast: (voices) => happen({ kind: "voices", voices }),
    follow: (beat, speakFor) => happen({ kind: "beat", beat, speakFor: speakFor ?? null }),
    hush: () => happen({ kind: "hush" }),
    turn: (turn) => happen({ kind: "turn", turn }),
    ending: (ending) => happen({ kind: "ending", ending }),
    click: () => happen({ kind: "cue", cue: "click" }),
    start: () => happen({ kind: "cue", cue: "start" }),
    leave: () => happen({ kind: "left" }),
    close: () => {
      closing.abort();
      player.close();
    },
  };
}
