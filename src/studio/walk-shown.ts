/** How far the look-through of a script is, as the panes show it. */
import type { LookedThrough } from "#authoring/look-through/looked-through.ts";
import type { ScriptMistake } from "#authoring/script-mistake.ts";

export interface WalkShown {
  /** "waiting": its author writes, or it can't be played. "walked": `looked` is of the text as it is now. */
  readonly phase: "waiting" | "walking" | "walked" | "too long" | "failed";
  /** Situations that were looked at so far. */
  readonly states: number;
  /** The latest look-through that came to its end; perhaps of an earlier text. Null before the first. */
  readonly looked: LookedThrough | null;
}

export const NOT_WALKED: WalkShown = { phase: "waiting", states: 0, looked: null };

/**
 * What is listed: errors first, then by line. While a walk is not through, what an earlier one found stays, where its line
 * still says the same.
 */
export function findingsShown(
  quick: readonly ScriptMistake[],
  { phase, looked }: WalkShown,
  lines: readonly string[],
): readonly ScriptMistake[] {
  const found = (looked?.mistakes ?? []).flatMap((mistake) =>
    phase === "walked" ? [mistake] : stillThere(mistake, lines),
  );
  // Of what both found, the walk knows the way that shows it.
  const byName = new Map([...quick, ...found].map((mistake) => [nameOf(mistake), mistake]));
  return [...byName.values()].toSorted((a, b) => Number(b.isError) - Number(a.isError) || a.line - b.line);
}

const nameOf = ({ code, file, line, column, message }: ScriptMistake): string =>
  `${code ?? ""} ${file}:${line}:${column} ${message}`;

/** The mistake where its line is now: the nearest that says the same words. None where it has gone. */
function stillThere(mistake: ScriptMistake, lines: readonly string[]): readonly ScriptMistake[] {
  if (mistake.line === 0 || mistake.words === "") return [mistake];
  const places = lines.flatMap((line, at) => (line.trim() === mistake.words ? [at + 1] : []));
  const [line] = places.toSorted((a, b) => Math.abs(a - mistake.line) - Math.abs(b - mistake.line));
  return line === undefined ? [] : [{ ...mistake, line }];
}
