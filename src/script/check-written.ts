/** Checks what replies show and say: the same on the button and aloud, with tags that are known before it is taken. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { METERS, SLIPS } from "#guidance/words.ts";
import { parseTag } from "#scenario/tags.ts";
import type { Declared } from "./declared.ts";
import { allParts, mayBeNothing, type InlinePart, readWritten, type Written } from "./inline.ts";
import type { Piece } from "./scan.ts";
import { placeInSource, type Span } from "./source-line.ts";
import type { Statement } from "./statements.ts";

export function checkWritten(statements: readonly Statement[], declared: Declared): Diagnostic[] {
  const asked = askedFor(statements);
  return statements.flatMap((statement, index) => {
    const labels = checkLabel(statement, statements[index + 1], asked);
    if (statement.kind !== "choice") return labels;
    return [...labels, ...checkLabelBehind(statement), ...checkFront(statement, declared), ...checkChoice(statement)];
  });
}

/** Every name that a condition, a sum or a divert of the script has in it. */
function askedFor(statements: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { pieces } of statements)
    for (const piece of pieces) {
      const text = piece.kind === "logic" ? piece.text : piece.kind === "divert" ? piece.target : "";
      for (const [name] of text.matchAll(/[\p{L}\p{N}_]+/gu)) names.add(name);
    }
  return names;
}

/** A label before words may be what somebody does as they say them. Before a bracket it hardly is. */
function checkLabel(here: Statement, next: Statement | undefined, asked: ReadonlySet<string>): Diagnostic[] {
  const { kind, name, namePlace, place } = here;
  if ((kind !== "choice" && kind !== "gather") || name === "" || asked.has(name)) return [];
  const words = kind === "choice" ? here : next?.place === place ? next : undefined;
  const [piece] = words?.pieces.filter(({ kind: is }) => is === "words") ?? [];
  if (piece?.kind !== "words" || piece.bracketed) return [];
  return [scriptDiagnostic("label-never-asked-for", namePlace, { words: name })];
}

/** A label stands before a reply's condition; behind it, it is words. */
function checkLabelBehind(choice: Statement): Diagnostic[] {
  const [words] = choice.written;
  const [condition] = conditionsOf(choice);
  if (words === undefined || condition === undefined) return [];
  const [label = "", name = ""] = /^\(\s*([\p{L}\p{N}_]+)\s*\)(?=\s*\S)/u.exec(textOf(words)) ?? [];
  if (label === "") return [];
  const place = placeInSource({ line: words.line, at: words.at, length: label.length });
  const sample = `* (${name}) {${condition.text}} …`;
  return [scriptDiagnostic("label-behind-condition", place, { words: name, sample })];
}

