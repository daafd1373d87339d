/** The observer's sheet: seven things to look for, with room to write down what was heard. */
import type { JSX } from "preact";
import type { ObserverItem } from "#scenario/sheets.ts";

export function ObserverPage({ items }: { readonly items: readonly ObserverItem[] }): JSX.Element {
  return (
    <>
      <p>
        You watch the one who handles it. Say nothing meanwhile. Tick what you saw, and write down the words: whoever
        played it can do more with one sentence of theirs than with a mark.
      </p>
      <ol class="paper-items">
        {items.map(({ does, seenBy }) => (
          <li key={does}>
            <span class="paper-box" aria-hidden="true" />
            <strong>{does}</strong>
            <span class="paper-small">{seenBy}</span>
            <span class="paper-heard">I heard:</span>
          </li>
        ))}
      </ol>
      <p class="paper-line">The moment when the customer’s voice changed. What had been said just before?</p>
      <p class="paper-line">One thing that I’ll take over for myself:</p>
    </>
  );
}
