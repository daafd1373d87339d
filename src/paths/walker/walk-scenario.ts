/**
 * Explicit-state search with canonical state keys: walks every way through a scenario, breadth first. States that can't
 * go on differently are one: the story's own state is reduced to what is live, the history to what is still relevant.
 */
import type { PlayedSteps } from "#encounter/steps.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { afterABreath } from "#guidance/judge.ts";
import type { Clock } from "#story/narrator.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { SeenTests } from "./meter-tests.ts";
import { tested } from "./tested.ts";
import { calmIn, newMeterState, pairOf, setMeters, trustIn } from "./meter-state.ts";
import { coverageIn, repliesAt } from "./covered.ts";
import { openFrontier } from "./frontier.ts";
import { IntVector } from "./typed-arrays.ts";
import { type PlayedFrom, type RandomPlays, playOn } from "./play-on.ts";
import { existing } from "./rule-tables.ts";
import { openTurns } from "./turns.ts";
import { type WalkBound, NOT_FOLLOWED, type SightedAt, type Trail, type Walk } from "#paths/walk.ts";

/** How far a walk may go. What is left out has no limit. */
export interface Limits {
  readonly states?: number;
  /** Of the clock that is handed in, while a step is taken. */
  readonly milliseconds?: number;
  /** Of what the walk holds in memory, computed. */
  readonly bytes?: number;
}

export interface WalkOptions {
  readonly clock: Clock;
  readonly limits?: Limits;
  /** Whole numbers. A story that draws lots goes otherwise with each; left out: 1. */
  readonly seeds?: readonly number[];
  /** Notes what each test of a meter is asked at, and plays so many times at random to see how they come out. */
  readonly playsForTests?: number;
}

/** A play: the replies taken, and its seed. */
export type FollowedPlay = Pick<PlayedSteps, "seed" | "steps">;

export interface Progress {
  readonly states: number;
  readonly transitions: number;
  /** States that are known and not yet gone on from. */
  readonly waiting: number;
}

/** A walk under way. */
export interface Walker {
  /**
   * Adds a play whose states belong to the walk, even those that only a breath leads to; its seed is walked too. After
   * that `step` may have to go on.
   */
  follow(played: FollowedPlay): void;
  /** Goes on for about `milliseconds`; false once there is nothing left to walk, or a limit was met. */
  step(milliseconds: number): boolean;
  /**
   * Plays at random, `plays` times at most and for about `milliseconds`: for a walk that has met its limits. What is
   * come across counts as covered.
   */
  playOn(plays: number, milliseconds: number): void;
  progress(): Progress;
  /** All that was walked so far. Before `step` has said false it is incomplete, as one that was cancelled. */
  walk(): Walk;
}

