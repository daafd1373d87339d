/** The line of the text that is being said in the play, marked; and where a line that was said stands. */
import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** The start of the line that is said now; null for none. */
export const setSaidLine = StateEffect.define<number | null>();

const MARK = Decoration.line({ class: "cm-said" });

/** Shows which line is said. What is typed meanwhile moves the mark along. */
export const SAID_LINE: Extension = [
  StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update(marks, { changes, effects, state }) {
      const said = effects.findLast((effect) => effect.is(setSaidLine));
      if (said === undefined) return marks.map(changes);
      return said.value === null ? Decoration.none : Decoration.set(MARK.range(state.doc.lineAt(said.value).from));
    },
    provide: (field) => EditorView.decorations.from(field),
  }),
];

/**
 * The number of the line, from 1, in which these words stand; of several the one that comes next after `near`. Words may
 * have been put together from pieces: the line with the longest piece of them counts. Null where there is none.
 */
export function saidLineIn(text: string, said: string, near: number): number | null {
  const words = plain(said);
  if (words === "") return null;
  const lines = text.split(/\r\n|\r|\n/);
  let best = 0;
  let found: number[] = [];
  for (const [at, line] of lines.entries()) {
    const length = piecesOf(line)
      .filter((piece) => words.includes(piece))
      .reduce((sum, piece) => sum + piece.length, 0);
    if (length === 0 || length < best) continue;
    if (length > best) found = [];
    best = length;
    found.push(at + 1);
  }
  // A word or two may stand anywhere.
  if (best < Math.min(words.length, FEWEST)) return null;
  return found.find((line) => line > near) ?? found[0] ?? null;
}

/** Letters that tell a line from others. */
const FEWEST = 6;

/** Characters: no script with a longer line is played. */
const LONGEST = 4000;

const plain = (words: string): string => words.replaceAll("\\", "").replaceAll(/\s+/g, " ").trim();

/** What of a line is said: without ink's signs at its beginning, the speaker, the tags and the logic. */
function piecesOf(line: string): readonly string[] {
  if (line.length > LONGEST) return [];
  const spoken = line
    .replace(/^[\s*+-]*(?:\(\w+\)\s*)?(?:\{[^}]*\}\s*)?/, "")
    .replace(/^[A-Z][A-Z0-9_]*\s*(?:\([^)]*\))?\s*:/, "")
    .replace(/(?<!\\)#.*$/, "")
    .replace(/->.*$/, "");
  if (/^(?:=|~|VAR\b|\/\/)/.test(spoken)) return [];
  return spoken
    .split(/\{[^}]*\}|[[\]]/)
    .map(plain)
    .filter((piece) => piece.length > 1);
}
