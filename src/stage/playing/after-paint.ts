/** Calls back once the browser has painted the page as it is now: words must not wait for pictures. */
export function afterPaint(call: () => void): void {
  requestAnimationFrame(() => window.setTimeout(call));
}
