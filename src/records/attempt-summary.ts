/**
 * What a finished attempt showed, in numbers, as it is kept beside its steps: it still counts when the script has
 * changed and the steps no longer fit.
 */
import * as v from "valibot";
import { WAYS_TO_PLAY } from "#encounter/ways-to-play.ts";
import { ENDINGS } from "#scenario/words.ts";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Evidence = v.object({
  /** A practice's or a pitfall's id. */
  guidance: v.string(),
  /**
   * Chances. Of a practice: decisions at which it was done and helped, or would have helped while nothing that was done
   * did. Of a pitfall: decisions at which it could be slipped on.
   */
  offered: Count,
  /** Those of them at which the practice was done and helped; 0 for a pitfall. */
  taken: Count,
  /** Those of them at which it was slipped on; 0 for a practice. */
  slipped: Count,
  /** Those of `taken` at which the customer was angry, or there was a time to answer in. */
  underPressure: Count,
});
/** What one attempt showed of one practice or pitfall. */
export type Evidence = Readonly<v.InferOutput<typeof Evidence>>;

export const AttemptSummarySchema = v.object({
  scenario: v.string(),
  /** When it ended, in milliseconds since 1970; 0 if that is not known. */
  finished: v.pipe(v.number(), v.minValue(0)),
  way: v.picklist(WAYS_TO_PLAY),
  /** Null if that was not saved. */
  ending: v.nullable(v.picklist(ENDINGS)),
  /** 0 to 100; null until it is known. */
  score: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  /** The chance of a good end, 0 to 1, on average after each reply; null until it is known. */
  chance: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  evidence: v.array(Evidence),
});
/** A finished attempt as progress and suggestions count it. */
export interface AttemptSummary extends Readonly<Omit<v.InferOutput<typeof AttemptSummarySchema>, "evidence">> {
  readonly evidence: readonly Evidence[];
}
