/** Tells the attempt's latest words: follows the attempt, and says at each moment what of them is to be seen and heard. */
import { type ReadonlySignal, computed, effect, signal } from "@preact/signals";
import type { Shown } from "#encounter/shown.ts";
import type { Beat, Ending, Passage, Turn } from "#encounter/turn.ts";
import type { Meters } from "#guidance/words.ts";
import type { TextSpeed } from "#records/settings.ts";
import type { Setting } from "#scenario/words.ts";
import type { Attempt, Entrance } from "./attempt.ts";
import { paceOf } from "./pace.ts";
import {
  TOLD,
  type Telling,
  afterPress,
  afterTime,
  beatsOf,
  isTold,
  lettersOf,
  sheetIs,
  stepOf,
  tellingOf,
  waits,
} from "./reveal.ts";

/** A beat as picture and sound are to follow it: another value each time that they should. */
export interface Saying {
  readonly beat: Beat;
  /** How long its line takes to appear, ms; null where that is nobody's concern: it stands there whole. */
  readonly lasting: number | null;
  /** False while a sheet covers the picture: the beat is already to be seen, its line comes next. */
  readonly aloud: boolean;
}

/** A sheet of paper over the picture. */
export interface Sheet {
  /** The time that passed, in the author's words. */
  readonly later: string | null;
  readonly room: Setting | null;
  readonly leaving: boolean;
}

/** How the last reply has landed, as both meters together say. `reply` is its number, from 1. */
export interface Landing {
  readonly reply: number;
  readonly well: boolean;
}

export interface Teller {
  /** The conversation that is told, by its scenario's id; null while there is none. */
  readonly scenario: ReadonlySignal<string | null>;
  /** The turn that a reply has just made; null where the latest words are no answer, or were heard before. */
  readonly turn: ReadonlySignal<Turn | null>;
  /** How it has ended, once all is told; null too where that was known before. */
  readonly ending: ReadonlySignal<Ending | null>;
  /** All of the latest words are told: it is the trainee's turn, or the end. */
  readonly told: ReadonlySignal<boolean>;
  /** How many beats of the latest passage have been begun. */
  readonly beats: ReadonlySignal<number>;
  /** The latest words come one beat after the other. False where they stand there whole from the beginning. */
  readonly byBeats: ReadonlySignal<boolean>;
  /** Letters of the present line that can be read; `Infinity`: all. */
  readonly letters: ReadonlySignal<number>;
  /** The present line stands there whole, and stays until its time is over or somebody presses. */
  readonly waits: ReadonlySignal<boolean>;
  /** The present line was shown before its time. */
  readonly cut: ReadonlySignal<boolean>;
  readonly sheet: ReadonlySignal<Sheet | null>;
  readonly saying: ReadonlySignal<Saying | null>;
  /** As they stand at this moment of the telling. */
  readonly meters: ReadonlySignal<Meters | null>;
  /** Null where the last reply did as much good as harm, or was given before. */
  readonly landing: ReadonlySignal<Landing | null>;
  /** The trainee looks at a reply: who stands there waits for it. */
  readonly attended: ReadonlySignal<boolean>;
  readonly attend: (on: boolean) => void;
  /** The trainee does something else for a while, and the telling rests. */
  readonly resting: ReadonlySignal<boolean>;
  readonly rest: (on: boolean) => void;
  /** The first press shows the whole line, the next one goes on. */
  readonly press: () => void;
  /** Tells all that is left at once. */
  readonly finish: () => void;
  /** Lets so many milliseconds pass. */
  readonly pass: (ms: number) => void;
}

export interface TellerOptions {
  readonly speed: ReadonlySignal<TextSpeed>;
  /** Lines don't appear word by word: asked at the beginning of each passage. */
  readonly wholeLines: () => boolean;
}

/** What is being told, changed as one. */
interface State {
  readonly shown: Shown | null;
  /** The latest words, as they were when they came. */
  readonly passage: Passage | Turn | null;
  readonly entrance: Entrance | null;
  readonly telling: Telling;
}

