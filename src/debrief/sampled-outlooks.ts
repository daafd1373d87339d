/**
 * What can be expected at the decisions of a play whose scenario was not walked completely: an ordinary colleague goes on
 * from each reply many times (Monte Carlo), along the walk as far as it goes and with the engine from there. The same
 * draws each time, and in steps, so that a worker can report progress.
 */
import { drawsFrom } from "#encounter/chance.ts";
import { type Encounter, choose, decide } from "#encounter/encounter.ts";
import { LONGEST } from "#encounter/rehearse.ts";
import { judge } from "#guidance/judge.ts";
import type { Meters } from "#guidance/words.ts";
import { weightOf, worthOf } from "#paths/chances.ts";
import { endAt } from "#paths/ending-score.ts";
import { NOT_FOLLOWED, type Walk } from "#paths/walk.ts";
import { follow, offersAt } from "#paths/ways.ts";
import type { EndingKind } from "#scenario/words.ts";
import { type Estimate, estimateOf } from "./estimates.ts";

/** Where an ordinary colleague goes on: right after a reply, or at a decision that waits for one. */
export interface SamplePoint {
  readonly at: Encounter;
  /** The walk's state there; `NOT_FOLLOWED` where it has none. */
  readonly state: number;
  /** The reply with which each play begins; null for any. */
  readonly reply: number | null;
}

export interface Sampling {
  /** Plays on for about `milliseconds`; false once there is nothing more to play. */
  step(milliseconds: number): boolean;
  /** How many plays there were. */
  plays(): number;
  /** Of the point with this place in the list; null while nothing was played from it. */
  estimate(point: number): Estimate | null;
}

export interface SamplingMeans {
  readonly clock: () => number;
  /** The plays from each point, at most. */
  readonly plays: number;
  /** Milliseconds for all of them, of which each has as many plays. */
  readonly milliseconds: number;
  readonly seed: number;
}

/** Where a play came to; null: to no ending. */
type Came = { readonly kind: EndingKind; readonly meters: Meters } | null;

export function openSampling(walk: Walk, points: readonly SamplePoint[], means: SamplingMeans): Sampling {
  const { clock, plays: most, milliseconds: patience, seed } = means;
  const tallies = points.map((): Came[] => []);
  const rules = points[0]?.at.rulebook.chances;
  let played = 0;
  let spent = 0;
  const done = (): boolean => played >= most * points.length || spent >= patience;
  return {
    step(milliseconds) {
      const started = clock();
      const before = spent;
      while (!done() && spent - before < milliseconds) {
        const which = played % points.length;
        const point = points[which];
        if (point !== undefined) tallies[which]?.push(playFrom(walk, point, drawsFrom(seedOf(seed, played))));
        played += 1;
        spent = before + clock() - started;
      }
      return !done();
    },
    plays: () => played,
    estimate(point) {
      const came = tallies[point] ?? [];
      if (came.length === 0 || rules === undefined) return null;
      const worths = came.map((one) => (one === null ? 0 : worthOf(rules, one.kind, one.meters)));
      return estimateOf(
        came.map((one) => one?.kind ?? null),
        worths,
      );
    },
  };
}

/** Far apart for plays that lie close together. */
const seedOf = (seed: number, play: number): number =>
  Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(play + 1, 0x85ebca6b);

function playFrom(walk: Walk, { at, state, reply }: SamplePoint, draw: () => number): Came {
  const taken = reply === null ? [] : [reply];
  let here = reply === null ? state : follow(walk, state, reply);
  while (here !== NOT_FOLLOWED && taken.length < LONGEST) {
    const end = endAt(walk, here);
    if (end !== null) return { kind: end.ending.kind, meters: end.meters };
    const offers = offersAt(walk, here);
    if (offers.length === 0) return null;
    const first = walk.states.firstEdge[here] ?? 0;
    // What was not gone on from was not judged either.
    if (walk.edges.to[first] === NOT_FOLLOWED) break;
    const { chances } = at.rulebook;
    const weights = offers.map(({ index }) => weightOf(chances.colleague, walk.edges.slips[first + index] ?? 0));
    const index = drawn(weights, draw);
    taken.push(index);
    here = follow(walk, here, index);
  }
  let played = at;
  for (const index of taken) played = choose(played, index);
  return byEngine(played, LONGEST - taken.length, draw);
}

function byEngine(from: Encounter, most: number, draw: () => number): Came {
  let at = from;
  for (let decisions = 0; decisions < most && decide(at) !== null; decisions++) {
    const { chances } = at.rulebook;
    at = choose(
      at,
      drawn(
        slipsOnOffer(at).map((slips) => weightOf(chances.colleague, slips)),
        draw,
      ),
    );
  }
  return at.now.kind === "ending" ? { kind: at.now.ending.kind, meters: at.standing.meters } : null;
}

/** The slips of each reply on offer, as they would be judged: none where nothing is on offer. */
export const slipsOnOffer = ({ rulebook, scenario, standing, now }: Encounter): readonly number[] =>
  now.kind !== "decision"
    ? []
    : now.decision.replies.map(({ move }) => judge(rulebook, scenario.temperament, standing, move).pitfalls.length);

/** A place in the list, as likely as it weighs. */
function drawn(weights: readonly number[], draw: () => number): number {
  let left = draw() * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => (left -= weight) < 0);
  return at < 0 ? weights.length - 1 : at;
}
