/** What a desk begins with after a reload. */
import { expect, test } from "vitest";
import { textToOpen } from "#studio/unkept-text.ts";

const KEPT = { text: "kept", at: 5 };
const typed = { doc: "typed", history: [] };

test("what was typed in this tab after the version that was kept last is there, with what can be undone", () => {
  expect(textToOpen(KEPT, { at: 5, editor: typed })).toEqual({ text: "typed", editor: typed });
});

test("what another tab has kept since is the text", () => {
  expect(textToOpen(KEPT, { at: 4, editor: typed }).text).toBe("kept");
});

test("where nothing is remembered, or nothing that can be used, what was kept is the text", () => {
  for (const remembered of [null, undefined, "x", { at: 5 }, { at: 5, editor: { doc: 3 } }, [typed]])
    expect(textToOpen(KEPT, remembered).text).toBe("kept");
});
