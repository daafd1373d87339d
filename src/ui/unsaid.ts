/**
 * Hides the part of a line that is not said yet. The line's text is never changed: it is complete from the beginning,
 * for screen readers, for copying, and so that the bubble has its size at once. Only its colour changes, with the CSS
 * Custom Highlight API; a browser without it shows the whole line.
 */

const unsaid = typeof Highlight === "function" && "highlights" in CSS ? new Highlight() : null;
if (unsaid !== null) CSS.highlights.set("unsaid", unsaid);

/** Shows the first `letters` of a text and hides the rest; `Infinity`, or no text, hides nothing. */
export function showLetters(text: Node | null, letters: number): void {
  unsaid?.clear();
  const all = text?.nodeValue?.length ?? 0;
  if (unsaid === null || text === null || letters >= all) return;
  const rest = document.createRange();
  rest.setStart(text, letters);
  rest.setEnd(text, all);
  unsaid.add(rest);
}
