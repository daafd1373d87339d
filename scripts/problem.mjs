/** What can go wrong for reasons that the reader can mend: a sentence, and what to do about it. */

export class Problem extends Error {
  /**
   * @param {string} what what is wrong, and where
   * @param {string} mend what to do about it
   */
  constructor(what, mend) {
    super(`${what}\n${mend.replace(/^/gm, "    ")}`);
    this.name = "Problem";
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
