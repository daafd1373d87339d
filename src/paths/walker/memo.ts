/**
 * Memoised transitions: a reply whose inputs were seen before takes the turn that it took then. A story asks little of
 * the meters, so a memo is a decision tree of what it asked for (probes) and what it did in between (effects). What its
 * lines do to the meters is computed anew each time, by the encounter's own rules.
 */
import { withinMeter } from "#guidance/standing.ts";
import type { Meter, Meters } from "#guidance/words.ts";
import type { TraceStep } from "#ink-analysis/branches.ts";
import {
  type Expression,
  type Holding,
  asksMeters,
  evaluator,
  testsMeter,
  variablesIn,
  withNumbers,
} from "#ink-analysis/expression.ts";
import { type MeterState, pairOf } from "./meter-state.ts";
import { type Seen, type SeenTests, see, seenAt } from "./meter-tests.ts";
import { type RuleTables, existing } from "./rule-tables.ts";

/** What is known of one reply, as the root of a decision tree. */
export interface Memo<Result> {
  readonly effects: Effect[];
  /** What the story asked for next, and how it went on from each answer: the commonest have places of their own. */
  probe: Probe | null;
  no: Memo<Result> | null;
  yes: Memo<Result> | null;
  others: Map<Answer, Memo<Result>> | null;
  result: Result | null;
}

type Answer = number | string;

/** A question about the meters, or about a fact that the caller of `lookUp` knows. */
type Probe =
  | {
      readonly kind: "look";
      readonly at: Expression;
      readonly evaluate: ((meters: Meters) => number) | null;
      /** Where it is noted what a test was asked at; null where nobody wants to know. */
      readonly seen: Seen | null;
    }
  | { readonly kind: "read"; readonly fact: number; readonly more: number };

/** Answers what is not asked of the meters. */
export interface Answering {
  observe(fact: number, more: number): Answer;
  readonly holding: Holding;
}

/** The answer to a probe; null where there is none. */
function answerTo(probe: Probe, meters: Meters, answering: Answering | null): Answer | null {
  if (probe.kind === "look" && probe.evaluate !== null) return probe.evaluate(meters);
  if (answering === null) throw new Error("a memo asks for more than the meters, and nobody answers");
  if (probe.kind === "read") return answering.observe(probe.fact, probe.more);
  const plain = withNumbers(probe.at, answering.holding);
  return variablesIn(plain).length > 0 ? null : evaluator(plain)(meters);
}

/** Tags are those that the rule tables have numbered. */
type Effect =
  | { readonly kind: "tags"; readonly tags: number }
  | { readonly kind: "line"; readonly tags: number }
  | { readonly kind: "set"; readonly meter: Meter; readonly evaluate: (meters: Meters) => number }
  | { readonly kind: "snapshot" }
  | { readonly kind: "rewind" };

export const emptyMemo = <Result>(): Memo<Result> => ({
  effects: [],
  probe: null,
  no: null,
  yes: null,
  others: null,
  result: null,
});

/**
 * Takes a reply by its memo, and brings `meterState` to where the turn ends. Null where an answer comes up for the
 * first time; `meterState` is then left anywhere on the way.
 */
export function lookUp<Result>(
  memo: Memo<Result>,
  meterState: MeterState,
  tables: RuleTables,
  answering: Answering | null = null,
  /** Takes up both meters, as one number, at each line that the memo keeps. */
  said: number[] | null = null,
): Result | null {
  let markedCalm = meterState.calm;
  let markedTrust = meterState.trust;
  let at = memo;
  for (;;) {
    for (const effect of at.effects) {
      switch (effect.kind) {
        case "snapshot":
          markedCalm = meterState.calm;
          markedTrust = meterState.trust;
          break;
        case "rewind":
          meterState.calm = markedCalm;
          meterState.trust = markedTrust;
          break;
        case "set":
          meterState[effect.meter] = effect.evaluate(meterState);
          break;
        case "tags":
          applyTagsTo(effect.tags, meterState, tables);
          break;
        case "line":
          sayLine(effect.tags, meterState, tables);
          if (said !== null) said.push(pairOf(meterState.calm, meterState.trust));
          break;
      }
    }
    if (at.result !== null) return at.result;
    const answer = at.probe === null ? null : answerTo(at.probe, meterState, answering);
    if (at.probe?.kind === "look" && at.probe.seen !== null && answer !== null)
      see(at.probe.seen, meterState, answer !== NO);
    const branch = answer === null ? null : branchOf(at, answer);
    if (branch === null) return null;
    at = branch;
  }
}

