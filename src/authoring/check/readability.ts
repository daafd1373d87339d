/**
 * How hard an English text is to read: the Automated Readability Index, a school grade reckoned from the length of words
 * and sentences. Source: E. A. Smith and R. J. Senter, Automated Readability Index, AMRL-TR-66-220, Wright-Patterson
 * Air Force Base, 1967:  4.71 × characters per word + 0.5 × words per sentence − 21.43.
 */

/** Children are about six in grade 1. */
const AGE_IN_GRADE_0 = 5;

/** A sentence ends at its stop; a text without one is a sentence. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…]["'’”)]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/** Letters and digits; an apostrophe or a hyphen parts no word and is not counted. */
const wordsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => word.replace(/['’-]/g, ""));

/** The age at which somebody reads these sentences with ease; null where there are none. */
export function readingAge(sentences: readonly string[]): number | null {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return null;
  const characters = words.reduce((sum, word) => sum + word.length, 0);
  const grade = 4.71 * (characters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
  return Math.max(AGE_IN_GRADE_0, grade + AGE_IN_GRADE_0);
}
