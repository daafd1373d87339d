/** The names of the endings, for the screens and the debrief. */
import type { EndingKind } from "#scenario/words.ts";

export const ENDING_TITLES: Readonly<Record<EndingKind, string>> = {
  resolved: "Resolved",
  partly: "Partly resolved",
  unresolved: "Unresolved",
  "walked-out": "They walked out",
  escalated: "Escalated",
};

/** How it ended, with the customer's name where somebody left: "Mr Okafor walked out". */
export const endingTitle = (kind: EndingKind, customer: string): string =>
  kind === "walked-out" ? `${customer} walked out` : ENDING_TITLES[kind];
