/** Parses the lines of a script into statements: knots, choices, gathers, branches, lines that are said, and logic. */
import type { Place } from "#diagnostics/diagnostic.ts";
import { endOf, type Piece, scanLine } from "./scan.ts";
import { type SourceLine, type Span, placeInSource, placeOfWords, trimmed } from "./source-line.ts";

export interface Statement {
  readonly kind:
    /** `=== name ===`, with or without `function`. */
    | "knot"
    /** `= name` */
    | "stitch"
    | "choice"
    | "gather"
    /** One case of braces that span several lines, or their end. */
    | "branch"
    /** A line with words, tags, diverts or inline logic. */
    | "line"
    /** `~`, VAR, CONST, LIST: the keyword is the name. */
    | "logic"
    | "external"
    /** A note that the author left for later. */
    | "note";
  readonly place: Place;
  /** The name of the knot, stitch or label; may be empty. */
  readonly name: string;
  /** Where its name stands; the line as a whole, where it has none. */
  readonly namePlace: Place;
  /** How many stars or dashes a choice or a gather has. */
  readonly depth: number;
  /** How many braces from the lines above are open here. */
  readonly nested: number;
  /** A choice that is on offer only under a condition. */
  readonly conditional: boolean;
  readonly pieces: readonly Piece[];
  /** Of a line or a choice: what stands behind its bullets, label and conditions, on one line or two. */
  readonly written: readonly Span[];
}

/** A misplaced brace. `words` is the line from it on. */
export interface BraceFault {
  readonly kind: "not-closed" | "stray";
  readonly place: Place;
  readonly words: string;
}

export interface Outline {
  readonly statements: readonly Statement[];
  readonly braceFaults: readonly BraceFault[];
  /** Lines with nested braces, and how deep they are. */
  readonly depths: readonly { readonly place: Place; readonly depth: number }[];
}

/** A brace that is still open, with the line from it on. */
interface Block extends Span {
  readonly sequence: boolean;
}

const notClosed = (brace: Span): BraceFault => ({
  kind: "not-closed",
  place: placeInSource({ ...brace, length: 1 }),
  words: brace.line.text.slice(brace.at, brace.at + brace.length),
});

/** Where the rest of a line begins in its text: whatever was read of it stands before. */
const startOf = ({ text }: SourceLine, rest: string): number => text.trimEnd().length - rest.length;

