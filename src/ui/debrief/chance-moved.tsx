/** How a decision moved the chance of a good end: "Chance of a good end 78% → 61%". */
import type { JSX } from "preact";
import type { Outlook } from "#debrief/roads.ts";
import { chanceWords } from "#debrief/words/chance.ts";

interface Props {
  /** Null while it is not known: then there is nothing to see. */
  readonly before: Outlook | null | undefined;
  readonly after: Outlook | null | undefined;
}

export function ChanceMoved({ before = null, after = null }: Props): JSX.Element | null {
  if (before === null || after === null) return null;
  return (
    <p class="chance-moved">
      Chance of a good end {chanceWords(before)} <span aria-hidden="true">→</span>
      <span class="unseen">to</span> <strong>{chanceWords(after)}</strong>
    </p>
  );
}
