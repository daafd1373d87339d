/** Words that somebody typed, made safe to stand in a script: ink says them, whatever signs are among them. */

/** Signs that ink, or the reader of scripts, would take for something else; also in the width of other keyboards. */
const SIGNS =
  /[\\{}|#~<>[\]*+=_\uFF5B\uFF5C\uFF5D\uFF03\uFF1C\uFF1E\uFF3B\uFF3D\u2192\u21D2\u2794\u279C-\u279E\u27A1\u27F6\u21E8]|\/(?=[/*])|(?<=[/*])\/|-(?=[->\uFF1E])/gu;

/** Signs that nobody sees and no script may have: controls, halves of letters, marks of direction and of files. */
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- taking them out is the point
  /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * The same words on one line, as they are said: what can't be seen is taken out, every run of blanks is one space, and
 * letters are in their composed form. Never fails; it may be empty.
 */
export const onOneLine = (typed: string): string =>
  typed.replaceAll(UNSEEN, "").normalize("NFC").replaceAll(/\s+/gu, " ").trim();

/**
 * Words of one line as ink has to have them, with \ before each sign that means something to it. They may stand behind a
 * speaker or as the value of a tag, and are at most twice as long.
 */
export const inkWords = (typed: string): string =>
  onOneLine(typed)
    .replaceAll(SIGNS, String.raw`\$&`)
    // What a web page writes for a sign.
    .replaceAll(/&(nbsp|amp|lt|gt|quot|apos|#\d+|\\#\d+);/giu, String.raw`&$1\;`);

/** A text in pieces that are no longer than `most` characters, cut between words where that is possible. */
export function inPieces(text: string, most: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = cutAt(rest, most);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === "" ? pieces : [...pieces, rest];
}

/** Where to cut: behind a sentence in the second half, else at a space there, else between two signs that people see. */
function cutAt(text: string, most: number): number {
  const part = text.slice(0, most + 1);
  const sentence = Math.max(...[". ", "! ", "? ", "… "].map((end) => part.lastIndexOf(end)));
  if (sentence > most / 3) return sentence + 1;
  const space = part.lastIndexOf(" ");
  if (space > most / 3) return space;
  let at = most;
  // A letter isn't parted from its marks, nor one half of it from the other.
  while (at > most / 2 && /^(?:\p{M}|\p{Emoji_Modifier}|\u200C|\u200D|\p{Surrogate})/u.test(text.slice(at))) at -= 1;
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") ? at - 1 : at;
}
