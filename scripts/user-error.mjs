/** What can go wrong for reasons that the reader can fix: a sentence, and what to do about it. */

export class UserError extends Error {
  /**
   * @param {string} what what is wrong, and where
   * @param {string} fix what to do about it
   */
  constructor(what, fix) {
    super(`${what}\n${fix.replace(/^/gm, "    ")}`);
    this.name = "UserError";
  }
}

/**
 * The system's short name for what went wrong, such as `EACCES`; empty when there is none.
 * @param {unknown} error
 * @returns {string}
 */
export function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
