/** Below the text: its facts, and the play from the line under the cursor. */
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { wayToLine } from "#authoring/look-through/way-to-line.ts";
import { type FactsOfText, textFacts } from "#authoring/write/text-facts.ts";
import type { DeskWork } from "./desk-work.ts";
import { TextFoot } from "./text-foot.tsx";
import type { TrialLink } from "./trial-link.ts";

/** Characters, and lines. To count what is longer holds up whoever writes, and it is no script any more. */
const MOST_COUNTED = { characters: 250_000, lines: 10_000 };

const counted = (text: string): FactsOfText | null =>
  text.length > MOST_COUNTED.characters || text.split("\n").length > MOST_COUNTED.lines ? null : textFacts(text);

interface Props {
  readonly work: DeskWork;
  readonly link: TrialLink;
  /** An offset of the text in UTF-16 units. */
  readonly cursor: ReadonlySignal<number>;
  readonly showPlay: () => void;
}

export function TextLine({ work, link, cursor, showPlay }: Props): JSX.Element {
  // Counted in a pause of typing, and not at each key.
  const [facts, setFacts] = useState(() => counted(work.text()));
  const rested = work.checking.value === "checking";
  useEffect(() => {
    if (rested) setFacts(counted(work.text()));
  }, [work, rested]);
  const line = cursor.value === 0 ? 1 : (work.pane.current?.line() ?? 1);
  const { phase, looked } = work.walked.value;
  const way =
    phase === "walked" && looked?.kind === "walked" ? wayToLine(looked.ways, work.text().split("\n"), line) : null;
  return (
    <div class="text-line">
      {facts === null ? null : (
        <TextFoot words={facts.facts.words} readingAge={facts.facts.readingAge} line={facts.lines.get(line) ?? null} />
      )}
      <button
        type="button"
        disabled={way === null}
        onClick={() => {
          if (way === null) return;
          link.playWay(way);
          showPlay();
        }}
      >
        Play from line {line}
      </button>
    </div>
  );
}
