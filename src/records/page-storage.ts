/** The storage that a page has. */

/** The page's local storage, or null where merely asking for it fails (a sandboxed frame, a strict setting). */
export function pageStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
