/** What the trainee said in their own words before they saw the replies. On paper only if they ask for it. */
import type { JSX } from "preact";
import { quoted } from "#debrief/words/phrases.ts";

/** Nothing where they said nothing. */
export const OwnFirst = ({ words }: { words: string }): JSX.Element | null =>
  words === "" ? null : (
    <p class="own-first">
      <span class="own-first-head">You first said:</span> {quoted(words)}
    </p>
  );
