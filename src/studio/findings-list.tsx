/**
 * What was found in the script: errors first, each with its line, its words, why it matters, what to do, a button where
 * that is one thing, and the way that shows it.
 */
import type { JSX } from "preact";
import type { MistakeWay, ScriptMistake } from "#authoring/script-mistake.ts";
import { type Checking, moreWords, sentence, stateWords, walkWords } from "./finding-words.ts";
import { onlyFixIn } from "./only-fix.ts";
import { NOT_WALKED, type WalkShown, findingsShown } from "./walk-shown.ts";
import "./findings-list.css";

/** A page with thousands of them answers no key for seconds, and nobody reads them. */
const MOST_LISTED = 100;

interface Props {
  /** What the quick look found. */
  readonly mistakes: readonly ScriptMistake[];
  readonly checking: Checking;
  readonly walk?: WalkShown;
  /** The lines of the text as it is now. */
  readonly lines: readonly string[];
  readonly goTo: (line: number) => void;
  readonly replace: (line: number, column: number, length: number, text: string) => void;
  /** Plays a way in the frame; left out where nothing can be played. */
  readonly play?: (way: MistakeWay) => void;
}

export function FindingsList({
  mistakes,
  checking,
  walk = NOT_WALKED,
  lines,
  goTo,
  replace,
  play,
}: Props): JSX.Element {
  const found = findingsShown(mistakes, walk, lines);
  const ofWalk = checking === "checked" ? walkWords(walk, found) : "";
  const isUnderWay = checking === "checked" && walk.phase === "walking";
  return (
    <section class="findings-list" aria-labelledby="findings-title">
      <h2 id="findings-title">What to look at</h2>
      <p class="findings-state" role="status">
        {stateWords(checking, found)}
        {isUnderWay || ofWalk === "" ? "" : ` ${ofWalk}`}
      </p>
      {/* It changes ten times a second: nobody wants that read aloud. */}
      {isUnderWay ? <p class="findings-progress">{ofWalk}</p> : null}
      <ol>
        {found.slice(0, MOST_LISTED).map((mistake) => (
          <li
            key={`${mistake.code ?? ""} ${mistake.line} ${mistake.column} ${mistake.message}`}
            class={mistake.isError ? "error" : "warning"}
          >
            <One {...{ mistake, lines, goTo, replace }} {...(play === undefined ? {} : { play })} />
          </li>
        ))}
      </ol>
      {found.length > MOST_LISTED ? <p>{moreWords(found.length - MOST_LISTED)}</p> : null}
    </section>
  );
}

type OneProps = Pick<Props, "lines" | "goTo" | "replace" | "play"> & { readonly mistake: ScriptMistake };

function One({ mistake, lines, goTo, replace, play }: OneProps): JSX.Element {
  const { line, words, why, way } = mistake;
  const fix = onlyFixIn(mistake, lines);
  return (
    <>
      <p class="finding-message">
        <strong>{mistake.isError ? "Put this right" : "Worth a look"}</strong> {sentence(mistake.message)}
      </p>
      {words === "" ? null : <pre class="finding-words">{words}</pre>}
      {why === undefined ? null : <p class="finding-why">{sentence(why)}</p>}
      <p class="finding-fix">{sentence(mistake.fix)}</p>
      {way === undefined ? null : <Way way={way} />}
      <p class="finding-actions">
        {fix === null ? null : (
          <button
            type="button"
            class="button small primary"
            onClick={() => replace(fix.line, fix.column, fix.length, fix.text)}
          >
            {fix.says}
          </button>
        )}
        {way === undefined || play === undefined ? null : (
          <button type="button" class="button small" onClick={() => play(way)}>
            Play this way
          </button>
        )}
        {line === 0 ? null : (
          <button type="button" class="button small" onClick={() => goTo(line)}>
            Line {line}
          </button>
        )}
      </p>
    </>
  );
}

function Way({ way: { replies } }: { readonly way: MistakeWay }): JSX.Element {
  if (replies.length === 0) return <p class="finding-way">It shows at the very beginning.</p>;
  return (
    <details class="finding-way">
      <summary>
        {replies.length === 1 ? "It shows after this reply:" : `It shows after ${replies.length} replies, at last:`}{" "}
        <q>{replies.at(-1)}</q>
      </summary>
      <ol>
        {replies.map((reply, at) => (
          <li key={`${at} ${reply}`}>{reply}</li>
        ))}
      </ol>
    </details>
  );
}
