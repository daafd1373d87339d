/** What somebody needs to practise, from what their attempts showed: each with its facts and its weight. */
import type { AttemptSummary } from "#records/attempt-summary.ts";
import { inOrder } from "./in-order.ts";
import { memoryOf } from "./memory.ts";
import { type Taught, shownOf } from "./taught.ts";

/** One thing to practise, and the facts that say so. */
export type Need =
  /** A pitfall that was slipped on in `slipped` of the latest `conversations` in which it could be. */
  | { readonly kind: "slipped"; readonly pitfall: string; readonly slipped: number; readonly conversations: number }
  /** A practice that was done at `taken` of the `offered` chances of the latest conversations that had any. */
  | { readonly kind: "missed"; readonly practice: string; readonly taken: number; readonly offered: number }
  /** A practice that was last done so many whole days ago, and is fading. */
  | { readonly kind: "fading"; readonly practice: string; readonly days: number }
  /** A practice that there was never a chance for. */
  | { readonly kind: "untried"; readonly practice: string };

export interface WeighedNeed {
  readonly need: Need;
  /** More than 0; about 1 is a practice that was quite forgotten, 2 a pitfall that was slipped on every time. */
  readonly weight: number;
}

/** The latest conversations that are counted: what was long before is no longer true of anybody. */
const LATEST = 3;

/** One slip, or one chance missed, may be chance: it weighs less than the same seen twice. */
const SEEN_ONCE = 0.6;

const SLIP_WEIGHT = 2;
const MISS_WEIGHT = 1.2;
const UNTRIED_WEIGHT = 0.25;
/** Below this probability that it comes to mind, a practice is due: what the model of memory aims at. */
const DUE = 0.9;

const DAY = 24 * 60 * 60 * 1000;

/** Every need, in the handbook's order: the pitfalls first. `now` is in milliseconds since 1970. */
export function needsOf(summaries: readonly AttemptSummary[], taught: Taught, now: number): readonly WeighedNeed[] {
  const latestFirst = inOrder(summaries).toReversed();
  return [...slippedIn(latestFirst, taught), ...practiceNeeds(latestFirst, taught, now)];
}

function slippedIn(latestFirst: readonly AttemptSummary[], { pitfalls }: Taught): WeighedNeed[] {
  const seen = new Map<string, { slipped: number; conversations: number }>();
  for (const { evidence } of latestFirst)
    for (const { guidance, offered, slipped } of evidence) {
      if (offered === 0 && slipped === 0) continue;
      const count = seen.get(guidance) ?? { slipped: 0, conversations: 0 };
      if (count.conversations === LATEST) continue;
      count.conversations += 1;
      if (slipped > 0) count.slipped += 1;
      seen.set(guidance, count);
    }
  return Object.keys(pitfalls).flatMap((pitfall): WeighedNeed[] => {
    const { slipped, conversations } = seen.get(pitfall) ?? { slipped: 0, conversations: 0 };
    if (slipped === 0) return [];
    const weight = SLIP_WEIGHT * (slipped / conversations) * (slipped === 1 ? SEEN_ONCE : 1);
    return [{ need: { kind: "slipped", pitfall, slipped, conversations }, weight }];
  });
}

function practiceNeeds(latestFirst: readonly AttemptSummary[], taught: Taught, now: number): WeighedNeed[] {
  const recent = new Map<string, { taken: number; offered: number; conversations: number }>();
  for (const { evidence } of latestFirst)
    for (const [practice, { taken, offered }] of shownOf(evidence, taught)) {
      const count = recent.get(practice) ?? { taken: 0, offered: 0, conversations: 0 };
      if (offered === 0 || count.conversations === LATEST) continue;
      count.conversations += 1;
      count.taken += taken;
      count.offered += offered;
      recent.set(practice, count);
    }
  const memories = memoryOf(latestFirst, taught, now);
  return Object.keys(taught.practices).flatMap((practice): WeighedNeed[] => {
    const { taken, offered } = recent.get(practice) ?? { taken: 0, offered: 0 };
    const memory = memories.get(practice);
    if (memory === undefined && offered === 0) return [{ need: { kind: "untried", practice }, weight: UNTRIED_WEIGHT }];
    const lapsed = memory === undefined || memory.recall >= DUE ? 0 : 1 - memory.recall;
    const passedUp = Math.max(0, offered - taken);
    const missed = passedUp === 0 ? 0 : MISS_WEIGHT * (passedUp / offered) * (passedUp === 1 ? SEEN_ONCE : 1);
    const weight = missed + lapsed;
    if (weight === 0) return [];
    if (missed > 0) return [{ need: { kind: "missed", practice, taken, offered }, weight }];
    const lastTaken = memory?.lastTaken ?? null;
    if (lastTaken === null) return [];
    const days = Math.floor(Math.max(0, now - lastTaken) / DAY);
    return [{ need: { kind: "fading", practice, days }, weight }];
  });
}
