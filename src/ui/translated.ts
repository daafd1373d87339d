/**
 * Lets a browser translate the page. It takes a text out of the page and puts its own in `<font>` elements there. What
 * the page then writes into its text is seen by nobody, and what it removes or puts before it isn't found. So the text
 * goes back to its place, empty, beside its translation; once it is written into, the translation goes.
 */

/** Watches all of the page, for as long as it is open. `before` is what has changed in it so far. */
export function letBeTranslated(page: HTMLElement, before: readonly MutationRecord[]): void {
  const translations = new WeakMap<Node, HTMLElement>();
  const changes = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === "characterData") written(record.target);
      else for (const node of record.removedNodes) removed(node, record);
    }
  });

  const written = (text: Node): void => {
    if (!(text instanceof Text) || text.data === "") return;
    translations.get(text)?.remove();
    translations.delete(text);
  };
  const removed = (text: Node, record: MutationRecord): void => {
    if (!(text instanceof Text)) return;
    const translation = translations.get(text);
    if (translation !== undefined) {
      // Moved, or gone for good.
      if (text.isConnected) text.after(translation);
      else translation.remove();
    } else if (!text.isConnected) {
      const found = translationIn(record);
      if (found === null) return;
      translations.set(text, found);
      text.data = "";
      found.before(text);
    }
  };
  // A text that has been out of the page for a while may say something else by now: it is translated again.
  for (const record of before)
    for (const text of record.removedNodes)
      if (text instanceof Text && !text.isConnected) translationIn(record)?.replaceWith(text);
  changes.observe(page, { childList: true, characterData: true, subtree: true });
}

/** What a translator has put in place of the text that was removed: before, after or at once with it. */
function translationIn({ addedNodes, previousSibling, nextSibling }: MutationRecord): HTMLElement | null {
  for (const node of [...addedNodes, previousSibling, nextSibling])
    if (node instanceof HTMLElement && node.tagName === "FONT" && node.isConnected) return node;
  return null;
}
