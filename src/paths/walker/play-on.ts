/**
 * Plays at random where a walk has met its limits: what it could not walk to is at least come across. A play takes the
 * turns that the walk knows by its memos, and runs the engine for others; its states are not kept.
 */
import { drawsFrom } from "#encounter/chance.ts";
import type { FaultPlayed, Stop } from "#paths/walk.ts";
import { type MeterState, newMeterState, setMeters } from "./meter-state.ts";
import { existing, type RuleTables } from "./rule-tables.ts";
import type { Turns } from "./turns.ts";

/** Where plays begin. */
export interface PlayedFrom {
  readonly seed: number;
  readonly stop: number;
  readonly calm: number;
  readonly trust: number;
  readonly history: number;
}

/** How far plays at random go. */
export interface PlayLimits {
  readonly plays: number;
  /** Of the clock that is handed in. */
  readonly milliseconds: number;
  /** Whether there is room left in memory. */
  readonly hasRoom: () => boolean;
}

/** What plays at random came across. */
export interface RandomPlays {
  readonly plays: number;
  /** Each stop at which a play broke, with the first play that came there. */
  readonly faults: readonly FaultPlayed[];
}

/** Decisions after which a play is given up: the story may go round in circles. */
const MOST_DECISIONS = 1_000;
/** Plays between two looks at the clock. */
const STRIDE = 256;

/** Plays from each of `openings` in turn. The same is drawn each time. */
export function playOn(
  turns: Pick<Turns, "stops" | "tables" | "movesAt" | "replyAt" | "take" | "relevant">,
  openings: readonly PlayedFrom[],
  clock: () => number,
  { plays, milliseconds, hasRoom }: PlayLimits,
): RandomPlays {
  const faults = new Map<number, FaultPlayed>();
  const draw = drawsFrom(1);
  const meterState = newMeterState();
  const started = clock();
  let played = 0;
  for (; played < plays && openings.length > 0; played++) {
    if (played % STRIDE === 0 && (clock() - started >= milliseconds || !hasRoom())) break;
    const opening = existing(openings[played % openings.length]);
    const fault = playOnce(turns, opening, draw, meterState);
    if (fault !== null && !faults.has(fault.stop)) faults.set(fault.stop, fault);
  }
  return { plays: played, faults: [...faults.values()] };
}

/** Plays once; returns how it broke, where it did. */
function playOnce(
  { stops, tables, movesAt, replyAt, take, relevant }: Parameters<typeof playOn>[0],
  opening: PlayedFrom,
  draw: () => number,
  meterState: MeterState,
): FaultPlayed | null {
  let { stop, calm, trust, history } = opening;
  const choices: number[] = [];
  const words: string[] = [];
  for (let decisions = 0; decisions < MOST_DECISIONS; decisions++) {
    const moves = movesAt(stop);
    if (moves.length === 0) break;
    const index = Math.floor(draw() * moves.length);
    const weight = weightAt(tables, history, existing(moves[index]), calm);
    setMeters(meterState, calm, trust, history);
    choices.push(index);
    words.push(wordsAt(stops[stop], index));
    stop = take(replyAt(stop, index), weight, meterState);
    calm = meterState.settledCalm;
    trust = meterState.settledTrust;
    history = relevant(stop, meterState.history);
  }
  return stops[stop]?.kind === "fault" ? { stop, seed: opening.seed, choices, words } : null;
}

const weightAt = (tables: RuleTables, history: number, move: number, calm: number) =>
  existing(tables.weights(history, move)[tables.bands[calm] ?? 0]);

const wordsAt = (stop: Stop | undefined, index: number): string =>
  stop?.kind === "decision" ? (stop.replies[index]?.text ?? "") : "";
