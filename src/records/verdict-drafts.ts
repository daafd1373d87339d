/** The verdicts that a trainer is making on this device, one for each conversation: left, and come back to. */
import * as v from "valibot";
import { LONGEST_NOTE, LONGEST_THING, RATINGS, type VerdictDraft } from "#debrief/verdict.ts";
import type { PlayedSteps } from "#encounter/steps.ts";
import { playKey } from "./saved-steps.ts";
import type { Store } from "./store.ts";

const Word = v.nullable(v.picklist(RATINGS));
const Thing = v.pipe(v.string(), v.maxLength(LONGEST_THING));

const KeptDraft = v.object({
  /** The key of the conversation: see `playKey`. */
  of: v.string(),
  decisions: v.array(v.object({ blind: Word, now: Word, note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)) })),
  keep: Thing,
  next: Thing,
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  seen: v.boolean(),
});

/** How many of one scenario are kept: more than a class has. */
const MOST_DRAFTS = 40;

const nameOf = (scenario: string): string => `verdicts.${scenario}`;

/** The verdict that was begun on this conversation; null if none was, or if it can't be read. */
export function readVerdictDraft(store: Pick<Store, "read">, scenario: string, of: PlayedSteps): VerdictDraft | null {
  const kept = draftsIn(store, scenario).find((one) => one.of === playKey(of));
  if (kept === undefined || kept.decisions.length !== of.steps.length) return null;
  const { of: _of, ...draft } = kept;
  return draft;
}

/** Keeps how a verdict stands. Returns false if it lasts only as long as the page. */
export function keepVerdictDraft(
  store: Pick<Store, "read" | "write">,
  scenario: string,
  of: PlayedSteps,
  draft: VerdictDraft,
): boolean {
  const others = draftsIn(store, scenario).filter((one) => one.of !== playKey(of));
  return store.write(nameOf(scenario), [{ of: playKey(of), ...draft }, ...others].slice(0, MOST_DRAFTS));
}

function draftsIn(store: Pick<Store, "read">, scenario: string): v.InferOutput<typeof KeptDraft>[] {
  const kept: unknown = store.read(nameOf(scenario));
  return (Array.isArray(kept) ? kept : []).flatMap((value: unknown) => {
    const one = v.safeParse(KeptDraft, value);
    return one.success ? [one.output] : [];
  });
}
