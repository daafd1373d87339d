/** The last lines of a one-file game: which version of its scenarios it has, and the licences of what it is made with. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { dateInWords } from "./date-in-words.ts";

interface Props {
  readonly version: string;
  /** As whoever made the file wrote it: `2026-11-27`. */
  readonly date: string;
  /** The licence texts. */
  readonly licences: () => string;
}

export function PackageColophon({ version, date, licences }: Props): JSX.Element {
  const [text, setText] = useState("");
  return (
    <footer class="colophon of-one-file">
      <p>
        Version {version}, made on {dateInWords(date)}. This file is all there is: it needs no network, and sends
        nothing.
      </p>
      <details onToggle={({ currentTarget }) => setText(currentTarget.open ? licences() : "")}>
        <summary>Licences of what Composure is made with</summary>
        {/* It scrolls, so it is reached by the keyboard. */}
        <pre class="licences" role="region" aria-label="Licences" tabIndex={0}>
          {text}
        </pre>
      </details>
    </footer>
  );
}
