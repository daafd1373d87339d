/**
 * How a reply went before. A story asks little of the meters: where it looked at them, and saw the same as it sees now,
 * it goes on as it went then, and need not be told again. What its lines do to the meters is done anew each time, by the
 * encounter's own rules.
 */
import { withinMeter } from "#guidance/standing.ts";
import type { Meter, Meters } from "#guidance/words.ts";
import type { Step } from "#ink-analysis/branches.ts";
import {
  type Expression,
  type Holding,
  asksMeters,
  reckoning,
  variablesIn,
  withNumbers,
} from "#ink-analysis/expression.ts";
import type { Course } from "./meter-state.ts";
import { type Rulings, existing } from "./rule-tables.ts";

/** What is known of one reply. `L` is where a telling led. */
export interface Precedent<L> {
  readonly acts: Act[];
  /** What the story asked for next, and how it went on from each answer. */
  question: Question | null;
  ways: Map<Answer, Precedent<L>> | null;
  led: L | null;
}

type Answer = number | string;

/** The meters, or something else that the one who goes through the precedent knows. */
export type Question =
  | { readonly kind: "look"; readonly at: Expression; readonly reckon: ((meters: Meters) => number) | null }
  | { readonly kind: "read"; readonly fact: number; readonly more: number };

/** Answers what is not asked of the meters. */
export interface Answering {
  see(fact: number, more: number): Answer;
  readonly holding: Holding;
}

/** The answer to a question; null where there is none. */
function answerTo(question: Question, meters: Meters, answering: Answering | null): Answer | null {
  if (question.kind === "look" && question.reckon !== null) return question.reckon(meters);
  if (answering === null) throw new Error("a precedent asks for more than the meters, and nobody answers");
  if (question.kind === "read") return answering.see(question.fact, question.more);
  const plain = withNumbers(question.at, answering.holding);
  return variablesIn(plain).length > 0 ? null : reckoning(plain)(meters);
}

/** Tags are those that the rulings have numbered. */
type Act =
  | { readonly kind: "heed"; readonly tags: number }
  | { readonly kind: "said"; readonly tags: number }
  | { readonly kind: "set"; readonly meter: Meter; readonly reckon: (meters: Meters) => number }
  | { readonly kind: "mark" }
  | { readonly kind: "back" };

export const noPrecedent = <L>(): Precedent<L> => ({ acts: [], question: null, ways: null, led: null });

/**
 * Goes through a reply as it went before, as far as that is known, and brings `course` to where it comes. Null where it
 * sees something that it has not seen yet; `course` is worth nothing then.
 */
export function goBefore<L>(
  precedent: Precedent<L>,
  course: Course,
  rulings: Rulings,
  answering: Answering | null = null,
): L | null {
  let markedCalm = course.calm;
  let markedTrust = course.trust;
  let at = precedent;
  for (;;) {
    for (const act of at.acts) {
      switch (act.kind) {
        case "mark":
          markedCalm = course.calm;
          markedTrust = course.trust;
          break;
        case "back":
          course.calm = markedCalm;
          course.trust = markedTrust;
          break;
        case "set":
          course[act.meter] = act.reckon(course);
          break;
        case "heed":
          heedTags(act.tags, course, rulings);
          break;
        case "said":
          sayLine(act.tags, course, rulings);
          break;
      }
    }
    if (at.led !== null) return at.led;
    const answer = at.question === null ? null : answerTo(at.question, course, answering);
    const way = answer === null ? undefined : at.ways?.get(answer);
    if (way === undefined) return null;
    at = way;
  }
}

/** What a tag does as the story passes it: the meters change, what is remembered does not yet. */
export function heedTags(tags: number, course: Course, rulings: Rulings): void {
  const made = rulings.heeded(tags, course.history);
  course.calm = existing(made.calm[withinMeter(course.calm)]);
  course.trust = existing(made.trust[withinMeter(course.trust)]);
}

/** What is done once a line was said for good. */
export function sayLine(tags: number, course: Course, rulings: Rulings): void {
  course.calm = withinMeter(course.calm);
  course.trust = withinMeter(course.trust);
  course.saidCalm = course.calm;
  course.saidTrust = course.trust;
  course.history = rulings.remembered(tags, course.history);
}

/** Adds a telling to what is known: the steps that it took, bare (see bare-steps.ts), and where it led. */
export function addPrecedent<L>(precedent: Precedent<L>, steps: readonly Step[], led: L, rulings: Rulings): void {
  let at = precedent;
  let known = isKnown(at);
  for (const step of steps) {
    if (step.kind === "look" || step.kind === "read") {
      if (known && !asks(at.question, step))
        throw new Error(`the story asked for something else than before: ${name(step)}`);
      at.question ??= questionOf(step);
      const answer = step.kind === "read" ? step.seen : step.value;
      at.ways ??= new Map();
      const way = at.ways.get(answer) ?? noPrecedent<L>();
      at.ways.set(answer, way);
      at = way;
      known = isKnown(at);
      continue;
    }
    if (!known) at.acts.push(actOf(step, rulings));
  }
  at.led = led;
}

type Asking = Extract<Step, { readonly kind: "look" | "read" }>;

const questionOf = (step: Asking): Question =>
  step.kind === "read"
    ? step
    : { kind: "look", at: step.at, reckon: variablesIn(step.at).length > 0 ? null : reckoning(step.at) };

/** The steps as they are where the variables hold these numbers: then only the meters are left to be asked. */
export const stepsWhere = (steps: readonly Step[], holding: Holding): readonly Step[] =>
  steps.flatMap((step): readonly Step[] => {
    if (step.kind === "read") return [];
    if (step.kind !== "look") return [step];
    const at = withNumbers(step.at, holding);
    return asksMeters(at) ? [{ ...step, at }] : [];
  });

const asks = (question: Question | null, step: Asking): boolean =>
  question?.kind === "look"
    ? step.kind === "look" && JSON.stringify(question.at) === JSON.stringify(step.at)
    : step.kind === "read" && question?.fact === step.fact && question.more === step.more;

const name = (step: Asking): string => (step.kind === "look" ? step.source : `fact ${step.fact}`);

const isKnown = ({ led, ways }: Precedent<unknown>): boolean => led !== null || ways !== null;

function actOf(step: Exclude<Step, Asking>, rulings: Rulings): Act {
  switch (step.kind) {
    case "heed":
      return { kind: "heed", tags: rulings.tagsNumber(step.tags) };
    case "said":
      return { kind: "said", tags: rulings.tagsNumber(step.line.tags) };
    case "set":
      return { kind: "set", meter: step.meter, reckon: reckoning(step.to) };
    case "mark":
    case "back":
      return step;
  }
}