export function readStatements(lines: readonly SourceLine[]): Outline {
  const statements: Statement[] = [];
  const braceFaults: BraceFault[] = [];
  const depths: { place: Place; depth: number }[] = [];
  const blocks: Block[] = [];
  /** A choice whose words may begin on the next line, because only a label or a condition stood on its own. */
  let unfinished: Statement | null = null;

  const forgetBlocks = (): void => {
    for (const brace of blocks) braceFaults.push(notClosed(brace));
    blocks.length = 0;
  };

  const scan = (line: SourceLine, rest: string, choice: boolean): readonly Piece[] => {
    const { pieces, closed, deepest, unclosed } = scanLine(line, startOf(line, rest), choice);
    if (blocks.length + deepest > 1) depths.push({ place: line.place, depth: blocks.length + deepest });
    for (const brace of closed)
      if (blocks.pop() === undefined)
        braceFaults.push({ kind: "stray", place: placeInSource(brace), words: rest.trim() });
    for (const brace of unclosed) braceFaults.push(notClosed(brace));
    for (const piece of pieces) if (piece.kind === "block") blocks.push(piece);
    return pieces;
  };

  const readLine = (line: SourceLine): void => {
    const { place } = line;
    let rest = line.text.trim();
    /** The logic that a line ends with. */
    const logicIn = (words: string): Piece => ({
      ...trimmed(line, startOf(line, words), line.text.length),
      kind: "logic",
      text: words.trim(),
      branch: 0,
    });
    const writtenIn = (words: string): Span => ({ line, at: startOf(line, words), length: words.length });
    const placeOfName = (name: string): Place => {
      if (name === "") return place;
      const from = startOf(line, rest);
      // Behind the word `function`, in which its letters may stand as well.
      const behind = /^={2,}\s*function\b/.exec(rest)?.[0].length ?? 0;
      return placeOfWords({ line, at: from + behind, length: line.text.length - from - behind }, name);
    };
    const add = (kind: Statement["kind"], more: Partial<Statement> = {}): Statement => {
      const statement: Statement = {
        kind,
        place,
        name: "",
        namePlace: placeOfName(more.name ?? ""),
        depth: 0,
        nested: blocks.length,
        conditional: false,
        pieces: [],
        written: [],
        ...more,
      };
      statements.push(statement);
      return statement;
    };

    if (unfinished !== null) {
      const { conditional, pieces } = unfinished;
      const choice = readChoice(line, rest, conditional);
      const marked = /^([-*+=~]|VAR\b|CONST\b)/.test(rest);
      const begun: Statement = unfinished;
      unfinished = null;
      if (!marked && rest !== "") {
        const more = [...pieces, ...choice.logic, ...scan(line, choice.rest, true)];
        statements.splice(statements.lastIndexOf(begun), 1, {
          ...begun,
          conditional: choice.conditional,
          pieces: more,
          written: [...begun.written, writtenIn(choice.rest)],
        });
        return;
      }
    }

    const knot = /^={2,}\s*(function\b\s*)?([\p{L}\p{N}_]*)(.*)$/u.exec(rest);
    if (knot !== null) {
      forgetBlocks();
      add("knot", { name: knot[2] ?? "", pieces: [logicIn(knot[3] ?? "")] });
      return;
    }
    // Words behind an = are refused where lines are checked.
    const stitch = /^=\s*([\p{L}\p{N}_]+)\s*(\(.*\)\s*)?$/u.exec(rest);
    if (stitch !== null) {
      forgetBlocks();
      add("stitch", { name: stitch[1] ?? "", pieces: [logicIn((stitch[2] ?? "").trimEnd())] });
      return;
    }

    while (rest !== "") {
      const logic = /^(~|VAR\b|CONST\b|LIST\b)(.*)$/.exec(rest);
      if (logic !== null) {
        add("logic", { name: logic[1] ?? "", pieces: [logicIn(logic[2] ?? "")] });
        return;
      }
      const external = /^EXTERNAL\b\s*([\p{L}\p{N}_]*)/u.exec(rest);
      if (external !== null) {
        add("external", { name: external[1] ?? "" });
        return;
      }
      const note = /^TODO\b\s*:?\s*(.*)$/.exec(rest);
      if (note !== null) {
        add("note", { name: note[1] ?? "" });
        return;
      }
      // Ink takes stars or pluses, and never both: what follows them is said.
      const bullets = /^(\*(\s*\*)*|\+(\s*\+)*)\s*/.exec(rest)?.[0];
      if (bullets !== undefined) {
        const label = readLabel(rest.slice(bullets.length));
        const { logic: conditions, conditional, rest: words } = readChoice(line, label.rest, false);
        const depth = bullets.replace(/\s/g, "").length;
        const pieces = [...conditions, ...scan(line, words, true)];
        const written = [writtenIn(words)];
        const choice = add("choice", { name: label.name, depth, conditional, pieces, written });
        if (words === "" && (label.name !== "" || conditional)) unfinished = choice;
        return;
      }
      const block = blocks.at(-1);
      if (block !== undefined && /^-(?!>)/.test(rest)) {
        const branch = readBranch(rest.slice(1), block.sequence);
        const condition = { line, at: startOf(line, rest.slice(1).trimStart()), length: branch.condition.length };
        add("branch", { pieces: [{ ...condition, kind: "logic", text: branch.condition, branch: 0 }] });
        rest = branch.rest;
        continue;
      }
      if (block !== undefined && rest.startsWith("}")) {
        blocks.pop();
        add("branch");
        rest = rest.slice(1).trimStart();
        continue;
      }
      const dashes = /^-(?!>)(\s*-(?!>))*\s*/.exec(rest)?.[0];
      if (dashes !== undefined) {
        const label = readLabel(rest.slice(dashes.length));
        add("gather", { name: label.name, depth: dashes.replace(/\s/g, "").length });
        rest = label.rest;
        continue;
      }
      const nested = blocks.length;
      add("line", { nested, pieces: scan(line, rest, false), written: [writtenIn(rest)] });
      return;
    }
  };

  for (const line of lines) readLine(line);
  forgetBlocks();
  return { statements, braceFaults, depths };
}

function readLabel(text: string): { readonly name: string; readonly rest: string } {
  const label = /^\(\s*([\p{L}\p{N}_]+)\s*\)\s*/u.exec(text);
  return { name: label?.[1] ?? "", rest: text.slice(label?.[0].length ?? 0) };
}

/** Reads the conditions at the front of a choice. */
function readChoice(
  line: SourceLine,
  text: string,
  conditional: boolean,
): { logic: Piece[]; conditional: boolean; rest: string } {
  const logic: Piece[] = [];
  let rest = text;
  while (rest.startsWith("{")) {
    const end = endOf(rest, 1, (letter) => letter === "}" || letter === "{");
    if (rest[end] !== "}") break;
    const condition = { line, at: startOf(line, rest) + 1, length: end - 1 };
    logic.push({ ...condition, kind: "logic", text: rest.slice(1, end), branch: 0 });
    rest = rest.slice(end + 1).trimStart();
  }
  return { logic, conditional: conditional || logic.length > 0, rest };
}

/** The condition after a branch's dash, and the rest of the line. A sequence's branches have no condition. */
function readBranch(text: string, sequence: boolean): { readonly condition: string; readonly rest: string } {
  if (sequence) return { condition: "", rest: text.trim() };
  const colon = endOf(text, 0, (letter) => letter === ":" || letter === "{" || letter === "#");
  if (text[colon] !== ":") return { condition: "", rest: text.trim() };
  return { condition: text.slice(0, colon).trim(), rest: text.slice(colon + 1).trim() };
}
