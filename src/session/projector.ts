/** Runs a film: a teller reveals the words, the film itself times the replies. */
import { type ReadonlySignal, batch, computed, signal } from "@preact/signals";
import type { Encounter } from "#encounter/encounter.ts";
import type { Shown } from "#encounter/shown.ts";
import type { OnScreen } from "./conversation.ts";
import { type Saying, type Teller, type TellerOptions, openTeller } from "./teller.ts";
import type { ConversationListener } from "./events.ts";
import type { View } from "./current-view.ts";
import { type Film, type Speed, filmAfter, filmOf, goTo, halt, run, shownAt } from "./film.ts";

export interface Projector {
  readonly film: ReadonlySignal<Film>;
  readonly shown: ReadonlySignal<Shown>;
  readonly teller: Teller;
  /** For picture and sound: what the teller says, at the film's speed. */
  readonly view: View;
  /** Lets `ms` milliseconds of real time pass. */
  readonly pass: (ms: number) => void;
  readonly play: () => void;
  readonly pause: () => void;
  /** Moves to where `at` replies have been given; all that was said up to there is shown whole. */
  readonly goTo: (at: number) => void;
  /** Goes to the next line or the next reply, and stops there. */
  readonly step: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setStops: (stops: boolean) => void;
}

/** How long something takes at a speed; null stays null. */
const taking = (lasting: number | null, speed: number): number | null => (lasting === null ? null : lasting / speed);

export function openProjector(encounter: Encounter, wholeLines: TellerOptions["wholeLines"]): Projector {
  const film = signal(filmOf(encounter));
  const conversation = signal<OnScreen>({ shown: shownAt(encounter, 0), arrival: { isNew: true } });
  const teller = openTeller(conversation, { speed: signal("normal"), wholeLines });

  const atSpeed = computed((): Saying | null => {
    const saying = teller.saying.value;
    return saying === null ? null : { ...saying, lasting: taking(saying.lasting, film.peek().speed) };
  });
  const hearing =
    (listener: ConversationListener): ConversationListener =>
    (event) =>
      listener(event.kind === "line" ? { ...event, lasting: taking(event.lasting, film.peek().speed) } : event);

  /** `isNew`: the words at that point are to be revealed line by line. */
  const turnTo = (next: Film, isNew: boolean): void => {
    const before = film.peek();
    batch(() => {
      film.value = next;
      if (next.at !== before.at || !isNew)
        conversation.value = { shown: shownAt(encounter, next.at), arrival: { isNew } };
    });
  };
  /** Goes on until the next line is shown whole, or all is revealed. */
  const nextLine = (): void => {
    do teller.press();
    while (!teller.revealed.peek() && !teller.waits.peek());
  };
  return {
    film,
    shown: computed(() => conversation.value.shown),
    teller,
    view: {
      conversation,
      teller: { ...teller, saying: atSpeed, listen: (listener) => teller.listen(hearing(listener)) },
    },
    pass(ms) {
      const { running, speed } = film.peek();
      if (!running) return;
      if (!teller.revealed.peek()) return teller.pass(ms * speed);
      turnTo(filmAfter(film.peek(), ms, true), true);
    },
    play: () => turnTo(run(film.peek(), teller.revealed.peek()), true),
    pause: () => turnTo(halt(film.peek()), true),
    goTo: (at) => turnTo(goTo(film.peek(), at), false),
    step() {
      const now = film.peek();
      if (!teller.revealed.peek()) turnTo(halt(now), true);
      else if (now.at < now.length) turnTo({ ...goTo(now, now.at + 1), seen: 0 }, true);
      else return;
      nextLine();
    },
    setSpeed: (speed) => void (film.value = { ...film.peek(), speed }),
    setStops: (stops) => void (film.value = { ...film.peek(), stops }),
  };
}
