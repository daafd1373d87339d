/** What is shown at the end of a reply's line follows the line, whatever is written. */
import { EditorState, type TransactionSpec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { expect, test } from "vitest";
import { effectWords } from "#studio/chance-words.ts";
import { REPLY_EFFECTS, effectMarks, showReplyEffects } from "#studio/reply-effects.ts";

const TEXT = "OKAFOR: Well?\n*   [Wait. #slip: kept-waiting]\n    OKAFOR: So.\n*   Sorry. #use: apologise\n";

/** An editor without a screen. */
function opened() {
  let state = EditorState.create({ doc: TEXT, extensions: REPLY_EFFECTS });
  const dispatch = (spec: TransactionSpec): void => void (state = state.update(spec).state);
  showReplyEffects({ dispatch } as unknown as EditorView, [
    { line: 2, calm: -8, trust: -4 },
    { line: 4, calm: 6, trust: 0 },
    { line: 99, calm: 1, trust: 1 },
  ]);
  const shownIn = (): readonly number[] => {
    const lines: number[] = [];
    for (const mark = effectMarks(state).iter(); mark.value !== null; mark.next()) {
      const line = state.doc.lineAt(mark.from);
      expect(mark.from).toBe(line.to);
      lines.push(line.number);
    }
    return lines;
  };
  return { dispatch, shownIn, lineAt: (line: number) => state.doc.line(line) };
}

test("the effect is said as it is: points up, points down, and none", () => {
  expect(effectWords({ calm: 8, trust: -3 })).toBe("calm +8 trust −3");
  expect(effectWords({ calm: 0, trust: 12 })).toBe("calm ±0 trust +12");
});

test("it stands at the end of its reply's line, and of no line that isn't there", () => {
  expect(opened().shownIn()).toEqual([2, 4]);
});

test("it stays with its line when lines come in above it, and when the line itself grows or is broken", () => {
  const { dispatch, shownIn, lineAt } = opened();
  dispatch({ changes: { from: 0, insert: "He comes in.\n" } });
  expect(shownIn()).toEqual([3, 5]);
  dispatch({ changes: { from: lineAt(3).to, insert: " #note: why\n    ~ waited = true" } });
  expect(shownIn()).toEqual([3, 6]);
  dispatch({ changes: { from: lineAt(3).from, insert: "\n" } });
  expect(shownIn()).toEqual([4, 7]);
});

test("it goes with its line, and where the line is no reply any more", () => {
  const { dispatch, shownIn, lineAt } = opened();
  dispatch({ changes: { from: lineAt(2).from, to: lineAt(3).from } });
  expect(shownIn()).toEqual([3]);
  dispatch({ changes: { from: lineAt(3).from, to: lineAt(3).from + 4 } });
  expect(shownIn()).toEqual([]);
});
