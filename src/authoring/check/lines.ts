/** The words themselves: lines that crowd their bubble, a text that is hard to read, ids that are missing. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { BUBBLE } from "./bubble.ts";
import { readingAge, sentencesOf } from "./readability.ts";
import type { Subject } from "./subject.ts";
import { writtenLines } from "./written.ts";

/** Years. Adults at work are spared what asks for more. */
const OLDEST = 13;
/** Words of a sentence that can be called hard; shorter ones are names and exclamations. */
const FEWEST_WORDS = 6;

export const wording = (subject: Subject): Diagnostic[] => [
  ...crowded(subject),
  ...hardToRead(subject),
  ...idsMissing(subject),
];

function crowded({ scenario, sourceMap }: Subject): Diagnostic[] {
  const limit = BUBBLE[scenario.channel];
  return writtenLines(sourceMap)
    .filter(({ longest }) => longest > limit)
    .map(({ place, longest }) => meaningDiagnostic("line-crowds-bubble", place, { size: longest, limit }));
}

/**
 * How old somebody has to be to read a story's lines and replies with ease, in years, not rounded; null where there are
 * none, or in another language: the formula knows English only.
 */
export function readingAgeOf(subject: Subject): number | null {
  return readingAge(sentencesIn(subject).map(({ words }) => words));
}

function sentencesIn({ scenario, sourceMap }: Subject): readonly { readonly words: string; readonly place: Place }[] {
  if (!/^en\b/.test(scenario.language)) return [];
  return writtenLines(sourceMap).flatMap(({ texts, place }) =>
    texts.flatMap(sentencesOf).map((words) => ({ words, place })),
  );
}

function hardToRead(subject: Subject): Diagnostic[] {
  const age = readingAgeOf(subject) ?? 0;
  const [hardest] = sentencesIn(subject)
    .filter(({ words }) => words.split(/\s+/).length >= FEWEST_WORDS)
    .toSorted((a, b) => (readingAge([b.words]) ?? 0) - (readingAge([a.words]) ?? 0));
  if (age <= OLDEST || hardest === undefined) return [];
  const words = { age: Math.round(age), words: `"${hardest.words}"`, limit: OLDEST };
  return [meaningDiagnostic("hard-to-read", hardest.place, words)];
}

/** Ids are a choice: who gives none needs none. */
function idsMissing({ sourceMap }: Subject): Diagnostic[] {
  const lines = writtenLines(sourceMap);
  const missing = lines.filter(({ named }) => !named);
  const [first] = missing;
  if (first === undefined || missing.length === lines.length) return [];
  return [meaningDiagnostic("ids-missing", first.place, { missing: missing.length, all: lines.length })];
}
