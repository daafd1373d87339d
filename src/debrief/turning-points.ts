/** The decisions that mattered most: by regret once the roads not taken are known, until then by the meters. */
import type { Ending } from "#encounter/turn.ts";
import type { Meters } from "#guidance/words.ts";
import type { Moment, Offered } from "./moment.ts";
import { type Crossing, type Regret, type Roads, type Step, TURNS_TOLD } from "./roads.ts";
import { meterWords } from "./words.ts";

type EndingKind = Ending["kind"];

/** A decision that mattered. What was heard, said and changed, and by which guidance, is its moment's. */
export interface TurningPoint extends Moment {
  /**
   * lost: a better reply was on offer. kept: this reply kept the best ending in reach where another would have lost it.
   * Until the roads are known: the meters fell, or rose.
   */
  readonly kind: "lost" | "kept";
  /** Why it is among the turning points, in a sentence. */
  readonly weight: string;
  /** Null until the roads are known. Never negative. */
  readonly regret: Regret | null;
  /** The road not taken; null until it is known, and where this reply was the best there was. */
  readonly road: Road | null;
}

export interface Road {
  /** The reply that kept the best ending in reach, with its guidance. */
  readonly reply: Offered;
  /** The better reply and the turn after it, as they would have gone. */
  readonly steps: readonly Step[];
  /** How many turns later the meters are compared, from this decision on: 1 or 2. */
  readonly turns: number;
  /** Both meters there, and as they were in the play. */
  readonly meters: Meters;
  readonly instead: Meters;
  /** The best ending that was in reach on that road. */
  readonly ending: EndingKind;
  /** "calm 62 instead of 35 two turns later; the best ending was still open" */
  readonly words: string;
}

const FEWEST = 3;
const MOST = 5;

/** Without the roads: where the meters moved most, the falls first. */
export function provisionalPoints(moments: readonly Moment[]): TurningPoint[] {
  const moved = moments.map((moment) => ({ moment, by: sum(moment.after) - sum(moment.before) }));
  const falls = moved.filter(({ by }) => by < 0).toSorted((a, b) => a.by - b.by);
  const rises = moved.filter(({ by }) => by > 0).toSorted((a, b) => b.by - a.by);
  const most = [...falls.slice(0, MOST), ...rises.slice(0, Math.max(0, FEWEST - falls.length))];
  return most.map(({ moment, by }) => ({
    ...moment,
    kind: by < 0 ? "lost" : "kept",
    weight: `After it they stood at ${meterWords(moment.after, moment.before)}.`,
    regret: null,
    road: null,
  }));
}

/** With the roads: by regret; where there were fewer than three to regret, those at which most was at stake and kept. */
export function turningPoints(moments: readonly Moment[], { crossings }: Roads): TurningPoint[] {
  const both = crossings.flatMap((crossing) => {
    const moment = moments[crossing.number];
    return moment === undefined ? [] : [{ moment, crossing }];
  });
  const lost = both
    .filter(({ crossing }) => regretted(crossing.regret))
    .toSorted((a, b) => byRegret(a.crossing.regret, b.crossing.regret));
  const kept = both
    .filter(({ crossing }) => !regretted(crossing.regret) && regretted(crossing.stake))
    .toSorted((a, b) => byRegret(a.crossing.stake, b.crossing.stake));
  return [
    ...lost.slice(0, MOST).map(({ moment, crossing }) => lostAt(moment, crossing, moments)),
    ...kept.slice(0, Math.max(0, FEWEST - lost.length)).map(({ moment, crossing }) => keptAt(moment, crossing)),
  ];
}

const sum = ({ calm, trust }: Meters): number => calm + trust;
const regretted = ({ kinds, points }: Regret): boolean => kinds > 0 || points > 0;

/** The greatest first; among equals the order stays that of the conversation. */
const byRegret = (a: Regret, b: Regret): number => b.kinds - a.kinds || b.points - a.points;

export const ENDING_WORDS: Readonly<Record<EndingKind, string>> = {
  resolved: "it is put right",
  partly: "it is partly put right",
  unresolved: "it stays unresolved",
  "walked-out": "they walk out",
  escalated: "it goes over your head",
};

function lostAt(moment: Moment, crossing: Crossing, moments: readonly Moment[]): TurningPoint {
  const { before, after, regret } = crossing;
  const road = roadOf(moment, crossing, moments);
  const weight =
    regret.kinds > 0
      ? `Until here the best way on was still that ${worded(before?.ending)}; after it, the best left was that ${worded(after?.ending)}.`
      : `The best ending stayed in reach, but ${regret.points} ${regret.points === 1 ? "point" : "points"} of calm and trust poorer.`;
  return { ...moment, kind: "lost", weight, regret, road };
}

const worded = (ending: EndingKind | undefined): string =>
  ending === undefined ? "no ending is known" : ENDING_WORDS[ending];

function keptAt(moment: Moment, { stake, regret, after }: Crossing): TurningPoint {
  const weight =
    stake.kinds > 0
      ? `Another reply here would have closed the best way; yours kept it open that ${worded(after?.ending)}.`
      : "The best there was to say here: no other reply would have kept more.";
  return { ...moment, kind: "kept", weight, regret, road: null };
}

function roadOf(moment: Moment, { better, before }: Crossing, moments: readonly Moment[]): Road | null {
  const reply = moment.replies.find(({ index }) => index === better?.index);
  if (better === null || before === null || reply === undefined) return null;
  const steps = better.steps.slice(0, TURNS_TOLD);
  const turns = Math.min(steps.length, moments.length - moment.number);
  const meters = steps[turns - 1]?.after;
  const instead = moments[moment.number + turns - 1]?.after;
  if (meters === undefined || instead === undefined) return null;
  const open = `it was still open that ${worded(before.ending)}`;
  const words = `${compared(meters, instead)} ${turns === 1 ? "straight after" : "two turns later"}; ${before.ending === "resolved" ? "the best ending was still open" : open}`;
  return { reply, steps, turns, meters, instead, ending: before.ending, words };
}

/** "calm 62 instead of 35", and trust where it differs more. */
function compared(meters: Meters, instead: Meters): string {
  const apart = (["calm", "trust"] as const).filter((meter) => meters[meter] !== instead[meter]);
  if (apart.length === 0) return meterWords(meters);
  return apart.map((meter) => `${meter} ${meters[meter]} instead of ${instead[meter]}`).join(", ");
}
