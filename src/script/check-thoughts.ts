/** Checks the customer's thoughts: they stand on the customer's own lines, or on replies. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { YOU } from "#scenario/line.ts";
import { parseTag } from "#scenario/tags.ts";
import type { Cast } from "./cast.ts";
import { isLoneTags, splitAtColon } from "./check-speech.ts";
import { tagPieces } from "./check-tags.ts";
import { placeInSource } from "./source-line.ts";
import type { Statement } from "./statements.ts";

/** Every thought once, in the order in which they are written. */
export function thoughtsIn(statements: readonly Statement[]): readonly string[] {
  const written = statements.flatMap((statement) =>
    tagPieces(statement).flatMap(({ text }) => {
      const { name, value } = parseTag(text);
      return name === "thought" ? [value] : [];
    }),
  );
  return [...new Set(written)];
}

export function checkThoughts(statements: readonly Statement[], cast: Cast): Diagnostic[] {
  return onAnothersLine(statements, cast, "thought").map(({ place, speaker, customer }) =>
    scriptDiagnostic("thought-of-another", place, { speaker, customer }),
  );
}

/** A tag on a line that the customer doesn't say. */
export interface Strange {
  readonly place: Place;
  /** Who says it: `nobody`, where it is narration. */
  readonly speaker: string;
  /** Who could say it: speaker names. */
  readonly customer: string;
}

/** The tags of this name that stand on a line of somebody else's, or of nobody's. Replies are not looked at. */
export function onAnothersLine(statements: readonly Statement[], { people, customers }: Cast, name: string): Strange[] {
  if (customers.length === 0) return [];
  const theirs = customers.map(({ speaker }) => speaker);
  const speakers = [...people.map(({ speaker }) => speaker), YOU];
  return statements.flatMap((statement, index) =>
    statement.kind === "choice"
      ? []
      : tagPieces(statement).flatMap((piece) => {
          if (parseTag(piece.text).name !== name) return [];
          const said = openingsFor(statements, index, piece.branch).map(
            (words) => speakers.find((speaker) => splitAtColon(words)?.before === speaker) ?? "nobody",
          );
          const other = said.find((speaker) => !theirs.includes(speaker));
          return other === undefined
            ? []
            : [{ place: placeInSource(piece), speaker: other, customer: theirs.join(": or ") }];
        }),
  );
}

/** The first words of the line that a tag belongs to: more than one where it has alternatives, none where it prints. */
function openingsFor(statements: readonly Statement[], index: number, branch: number): readonly string[] {
  let line = statements[index];
  for (let at = index; line !== undefined && isLoneTags(line); line = statements[at]) at += 1;
  // Glue makes this the rest of the line above.
  if (line === undefined || statements[index - 1]?.pieces.at(-1)?.kind === "glue") return [];
  const openings = line.pieces.flatMap((piece) => (piece.kind === "words" && piece.opens ? [piece] : []));
  const own = openings.filter((words) => words.branch === branch);
  return (own.length > 0 ? own : openings).map(({ text }) => text);
}
