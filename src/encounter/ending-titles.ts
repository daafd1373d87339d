/** How an ending is called, on the screens and in a debrief. */
import type { EndingKind } from "#scenario/words.ts";

export const ENDING_TITLES: Readonly<Record<EndingKind, string>> = {
  resolved: "Resolved",
  partly: "Partly resolved",
  unresolved: "Unresolved",
  "walked-out": "They walked out",
  escalated: "Escalated",
};
