/**
 * The decisions that turned the conversation: the greatest losses of prospect (decision-theoretic regret) and the
 * moments that won the customer. Before the roads are known they are chosen by what was done.
 */
import type { Meters } from "#guidance/words.ts";
import type { Moment, Offered } from "./moment.ts";
import { type Crossing, type Outlook, type Roads, type RoadStep, TURNS_TOLD } from "./roads.ts";

/** A decision that mattered. What was heard, said and changed, and by which guidance, comes from its moment. */
export interface TurningPoint extends Moment {
  /**
   * lost: a better reply was on offer. won: this reply moved the customer. Until the roads are known, lost is a slip, or
   * a reply that did nothing although something helpful was on offer; won is what helped most.
   */
  readonly kind: "lost" | "won";
  /** Null until the roads are known. */
  readonly crossing: Crossing | null;
  /** The road not taken; null until it is known, and if no reply without a slip was better. */
  readonly road: Road | null;
  /** The chances of a good end after the other replies, the least and the most; null if none is known. */
  readonly others: { readonly least: number; readonly most: number } | null;
}

export interface Road {
  /** The reply with the best prospect and no slip, with its guidance. */
  readonly reply: Offered;
  /** The better reply and the turn after it, as they would have gone. */
  readonly steps: readonly RoadStep[];
  /** After how many turns the meters are compared, counted from this decision: 1 or 2. */
  readonly turns: number;
  /** Both meters there, and the same in the play. */
  readonly meters: Meters;
  readonly instead: Meters;
  /** What could be expected right after the better reply, and right after the one taken; null if that is not known. */
  readonly outlook: Outlook;
  readonly taken: Outlook | null;
}

/** Until the roads are known, so many at most are lost, and so many are named in all if there are enough. */
const MOST_PROVISIONAL = 5;
const FEWEST_PROVISIONAL = 3;
/** A loss of this much prospect is worth naming, and so is a second gain. */
export const WORTH_NAMING = 5;
const MOST_LOST = 3;
const MOST_WON = 2;
/** Losses this near the greatest are as good as equal. */
const NEARLY_EQUAL = 3;
/** A slip that cost so many points of both meters is left out only where it did the chance less than this much harm. */
export const COSTLY = 10;
const HARM = 0.02;

/** Without the roads: slips by their cost, then missed chances; if those are few, what helped most. */
export function provisionalPoints(moments: readonly Moment[]): TurningPoint[] {
  const weighed = moments.map((moment) => ({ moment, cost: costOf(moment), gave: gaveIn(moment) }));
  const slips = weighed.filter(({ moment }) => moment.slips.length > 0).toSorted((a, b) => b.cost - a.cost);
  const passed = weighed.filter(({ moment }) => moment.mark === "plain" && offersHelp(moment));
  const lost = [...slips, ...passed].slice(0, MOST_PROVISIONAL);
  const helped = weighed.filter(({ moment }) => moment.mark === "good").toSorted((a, b) => b.gave - a.gave);
  const unknown = { crossing: null, road: null, others: null };
  return [
    ...lost.map(({ moment }): TurningPoint => ({ ...moment, ...unknown, kind: "lost" })),
    ...helped
      .slice(0, Math.max(1, FEWEST_PROVISIONAL - lost.length))
      .map(({ moment }): TurningPoint => ({ ...moment, ...unknown, kind: "won" })),
  ];
}

/** What the slips of a moment cost: points of both meters together, 0 or more. */
export const costOf = ({ slips }: Moment): number => slips.reduce((sum, { cost }) => sum + cost, 0);
const gaveIn = ({ practised }: Moment): number => practised.reduce((sum, { gave }) => sum + gave.calm + gave.trust, 0);
const offersHelp = ({ replies }: Moment): boolean => replies.some(({ helping }) => helping.length > 0);

interface Weighed {
  readonly moment: Moment;
  readonly crossing: Crossing;
}

/**
 * With the roads: the losses, the one change first, then by how much was lost; then costly slips that did the chance harm;
 * then what won the customer.
 */
