/**
 * Colours for our ink: who speaks, what can be replied, where it goes on, and the tags. It reads line by line, the way
 * trainers do, and takes any text: what isn't understood is left plain.
 */
import { HighlightStyle, StreamLanguage, type StringStream, foldService } from "@codemirror/language";
import { tags } from "@lezer/highlight";

interface State {
  /** Inside a comment of several lines. */
  comment: boolean;
  /** Nothing of the line was read yet but blanks and comments. */
  begins: boolean;
  /** The signs of a reply or a gather were read: its name may follow. */
  label: boolean;
  /** The dash of a case in braces was read: its condition may follow. */
  branch: boolean;
  /** Something is said already, so that no speaker may follow. */
  said: boolean;
  /** Braces that are open, on this line and from those above: whether something was said before each. */
  braces: boolean[];
}

/** `OKAFOR:` or `MRS_BELL (on the phone):` where something begins to be said. */
const SPEAKER = /^[\p{Lu}\p{Lo}][\p{Lu}\p{Lo}\p{Lm}\p{M}\p{N}_-]*(?=\s*(?:\([^)]*\))?\s*[:\uFF1A])/u;
/** Up to a comment: what stands before one is read as if it weren't there. */
const TO_COMMENT = String.raw`(?:(?!\/[/*]).)*`;
const KNOT = new RegExp(String.raw`^={2,}\s*[\p{L}\p{N}_]${TO_COMMENT}`, "u");
const STITCH = new RegExp(String.raw`^=\s*[\p{L}\p{N}_]${TO_COMMENT}`, "u");
const LOGIC_LINE = new RegExp(String.raw`^(?:~|(?:VAR|CONST|LIST|INCLUDE|EXTERNAL|TODO)\b(?!\s*\())${TO_COMMENT}`, "u");
const BULLETS = /^(?:\*(?:\s*\*)*|\+(?:\s*\+)*|-(?!>)(?:\s*-(?!>))*)/;
const LABEL = /^\(\s*[\p{L}\p{N}_]+\s*\)/u;
/** `->`, with where it leads; `->->` and `<-`, too, and `<>`, which joins. */
const DIVERT = /^(?:->->|->|<-|<>)(?:\s*[\p{L}\p{N}_][\p{L}\p{N}_.]*)?/u;
const TAG = /^#\s*[\p{L}\p{N}_-]*(?:\s*[:\uFF1A])?/u;
/** Of braces: a condition with its colon, a value that is printed, how alternatives follow one another, or the brace. */
const LOGIC = String.raw`(?:"[^"]*"|\|\||[^{}|:"#])*`;
const BRACE = new RegExp(String.raw`^\{(?:${LOGIC}[:}]|\s*[&~!$]+)?`, "u");
const CONDITION = new RegExp(String.raw`^${LOGIC}:`, "u");
const WORDS = /^(?:[^\\{}|#[\]<>/-]|-(?!>)|\/(?![/*])|<(?![->])|>)+/u;

function token(stream: StringStream, state: State): string | null {
  if (stream.sol()) Object.assign(state, { begins: true, label: false, branch: false, said: false });
  if (state.comment) {
    if (stream.match(/^.*?\*\//)) state.comment = false;
    else stream.skipToEnd();
    return "comment";
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
  return (state.begins ? beginning(stream, state) : null) ?? within(stream, state);
}

/** The first signs of a line, which say what it is; null where it is a line that is said. */
function beginning(stream: StringStream, state: State): string | null {
  state.begins = false;
  if (stream.match(KNOT) || stream.match(STITCH)) {
    state.braces = [];
    return "heading";
  }
  if (stream.match(LOGIC_LINE)) return "keyword";
  if (!stream.match(BULLETS)) return null;
  state.branch = state.braces.length > 0 && stream.current().trim() === "-";
  state.label = !state.branch;
  return "operator";
}

function within(stream: StringStream, state: State): string | null {
  const { label, branch } = state;
  state.label = false;
  state.branch = false;
  if (label && stream.match(LABEL)) return "labelName";
  if (!state.said && stream.match(SPEAKER)) {
    state.said = true;
    return "name";
  }
  if (branch && stream.match(CONDITION)) return "keyword";
  if (stream.match(DIVERT)) return "link";
  if (stream.match(TAG)) {
    state.said = true;
    return "tagName";
  }
  if (stream.match(BRACE)) {
    if (stream.current().endsWith("}")) state.said = true;
    else state.braces.push(state.said);
    return "keyword";
  }
  const before = state.braces.at(-1);
  if (before !== undefined && stream.match(/^[|}]/)) {
    const closes = stream.current() === "}";
    if (closes) state.braces.pop();
    state.said = closes ? state.said || before : before;
    return "keyword";
  }
  if (stream.match(/^[[\]]/)) return "bracket";
  state.said = true;
  // A backslash takes away what the next sign would mean.
  if (!stream.match(/^\\./u) && !stream.match(WORDS)) stream.next();
  return null;
}

export const INK_LANGUAGE = StreamLanguage.define<State>({
  name: "ink",
  startState: () => ({ comment: false, begins: true, label: false, branch: false, said: false, braces: [] }),
  token,
  languageData: { commentTokens: { line: "//", block: { open: "/*", close: "*/" } } },
});

/** The colours of the game's own paper: all are read on it without effort. */
export const INK_COLOURS = HighlightStyle.define([
  { tag: tags.name, color: "#1f5f67", fontWeight: "700" },
  { tag: tags.heading, color: "#20202a", fontWeight: "700" },
  { tag: tags.labelName, color: "#6b4a12", fontStyle: "italic" },
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
