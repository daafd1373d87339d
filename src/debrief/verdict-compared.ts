/** A trainer's verdict beside the program's: what the debrief's own word for each decision is, and where the two differ. */
import { type Moment, othersSaid } from "./moment.ts";
import { type Crossing, GREAT_LOSS } from "./roads.ts";
import { COSTLY, WORTH_NAMING, costOf } from "./turning-points.ts";
import type { Encounter } from "#encounter/encounter.ts";
import type { Beat } from "#encounter/turn.ts";
import type { Debrief } from "./debrief.ts";
import { RATINGS, type Rating, type Verdict } from "./verdict.ts";

/**
 * The debrief's judgement of a decision on the trainer's scale.
 *
 * - strong: a practice helped, there was no slip, and nothing on offer was much better.
 * - fine: no slip, and little was lost; a reply that helped is one, too, where something better was on offer.
 * - weak: a slip that cost little, or no slip where much was lost.
 * - harmful: a slip by which much was lost.
 *
 * Much is what a point of no return takes (`GREAT_LOSS` of prospect). Where the roads aren't known (`crossing` is
 * missing), a slip is weighed by what it cost of calm and trust.
 */
export function ratingOf(moment: Moment, crossing: Crossing | undefined): Rating {
  const isMuchLost = crossing === undefined ? costOf(moment) >= COSTLY : crossing.loss >= GREAT_LOSS;
  if (moment.slips.length > 0) return isMuchLost ? "harmful" : "weak";
  if (crossing !== undefined && isMuchLost) return "weak";
  if (moment.mark !== "good" || (crossing !== undefined && crossing.loss >= WORTH_NAMING)) return "fine";
  return "strong";
}

/** One decision on which both have said a word, or one of them. */
export interface ComparedDecision {
  readonly number: number;
  /** The debrief's. */
  readonly judged: Rating;
  /** The trainer's blind word against it; null where there is none. */
  readonly apart: "same" | "stricter" | "kinder" | null;
}

/** One for each decision of the conversation. */
export const compareVerdict = ({ decisions }: Verdict, { moments, roads }: Debrief): ComparedDecision[] =>
  moments.map((moment) => {
    const judged = ratingOf(moment, roads?.crossings[moment.number]);
    const blind = decisions[moment.number]?.blind ?? null;
    return { number: moment.number, judged, apart: blind === null ? null : apartFrom(blind, judged) };
  });

function apartFrom(blind: Rating, judged: Rating): NonNullable<ComparedDecision["apart"]> {
  const steps = RATINGS.indexOf(blind) - RATINGS.indexOf(judged);
  if (steps === 0) return "same";
  return steps > 0 ? "stricter" : "kinder";
}

/** A decision as it is read before anything is known of how it was judged. */
export interface UnjudgedDecision {
  readonly number: number;
  readonly heard: readonly Beat[];
  readonly said: string;
  readonly spoken: boolean;
  readonly breathed: boolean;
  /** What was on offer, in the order in which it was shown. */
  readonly offered: readonly { readonly said: string; readonly taken: boolean }[];
}

/** A conversation to be rated: what was heard, offered and said, and nothing of what was made of it. */
export const unjudged = ({ opening, turns }: Encounter): UnjudgedDecision[] =>
  turns.map(({ decision, reply, spoken, breathed }, number) => ({
    number,
    heard: othersSaid((number === 0 ? opening : turns[number - 1])?.beats ?? []),
    said: reply.text,
    spoken: spoken === "as-offered",
    breathed,
    offered: decision.shown.flatMap((index) => {
      const on = decision.replies[index];
      return on === undefined ? [] : [{ said: on.text, taken: index === reply.index }];
    }),
  }));
