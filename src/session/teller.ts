/** Reveals the latest words of a conversation: holds at each moment which of them can be seen and heard. */
import { type ReadonlySignal, computed, effect, signal, untracked } from "@preact/signals";
import type { Shown } from "#encounter/shown.ts";
import type { Beat, Ending, Passage, Turn } from "#encounter/turn.ts";
import type { Meters } from "#guidance/words.ts";
import type { TextSpeed } from "#records/settings.ts";
import type { Setting } from "#scenario/words.ts";
import type { OnScreen } from "./conversation.ts";
import type { ConversationEvent, ConversationListener } from "./events.ts";
import { paceOf } from "./pace.ts";
import {
  REVEALED,
  type Reveal,
  accountLettersOf,
  accountsOf,
  afterPress,
  afterTime,
  beatsOf,
  isRevealed,
  lettersOf,
  revealOf,
  sheetIs,
  stepOf,
  waits,
} from "./reveal.ts";

/** The beat that picture and sound show. A new object each time that they should react. */
export interface Saying {
  readonly beat: Beat;
  /** How many milliseconds its line takes to appear; null if the line is shown whole at once. */
  readonly lasting: number | null;
  /** False while a sheet covers the picture: the beat is already visible, but its line has yet to be said. */
  readonly aloud: boolean;
}

/** A sheet of paper over the picture. */
export interface Sheet {
  /** The time that passed, in the author's words. */
  readonly later: string | null;
  readonly room: Setting | null;
  readonly leaving: boolean;
}

/** The effect of the last reply on both meters together. `reply` is its number, from 1. */
export interface Landing {
  readonly reply: number;
  readonly well: boolean;
}

export interface Teller {
  /** Id of the scenario that is on the screen; null while there is none. */
  readonly scenario: ReadonlySignal<string | null>;
  /** All of the latest words are shown: it is the trainee's turn, or the end. */
  readonly revealed: ReadonlySignal<boolean>;
  /** How many beats of the latest passage have begun. */
  readonly beats: ReadonlySignal<number>;
  /** The latest words are revealed one beat after the other. False if they were shown whole from the start. */
  readonly byBeats: ReadonlySignal<boolean>;
  /** Letters of the present line that can be read; `Infinity`: all. */
  readonly letters: ReadonlySignal<number>;
  /** How many of the lines that are said afterwards have begun. */
  readonly accounts: ReadonlySignal<number>;
  /** Letters of the last of these that can be read; `Infinity`: all. */
  readonly accountLetters: ReadonlySignal<number>;
  /** The present line is shown whole, and stays until its time is over or somebody presses. */
  readonly waits: ReadonlySignal<boolean>;
  readonly sheet: ReadonlySignal<Sheet | null>;
  readonly saying: ReadonlySignal<Saying | null>;
  /** The meters at the present beat. */
  readonly meters: ReadonlySignal<Meters | null>;
  /** The latest words answer a reply that was given just now. */
  readonly answers: ReadonlySignal<boolean>;
  /** Null if the last reply did as much good as harm, or was given before. */
  readonly landing: ReadonlySignal<Landing | null>;
  /** Set while the trainee looks at a reply: the customer on the stage waits for it. */
  readonly attended: ReadonlySignal<boolean>;
  readonly attend: (on: boolean) => void;
  /** Pauses the reveal while the trainee does something else. */
  readonly resting: ReadonlySignal<boolean>;
  readonly rest: (on: boolean) => void;
  /** The first press shows the whole line, the next one goes on. */
  readonly press: () => void;
  /** Reveals all that is left at once. */
  readonly finish: () => void;
  /** Lets `ms` milliseconds pass. */
  readonly pass: (ms: number) => void;
  /** Calls `listener` for each event from now on, in order. Returns a function that unsubscribes. */
  readonly listen: (listener: ConversationListener) => () => void;
}

export interface TellerOptions {
  readonly speed: ReadonlySignal<TextSpeed>;
  /** Lines appear whole, not word by word. Called at the start of each passage. */
  readonly wholeLines: () => boolean;
}

/** All that is revealed, changed in one step. */
interface State {
  readonly shown: Shown | null;
  /** The latest words, as they were when they arrived. */
  readonly passage: Passage | Turn | null;
  readonly arrival: OnScreen["arrival"] | null;
  readonly reveal: Reveal;
  readonly saying: Saying | null;
}

