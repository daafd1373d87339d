/** Research in words: what it thinks of what is taught, and where it can be looked up. */
import type { Study } from "#guidance/catalogue.ts";
import type { StudyStance } from "#guidance/words.ts";

/** What research thinks of it, in plain words. */
export const STANCE_WORDS: Readonly<Record<StudyStance, string>> = {
  supports: "Research agrees",
  bends: "Research adds: it depends",
  contradicts: "Research disagrees",
};

/** Where the research can be looked up: "https://doi.org/10.1016/j.jesp.2004.07.007". */
export const doiAddress = ({ doi }: Study): string =>
  `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;

/** "Frantz and Bennigson, 2005, Journal of Experimental Social Psychology". */
export const studyReference = ({ authors, year, journal }: Study): string =>
  [authors, String(year), journal].filter((part) => part !== "").join(", ");
