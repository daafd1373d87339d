/** The research that speaks to what a debrief says, ready to be shown. */
import type { Handbook, Study } from "#guidance/catalogue.ts";
import type { StudyStance } from "#guidance/words.ts";

/** What research thinks of it, in plain words. */
export const STANCE_WORDS: Readonly<Record<StudyStance, string>> = {
  supports: "Research agrees",
  bends: "Research adds: it depends",
  contradicts: "Research disagrees",
};

/** The research of these keys, in their order. A key that the handbook doesn't have is passed over. */
export const studiesOf = (keys: readonly string[], { evidence }: Handbook): Study[] =>
  keys.flatMap((key) => evidence[key] ?? []);

/** The same research, each of it once. */
export const eachOnce = (studies: readonly Study[]): Study[] => [
  ...new Map(studies.map((study) => [study.key, study])).values(),
];

/** Where the research can be looked up: "https://doi.org/10.1016/j.jesp.2004.07.007". */
export const doiAddress = ({ doi }: Study): string =>
  `https://doi.org/${encodeURIComponent(doi).replaceAll("%2F", "/")}`;

/** "Frantz and Bennigson, 2005, Journal of Experimental Social Psychology". */
export const studyReference = ({ authors, year, journal }: Study): string =>
  [authors, String(year), journal].filter((part) => part !== "").join(", ");
