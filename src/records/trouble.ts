/** What can go wrong with keeping attempts, and how it is said. The conversation on the screen goes on in each case. */

/**
 * `none`: the browser keeps nothing. `full`: there is no room. `blocked`: another tab holds the data in an older format.
 * `newer`: the data is in a newer format than this code knows. `cleared`: all was deleted while the page was open.
 * `evicted`: it was deleted before. `failed`: it couldn't be written, for whatever reason.
 */
export type Trouble = "none" | "full" | "blocked" | "newer" | "cleared" | "evicted" | "failed";

export const TROUBLE_WORDS: Readonly<Record<Trouble, string>> = {
  none: "This browser can’t save. Your progress lasts until you close or reload the page.",
  full: "There’s no room left to save on this device. Your progress lasts until you close or reload the page.",
  blocked: "An older version of this page is open in another tab. Close that tab, or nothing here will be saved.",
  newer: "You’ve used a newer version of this page before. Reload this page, or nothing here will be saved.",
  cleared: "Your saved conversations have been deleted in this browser. The one you’re in is still here.",
  evicted: "This browser has deleted your earlier conversations.",
  failed: "Something went wrong while saving. Your progress lasts until you close or reload the page.",
};
