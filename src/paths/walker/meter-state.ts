/**
 * Where a conversation stands in the middle of a turn. It is changed in place: a walk takes millions of turns, and
 * values that are thrown away would take longer to clear up than the turns take themselves.
 */
import { HIGHEST } from "#guidance/standing.ts";

export interface MeterState {
  /** The meters as the story has them. */
  calm: number;
  trust: number;
  /** All that is remembered, relevant later or not: a number of the walk's histories. */
  history: number;
  /** The meters as they were when the last line was said: what the next turn begins with. */
  settledCalm: number;
  settledTrust: number;
}

export const newMeterState = (): MeterState => ({ calm: 0, trust: 0, history: 0, settledCalm: 0, settledTrust: 0 });

/** Sets a course to where a turn begins. */
export function setMeters(meterState: MeterState, calm: number, trust: number, history: number): void {
  meterState.calm = calm;
  meterState.trust = trust;
  meterState.history = history;
  meterState.settledCalm = calm;
  meterState.settledTrust = trust;
}

/** Whether two turns end alike. */
export const settledAlike = (a: MeterState, b: MeterState): boolean =>
  a.history === b.history && a.settledCalm === b.settledCalm && a.settledTrust === b.settledTrust;

/** Both meters in one number below 101 times 101, and back. */
export const pairOf = (calm: number, trust: number): number => calm * (HIGHEST + 1) + trust;
export const calmIn = (pair: number): number => Math.floor(pair / (HIGHEST + 1));
export const trustIn = (pair: number): number => pair % (HIGHEST + 1);