export function openTeller(attempt: Pick<Attempt, "shown" | "entrance">, options: TellerOptions): Teller {
  const state = signal<State>({ shown: null, passage: null, entrance: null, telling: TOLD });
  const attended = signal(false);
  const resting = signal(false);
  const change = (by: (telling: Telling) => Telling): void => {
    const before = state.peek();
    const telling = by(before.telling);
    if (telling !== before.telling) state.value = { ...before, telling };
  };
  const tell = (shown: Shown | null, { told }: Entrance): Telling => {
    const pace = paceOf(options.speed.peek());
    if (shown === null || !told || pace === null) return TOLD;
    const lastStays = shown.now.kind === "ending";
    return tellingOf(latest(shown), { pace, wholeLines: options.wholeLines(), lastStays, room: roomBefore(shown) });
  };
  const finish = (): void =>
    change((telling) => (isTold(telling) ? telling : { ...telling, at: telling.steps.length }));

  effect(() => {
    const shown = attempt.shown.value;
    const entrance = attempt.entrance.value;
    const before = state.peek();
    // The story has arrived behind its beginning, which goes on as it is.
    if (entrance === before.entrance) state.value = { ...before, shown };
    else state.value = { shown, entrance, passage: shown && latest(shown), telling: tell(shown, entrance) };
  });
  effect(() => {
    const speed = options.speed.value;
    const { shown, telling } = state.peek();
    if (shown === null || isTold(telling)) return;
    // The line that is being told goes on at the new speed.
    if (speed === "at-once") finish();
    else change(({ at, elapsed, cut }) => ({ ...tell(shown, { told: true }), at, elapsed, cut }));
  });

  const telling = computed(() => state.value.telling);
  return {
    scenario: computed(() => state.value.shown?.scenario.id ?? null),
    turn: computed(() => turnIn(state.value)),
    ending: computed(() => endingIn(state.value)),
    told: computed(() => isTold(telling.value)),
    beats: computed(() => beatsOf(telling.value, state.value.passage?.beats.length ?? 0)),
    byBeats: computed(() => telling.value.steps.length > 0),
    letters: computed(() => lettersOf(telling.value)),
    waits: computed(() => waits(telling.value)),
    cut: computed(() => telling.value.cut),
    sheet: kept(() => sheetIn(telling.value), sameSheet),
    saying: kept((before: Saying | null) => sayingIn(state.value, before), sameSaying),
    meters: computed(() => metersIn(state.value)),
    landing: kept(() => landingIn(state.value), sameLanding),
    attended,
    attend: (on) => void (attended.value = on),
    resting,
    rest: (on) => void (resting.value = on),
    press: () => change(afterPress),
    finish,
    pass: (ms) => change((now) => afterTime(now, ms)),
  };
}

const latest = ({ opening, turns }: Shown): Passage | Turn => turns.at(-1) ?? opening;

/** The room that the latest passage begins in; null for the first one, which changes none. */
function roomBefore({ opening, turns }: Shown): Setting | null {
  if (turns.length === 0) return null;
  return [opening, ...turns.slice(0, -1)].flatMap(({ beats }) => beats.at(-1) ?? []).at(-1)?.scene ?? null;
}

/** A computed value that stays the same value for as long as nothing in it changes. */
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

function sheetIn(telling: Telling): Sheet | null {
  const step = stepOf(telling);
  if (step?.kind !== "sheet") return null;
  return { later: step.later, room: step.room, leaving: sheetIs(telling) === "going" };
}

function sayingIn({ passage, telling }: State, before: Saying | null): Saying | null {
  const step = stepOf(telling) ?? telling.steps.at(-1);
  const beat = step === undefined ? passage?.beats.at(-1) : passage?.beats[step.beat];
  if (beat === undefined) return before;
  if (step === undefined) return { beat, lasting: null, aloud: true };
  if (step.kind === "line") return { beat, lasting: step.takes, aloud: true };
  // Where the sheet has not come over the picture yet, that stays as it is.
  return sheetIs(telling) === "coming" && before !== null ? before : { beat, lasting: 0, aloud: false };
}

const sameSaying = (a: Saying, b: Saying): boolean => a.beat === b.beat && a.aloud === b.aloud;

function metersIn({ shown, passage, telling }: State): Meters | null {
  if (shown === null || passage === null) return null;
  const step = stepOf(telling);
  if (step === null) return shown.standing.meters;
  const begun = sheetIs(telling) === "coming" ? step.beat - 1 : step.beat;
  return passage.beats[begun]?.meters ?? passage.before;
}

const turnIn = ({ shown, entrance }: State): Turn | null =>
  entrance?.told === true ? (shown?.turns.at(-1) ?? null) : null;

function endingIn({ shown, entrance, telling }: State): Ending | null {
  const over = entrance?.told === true && isTold(telling);
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
