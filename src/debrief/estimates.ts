/** Outlooks that may be estimated: how far they can be wrong, and what comes of several of them. */
import { GOOD_ENDINGS, type Outlook, meanOutlook, outlookOf } from "#paths/chances.ts";
import type { EndingKind } from "#scenario/words.ts";

export interface Estimate {
  readonly outlook: Outlook;
  /** Half of the 95 % interval of the prospect; 0 where it is exact. */
  readonly error: number;
}

export const exactly = (outlook: Outlook): Estimate => ({ outlook, error: 0 });

/** In a normal distribution 95 % lie within so many standard deviations. */
const WITHIN = 1.96;

/** Of what so many plays came to: the kind of each one's ending, null for none, and its worth. At least one. */
export function estimateOf(kinds: readonly (EndingKind | null)[], worths: readonly number[]): Estimate {
  const plays = kinds.length;
  const share = (wanted: EndingKind): number => kinds.filter((kind) => kind === wanted).length / plays;
  const endings = {
    resolved: share("resolved"),
    partly: share("partly"),
    unresolved: share("unresolved"),
    "walked-out": share("walked-out"),
    escalated: share("escalated"),
  };
  const good = kinds.filter((kind) => kind !== null && GOOD_ENDINGS.includes(kind)).length;
  const mean = worths.reduce((sum, worth) => sum + worth, 0) / plays;
  const squares = worths.reduce((sum, worth) => sum + (worth - mean) ** 2, 0);
  // After Agresti and Coull (1998), two plays of each kind are added: where all came to the same, others still may not.
  const likely = (good + 2) / (plays + 4);
  const margin = WITHIN * Math.sqrt((likely * (1 - likely)) / (plays + 4));
  return {
    outlook: outlookOf(endings, mean, Math.min(1, margin)),
    // Of a single play nothing can be told.
    error: plays < 2 ? Number.POSITIVE_INFINITY : WITHIN * Math.sqrt(squares / (plays - 1) / plays),
  };
}

/** What can be expected where one of these comes next, as often as it weighs. */
export function meanOf(parts: readonly { readonly weight: number; readonly estimate: Estimate }[]): Estimate {
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  return {
    outlook: meanOutlook(parts.map(({ weight, estimate }) => ({ weight, outlook: estimate.outlook }))),
    // Errors of different plays don't add up in full.
    error: Math.hypot(...parts.map(({ weight, estimate }) => (weight / whole) * estimate.error)),
  };
}

/** Whether one prospect is better than another by more than both may be wrong by. */
export const isBetter = (one: Estimate, other: Estimate): boolean =>
  one.outlook.prospect - other.outlook.prospect > Math.max(NO_DIFFERENCE, Math.hypot(one.error, other.error));

/** Prospects are reckoned to less than this. */
const NO_DIFFERENCE = 0.001;
