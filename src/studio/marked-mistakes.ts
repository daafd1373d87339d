/** Marks what was found under the words that it is about, with a button where there is one way to mend it. */
import { type Diagnostic as Marked, setDiagnostics } from "@codemirror/lint";
import type { EditorState, TransactionSpec } from "@codemirror/state";
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import { onlyFix } from "./only-fix.ts";

/** More marks than this take the editor longer than a key may. */
const MOST_MARKED = 300;

/** What shows these mistakes, and no others. One that is about the script as a whole has no place to be marked. */
export const withMistakes = (state: EditorState, mistakes: readonly ScriptMistake[]): TransactionSpec =>
  setDiagnostics(
    state,
    mistakes
      .toSorted((a, b) => Number(b.isError) - Number(a.isError))
      .slice(0, MOST_MARKED)
      .flatMap((mistake) => markOf(state, mistake)),
  );

function markOf({ doc }: EditorState, mistake: ScriptMistake): Marked[] {
  if (mistake.line < 1 || mistake.line > doc.lines) return [];
  const line = doc.line(mistake.line);
  const indent = line.text.length - line.text.trimStart().length;
  const from = line.from + (mistake.column > 0 ? Math.min(mistake.column - 1, line.length) : indent);
  const to = mistake.column > 0 ? Math.min(from + mistake.length, line.to) : line.to;
  const fix = onlyFix(mistake, line.text);
  const mend = (): Marked["actions"] =>
    fix === null
      ? []
      : [
          {
            name: `Write “${fix.text}”`,
            apply(view, at) {
              const { text, from: start } = view.state.doc.lineAt(at);
              const now = onlyFix(mistake, text);
              if (now === null) return;
              const begin = start + now.column - 1;
              view.dispatch({ changes: { from: begin, to: begin + now.length, insert: now.text } });
            },
          },
        ];
  const severity = mistake.isError ? "error" : "warning";
  return [{ from, to, severity, message: `${mistake.message}\n${mistake.fix}`, actions: mend() ?? [] }];
}