const NOTHING: State = { shown: null, passage: null, arrival: null, reveal: REVEALED, saying: null };

export function openTeller(conversation: ReadonlySignal<OnScreen | null>, options: TellerOptions): Teller {
  const state = signal(NOTHING);
  const attended = signal(false);
  const resting = signal(false);
  const listeners = new Set<ConversationListener>();

  const turnTo = (next: Omit<State, "saying">): void => {
    const before = state.peek();
    const after = { ...next, saying: sayingIn(next, before.saying) };
    state.value = after;
    if (listeners.size === 0) return;
    const events = eventsBetween(before, after).filter(({ kind }) => kind !== "line" || !resting.peek());
    untracked(() => {
      for (const event of events) for (const listener of listeners) listener(event);
    });
  };
  const change = (by: (reveal: Reveal) => Reveal): void => {
    const before = state.peek();
    const reveal = by(before.reveal);
    if (reveal !== before.reveal) turnTo({ ...before, reveal });
  };
  const begin = (shown: Shown, isNew: boolean): Reveal => {
    const pace = paceOf(options.speed.peek());
    if (!isNew || pace === null) return REVEALED;
    const lastStays = shown.now.kind === "ending";
    const manner = { pace, wholeLines: options.wholeLines(), lastStays, room: roomBefore(shown) };
    return revealOf(latest(shown), manner, afterwardsIn(shown));
  };
  const finish = (): void => change((reveal) => (isRevealed(reveal) ? reveal : { ...reveal, at: reveal.steps.length }));

  effect(() => {
    const now = conversation.value;
    const before = state.peek();
    if (now === null) turnTo(NOTHING);
    // The story has loaded behind its preview: the reveal goes on as it is.
    else if (now.arrival === before.arrival) turnTo({ ...before, shown: now.shown });
    else
      turnTo({
        shown: now.shown,
        arrival: now.arrival,
        passage: latest(now.shown),
        reveal: begin(now.shown, now.arrival.isNew),
      });
  });
  effect(() => {
    const speed = options.speed.value;
    const { shown, reveal } = state.peek();
    if (shown === null || isRevealed(reveal)) return;
    // The present line goes on at the new speed.
    if (speed === "at-once") finish();
    else change(({ at, elapsed, cut }) => ({ ...begin(shown, true), at, elapsed, cut }));
  });

  const reveal = computed(() => state.value.reveal);
  return {
    scenario: computed(() => state.value.shown?.scenario.id ?? null),
    revealed: computed(() => isRevealed(reveal.value)),
    beats: computed(() => beatsOf(reveal.value, state.value.passage?.beats.length ?? 0)),
    byBeats: computed(() => reveal.value.steps.length > 0),
    letters: computed(() => lettersOf(reveal.value)),
    accounts: computed(() => accountsOf(reveal.value, afterwardsIn(state.value.shown).length)),
    accountLetters: computed(() => accountLettersOf(reveal.value)),
    waits: computed(() => waits(reveal.value)),
    sheet: kept(() => sheetIn(reveal.value), sameSheet),
    saying: computed(() => state.value.saying),
    meters: computed(() => metersIn(state.value)),
    answers: computed(() => turnIn(state.value) !== null),
    landing: kept(() => landingIn(state.value), sameLanding),
    attended,
    attend: (on) => void (attended.value = on),
    resting,
    rest: (on) => void (resting.value = on),
    press: () => change(afterPress),
    finish,
    pass: (ms) => change((now) => afterTime(now, ms)),
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The events between two states of the reveal. */
function eventsBetween(before: State, after: State): readonly ConversationEvent[] {
  const events: ConversationEvent[] = [];
  const { shown, arrival, saying, reveal } = after;
  if (shown !== null && arrival !== before.arrival) {
    const begins = arrival?.isNew === true && shown.turns.length === 0;
    if (begins || shown.scenario.id !== before.shown?.scenario.id)
      events.push({ kind: "entered", language: shown.scenario.language, begins });
  }
  const turn = turnIn(after);
  const answered = turn !== null && turn !== turnIn(before);
  if (answered) events.push({ kind: "turn", turn });
  if (saying?.aloud === true && saying !== before.saying) {
    // Beats that are shown at once are heard at once, each with its own sound.
    const beats = answered && reveal.steps.length === 0 ? turn.beats : [saying.beat];
    for (const beat of beats) events.push({ kind: "line", beat, lasting: saying.lasting });
  } else if (reveal.cut && !before.reveal.cut) events.push({ kind: "cut" });
  const ending = endingIn(after);
  if (ending !== null && ending !== endingIn(before)) events.push({ kind: "ended", ending });
  return events;
}

const latest = ({ opening, turns }: Shown): Passage | Turn => turns.at(-1) ?? opening;

/** What is said once the conversation is over. */
const afterwardsIn = (shown: Shown | null): readonly string[] =>
  shown?.now.kind === "ending" ? shown.now.ending.afterwards.map(({ text }) => text) : [];

/** The room that the latest passage begins in; null for the first passage, which changes no room. */
function roomBefore({ opening, turns }: Shown): Setting | null {
  if (turns.length === 0) return null;
  return [opening, ...turns.slice(0, -1)].flatMap(({ beats }) => beats.at(-1) ?? []).at(-1)?.scene ?? null;
}

/** A computed signal that keeps its old object as long as no property has changed. */
function kept<Value extends object>(
  compute: (before: Value | null) => Value | null,
  same: (a: Value, b: Value) => boolean,
): ReadonlySignal<Value | null> {
  let before: Value | null = null;
  return computed(() => {
    const next = compute(before);
    if (before === null || next === null || !same(before, next)) before = next;
    return before;
  });
}

function sheetIn(reveal: Reveal): Sheet | null {
  const step = stepOf(reveal);
  if (step?.kind !== "sheet") return null;
  return { later: step.later, room: step.room, leaving: sheetIs(reveal) === "going" };
}

/** The present line; the same object for as long as it is the same line. */
function sayingIn(state: Omit<State, "saying">, before: Saying | null): Saying | null {
  if (state.shown === null) return null;
  const now = lineIn(state, before);
  const same = before !== null && now?.beat === before.beat && now.aloud === before.aloud;
  return same ? before : now;
}

function lineIn({ passage, reveal }: Omit<State, "saying">, before: Saying | null): Saying | null {
  const step = stepOf(reveal) ?? reveal.steps.at(-1);
  const over = step === undefined || step.kind === "account";
  const beat = over ? passage?.beats.at(-1) : passage?.beats[step.beat];
  if (beat === undefined) return before;
  // What is said afterwards is said elsewhere: the picture stays as it was.
  if (step?.kind === "account" && before?.beat === beat) return before;
  if (over) return { beat, lasting: null, aloud: true };
  if (step.kind === "line") return { beat, lasting: step.takes, aloud: true };
  // Until the sheet covers the picture, the picture stays as it is.
  return sheetIs(reveal) === "coming" && before !== null ? before : { beat, lasting: 0, aloud: false };
}

function metersIn({ shown, passage, reveal }: State): Meters | null {
  if (shown === null || passage === null) return null;
  const step = stepOf(reveal);
  if (step === null || step.kind === "account") return shown.standing.meters;
  const begun = sheetIs(reveal) === "coming" ? step.beat - 1 : step.beat;
  return passage.beats[begun]?.meters ?? passage.before;
}

/** The turn that a reply has just made; null if the latest words answer no reply, or were heard before. */
const turnIn = ({ shown, arrival }: State): Turn | null =>
  arrival?.isNew === true ? (shown?.turns.at(-1) ?? null) : null;

/** The ending, once all is said; null if it was known before, too. */
function endingIn({ shown, arrival, reveal }: State): Ending | null {
  const over = arrival?.isNew === true && isRevealed(reveal);
  return over && shown?.now.kind === "ending" ? shown.now.ending : null;
}

function landingIn(state: State): Landing | null {
  const turn = turnIn(state);
  if (turn === null) return null;
  const first = turn.beats[0]?.meters ?? turn.after;
  const net = first.calm + first.trust - turn.before.calm - turn.before.trust;
  return net === 0 ? null : { reply: turn.decision.number + 1, well: net > 0 };
}

const sameLanding = (a: Landing, b: Landing): boolean => a.reply === b.reply && a.well === b.well;

const sameSheet = (a: Sheet, b: Sheet): boolean => a.later === b.later && a.room === b.room && a.leaving === b.leaving;
