/** One point of the timeline in words: for a tooltip, a table cell and a screen reader. */
import type { Guidance } from "#debrief/guidance.ts";
import type { Moment } from "#debrief/moment.ts";
import type { TimelinePoint } from "#debrief/timeline.ts";
import { chanceWords } from "./chance.ts";
import { meterWords, quoted, sentences } from "./phrases.ts";

/** `moment` is the decision that the point comes after; none at the beginning. */
export function pointWords({ turn, meters, outlook }: TimelinePoint, moment: Moment | undefined): string {
  const chance = outlook === null ? "" : `Chance of a good end ${chanceWords(outlook)}`;
  if (moment === undefined) return sentences([`At the start: ${meterWords(meters)}`, chance]);
  const titles = (done: readonly { readonly guidance: Guidance }[]): string =>
    done.map(({ guidance }) => guidance.title).join(", ");
  const { said, before, practised, slips } = moment;
  const helped = practised.filter((one) => one.helped);
  return sentences([
    `Decision ${turn}: ${quoted(said)}`,
    meterWords(meters, before),
    chance,
    helped.length === 0 ? "" : `Good: ${titles(helped)}`,
    slips.length === 0 ? "" : `Slip: ${titles(slips)}`,
  ]);
}
