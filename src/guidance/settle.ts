/**
 * How changes are added to the meters (rule 10 and the meters' ends). Gains come first, all of a meter as one, and
 * count less the higher it stands; then losses, in full. What a meter could not hold is part of no change.
 */
import type { Band, Rulebook } from "./catalogue.ts";
import { HIGHEST, type History, LOWEST, type Standing } from "./standing.ts";
import { METERS, type Meter, type Meters, type Rule } from "./words.ts";

/**
 * One part of what happened to one meter. All parts of a turn add up to the meter's whole movement: what a meter could
 * not hold is in none of them.
 */
export interface Change {
  readonly meter: Meter;
  /** Whole points, never 0. */
  readonly amount: number;
  readonly rule: Rule;
  /** The practice or pitfall behind it; empty if the author or the script did it. */
  readonly guidance: string;
}

export interface Judgement {
  readonly changes: readonly Change[];
  readonly standing: Standing;
}

/** What is to be added to one meter: points, `gain` 0 or more and `loss` 0 or less. */
export interface Push {
  readonly gain: number;
  readonly loss: number;
}

/**
 * Adds the changes of a move, a line or a debt to the meters, and returns the changes that happened: for each meter
 * they add up to its movement. A gain that counted only in part is divided among the deeds in the order in which they
 * were done, each part counting where the meter stands by then; a deed that moved nothing any more is left out.
 */
export function settle(
  { rules }: Pick<Rulebook, "rules">,
  meters: Meters,
  changes: readonly Change[],
  history: History,
): Judgement {
  const deeds = deedsIn(changes);
  const after = { ...meters };
  const held = new Map<Deed, number>();
  const gained = { calm: 0, trust: 0 };
  for (const deed of deeds.filter(({ sum }) => sum > 0)) {
    const { meter, sum } = deed;
    gained[meter] += sum;
    const level = raised(rules.lastIsHardest, meters[meter], gained[meter]);
    held.set(deed, level - after[meter]);
    after[meter] = level;
  }
  for (const deed of deeds.filter(({ sum }) => sum < 0)) {
    const { meter, sum } = deed;
    const level = Math.max(LOWEST, after[meter] + sum);
    held.set(deed, level - after[meter]);
    after[meter] = level;
  }
  return {
    changes: deeds.flatMap((deed) => partsHeld(deed, held.get(deed) ?? 0, rules.lastIsHardest.length > 0)),
    standing: { meters: after, history },
  };
}

/** All that these changes add to one meter. */
export function pushOn(meter: Meter, changes: readonly Change[]): Push {
  const sums = deedsIn(changes).flatMap((deed) => (deed.meter === meter ? [deed.sum] : []));
  const total = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0);
  return { gain: total(sums.filter((sum) => sum > 0)), loss: total(sums.filter((sum) => sum < 0)) };
}

/** Where a meter ends, from 0 to 100, that is pushed at `level`. */
export const pushed = ({ rules }: Pick<Rulebook, "rules">, level: number, { gain, loss }: Push): number =>
  Math.max(LOWEST, raised(rules.lastIsHardest, level, gain) + loss);

/** Points that are left of a gain when it is used up: percents such as 30 leave a trace in the sum. */
const USED_UP = 1e-9;

/**
 * Where a meter at `level` comes to by a gain. Each point of the meter takes as much of the gain as its band says, and
 * a point that was begun counts: no gain goes for nothing below the meter's end, and a larger one never ends lower.
 */
function raised(bands: readonly Band[], level: number, gain: number): number {
  let at = level;
  let left = gain;
  while (left > USED_UP && at < HIGHEST) {
    left -= 100 / percentAt(bands, at);
    at += 1;
  }
  return at;
}

const percentAt = (bands: readonly Band[], level: number): number =>
  bands.findLast(({ from }) => level >= from)?.percent ?? 100;

/** All changes of one meter by the same practice or pitfall, or by the author. */
interface Deed {
  readonly meter: Meter;
  readonly parts: readonly Change[];
  readonly sum: number;
}

/** In the order in which they were done; of one deed, calm before trust. */
function deedsIn(changes: readonly Change[]): Deed[] {
  const ids = [...new Set(changes.map(({ guidance }) => guidance))];
  return ids.flatMap((id) =>
    METERS.flatMap((meter) => {
      const parts = changes.filter((one) => one.guidance === id && one.meter === meter && one.amount !== 0);
      return parts.length === 0 ? [] : [{ meter, parts, sum: parts.reduce((sum, { amount }) => sum + amount, 0) }];
    }),
  );
}

/**
 * The parts of a deed where the meter held only so much of it: each is as much smaller as the whole, and together they
 * are what was held. A practice that counted in part says so.
 */
function partsHeld({ parts, sum }: Deed, held: number, harder: boolean): Change[] {
  // What the rules made nothing of tells why.
  if (held === sum) return [...parts];
  let before = 0;
  let told = 0;
  return parts.flatMap((part) => {
    before += part.amount;
    const upToHere = Math.round((before * held) / sum);
    const amount = upToHere - told;
    told = upToHere;
    if (amount === 0) return [];
    return [{ ...part, amount, rule: harder && part.rule === "practice-helps" ? "last-is-hardest" : part.rule }];
  });
}
