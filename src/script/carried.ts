/** What a line carries: its words, and its tags with those on the lines above that are nothing but tags. */
import { isLoneTags } from "./check-speech.ts";
import { tagsOf } from "./check-tags.ts";
import type { Statement } from "./statements.ts";

export const has = (statement: Statement, name: string): boolean => tagsOf(statement).some((tag) => tag.name === name);

/** Tags that stand on lines of their own belong to the line below them. */
export function carries(statements: readonly Statement[], index: number, name: string): boolean {
  for (let at = index; at >= 0; at--) {
    const statement = statements[at];
    if (statement === undefined || (at < index && !isLoneTags(statement))) return false;
    if (has(statement, name)) return true;
  }
  return false;
}

export const hasWords = ({ pieces }: Statement): boolean =>
  pieces.some((piece) => piece.kind === "words" && !piece.bracketed);
