/** The decisions that mattered most: by regret once the roads not taken are known, before that by what was done. */
import { ENDING_TITLES } from "#encounter/ending-titles.ts";
import type { Ending } from "#encounter/turn.ts";
import { METERS, type Meters } from "#guidance/words.ts";
import type { Moment, Offered } from "./moment.ts";
import { type Crossing, type Roads, type RoadStep, TURNS_TOLD } from "./roads.ts";
import { capital, listed, quoted } from "./words.ts";

/** A decision that mattered. What was heard, said and changed, and by which guidance, comes from its moment. */
export interface TurningPoint extends Moment {
  /**
   * lost: a better reply was on offer. kept: none was, and the reply kept the best ending in reach. Until the roads are
   * known, lost is a slip, or a reply that did nothing although something helpful was on offer; kept is what helped
   * most.
   */
  readonly kind: "lost" | "kept";
  /** Why it is among the turning points, in a sentence. */
  readonly weight: string;
  /** Null until the roads are known. Never negative. */
  readonly loss: number | null;
  /** The road not taken; null until it is known, and if this reply was the best on offer. */
  readonly road: Road | null;
}

export interface Road {
  /** The reply that keeps the best ending in reach, with its guidance. */
  readonly reply: Offered;
  /** The better reply and the turn after it, as they would have gone. */
  readonly steps: readonly RoadStep[];
  /** After how many turns the meters are compared, counted from this decision: 1 or 2. */
  readonly turns: number;
  /** Both meters there, and the same in the play. */
  readonly meters: Meters;
  readonly instead: Meters;
  /** The best ending that was in reach on that road. */
  readonly ending: Ending["kind"];
  /** "calm 62 instead of 35 two turns later; the best ending was still open" */
  readonly words: string;
}

const FEWEST = 3;
const MOST = 5;

/** Without the roads: slips by their cost, then missed chances; if those are few, what helped most. */
export function provisionalPoints(moments: readonly Moment[]): TurningPoint[] {
  const weighed = moments.map((moment) => ({ moment, cost: costIn(moment), gave: gaveIn(moment) }));
  const slips = weighed.filter(({ moment }) => moment.slips.length > 0).toSorted((a, b) => b.cost - a.cost);
  const passed = weighed.filter(({ moment }) => moment.mark === "plain" && offersHelp(moment));
  const lost = [...slips, ...passed].slice(0, MOST);
  const helped = weighed.filter(({ moment }) => moment.mark === "good").toSorted((a, b) => b.gave - a.gave);
  const point = { loss: null, road: null };
  return [
    ...lost.map(({ moment, cost }): TurningPoint => ({ ...moment, ...point, kind: "lost", weight: lossWords(cost) })),
    ...helped
      .slice(0, Math.max(0, FEWEST - lost.length))
      .map(({ moment }): TurningPoint => ({ ...moment, ...point, kind: "kept", weight: GAINED })),
  ];
}

const costIn = ({ slips }: Moment): number => slips.reduce((sum, { cost }) => sum + cost, 0);
const gaveIn = ({ practised }: Moment): number => practised.reduce((sum, { gave }) => sum + gave.calm + gave.trust, 0);
const offersHelp = ({ replies }: Moment): boolean => replies.some(({ helping }) => helping.length > 0);

const lossWords = (cost: number): string =>
  cost > 0 ? "This made things worse." : "You could have said something helpful here.";
const GAINED = "This helped.";

/** With the roads: by regret; if fewer than three are regretted, those at which most was at stake and kept. */
export function turningPoints(moments: readonly Moment[], { crossings, extent }: Roads): TurningPoint[] {
  const weighed = crossings.flatMap((crossing) => {
    const moment = moments[crossing.number];
    return moment === undefined ? [] : [{ moment, crossing }];
  });
  const lost = weighed
    .filter(({ crossing }) => crossing.better !== null && crossing.loss >= LEAST_LOSS)
    .toSorted((a, b) => b.crossing.loss - a.crossing.loss);
  const kept = weighed
    .filter(({ moment, crossing }) => moment.slips.length === 0 && crossing.better === null)
    .toSorted((a, b) => b.crossing.gain - a.crossing.gain);
  const best = crossings[0]?.reach.before;
  const sure = (words: string): string => (extent.exact ? capital(words) : `As far as we can tell, ${words}`);
  return [
    ...lost.slice(0, MOST).map(({ moment, crossing }): TurningPoint => {
      const { loss } = crossing;
      const road = roadOf(moment, crossing, moments, best);
      return { ...moment, kind: "lost", weight: sure(lostWords(crossing)), loss, road };
    }),
    ...kept.slice(0, Math.max(0, FEWEST - lost.length)).map(({ moment, crossing }): TurningPoint => {
      const { loss } = crossing;
      return { ...moment, kind: "kept", weight: sure(keptWords()), loss, road: null };
    }),
  ];
}

/** The least loss that is worth a turning point. */
const LEAST_LOSS = 5;

const titled = (ending: Ending["kind"]): string => quoted(ENDING_TITLES[ending]);

const lostWords = ({ reach: { before, after } }: Crossing): string =>
  before !== after && before !== null && after !== null
    ? `you could still reach ${titled(before)} before this reply. After it, the best left was ${titled(after)}.`
    : "it didn’t change the ending you could reach.";

const keptWords = (): string => "no other reply here would have done better.";

function roadOf(
  moment: Moment,
  { better, reach }: Crossing,
  moments: readonly Moment[],
  best: Ending["kind"] | null | undefined,
): Road | null {
  const reply = moment.replies.find(({ index }) => index === better?.index);
  if (better === null || reach.before === null || reply === undefined) return null;
  const steps = better.steps.slice(0, TURNS_TOLD);
  const turns = Math.min(steps.length, moments.length - moment.number);
  const meters = steps[turns - 1]?.after;
  const instead = moments[moment.number + turns - 1]?.after;
  if (meters === undefined || instead === undefined) return null;
  const ending = reach.before;
  const open = ending === best ? "you could still reach the best ending" : `you could still reach ${titled(ending)}`;
  const words = `${compared(meters, instead)} ${turns === 1 ? "right after" : "two replies later"}, and ${open}`;
  return { reply, steps, turns, meters, instead, ending, words };
}

/** "calm 62 instead of 35"; both meters if both differ. */
function compared(meters: Meters, instead: Meters): string {
  const apart = METERS.filter((meter) => meters[meter] !== instead[meter]);
  if (apart.length === 0) return "the same calm and trust";
  return listed(apart.map((meter) => `${meter} ${meters[meter]} instead of ${instead[meter]}`));
}
