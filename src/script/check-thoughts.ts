/** The customer's thoughts in a script. */
import { parseTag } from "#scenario/tags.ts";
import { tagPieces } from "./check-tags.ts";
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