export function turningPoints(moments: readonly Moment[], { crossings }: Roads): TurningPoint[] {
  const weighed = crossings.flatMap((crossing): Weighed[] => {
    const moment = moments[crossing.number];
    return moment === undefined ? [] : [{ moment, crossing }];
  });
  const lost = lostIn(weighed);
  const named = new Set(lost);
  const costly = weighed.filter((one) => !named.has(one) && costOf(one.moment) >= COSTLY && hasHarmed(one.crossing));
  const won = weighed
    .filter((one) => !named.has(one) && one.moment.mark === "good" && one.crossing.gain >= 0)
    .toSorted((a, b) => b.crossing.gain - a.crossing.gain)
    .filter(({ crossing }, place) => place === 0 || crossing.gain >= WORTH_NAMING)
    .slice(0, MOST_WON);
  return [
    ...[...lost, ...costly].map((one) => pointOf("lost", one, moments)),
    ...won.map((one) => pointOf("won", one, moments)),
  ];
}

/**
 * The losses worth naming. A reply without a slip that was a risk, and came out as well as the better one could have been
 * expected to, is none. Among those as good as equal to the greatest, one with a slip comes first, then the earlier.
 */
function lostIn(weighed: readonly Weighed[]): Weighed[] {
  const came = weighed.at(-1)?.crossing.after?.prospect ?? 0;
  const lost = weighed
    .filter(({ crossing }) => crossing.better !== null && crossing.loss >= WORTH_NAMING)
    .filter(({ moment, crossing }) => moment.slips.length > 0 || (crossing.better?.outlook.prospect ?? 0) > came)
    .toSorted((a, b) => b.crossing.loss - a.crossing.loss);
  const greatest = lost[0]?.crossing.loss ?? 0;
  const [first] = lost
    .filter(({ crossing }) => greatest - crossing.loss <= NEARLY_EQUAL)
    .toSorted(
      (a, b) =>
        Number(b.moment.slips.length > 0) - Number(a.moment.slips.length > 0) || a.moment.number - b.moment.number,
    );
  return [...(first === undefined ? [] : [first]), ...lost.filter((one) => one !== first)].slice(0, MOST_LOST);
}

/**
 * Whether the reply did the chance of a good end harm, by two percent or more: it is lower than before, or than after the
 * better reply.
 */
function hasHarmed({ before, after, better }: Crossing): boolean {
  if (after === null) return false;
  return [before, better?.outlook ?? null].some((other) => other !== null && other.good - after.good >= HARM);
}

/** A slip that cost much and did the chance of a good end no harm: it is no turning point. */
export const costlyInVain = (moment: Moment, crossing: Crossing): boolean =>
  costOf(moment) >= COSTLY && crossing.after !== null && !hasHarmed(crossing);

function pointOf(kind: TurningPoint["kind"], { moment, crossing }: Weighed, moments: readonly Moment[]): TurningPoint {
  const road = kind === "won" ? null : roadOf(moment, crossing, moments);
  return { ...moment, kind, crossing, road, others: othersOf(moment, crossing) };
}

function othersOf({ replies }: Moment, crossing: Crossing): TurningPoint["others"] {
  const taken = replies.find((reply) => reply.taken)?.index;
  const chances = crossing.replies.flatMap(({ index, outlook }) =>
    index === taken || outlook === null ? [] : [outlook.good],
  );
  return chances.length === 0 ? null : { least: Math.min(...chances), most: Math.max(...chances) };
}

function roadOf(moment: Moment, { better, after }: Crossing, moments: readonly Moment[]): Road | null {
  const reply = moment.replies.find(({ index }) => index === better?.index);
  if (better === null || reply === undefined) return null;
  const steps = better.steps.slice(0, TURNS_TOLD);
  const turns = Math.min(steps.length, moments.length - moment.number);
  const meters = steps[turns - 1]?.after;
  const instead = moments[moment.number + turns - 1]?.after;
  if (meters === undefined || instead === undefined) return null;
  return { reply, steps, turns, meters, instead, outlook: better.outlook, taken: after };
}
