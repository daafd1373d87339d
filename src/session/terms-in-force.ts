/** What the terms of a conversation come to with the trainee's settings. */
import type { Settings } from "#records/settings.ts";
import type { Terms } from "#records/terms.ts";

/** Nothing is taken back, and nothing stops the clock but a breath and the settings. */
export const isAssessed = ({ way }: Terms): boolean => way === "assessment";

/** The factor for time limits in an assessment, for those who have switched them off. */
const AT_MOST = 2;

/** The factor for time limits; 0 for none. */
export function timeIn(terms: Terms, settings: Pick<Settings, "time">): number {
  const time = terms.time ?? settings.time;
  return time === 0 && isAssessed(terms) ? AT_MOST : time;
}

/** The trainee says it in their own words before they see the replies. */
export const isSaidFirst = ({ sayFirst }: Terms, settings: Pick<Settings, "sayFirst">): boolean =>
  sayFirst ?? settings.sayFirst;
