/**
 * Colours for our ink: who speaks, what can be replied, where it goes on, and the tags. It reads line by line, the way
 * trainers do, and takes any text: what isn't understood is left plain.
 */
import { HighlightStyle, StreamLanguage, type StringStream, foldService } from "@codemirror/language";
import { tags } from "@lezer/highlight";

interface State {
  /** Inside a comment of several lines. */
  comment: boolean;
}

/** `OKAFOR:` or `MRS_BELL (on the phone):` at the beginning of a line, after what ink puts there. */
const SPEAKER = /^[A-Z][A-Z0-9_]*(?=\s*(?:\([^)]*\))?\s*:)/;
const KNOT = /^={2,}\s*[\w]+.*/;
const STITCH = /^=\s*[\w]+.*/;
const REPLY = /^[*+]+(?:\s*[*+]+)*/;
const GATHER = /^-(?!>)(?:\s*-(?!>))*/;
const DIVERT = /^->\s*[\w.]*/;
const TAG = /^#\s*[\w-]*:?/;
const LOGIC_LINE = /^(?:VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b.*/;

function token(stream: StringStream, state: State): string | null {
  if (state.comment) {
    if (stream.match(/^.*?\*\//)) state.comment = false;
    else stream.skipToEnd();
    return "comment";
  }
  if (stream.sol()) {
    stream.eatSpace();
    if (stream.match(KNOT) || stream.match(STITCH)) return "heading";
    if (stream.match(LOGIC_LINE) || stream.match(/^~.*/)) return "keyword";
    if (stream.match(REPLY) || stream.match(GATHER)) return "operator";
  }
  if (stream.eatSpace()) return null;
  if (stream.match("//")) {
    stream.skipToEnd();
    return "comment";
  }
  if (stream.match("/*")) {
    state.comment = true;
    return "comment";
  }
  // A backslash takes away what the next sign would mean.
  if (stream.match(/^\\./)) return null;
  if (stream.match(DIVERT)) return "link";
  if (stream.match(TAG)) return "tagName";
  if (stream.match(/^\{[^{}]*\}?/)) return "keyword";
  if (stream.match(/^[[\]]/)) return "bracket";
  if (isBeginning(stream) && stream.match(SPEAKER)) return "name";
  if (!stream.match(/^[\p{L}\p{N}\s.,!?’'"“”–—-]+?(?=[#{}[\]\\]|->|\/\/|\/\*|$)/u)) stream.next();
  return null;
}

/** Nothing but ink's own signs stands before it. */
const isBeginning = (stream: StringStream): boolean => /^[\s*+-]*$/.test(stream.string.slice(0, stream.pos));

export const INK = StreamLanguage.define<State>({
  name: "ink",
  startState: () => ({ comment: false }),
  token,
  languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } } },
});

/** The colours of the game's own paper: all are read on it without effort. */
export const INK_COLOURS = HighlightStyle.define([
  { tag: tags.name, color: "#1f5f67", fontWeight: "700" },
  { tag: tags.heading, color: "#20202a", fontWeight: "700" },
  { tag: tags.operator, color: "#a5372d", fontWeight: "700" },
  { tag: tags.link, color: "#6b4a12" },
  { tag: tags.tagName, color: "#7a3d8f" },
  { tag: tags.keyword, color: "#35506b" },
  { tag: tags.bracket, color: "#a5372d" },
  { tag: tags.comment, color: "#66646d", fontStyle: "italic" },
]);

/** A knot, or the header, can be folded up to the next one. */
export const FOLD_KNOTS = foldService.of((state, start) => {
  const line = state.doc.lineAt(start);
  if (!/^\s*={2,}\s*\w/.test(line.text)) return null;
  let last = line.number;
  while (last < state.doc.lines && !/^\s*={2,}\s*\w/.test(state.doc.line(last + 1).text)) last += 1;
  while (last > line.number && state.doc.line(last).text.trim() === "") last -= 1;
  return last === line.number ? null : { from: line.to, to: state.doc.line(last).to };
});