/** What an answer leads to; null where it comes up for the first time. */
function branchOf<Result>(memo: Memo<Result>, answer: Answer): Memo<Result> | null {
  if (answer === NO) return memo.no;
  if (answer === YES) return memo.yes;
  return memo.others?.get(answer) ?? null;
}

function newBranch<Result>(memo: Memo<Result>, answer: Answer): Memo<Result> {
  const branch = emptyMemo<Result>();
  if (answer === NO) memo.no = branch;
  else if (answer === YES) memo.yes = branch;
  else {
    memo.others ??= new Map();
    memo.others.set(answer, branch);
  }
  return branch;
}

/** What a story makes of a test. */
const NO = 0;
const YES = 1;

/** What a tag does as the story passes it: the meters change, the history does not yet. */
export function applyTagsTo(tags: number, meterState: MeterState, tables: RuleTables): void {
  const made = tables.metersAfterTags(tags, meterState.history);
  meterState.calm = existing(made.calm[withinMeter(meterState.calm)]);
  meterState.trust = existing(made.trust[withinMeter(meterState.trust)]);
}

/** What is done once a line was said for good. */
export function sayLine(tags: number, meterState: MeterState, tables: RuleTables): void {
  meterState.calm = withinMeter(meterState.calm);
  meterState.trust = withinMeter(meterState.trust);
  meterState.settledCalm = meterState.calm;
  meterState.settledTrust = meterState.trust;
  meterState.history = tables.historyAfterLine(tags, meterState.history);
}

/** Adds an engine turn to a memo: its steps, normalised (see normalise-steps.ts), and its result. */
export function remember<Result>(
  memo: Memo<Result>,
  steps: readonly TraceStep[],
  result: Result,
  tables: RuleTables,
  tests?: SeenTests,
): void {
  let at = memo;
  let known = isKnown(at);
  for (const step of steps) {
    if (step.kind === "look" || step.kind === "read") {
      if (known && !asks(at.probe, step))
        throw new Error(`the story asked for something else than before: ${name(step)}`);
      at.probe ??= probeOf(step, tests);
      const answer = step.kind === "read" ? step.observed : step.value;
      at = branchOf(at, answer) ?? newBranch(at, answer);
      known = isKnown(at);
      continue;
    }
    if (!known) at.effects.push(effectOf(step, tables));
  }
  at.result = result;
}

type Asking = Extract<TraceStep, { readonly kind: "look" | "read" }>;

function probeOf(step: Asking, tests: SeenTests | undefined): Probe {
  if (step.kind === "read") return step;
  const { at, source } = step;
  const seen = tests !== undefined && testsMeter(at) ? seenAt(tests, source) : null;
  return { kind: "look", at, evaluate: variablesIn(at).length > 0 ? null : evaluator(at), seen };
}

/** The steps as they are where the variables hold these numbers: then only the meters are left to be asked. */
export const stepsWhere = (steps: readonly TraceStep[], holding: Holding): readonly TraceStep[] =>
  steps.flatMap((step): readonly TraceStep[] => {
    if (step.kind === "read") return [];
    if (step.kind !== "look") return [step];
    const at = withNumbers(step.at, holding);
    return asksMeters(at) ? [{ ...step, at }] : [];
  });

const asks = (probe: Probe | null, step: Asking): boolean =>
  probe?.kind === "look"
    ? step.kind === "look" && JSON.stringify(probe.at) === JSON.stringify(step.at)
    : step.kind === "read" && probe?.fact === step.fact && probe.more === step.more;

const name = (step: Asking): string => (step.kind === "look" ? step.source : `fact ${step.fact}`);

const isKnown = ({ result, probe }: Memo<unknown>): boolean => result !== null || probe !== null;

function effectOf(step: Exclude<TraceStep, Asking>, tables: RuleTables): Effect {
  switch (step.kind) {
    case "tags":
      return { kind: "tags", tags: tables.tagsNumber(step.tags) };
    case "line":
      return { kind: "line", tags: tables.tagsNumber(step.line.tags) };
    case "set":
      return { kind: "set", meter: step.meter, evaluate: evaluator(step.to) };
    case "snapshot":
    case "rewind":
      return step;
  }
}
