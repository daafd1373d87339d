/** The finished plays of each scenario. Nothing that begins afterwards takes their place. */
import * as v from "valibot";
import type { PlayedSteps } from "#encounter/steps.ts";
import { ENDINGS, type EndingKind } from "#scenario/words.ts";
import { type Retry, STEPS_SAVED, playKey, readAttempt } from "./saved-steps.ts";
import type { Store } from "./store.ts";

export interface FinishedPlay extends PlayedSteps {
  /** Null if it was played from its beginning. */
  readonly retry: Retry | null;
  /** When it ended, in milliseconds since 1970; 0 if that is not known. */
  readonly finished: number;
  /** How it ended; null if that was not saved. */
  readonly ending: EndingKind | null;
  /** 0 to 100; null until the trainee has seen the assessment. */
  readonly score: number | null;
}

/** What is known of a play at its end. */
export type JustFinished = Omit<FinishedPlay, "score">;

const Finished = v.object({
  ...STEPS_SAVED,
  finished: v.pipe(v.number(), v.minValue(0)),
  ending: v.nullable(v.picklist(ENDINGS)),
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});
/** One that can't be read takes no other with it. */
const List = v.array(v.unknown());

/** How many finished plays of one scenario are kept. */
const MOST_FINISHED = 20;

const nameOf = (scenario: string): string => `finished.${scenario}`;

/** The finished plays of this scenario, the latest first. */
export function readFinished(store: Store, scenario: string): readonly FinishedPlay[] {
  const saved = v.safeParse(List, store.read(nameOf(scenario)));
  const listed = (saved.success ? saved.output : []).flatMap((one): FinishedPlay[] => {
    const play = v.safeParse(Finished, one);
    return play.success ? [play.output] : [];
  });
  // Before finished plays had a list, an attempt that had ended was all there was of it.
  const attempt = readAttempt(store, scenario);
  if (attempt?.ended !== true || listed.some((one) => isSamePlay(one, attempt))) return listed;
  const { ended: _ended, ...made } = attempt;
  return [{ ...made, finished: 0, ending: null, score: null }, ...listed];
}

/** So many plays in a row without a look at the debrief, and the next one begins with the one thing. */
const PASSED_OVER = 2;

/** Whether the trainee has played this scenario twice or more since they last opened its debrief. */
export function passesDebriefsOver(store: Store, scenario: string): boolean {
  const latest = readFinished(store, scenario).slice(0, PASSED_OVER);
  // A play of before they were listed has no score, even if its debrief was read.
  return latest.length === PASSED_OVER && latest.every(({ score, finished }) => score === null && finished > 0);
}

/**
 * Adds a play that has just ended; the oldest one gives way if there are too many. The list is read again each time:
 * another tab may have added to it. Returns false if it lasts only as long as the page.
 */
export function keepFinished(store: Store, scenario: string, play: JustFinished): boolean {
  const known = readFinished(store, scenario);
  const before = known.find((one) => isSamePlay(one, play));
  const others = known.filter((one) => one !== before);
  return write(store, scenario, [{ ...play, score: before?.score ?? null }, ...others]);
}

/** Adds to a finished play how it ended and its score. Does nothing if there is no such play. */
export function keepResult(
  store: Store,
  scenario: string,
  made: PlayedSteps,
  result: Pick<FinishedPlay, "ending" | "score">,
): void {
  const known = readFinished(store, scenario);
  const play = known.find((one) => isSamePlay(one, made));
  if (play === undefined || (play.ending === result.ending && play.score === result.score)) return;
  write(
    store,
    scenario,
    known.map((one) => (one === play ? { ...play, ...result } : one)),
  );
}

/** Moves an attempt that has ended into the list, if it isn't there: to be called before another takes its place. */
export function keepEndedAttempt(store: Store, scenario: string): void {
  if (readAttempt(store, scenario)?.ended === true) write(store, scenario, readFinished(store, scenario));
}

const write = (store: Store, scenario: string, plays: readonly FinishedPlay[]): boolean =>
  store.write(nameOf(scenario), plays.slice(0, MOST_FINISHED));

const isSamePlay = (a: PlayedSteps, b: PlayedSteps): boolean => playKey(a) === playKey(b);
