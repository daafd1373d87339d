/** Takes over the attempts from before, when they were lists in the local storage. */
import * as v from "valibot";
import { type PlayedSteps, courseOf } from "#encounter/steps.ts";
import { ENDINGS, type EndingKind } from "#scenario/words.ts";
import type { AttemptEvent, KeptAttempt } from "./attempt-events.ts";
import { type OpenAttempt, openRowOf } from "./attempt-table.ts";
import { ReplyIndex, type Retry, STEPS_SAVED, playKey } from "./saved-steps.ts";
import type { Store } from "./store.ts";

const { steps: _steps, ...WITHOUT_STEPS } = STEPS_SAVED;
const Ended = v.optional(v.boolean(), false);

/** The oldest format, before attempts were lists of steps. */
const Replies = v.pipe(
  v.object({
    ...WITHOUT_STEPS,
    choices: v.array(ReplyIndex),
    breaths: v.optional(v.array(ReplyIndex), []),
    ended: Ended,
  }),
  v.transform(({ choices, breaths, ...rest }) => ({ ...rest, steps: courseOf(choices, breaths) })),
);
const Open = v.union([v.object({ ...STEPS_SAVED, ended: Ended }), Replies]);

const Finished = v.object({
  ...STEPS_SAVED,
  finished: v.pipe(v.number(), v.minValue(0)),
  ending: v.nullable(v.picklist(ENDINGS)),
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});
/** One that can't be read takes no other with it. */
const List = v.array(v.unknown());

/** What was kept before, and the names it was kept under. */
export interface Earlier {
  readonly attempts: readonly KeptAttempt[];
  readonly open: readonly OpenAttempt[];
  /** The names of the values of which everything could be read. */
  readonly names: readonly string[];
}

/** Reads all of it. An attempt has the same id each time it is read. */
export function readEarlier(store: Store): Earlier {
  const attempts: KeptAttempt[] = [];
  const open: OpenAttempt[] = [];
  const names: string[] = [];
  for (const name of store.names()) {
    const [, kind, scenario] = /^(finished|attempt)\.(.+)$/.exec(name) ?? [];
    if (scenario === undefined) continue;
    if (kind === "finished") {
      const list = v.safeParse(List, store.read(name));
      const plays = (list.success ? list.output : []).map((one) => v.safeParse(Finished, one));
      if (list.success && plays.every(({ success }) => success)) names.push(name);
      for (const play of plays) if (play.success) attempts.push(finishedAttempt(scenario, play.output));
      continue;
    }
    const saved = v.safeParse(Open, store.read(name));
    // It was passed over before, too, and a new attempt took its place.
    names.push(name);
    if (!saved.success) continue;
    const { ended, ...made } = saved.output;
    const listed = attemptsOf(store, scenario).find((one) => playKey(one) === playKey(made));
    const attempt = ended
      ? finishedAttempt(scenario, listed ?? { ...made, finished: 0, ending: null, score: null })
      : { head: headOf(scenario, `${playKey(made)} open`, made, 0), events: [] };
    attempts.push(attempt);
    open.push(openRowOf(attempt));
  }
  return { attempts: [...new Map(attempts.map((one) => [one.head.id, one])).values()], open, names };
}

type Play = PlayedSteps & { retry: Retry | null; finished: number; ending: EndingKind | null; score: number | null };

function attemptsOf(store: Store, scenario: string): readonly Play[] {
  const list = v.safeParse(List, store.read(`finished.${scenario}`));
  return (list.success ? list.output : []).flatMap((one): Play[] => {
    const play = v.safeParse(Finished, one);
    return play.success ? [play.output] : [];
  });
}

function finishedAttempt(scenario: string, play: Play): KeptAttempt {
  const { finished: at, ending, score } = play;
  const events: AttemptEvent[] = [{ kind: "end", at, ending }];
  if (score !== null) events.push({ kind: "result", at, ending, score, chance: null, evidence: [] });
  return { head: headOf(scenario, playKey(play), play, at), events };
}

const headOf = (
  scenario: string,
  key: string,
  { hash, seed, steps, retry }: PlayedSteps & { retry: Retry | null },
  began: number,
): KeptAttempt["head"] => ({
  id: `before ${scenario} ${key}`,
  scenario,
  hash,
  seed,
  retry,
  way: "practice",
  began,
  steps: steps.map(({ reply, breathed }) => ({ reply, breathed })),
});
