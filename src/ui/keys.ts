/**
 * Which key was meant. Keyboards of other countries write other characters with the same keys: the digit row of a French
 * one writes "&" and "é", that of a Czech one "+" and "ě", and where Cyrillic or Greek is typed no key writes "b".
 */

/** The part of a `KeyboardEvent` that says which key it was. Virtual keyboards leave `code` empty. */
export interface Key {
  readonly key: string;
  readonly code: string;
}

/** The digit, 1 to 9, that a key writes, or that is printed on it; null for any other key. */
export function digitOf({ key, code }: Key): number | null {
  if (/^[1-9]$/.test(key)) return Number(key);
  // Without NumLock the keys of the number pad write nothing: their names are "End" and the like.
  const [, digit] = key === "0" || key.length > 1 ? [] : (/^(?:Digit|Numpad)([1-9])$/.exec(code) ?? []);
  return digit === undefined ? null : Number(digit);
}

/** Whether a key writes this Latin letter; or is in its place, where the keyboard writes no Latin letters. */
export function isLetter({ key, code }: Key, letter: string): boolean {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase() === letter;
  return code === `Key${letter.toUpperCase()}`;
}

/** Places that are written in, or that have keys of their own. */
const FIELDS = "input, select, textarea, [contenteditable]:not([contenteditable=false])";

/**
 * Whether a key may do something on this page: nobody is writing with it, in whatever field, and it is no shortcut of
 * the browser's or the system's.
 */
export function isFree(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !(event.target instanceof Element && event.target.closest(FIELDS) !== null);
}
