/** What trainees add to a debrief themselves: the moments they marked, their line, their plan. For each attempt its own. */
import * as v from "valibot";
import { type PlayedSteps, breathsOf, repliesOf } from "#encounter/steps.ts";
import type { Store } from "./store.ts";

/** The most moments that can be marked. */
export const MOST_MARKS = 2;

const Kept = v.object({
  /** The attempt that it is about: see `keyOf`. */
  of: v.string(),
  marked: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(MOST_MARKS)),
  line: v.string(),
  opened: v.boolean(),
  plan: v.nullable(v.string()),
});
const Shelf = v.array(Kept);

export interface Reflection {
  /** What turned the conversation, as the trainee sees it: decisions by their number from 0, in order. */
  readonly marked: readonly number[];
  /** What they wrote about it; empty for nothing. */
  readonly line: string;
  /** They have answered, or skipped the question: the assessment is open. */
  readonly opened: boolean;
  /** Their own words for the plan; null while it stands as it was proposed. */
  readonly plan: string | null;
}

export const NOTHING_REFLECTED: Reflection = { marked: [], line: "", opened: false, plan: null };

/** Attempts of one scenario whose debriefs are remembered. */
const MOST_KEPT = 20;

const nameOf = (scenario: string): string => `reflection.${scenario}`;

/** The same for the same attempt, another for every other. What is kept already has keys of this form. */
const keyOf = ({ hash, seed, steps }: PlayedSteps): string =>
  `${hash} ${seed} ${repliesOf(steps).join(",")} ${breathsOf(steps).join(",")}`;

/** What was added to the debrief of this attempt; `NOTHING_ADDED` where nothing was, or where it can't be read. */
export function readReflection(store: Store, scenario: string, of: PlayedSteps): Reflection {
  const kept = shelf(store, scenario).find((one) => one.of === keyOf(of));
  if (kept === undefined) return NOTHING_REFLECTED;
  const { of: _of, ...reflection } = kept;
  return reflection;
}

/** Keeps it in the place of what was added before. False when it lasts only as long as the page. */
export function keepReflection(store: Store, scenario: string, of: PlayedSteps, reflection: Reflection): boolean {
  const others = shelf(store, scenario).filter((one) => one.of !== keyOf(of));
  return store.write(nameOf(scenario), [{ of: keyOf(of), ...reflection }, ...others].slice(0, MOST_KEPT));
}

function shelf(store: Store, scenario: string): v.InferOutput<typeof Shelf> {
  const kept = v.safeParse(Shelf, store.read(nameOf(scenario)));
  return kept.success ? kept.output : [];
}
