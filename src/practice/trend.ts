/** Chances over time: in groups of attempts that are large enough to claim something from. */

/** Nothing is claimed from fewer chances than this: one more or less would change it too much. */
export const FEWEST_CHANCES = 5;

/** More points than these can't be told apart on a phone. */
const MOST_POINTS = 12;

/** Chances, and what became of them. */
export interface Tally {
  readonly offered: number;
  readonly taken: number;
  readonly slipped: number;
}

/** What one attempt adds. */
export interface TrendInput extends Tally {
  /** When it ended, in milliseconds since 1970; 0 if that is not known. */
  readonly at: number;
}

/** The chances of one attempt, or of several in a row. */
export interface TrendPoint extends Tally {
  /** When the first and the last of them ended. */
  readonly from: number;
  readonly to: number;
  readonly attempts: number;
  /** Taken of offered, 0 to 1; null from fewer than five chances. */
  readonly share: number | null;
}

export interface Trend {
  readonly whole: Tally;
  /** Taken of offered in all, 0 to 1; null from fewer than five chances. */
  readonly share: number | null;
  /**
   * In the order of time, at most thirteen. Each but the last has at least five chances; the last has no share until it
   * has them, too.
   */
  readonly points: readonly TrendPoint[];
}

/** Taken of offered, 0 to 1; null from fewer than five chances. */
export const shareOf = ({ offered, taken }: Tally): number | null =>
  offered < FEWEST_CHANCES ? null : Math.min(1, taken / offered);

/** `inputs` are in the order of time. */
export function trendOf(inputs: readonly TrendInput[]): Trend {
  const whole = { offered: 0, taken: 0, slipped: 0 };
  for (const { offered, taken, slipped } of inputs) {
    whole.offered += offered;
    whole.taken += taken;
    whole.slipped += slipped;
  }
  const enough = Math.max(FEWEST_CHANCES, Math.ceil(whole.offered / MOST_POINTS));
  const points: TrendPoint[] = [];
  // One object that grows: made anew for each attempt, ten thousand of them took seconds.
  let open = emptyPoint();
  for (const { at, offered, taken, slipped } of inputs) {
    if (open.attempts === 0) open.from = at;
    open.to = at;
    open.attempts += 1;
    open.offered += offered;
    open.taken += taken;
    open.slipped += slipped;
    if (open.offered < enough) continue;
    points.push({ ...open, share: shareOf(open) });
    open = emptyPoint();
  }
  if (open.attempts > 0) points.push({ ...open, share: shareOf(open) });
  return { whole, share: shareOf(whole), points };
}

const emptyPoint = () => ({ from: 0, to: 0, attempts: 0, offered: 0, taken: 0, slipped: 0 });
