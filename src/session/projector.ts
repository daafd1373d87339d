/** Runs a film: the words through a teller, the replies through the film itself. */
import { type ReadonlySignal, batch, computed, signal } from "@preact/signals";
import type { Encounter } from "#encounter/encounter.ts";
import type { Shown } from "#encounter/shown.ts";
import type { Entrance } from "./attempt.ts";
import { type Saying, type Teller, type TellerOptions, openTeller } from "./teller.ts";
import type { Followed } from "./current-view.ts";
import { type Film, type Speed, afterTime, filmOf, goTo, halt, run, shownAt } from "./film.ts";

export interface Projector {
  readonly film: ReadonlySignal<Film>;
  readonly shown: ReadonlySignal<Shown>;
  readonly teller: Teller;
  /** For picture and sound: as the teller says, at the film's speed. */
  readonly followed: Followed;
  /** Lets so many milliseconds pass, as they are on the wall. */
  readonly pass: (ms: number) => void;
  readonly play: () => void;
  readonly pause: () => void;
  /** To where so many replies have been given; all that was said up to there stands there whole. */
  readonly goTo: (at: number) => void;
  /** The next line, or the next reply; then it stands still. */
  readonly step: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setStops: (stops: boolean) => void;
}

const atSpeed = (saying: Saying | null, speed: number): Saying | null =>
  saying === null || saying.lasting === null ? saying : { ...saying, lasting: saying.lasting / speed };

export function openProjector(encounter: Encounter, wholeLines: TellerOptions["wholeLines"]): Projector {
  const film = signal(filmOf(encounter));
  const shown = signal(shownAt(encounter, 0));
  const entrance = signal<Entrance>({ told: true });
  const teller = openTeller({ shown, entrance }, { speed: signal("normal"), wholeLines });

  /** `told` where what was said there is to come line by line. */
  const turnTo = (next: Film, told: boolean): void => {
    const before = film.peek();
    batch(() => {
      film.value = next;
      if (next.at === before.at && told) return;
      shown.value = shownAt(encounter, next.at);
      entrance.value = { told };
    });
  };
  /** Until the next line stands there whole, or nothing is left to tell. */
  const nextLine = (): void => {
    do teller.press();
    while (!teller.told.peek() && !teller.waits.peek());
  };
  return {
    film,
    shown,
    teller,
    followed: { ...teller, shown, entrance, saying: computed(() => atSpeed(teller.saying.value, film.peek().speed)) },
    pass(ms) {
      const { running, speed } = film.peek();
      if (!running) return;
      if (!teller.told.peek()) return teller.pass(ms * speed);
      turnTo(afterTime(film.peek(), ms, true), true);
    },
    play: () => turnTo(run(film.peek(), teller.told.peek()), true),
    pause: () => turnTo(halt(film.peek()), true),
    goTo: (at) => turnTo(goTo(film.peek(), at), false),
    step() {
      const now = film.peek();
      if (!teller.told.peek()) turnTo(halt(now), true);
      else if (now.at < now.length) turnTo({ ...goTo(now, now.at + 1), seen: 0 }, true);
      else return;
      nextLine();
    },
    setSpeed: (speed) => void (film.value = { ...film.peek(), speed }),
    setStops: (stops) => void (film.value = { ...film.peek(), stops }),
  };
}
