/** Calls back once the browser has painted what is in the page now: words are not to wait for pictures. */
export function afterPaint(call: () => void): void {
  requestAnimationFrame(() => window.setTimeout(call));
}
