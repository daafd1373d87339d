/** Chances in words: "78%", "between 55 and 65%". */
import { ENDING_TITLES } from "#encounter/ending-titles.ts";
import { ENDINGS } from "#scenario/words.ts";
import type { Outlook } from "#debrief/roads.ts";
import { quoted } from "./phrases.ts";

/** A chance from 0 to 1, as whole percent. */
export const percent = (chance: number): number => Math.round(100 * chance);

/** The chance of a good end. Where it is estimated, the limits that it lies within. */
export function chanceWords({ good, margin }: Pick<Outlook, "good" | "margin">): string {
  const [low, high] = [percent(Math.max(0, good - margin)), percent(Math.min(1, good + margin))];
  return low === high ? `${low}%` : `between ${low} and ${high}%`;
}

/** A chance that differs between two outlooks: which, and how much it is in each, in words. */
export interface ChanceApart {
  /** "a good end", or one kind of ending where all of them are as likely to be good: "“Resolved”". */
  readonly of: string;
  readonly one: string;
  readonly other: string;
  /** It is greater in the other. */
  readonly rises: boolean;
}

/** Chances nearer than this are told as equal. */
const AS_GOOD_AS_EQUAL = 0.02;

/** One kind of ending is told instead of a good end where it says so much more. */
const TELLS_MORE = 0.2;

/**
 * The chance that tells two outlooks apart: of a good end, or of the best ending that differs where a good end's hardly
 * does. Null where none differs by two percent or more.
 */
export function chanceApart(one: Outlook, other: Outlook): ChanceApart | null {
  const good = Math.abs(one.good - other.good);
  const resolved = Math.abs(one.endings.resolved - other.endings.resolved);
  if (good >= AS_GOOD_AS_EQUAL && resolved < good + TELLS_MORE)
    return { of: "a good end", one: chanceWords(one), other: chanceWords(other), rises: other.good > one.good };
  const kind = ENDINGS.find((each) => Math.abs(one.endings[each] - other.endings[each]) >= AS_GOOD_AS_EQUAL);
  if (kind === undefined) return null;
  const [was, is] = [one.endings[kind], other.endings[kind]];
  const margin = Math.max(one.margin, other.margin);
  const words = (good: number): string => chanceWords({ good, margin });
  return { of: quoted(ENDING_TITLES[kind]), one: words(was), other: words(is), rises: is > was };
}

/** What a chance means, for whoever sees one for the first time. */
export const CHANCE_MEANS =
  "The chance of a good end says how often it would end “Resolved” or “Partly resolved” if an ordinary colleague took over at this point: somebody who gets most things right, and slips now and then.";
