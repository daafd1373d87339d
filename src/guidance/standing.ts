/** Where a conversation stands: both meters, and the history that the rules need. */
import type { Meters } from "./words.ts";

/**
 * All that the rules remember, as a small value that is quick to copy and compare: two conversations with equal history
 * and meters are judged alike from here on.
 */
export interface History {
  /**
   * How often each practice that fades was used while timely. The count stops where the fading ends, so that
   * conversations which can't differ any more are equal; a practice never used is absent.
   */
  readonly used: Readonly<Record<string, number>>;
  /** Something was heard out, said back or empathised with, so any apology is now timely. */
  readonly heard: boolean;
  /** Something of listening or understanding was done, so help now earns its whole trust. */
  readonly listened: boolean;
  /** The last move had a pitfall in it. */
  readonly slipped: boolean;
  /** Promises that can't be kept and have not fallen due yet. */
  readonly openPromises: number;
  /** Such a promise was made at any time. */
  readonly overPromised: boolean;
}

export interface Standing {
  readonly meters: Meters;
  readonly history: History;
}

export const nothingYet: History = {
  used: {},
  heard: false,
  listened: false,
  slipped: false,
  openPromises: 0,
  overPromised: false,
};

export const LOWEST = 0;
export const HIGHEST = 100;

/** Clamps a value to a meter's range. */
export const withinMeter = (value: number): number => Math.min(HIGHEST, Math.max(LOWEST, Math.round(value)));
