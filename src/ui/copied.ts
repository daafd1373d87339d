/** The clipboard. */

/** Copies a text; false if that isn't possible: browsers offer a clipboard only to pages from https or localhost. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