/** What stands in braces at the front of a reply: ink takes it for a condition, and shows nothing of it. */
function checkFront(choice: Statement, { globals, lists, locals }: Declared): Diagnostic[] {
  const [first] = choice.written;
  const rest = first === undefined ? "" : textOf(first);
  if (first !== undefined && rest.startsWith("{")) {
    const [braces] = readWritten(first, true).before;
    return braces === undefined ? [] : [atTheFront(braces)];
  }
  return conditionsOf(choice).flatMap((piece) => {
    const { text, line, at } = piece;
    const shown = `{${text}}`;
    const braces = { line, at: at - 1, length: shown.length };
    if (/^\s*[~&$]|(?<!\|)\|(?!\|)/.test(text.replaceAll(/"[^"]*"/g, ""))) return [atTheFront(braces)];
    const name = text.trim();
    if (!/^[\p{L}\p{N}_]+$/u.test(name)) return [];
    const value = globals.get(name) ?? locals.get(name)?.find((local) => local.value !== "")?.value;
    const isShown = lists.has(name) || (value !== undefined && /^(".*|-?\d{2,}|-?[2-9])$/.test(value));
    const goesOn = value !== undefined && !/^(true|false)$/.test(value) && /^[\p{Ll}.,!?;:%€$£]/u.test(rest);
    if (!isShown && !goesOn) return [];
    const sample = `*   \\ { ${name} }${behind(braces)}`.slice(0, 60).trimEnd();
    return [scriptDiagnostic("value-taken-for-condition", placeInSource(braces), { words: name, sample })];
  });
}

/** The conditions before a reply's words. */
function conditionsOf({ pieces, conditional }: Statement): readonly Extract<Piece, { kind: "logic" }>[] {
  if (!conditional) return [];
  const end = pieces.findIndex(({ kind }) => kind !== "logic");
  return pieces.slice(0, end < 0 ? pieces.length : end).filter((piece) => piece.kind === "logic");
}

function atTheFront(braces: Span): Diagnostic {
  const words = textOf(braces);
  return scriptDiagnostic("alternatives-at-the-front", placeInSource(braces), {
    words,
    decided: decided(words),
    sample: `*   \\ { words }${behind(braces)}`.slice(0, 60).trimEnd(),
  });
}

const textOf = ({ line, at, length }: Span): string => line.text.slice(at, at + length);
const behind = ({ line, at, length }: Span): string => line.text.slice(at + length);
const decided = (words: string): string => `~ temp words = "${words}"`;

function checkChoice(choice: Statement): Diagnostic[] {
  return choice.written.flatMap((span) => {
    const written = readWritten(span, true);
    return [
      ...checkTagsInBraces(written),
      ...checkSaid(written, choice.place),
      ...(choice.written.length === 1 && span.line.text[span.at] === "{" ? [] : checkVarying(written, choice.name)),
    ];
  });
}

function checkTagsInBraces({ before, inside, behind }: Written): Diagnostic[] {
  const braces = [...before, ...inside, ...behind].filter((part) => part.kind === "braces");
  return braces.flatMap(({ condition, cases }) =>
    cases.flatMap(allParts).flatMap((part) => {
      if (part.kind !== "tag") return [];
      const text = part.text.slice(1).trim();
      const asked = condition === null || condition === "" ? "calm >= 40" : condition;
      const sample = `*   { ${asked} } … #${text}\n*   { not (${asked}) } …`;
      return [scriptDiagnostic("tag-in-reply-braces", placeInSource(part), { name: parseTag(text).name, sample })];
    }),
  );
}

/** A reply that says something says it always. */
function checkSaid({ before, behind }: Written, place: Place): Diagnostic[] {
  const said = [...before, ...behind].filter(({ kind }) => kind !== "tag");
  const [first] = said.filter(({ kind }) => kind === "braces");
  if (first === undefined || !mayBeNothing(said)) return [];
  return [
    scriptDiagnostic("reply-may-say-nothing", first.line.place.line === place.line ? placeInSource(first) : place, {}),
  ];
}

/** What stands before the bracket is worked out for the button, and again when it is said. */
function checkVarying({ before }: Written, label: string): Diagnostic[] {
  return before.flatMap((part) => {
    if (!varies(part, label)) return [];
    const words = textOf(part);
    const blanks = { words: words.slice(0, 60), decided: decided(words), sample: "*   … { words } …" };
    return [scriptDiagnostic("reply-varies", placeInSource(part), blanks)];
  });
}

function varies(part: InlinePart, label: string): boolean {
  switch (part.kind) {
    case "words":
    case "tag":
      return false;
    case "value":
      return changes(part.logic, label);
    case "braces":
      if (part.condition === null || changes(part.condition, label)) return true;
      return part.cases.some((one) => one.some((inner) => varies(inner, label)));
  }
}

/** Functions that give the same each time they are asked for the same. */
const STEADY: ReadonlySet<string> = new Set(
  "INT FLOOR MIN MAX LIST_COUNT LIST_VALUE LIST_MIN LIST_MAX LIST_ALL LIST_INVERT LIST_RANGE".split(" "),
);

/** Whether taking a reply may change what this comes to: its move does, and so does that it was taken. */
function changes(logic: string, label: string): boolean {
  const plain = logic.replaceAll(/"[^"{]*"/g, "");
  const names: readonly string[] = plain.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
  if ([...METERS, SLIPS].some((moved) => names.includes(moved)) || (label !== "" && names.includes(label))) return true;
  return [...plain.matchAll(/([\p{L}_][\p{L}\p{N}_]*)\s*\(/gu)].some(([, name = ""]) => !STEADY.has(name));
}
