/** A word of the scale, as a label. */
import type { JSX } from "preact";
import type { Rating } from "#debrief/verdict.ts";
import { RATING_NAMES } from "#debrief/words/verdict.ts";

/** `of` null: no word was said. */
export const RatingLabel = ({ of }: { of: Rating | null }): JSX.Element => (
  <span class="rating-label" data-rating={of ?? "none"}>
    {of === null ? "No word" : RATING_NAMES[of]}
  </span>
);
