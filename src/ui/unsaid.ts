/**
 * Hides what of a line is not said yet. The line itself is never touched: it is one text from the beginning, for whom
 * it is read to, for whom copies it, and for the bubble, which has its size at once. Only its colour changes, by
 * CSS's highlights; a browser that has none shows the whole line.
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
