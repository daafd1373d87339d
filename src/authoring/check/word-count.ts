/** Counts words as people do who read them. */

/** Languages that are written without spaces are counted by two characters a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

export function wordsOf(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  return Math.round(unspaced / 2) + (text.replace(UNSPACED, " ").match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0);
}
