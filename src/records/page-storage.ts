/** The page's own storage. */

/** The page's local storage; null if the mere access throws (a sandboxed frame, a strict setting). */
export function pageStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** The folder of the page's address: `/` or `/training/`. */
export const pageFolder = (): string => location.pathname.replace(/[^/]*$/, "");
