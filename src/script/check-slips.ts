/** The number of slips is the program's: a script declares it, reads it and leaves it alone. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { SLIPS } from "#guidance/words.ts";
import { placeInSource } from "./source-line.ts";
import type { Statement } from "./statements.ts";

const SETS = new RegExp(`^(?:temp\\s+)?${SLIPS}\\s*(?:=(?!=)|\\+\\+|--|\\+=|-=)`);
const DECLARES = new RegExp(`^${SLIPS}\\s*=\\s*(.*?)\\s*$`);

export function checkSlips(statements: readonly Statement[]): Diagnostic[] {
  const changing = statements.flatMap(changingFunction);
  const handedOn = changing.length === 0 ? null : new RegExp(`\\b(?:${changing.join("|")})\\s*\\([^)]*\\b${SLIPS}\\b`);
  return statements.flatMap(({ kind, name, pieces }) =>
    pieces.flatMap((piece): Diagnostic[] => {
      if (piece.kind !== "logic") return [];
      const declared = kind === "logic" && DECLARATIONS.includes(name) ? DECLARES.exec(piece.text)?.[1] : undefined;
      if (declared !== undefined && (name !== "VAR" || declared !== "0"))
        return [scriptDiagnostic("slips-declared-otherwise", placeInSource(piece), {})];
      const sets = (name === "~" && SETS.test(piece.text)) || handedOn?.test(piece.text) === true;
      return sets ? [scriptDiagnostic("slips-set", placeInSource(piece), {})] : [];
    }),
  );
}

const DECLARATIONS: readonly string[] = ["VAR", "CONST", "LIST"];

/** The name of a function that changes what it is handed. */
const changingFunction = ({ kind, name, pieces: [piece] }: Statement): string[] =>
  kind === "knot" && piece?.kind === "logic" && /\bref\s/.test(piece.text) ? [name] : [];
