/** What made a decision a turning point, and what else could have been said, in sentences. */
import { METERS, type Meters } from "#guidance/words.ts";
import type { Debrief } from "#debrief/debrief.ts";
import { type Moment, debtIn } from "#debrief/moment.ts";
import { type Road, type TurningPoint, costlyInVain } from "#debrief/turning-points.ts";
import { type ChanceApart, chanceApart, chanceWords, percent } from "./chance.ts";
import { capital, listed, movement, sentences } from "./phrases.ts";

/** The chance that moved most at a turning point; null if none did, or it is not known. */
export const chanceMoved = ({ crossing }: TurningPoint): ChanceApart | null =>
  crossing === null || crossing.before === null || crossing.after === null
    ? null
    : chanceApart(crossing.before, crossing.after);

/**
 * "The chance of a good end fell from 78% to 61%." What a reply did to calm and trust, where no chance moved; that it
 * helped or made things worse, before the chances are known.
 */
export function weightWords(point: TurningPoint): string {
  const { kind, crossing, others, slips, before, after, reasons } = point;
  // What an earlier promise cost is not this reply's doing.
  const moved = movement({ calm: after.calm - before.calm, trust: after.trust - before.trust - debtIn(reasons) });
  if (crossing === null || crossing.before === null || crossing.after === null) {
    if (kind === "won") return sentences([point.unheard ? "This helped" : `This helped: ${moved}`]);
    return slips.length > 0 ? "This made things worse." : "You could have said something helpful here.";
  }
  const apart = chanceApart(crossing.before, crossing.after);
  if (apart === null) return sentences([kind === "won" ? `This helped: ${moved}` : capital(moved)]);
  const better =
    kind === "lost" && apart.rises ? chanceApart(crossing.after, crossing.better?.outlook ?? crossing.after) : null;
  const told = `The chance of ${apart.of} ${apart.rises ? "rose" : "fell"} from ${apart.one} to ${apart.other}`;
  if (better !== null) return sentences([told, `It could have been ${better.other}`]);
  return sentences([told, kind === "won" && apart.of === "a good end" && others !== null ? othersWords(others) : ""]);
}

function othersWords({ least, most }: NonNullable<TurningPoint["others"]>): string {
  const [low, high] = [percent(least), percent(most)];
  return `With the other replies: ${low === high ? `${low}%` : `${low} to ${high}%`}`;
}

/** "chance of a good end 78% instead of 61%"; the meters where no chance differs, or none is known. */
export function roadWords({ outlook, taken, meters, instead, turns }: Road): string {
  const apart = taken === null ? null : chanceApart(outlook, taken);
  if (apart !== null) return `chance of ${apart.of} ${apart.one} instead of ${apart.other}`;
  return `${metersApart(meters, instead)} ${turns === 1 ? "right after" : "two replies later"}`;
}

/** "calm 62 instead of 35"; both meters if both differ. */
function metersApart(meters: Meters, instead: Meters): string {
  const apart = METERS.filter((meter) => meters[meter] !== instead[meter]);
  if (apart.length === 0) return "the same calm and trust";
  return listed(apart.map((meter) => `${meter} ${meters[meter]} instead of ${instead[meter]}`));
}

/** For the margin of the transcript, where a costly slip did the chance no harm; empty everywhere else. */
export function inVainWords({ roads, turningPoints }: Debrief, moment: Moment): string {
  const crossing = roads?.crossings[moment.number];
  const isTurningPoint = turningPoints.some(({ number }) => number === moment.number);
  if (crossing === undefined || crossing.after === null || isTurningPoint || !costlyInVain(moment, crossing)) return "";
  return `The chance of a good end is ${chanceWords(crossing.after)} all the same, so it isn’t among the turning points.`;
}
