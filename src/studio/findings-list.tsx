/** What was found in the script: errors first, each with its line, its words, what to do, and a button where that is one. */
import type { JSX } from "preact";
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import { onlyFix } from "./only-fix.ts";

export type Checking = "checking" | "checked" | "too long" | "failed";

interface Props {
  readonly mistakes: readonly ScriptMistake[];
  readonly checking: Checking;
  /** The lines of the text as it is now. */
  readonly lines: readonly string[];
  readonly goTo: (line: number) => void;
  readonly replace: (line: number, column: number, length: number, text: string) => void;
}

export function FindingsList({ mistakes, checking, lines, goTo, replace }: Props): JSX.Element {
  const listed = mistakes.toSorted((a, b) => Number(b.isError) - Number(a.isError) || a.line - b.line);
  return (
    <section class="findings-list" aria-labelledby="findings-title">
      <h2 id="findings-title">What to look at</h2>
      <p class="findings-state" role="status">
        {stateWords(checking, mistakes)}
      </p>
      <ol>
        {listed.map((mistake) => (
          <li
            key={`${mistake.line} ${mistake.column} ${mistake.message}`}
            class={mistake.isError ? "error" : "warning"}
          >
            <One {...{ mistake, goTo, replace }} line={lines[mistake.line - 1] ?? ""} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function One({
  mistake,
  line,
  goTo,
  replace,
}: Pick<Props, "goTo" | "replace"> & { mistake: ScriptMistake; line: string }): JSX.Element {
  const fix = onlyFix(mistake, line);
  return (
    <>
      <p class="finding-message">
        <strong>{mistake.isError ? "Can’t be played" : "Worth a look"}</strong> {mistake.message}
      </p>
      {mistake.words === "" ? null : <pre class="finding-words">{mistake.words}</pre>}
      <p>{mistake.fix}</p>
      <p class="finding-actions">
        {fix === null ? null : (
          <button
            type="button"
            class="button small primary"
            onClick={() => replace(mistake.line, fix.column, fix.length, fix.text)}
          >
            Write “{fix.text}”
          </button>
        )}
        {mistake.line === 0 ? null : (
          <button type="button" class="button small" onClick={() => goTo(mistake.line)}>
            Line {mistake.line}
          </button>
        )}
      </p>
    </>
  );
}

function stateWords(checking: Checking, mistakes: readonly ScriptMistake[]): string {
  if (checking === "checking") return "Looking …";
  if (checking === "too long")
    return "This takes too long to check. Is there a loop that never ends? Your text is kept.";
  if (checking === "failed") return "This couldn’t be checked. Your text is kept; write on, and it is tried again.";
  const errors = mistakes.filter(({ isError }) => isError).length;
  if (mistakes.length === 0) return "It can be played, and nothing was found.";
  const others = mistakes.length - errors;
  const parts = [
    errors === 0
      ? "It can be played"
      : `${errors} ${errors === 1 ? "thing keeps" : "things keep"} it from being played`,
    others === 0 ? "" : `${others} ${others === 1 ? "thing is" : "things are"} worth a look`,
  ];
  return `${parts.filter((part) => part !== "").join("; ")}.`;
}
