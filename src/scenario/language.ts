/** Which way a language is written. */

/** The scripts that run from right to left (ISO 15924), as far as people write in them today. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

export type Direction = "ltr" | "rtl";

/**
 * The direction of a language by its tag (BCP 47): "ar", "pa-Arab". Where the tag names no script, it is the one that the
 * language is mostly written in (CLDR's likely subtags); what is no tag runs from left to right.
 */
export function directionOf(language: string): Direction {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "ltr";
  }
}
