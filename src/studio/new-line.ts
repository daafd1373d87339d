/** Where a new line begins: what the customer answers stands under the reply that it answers. */
import { indentService } from "@codemirror/language";

/** Columns from one level to the next. */
const LEVEL = 4;

/** `*   Sorry.` is answered four columns further in; each other line begins where the one before it does. */
export const NEW_LINE = indentService.of(({ state }, at) => {
  const line = state.doc.lineAt(at);
  const before = at > line.from || line.number === 1 ? line : state.doc.line(line.number - 1);
  const [, indent = "", marks = ""] = /^([ \t]*)((?:[*+][ \t]*)*)/.exec(before.text) ?? [];
  const levels = marks.replaceAll(/\s/g, "").length;
  return indent.replaceAll("\t", " ".repeat(LEVEL)).length + levels * LEVEL;
});
