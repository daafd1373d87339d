/** Walks every way through a scenario. */
import { type Course, type Encounter, begin, choose, decide } from "#encounter/encounter.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { History } from "#guidance/standing.ts";
import type { Clock } from "#script/narrator.ts";
import type { Scenario } from "#script/scenario.ts";
import { type Bound, NOT_FOLLOWED, type Offer, type Stop, type Trail, type Walk } from "./walk.ts";

/** How far a walk may go. What is left out has no limit. */
export interface Limits {
  readonly states?: number;
  /** Of the clock that is handed in. */
  readonly milliseconds?: number;
  /** Of what the walk holds in memory, reckoned. */
  readonly bytes?: number;
}

export interface WalkOptions {
  readonly clock: Clock;
  readonly limits?: Limits;
  /** Whole numbers. A story that draws lots goes otherwise with each; left out: 1. */
  readonly seeds?: readonly number[];
  /** Plays whose states belong to the walk, even those that only a breath leads to. Their seeds are walked too. */
  readonly along?: readonly (Course & { readonly seed: number })[];
}

export interface Progress {
  readonly states: number;
  readonly transitions: number;
  /** States that are known and not yet gone on from. */
  readonly waiting: number;
}

/** A walk under way. */
export interface Walker {
  /** Goes on for about `milliseconds`; false once there is nothing left to walk, or a limit was met. */
  step(milliseconds: number): boolean;
  progress(): Progress;
  /** All that was walked so far. Before `step` has said false it is incomplete, as one that was cancelled. */
  walk(): Walk;
}

/** Walks all of it in one go. */
export function walk(scenario: Scenario, rulebook: Rulebook, options: WalkOptions): Walk {
  const walker = openWalker(scenario, rulebook, options);
  while (walker.step(1000));
  return walker.walk();
}

/** Begins a walk; nothing is walked before its first step. */
export function openWalker(scenario: Scenario, rulebook: Rulebook, options: WalkOptions): Walker {
  const { clock, limits = {}, along = [] } = options;
  const seeds = [...new Set([...(options.seeds ?? (along.length > 0 ? [] : [1])), ...along.map(({ seed }) => seed)])];
  const started = clock();
  const found: { at: Encounter; from: number; by: number; to: number[]; slips: number[] }[] = [];
  let next = 0;
  let transitions = 0;
  let bound: Bound | null = null;

  const add = (at: Encounter, from: number, by: number): number => {
    const replies = decide(at)?.replies ?? [];
    found.push({ at, from, by, to: replies.map(() => NOT_FOLLOWED), slips: replies.map(() => 0) });
    return found.length - 1;
  };
  const openings = seeds.map((seed) => add(begin(scenario, rulebook, seed, clock), -1, -1));
  const trails = along.map((course): Trail => {
    const states = [openings[seeds.indexOf(course.seed)] ?? -1];
    for (const [number, choice] of course.choices.entries()) {
      const last = found[states.at(-1) ?? -1];
      if (last === undefined || last.to[choice] === undefined) break;
      const breathed = course.breaths.includes(number);
      const followed = last.to[choice];
      if (!breathed && followed !== NOT_FOLLOWED) states.push(followed);
      else if (breathed) states.push(add(choose(last.at, choice, { breathed }), states.at(-1) ?? -1, choice));
      else states.push(follow(states.at(-1) ?? -1, choice));
    }
    return { ...course, states };
  });

  function follow(state: number, index: number): number {
    const node = found[state];
    if (node === undefined) return NOT_FOLLOWED;
    const after = choose(node.at, index);
    const to = add(after, state, index);
    node.to[index] = to;
    const changes = after.turns.at(-1)?.changes ?? [];
    const tooSoon = changes.some(({ rule }) => rule === "sorry-has-its-moment") ? 1 : 0;
    node.slips[index] = (decide(node.at)?.replies[index]?.move.pitfalls.length ?? 0) + tooSoon;
    transitions += 1;
    return to;
  }

  return {
    step(milliseconds) {
      const until = clock() + milliseconds;
      for (let node = found[next]; node !== undefined; node = found[next]) {
        if (limits.states !== undefined && found.length >= limits.states) bound = "states";
        if (limits.milliseconds !== undefined && clock() - started > limits.milliseconds) bound = "milliseconds";
        if (bound !== null) return false;
        for (const [index, to] of node.to.entries()) if (to === NOT_FOLLOWED) follow(next, index);
        next += 1;
        if (clock() > until) return true;
      }
      return false;
    },
    progress: () => ({ states: found.length, transitions, waiting: found.length - next }),
    walk() {
      const stops: Stop[] = [];
      const histories: History[] = [];
      const firstEdge = [0];
      for (const { to } of found) firstEdge.push((firstEdge.at(-1) ?? 0) + to.length);
      for (const { at } of found) {
        stops.push(stopOf(at));
        histories.push(at.standing.history);
      }
      const replies = stops.flatMap((stop) => (stop.kind === "decision" ? stop.replies : []));
      const to = Int32Array.from(found.flatMap((node) => node.to));
      const unreached = to.filter((state) => state === NOT_FOLLOWED).length;
      return {
        scenario: scenario.id,
        hash: scenario.hash,
        seeds,
        draws: false,
        openings,
        stops,
        histories,
        states: {
          count: found.length,
          stop: Int32Array.from(found.keys()),
          calm: Uint8Array.from(found, ({ at }) => at.standing.meters.calm),
          trust: Uint8Array.from(found, ({ at }) => at.standing.meters.trust),
          history: Int32Array.from(found.keys()),
          firstEdge: Int32Array.from(firstEdge),
          from: Int32Array.from(found, ({ from }) => from),
          by: Int32Array.from(found, ({ by }) => by),
        },
        edges: { count: to.length, to, slips: Uint8Array.from(found.flatMap(({ slips }) => slips)) },
        trails,
        passed: {
          knots: new Set(found.map(({ at }) => at.behind.knot)),
          replies: new Set(replies.map(({ source }) => source)),
          tests: new Map(),
        },
        complete: unreached === 0,
        bound: unreached === 0 ? null : (bound ?? "cancelled"),
        unreached,
        transitions,
        told: transitions,
        bytes: found.length * 100_000,
      };
    },
  };
}

function stopOf({ now, behind: { knot } }: Encounter): Stop {
  if (now.kind !== "decision") return { knot, ...now };
  const replies = now.decision.replies.map((reply): Offer => ({ ...reply, source: `${knot} ${reply.text}` }));
  return { knot, kind: "decision", replies };
}
