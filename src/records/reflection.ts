/**
 * What trainees add to a debrief themselves, separately for each attempt: the moments they marked, their line, their
 * plan.
 */
import * as v from "valibot";
import type { PlayedSteps } from "#encounter/steps.ts";
import { SKILLS, type Skill } from "#guidance/words.ts";
import { playKey } from "./saved-steps.ts";
import type { Store } from "./store.ts";

/** The most moments that can be marked. */
export const MOST_MARKS = 2;

const KeptGuess = v.object({
  decision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  picked: v.nullable(v.string()),
  written: v.string(),
  seen: v.boolean(),
});

export const KeptReflectionSchema = v.object({
  /** The key of its attempt: see `playKey`. */
  of: v.string(),
  marked: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(MOST_MARKS)),
  line: v.string(),
  opened: v.boolean(),
  plan: v.nullable(v.string()),
  proposed: v.optional(v.nullable(v.object({ words: v.string(), skill: v.nullable(v.picklist(SKILLS)) })), null),
  /** Reflections of before have none. */
  guessed: v.optional(v.array(KeptGuess), []),
});
const Shelf = v.array(KeptReflectionSchema);
/** A reflection as it is kept, with its attempt. */
export type KeptReflection = v.InferOutput<typeof KeptReflectionSchema>;

/** What a trainee guessed of a thought, and whether they have been shown it. */
export interface Guessed {
  /** One of the thoughts to pick from; null if none was. */
  readonly picked: string | null;
  /** In their own words; may be empty. */
  readonly written: string;
  readonly seen: boolean;
}

export const NOTHING_GUESSED: Guessed = { picked: null, written: "", seen: false };

export interface ProposedPlan {
  readonly words: string;
  /** Null where it is about no single skill. */
  readonly skill: Skill | null;
}

export interface Reflection {
  /** The decisions that turned the conversation, as the trainee sees it: numbers from 0, in order. */
  readonly marked: readonly number[];
  /** What they wrote about it; may be empty. */
  readonly line: string;
  /** They have answered or skipped the question, so the assessment is open. */
  readonly opened: boolean;
  /** Their own words for the plan; null while the proposed plan stands. */
  readonly plan: string | null;
  /** The plan that the debrief proposed last, and the skill that it is about; null while there is none. */
  readonly proposed: ProposedPlan | null;
  /** What they guessed of the customer's thoughts: one for each decision at most. */
  readonly guessed: readonly (Guessed & { readonly decision: number })[];
}

export const NOTHING_REFLECTED: Reflection = {
  marked: [],
  line: "",
  opened: false,
  plan: null,
  proposed: null,
  guessed: [],
};

/** How many attempts of one scenario keep their reflections. */
const MOST_KEPT = 20;

/** Under which the reflections on a scenario's attempts are kept. */
export const nameOfReflections = (scenario: string): string => `reflection.${scenario}`;

/** What was added to the debrief of this attempt; `NOTHING_ADDED` if nothing was, or if it can't be read. */
export function readReflection(store: Store, scenario: string, of: PlayedSteps): Reflection {
  const kept = shelf(store, scenario).find((one) => one.of === playKey(of));
  if (kept === undefined) return NOTHING_REFLECTED;
  const { of: _of, ...reflection } = kept;
  return reflection;
}

/** Replaces what was added before. Returns false if it lasts only as long as the page. */
export function keepReflection(store: Store, scenario: string, of: PlayedSteps, reflection: Reflection): boolean {
  const others = shelf(store, scenario).filter((one) => one.of !== playKey(of));
  return store.write(nameOfReflections(scenario), [{ of: playKey(of), ...reflection }, ...others].slice(0, MOST_KEPT));
}

/** All that was added to the debriefs of this scenario, the latest first, each with the key of its attempt: see `playKey`. */
export const readReflections = (store: Store, scenario: string): readonly KeptReflection[] => shelf(store, scenario);

/** The scenarios to whose debriefs something was added. */
export const reflectedOn = (store: Store): readonly string[] =>
  store.names().flatMap((name) => /^reflection\.(.+)$/s.exec(name)?.[1] ?? []);

/** Adds reflections on attempts that have none. Returns false if they last only as long as the page. */
export function addReflections(store: Store, scenario: string, added: readonly KeptReflection[]): boolean {
  const there = shelf(store, scenario);
  const fresh = added.filter(({ of }) => !there.some((one) => one.of === of));
  return fresh.length === 0 || store.write(nameOfReflections(scenario), [...there, ...fresh]);
}

function shelf(store: Store, scenario: string): KeptReflection[] {
  const kept = v.safeParse(Shelf, store.read(nameOfReflections(scenario)));
  return kept.success ? kept.output : [];
}
