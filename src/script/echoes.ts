/** Leaves out what is only said because of a mistake that has its own, clearer finding. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";

/** What ink misreads as well, with what it makes of the same line. */
const ON_ITS_LINE: ReadonlyMap<string, readonly string[]> = new Map([
  ["alternatives-at-the-front", ["ink-says"]],
  ["line-begins-with-equals", ["ink-says"]],
  ["logic-read-out", ["ink-says", "ink-warns"]],
  ["sign-of-word-processor", ["ink-says", "unknown-variable", "tag-of-replies", "tag-of-lines", "name-read-out"]],
  ["bracket-not-opened", ["ink-says"]],
  ["note-read-out", ["ink-says", "unknown-target", "words-run-on"]],
  ["test-not-ink", ["ink-says", "ink-warns", "unknown-variable", "unknown-target", "condition-printed"]],
  ["tag-without-colon", ["reply-without-move"]],
]);

/** An arrow or a bullet that isn't read as one leaves marks elsewhere in the story. */
const ANYWHERE: ReadonlyMap<string, readonly string[]> = new Map([
  ["sign-of-word-processor", ["loose-end", "ending-not-last", "end-without-ending", "gather-missing"]],
  ["name-read-out", ["loose-end", "ending-not-last", "end-without-ending"]],
]);

/** `problems` without those that are about one of `causes`. */
export function withoutEchoes(problems: readonly Diagnostic[], causes: readonly Diagnostic[]): readonly Diagnostic[] {
  const here = new Set<string>();
  const anywhere = new Set<string>();
  for (const { code, place } of causes) {
    for (const echo of ON_ITS_LINE.get(code) ?? []) here.add(`${echo} ${lineOf(place)}`);
    for (const echo of ANYWHERE.get(code) ?? []) anywhere.add(echo);
  }
  return problems.filter(({ code, place }) => !anywhere.has(code) && !here.has(`${code} ${lineOf(place)}`));
}

const lineOf = ({ file, line }: Place): string => `${file}:${line}`;
