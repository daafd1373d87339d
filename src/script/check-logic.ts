/** Checks the logic of a script: the two meters, whole numbers, and names that the program reserves. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { HIGHEST, LOWEST } from "#guidance/standing.ts";
import { METERS, type Meter, type Meters } from "#guidance/words.ts";
import { placeInSource, placeOfWords } from "./source-line.ts";
import type { Statement } from "./statements.ts";

export interface LogicReading {
  /** The meters' opening values; null when one is missing or wrong. */
  readonly opening: Meters | null;
  readonly problems: readonly Diagnostic[];
}

export function checkLogic(file: string, statements: readonly Statement[]): LogicReading {
  const problems: Diagnostic[] = [];
  const opening = new Map<Meter, number>();
  for (const meter of METERS) {
    const declared = statements.find((statement) => statement.kind === "logic" && declares(statement, meter));
    const read = readOpening(meter, declared, file);
    if (typeof read === "number") opening.set(meter, read);
    else problems.push(read);
  }
  for (const statement of statements) problems.push(...checkStatement(statement));
  const calm = opening.get("calm");
  const trust = opening.get("trust");
  return { opening: calm === undefined || trust === undefined ? null : { calm, trust }, problems };
}

const DECLARATION = /^([\p{L}\p{N}_]+)\s*=\s*(.*)$/u;

const declares = (statement: Statement, name: string): boolean =>
  statement.name === "VAR" && DECLARATION.exec(logicOf(statement))?.[1] === name;

const logicOf = ({ pieces }: Statement): string => (pieces[0]?.kind === "logic" ? pieces[0].text : "");

function readOpening(meter: Meter, declared: Statement | undefined, file: string): number | Diagnostic {
  if (declared === undefined) return scriptDiagnostic("meter-missing", { file, line: 0 }, { meter });
  const words = DECLARATION.exec(logicOf(declared))?.[2]?.trim() ?? "";
  const [piece] = declared.pieces;
  const place = piece === undefined ? declared.place : placeOfWords(piece, words);
  if (!/^-?\d{1,9}$/.test(words)) return scriptDiagnostic("opening-not-whole", place, { meter, words });
  const value = Number(words);
  if (value >= LOWEST && value <= HIGHEST) return value;
  return scriptDiagnostic("opening-out-of-range", place, { meter, words });
}

function checkStatement(statement: Statement): Diagnostic[] {
  const { kind, name, namePlace, pieces } = statement;
  const problems: Diagnostic[] = [];
  if (kind === "external") return [scriptDiagnostic("external-function", namePlace, { words: name })];
  /** Each name, where it stands first. */
  const names = new Map(kind === "note" || kind === "logic" ? [] : [[name, namePlace]]);
  for (const piece of pieces) {
    if (piece.kind !== "logic") continue;
    // What is quoted is no logic; all else stays where it is.
    const logic = piece.text.replace(/"[^"]*"/g, (quoted) => `"${" ".repeat(quoted.length - 2)}"`);
    const place = (found: RegExpExecArray): Place =>
      placeInSource({ line: piece.line, at: piece.at + found.index, length: found[0].length });
    const fraction = /(?<!\d)\d+\.\d+|\b(FLOAT|POW)\s*\(/.exec(logic);
    if (fraction !== null && !isMeterOpening(statement))
      problems.push(scriptDiagnostic("not-an-integer", place(fraction), { words: fraction[0].replace("(", "()") }));
    const huge = /(?<!\d)\d{10,}/.exec(logic);
    if (huge !== null && fraction === null)
      problems.push(scriptDiagnostic("number-too-large", place(huge), { words: huge[0].slice(0, 20) }));
    for (const word of logic.matchAll(/[\p{L}\p{N}_]+/gu)) if (!names.has(word[0])) names.set(word[0], place(word));
  }
  for (const [word, place] of names)
    if (NAMES_REFUSED.has(word)) problems.push(scriptDiagnostic("name-refused", place, { words: word }));
  return problems;
}

/** A meter's opening value has a diagnostic of its own. */
const isMeterOpening = (statement: Statement): boolean => METERS.some((meter) => declares(statement, meter));

/** Names that every JavaScript object has: none of a script's may be called so. */
export const NAMES_REFUSED: ReadonlySet<string> = new Set([
  "constructor",
  "hasOwnProperty",
  "isPrototypeOf",
  "propertyIsEnumerable",
  "toLocaleString",
  "toString",
  "valueOf",
  "__proto__",
  "__defineGetter__",
  "__defineSetter__",
  "__lookupGetter__",
  "__lookupSetter__",
]);

/** The place of each knot and stitch: `counter`, `counter.queue`. */
export function knotsOf(statements: readonly Statement[]): Record<string, Place> {
  const knots = new Map<string, Place>();
  let knot = "";
  for (const { kind, name, place } of statements) {
    if (name === "" || NAMES_REFUSED.has(name)) continue;
    if (kind === "knot") knot = name;
    if (kind === "knot" || kind === "stitch") {
      const path = kind === "knot" || knot === "" ? name : `${knot}.${name}`;
      if (!knots.has(path)) knots.set(path, place);
    }
  }
  return Object.fromEntries(knots);
}