/** How all of it is walked in one go. */
export interface WalkManner {
  /** Plays at random where it met its limits, and the milliseconds that they may take. */
  readonly plays?: number;
  readonly patience?: number;
  /** Is told how far it is, at most ten times a second. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Walks all of it in one go, and plays on at random where it met its limits, if that is asked for. */
export function walk(
  scenario: Scenario,
  rulebook: Rulebook,
  { plays = 0, patience = 0, onProgress, ...options }: WalkOptions & WalkManner,
): Walk {
  const walker = openWalker(scenario, rulebook, options);
  while (walker.step(100)) onProgress?.(walker.progress());
  if (plays > 0 && walker.progress().waiting > 0) walker.playOn(plays, patience);
  return walker.walk();
}

/** States that are gone on from between two looks at the clock. */
const STRIDE = 64;
/** More states than can be found by going on from as many. */
const FAR = 1000;

/** Plays at random may hold so many times what the walk may. */
const ROOM_TO_PLAY = 1.3;

/** Bytes, as measured, with what is handed over: of a state, of an edge, and of a turn that the engine ran. */
const BYTES = { state: 75, edge: 12, engineTurn: 22_000 };

/** Begins a walk; only the openings and the plays that are followed are walked before its first step. */
export function openWalker(scenario: Scenario, rulebook: Rulebook, options: WalkOptions): Walker {
  const { clock, limits = {} } = options;
  const seeds: number[] = [];
  const tests: SeenTests | undefined = options.playsForTests === undefined ? undefined : new Map();
  const turns = openTurns(scenario, rulebook, clock, tests);
  const { tables } = turns;
  const frontier = openFrontier((stop, history) => turns.movesAt(stop).map((move) => tables.weights(history, move)));
  const [firstEdge, to, slips] = [new IntVector(), new IntVector(), new IntVector(Uint8Array)];
  const meterState = newMeterState();
  const states: number[] = [];
  let spent = 0;
  let bound: WalkBound | null = null;

  /** The state that `meterState` is at a stop. */
  const stateAt = (stop: number, before: number, index: number): number => {
    const group = frontier.group(stop, turns.relevant(stop, meterState.history));
    return frontier.state(group, pairOf(meterState.settledCalm, meterState.settledTrust), before, index);
  };
  const sighted: SightedAt[] = [];
  /** The reply that was just taken from a state has shown all that was newly seen. */
  const place = (state: number, reply: number): void => {
    while (sighted.length < turns.noted.sightings.length) sighted.push({ state, reply });
  };
  const openings: number[] = [];
  const playedFrom: PlayedFrom[] = [];
  let random: RandomPlays = { plays: 0, faults: [] };
  const open = (seed: number): void => {
    if (seeds.includes(seed)) return;
    seeds.push(seed);
    const stop = turns.begin(seed, meterState);
    const { settledCalm: calm, settledTrust: trust, history } = meterState;
    playedFrom.push({ seed, stop, calm, trust, history: turns.relevant(stop, history) });
    openings.push(stateAt(stop, -1, -1));
    place(-1, -1);
  };
  for (const seed of options.seeds ?? [1]) open(seed);

  /** What a breath does depends on what the rest of the walk may have forgotten: here all is remembered. */
  const trailOf = ({ seed, steps }: FollowedPlay): readonly number[] => {
    const trail = [openings[seeds.indexOf(seed)] ?? NOT_FOLLOWED];
    let stop = turns.begin(seed, meterState);
    for (const { reply: index, breathed } of steps) {
      const offer = repliesAt(turns.stops[stop])[index];
      if (offer === undefined) break;
      const meters = { calm: meterState.settledCalm, trust: meterState.settledTrust };
      const move = breathed ? afterABreath(rulebook, meters, offer.move) : offer.move;
      const weight = tables.weights(meterState.history, tables.moveNumber(move))[tables.bands[meters.calm] ?? 0];
      stop = turns.take(turns.replyAt(stop, index), existing(weight), meterState);
      const before = trail.at(-1) ?? NOT_FOLLOWED;
      place(before, index);
      trail.push(breathed ? stateAt(stop, -1, -1) : stateAt(stop, before, index));
    }
    return trail;
  };
  const trails: Trail[] = [];
  const follow = (played: FollowedPlay): void => {
    open(played.seed);
    trails.push({ ...played, states: trailOf(played) });
  };

  /** Goes on from the next states, `most` at most, by each of their replies. */
  const goOn = (most: number): void => {
    const group = frontier.next(most, states);
    if (group === null) return;
    const replies = group.weights.length;
    const first = to.extend(states.length * replies);
    slips.extend(states.length * replies);
    for (let at = 0; at < states.length; at++) firstEdge.push(first + at * replies);
    for (let index = 0; index < replies; index++) {
      const weights = existing(group.weights[index]);
      const last = existing(group.lastTo[index]);
      const reply = turns.replyAt(group.stop, index);
      for (let at = 0; at < states.length; at++) {
        const state = states[at] ?? 0;
        const pair = frontier.pair(state);
        const calm = calmIn(pair);
        const weight = existing(weights[tables.bands[calm] ?? 0]);
        setMeters(meterState, calm, trustIn(pair), group.history);
        const stop = turns.take(reply, weight, meterState);
        place(state, index);
        if (last.group === null || last.stop !== stop || last.history !== meterState.history) {
          last.stop = stop;
          last.history = meterState.history;
          last.group = frontier.group(stop, turns.relevant(stop, meterState.history));
        }
        const edge = first + at * replies + index;
        to.set(edge, frontier.state(last.group, pairOf(meterState.settledCalm, meterState.settledTrust), state, index));
        slips.set(edge, weight.slips);
      }
    }
  };
  const bytes = (): number =>
    frontier.count * BYTES.state + to.length * BYTES.edge + turns.engineTurns() * BYTES.engineTurn;
  const boundMet = (): WalkBound | null => {
    if (frontier.count >= (limits.states ?? Infinity)) return "states";
    if (spent >= (limits.milliseconds ?? Infinity)) return "milliseconds";
    return bytes() >= (limits.bytes ?? Infinity) ? "bytes" : null;
  };

  return {
    follow,
    step(milliseconds) {
      const started = clock();
      const before = spent;
      for (;;) {
        if (frontier.done === frontier.count) return false;
        bound = boundMet();
        if (bound !== null) return false;
        // Near to the limit one by one, so that it is kept.
        const room = (limits.states ?? Infinity) - frontier.count;
        goOn(room > FAR ? STRIDE : 1);
        spent = before + clock() - started;
        if (spent - before >= milliseconds) return frontier.done < frontier.count;
      }
    },
    playOn(plays, milliseconds) {
      const hasRoom = (): boolean => bytes() < (limits.bytes ?? Infinity) * ROOM_TO_PLAY;
      random = playOn(turns, playedFrom, clock, { plays, milliseconds, hasRoom });
    },
    progress: () => ({
      states: frontier.count,
      transitions: to.length,
      waiting: frontier.count - frontier.done,
    }),
    walk() {
      const { stop, history, pairs, from, by, rows } = frontier.columns();
      const waiting = [...stop.subarray(firstEdge.length)].map((at) => turns.movesAt(at).length);
      const unreached = waiting.reduce((sum, replies) => sum + replies, 0);
      const rowOf = (state: number): number => rows[state] ?? NOT_FOLLOWED;
      return {
        scenario: scenario.id,
        hash: scenario.hash,
        seeds: [...seeds],
        draws: turns.drew(),
        openings: openings.map(rowOf),
        stops: [...turns.stops],
        histories: tables.histories(),
        states: {
          count: frontier.count,
          stop,
          calm: bytesOf(pairs, calmIn),
          trust: bytesOf(pairs, trustIn),
          history,
          firstEdge: edgesOf(firstEdge, to.length, waiting),
          from,
          by,
        },
        edges: {
          count: to.length + unreached,
          to: mapped(to.whole(unreached), rowOf).fill(NOT_FOLLOWED, to.length),
          slips: bytesOf(slips.whole(unreached), (count) => count),
        },
        trails: trails.map((trail) => ({ ...trail, states: trail.states.map(rowOf) })),
        coverage: coverageIn(
          scenario,
          turns,
          sighted.map(({ state, reply }) => ({ state: rowOf(state), reply })),
        ),
        meterTests:
          tests === undefined
            ? new Map()
            : tested(turns, tests, seeds, unreached > 0 ? 0 : (options.playsForTests ?? 0)),
        complete: unreached === 0,
        bound: unreached === 0 ? null : (bound ?? "cancelled"),
        unreached,
        randomPlays: random.plays,
        faultsPlayed: random.faults,
        transitions: to.length,
        engineTurns: turns.engineTurns(),
        bytes: bytes(),
      };
    },
  };
}

/** Plain loops: what the arrays bring along for this takes several times as long. */
function mapped(values: Int32Array, to: (value: number) => number): Int32Array {
  for (let at = 0; at < values.length; at++) values[at] = to(values[at] ?? 0);
  return values;
}

function bytesOf(values: Int32Array, to: (value: number) => number): Uint8Array {
  const bytes = new Uint8Array(values.length);
  for (let at = 0; at < values.length; at++) bytes[at] = to(values[at] ?? 0);
  return bytes;
}

/** Where each state's edges begin, those that wait included. */
function edgesOf(firstEdge: IntVector, followed: number, waiting: readonly number[]): Int32Array {
  const edges = firstEdge.whole(waiting.length + 1);
  let next = followed;
  for (const [at, replies] of waiting.entries()) {
    edges[firstEdge.length + at] = next;
    next += replies;
  }
  edges[firstEdge.length + waiting.length] = next;
  return edges;
}
