/** What can still become of a conversation: at a decision, for each reply; and where the best was lost. */
import type { Meters } from "#guidance/words.ts";
import { ENDINGS, type EndingKind } from "#scenario/words.ts";
import type { Survey } from "./survey.ts";
import { NOT_FOLLOWED, type Offer, type Walk } from "./walk.ts";
import { type Way, follow, offersAt, searchFrom, wayFrom } from "./ways.ts";
import { type End, NO_END, endAt, kindOf, pointsOf } from "./worth.ts";

/** An ending in reach, and a shortest way to it from the state that was asked about. */
export interface Prospect extends End {
  readonly way: Way;
}

/** All that can still become of a conversation from one state on. */
export interface Outlook {
  /** See `Survey.ways`: `Infinity` where the conversation can go round in circles. 0 where no ending is in reach. */
  readonly ways: number;
  /** Null where no ending is in reach. */
  readonly best: Prospect | null;
  readonly worst: Prospect | null;
  /** The ends than which no other has as much calm and more trust, or as much trust and more calm; calmest first. */
  readonly highest: readonly Prospect[];
  /** The same the other way round: none is lower in one meter without being higher in the other. */
  readonly lowest: readonly Prospect[];
}

/** How much worse the best ending in reach is than it might have been. */
export interface Regret {
  /** Kinds of ending further down, 0 to 4. */
  readonly kinds: number;
  /** Calm and trust together at the end: less by so much. It says something only where `kinds` is 0. */
  readonly points: number;
}

export interface ReplyOutlook {
  readonly reply: Offer;
  /** The state that the reply leads to; `NOT_FOLLOWED` where the walk's limits came first: then the rest is empty. */
  readonly state: number;
  /** The meters once the reply was taken and answered. */
  readonly meters: Meters;
  readonly outlook: Outlook;
  /** Against the best reply of the decision. */
  readonly regret: Regret;
}

/** For each reply of the decision that a state is, in the script's order. */
export function repliesAhead(walk: Walk, surveyed: Survey, state: number): readonly ReplyOutlook[] {
  return offersAt(walk, state).map((reply) => {
    const to = follow(walk, state, reply.index);
    const meters = { calm: walk.states.calm[to] ?? 0, trust: walk.states.trust[to] ?? 0 };
    return { reply, state: to, meters, outlook: ahead(walk, surveyed, to), regret: regretOf(surveyed, state, to) };
  });
}

/** What is in reach of a state; of an ending: itself. */
export function ahead(walk: Walk, surveyed: Survey, state: number): Outlook {
  const best = surveyed.best[state] ?? NO_END;
  const worst = surveyed.worst[state] ?? NO_END;
  if (best === NO_END) return { ways: 0, best: null, worst: null, highest: [], lowest: [] };
  const { states, wayTo } = searchFrom(walk, state, () => false);
  const ends = endsIn(walk, states);
  const to = (end: End): Prospect => ({ ...end, way: wayTo(end.state) });
  const towards = (side: Int16Array, worth: number): Prospect | null => {
    const ended = (one: number): boolean => endAt(walk, one) !== null;
    const way = wayFrom(walk, state, ended, (one) => side[one] === worth);
    const end = way === null ? null : endAt(walk, way.to);
    return way === null || end === null ? null : { ...end, way };
  };
  return {
    ways: surveyed.ways[state] ?? 0,
    best: towards(surveyed.best, best),
    worst: towards(surveyed.worst, worst),
    highest: frontOf(ends, 1).map(to),
    lowest: frontOf(ends, -1).map(to),
  };
}

/** How much the best ending in reach suffers from going on to `to` instead of the best that there was. */
export function regretOf({ best }: Survey, state: number, to: number): Regret {
  const [could, can] = [best[state] ?? NO_END, best[to] ?? NO_END];
  const [from, down] = [kindOf(could), kindOf(can)];
  if (from === null || down === null) return { kinds: from === down ? 0 : ENDINGS.length - 1, points: 0 };
  return { kinds: ENDINGS.indexOf(down) - ENDINGS.indexOf(from), points: pointsOf(could) - pointsOf(can) };
}

/** A reply after which the best kind of ending that had been in reach was so no longer. */
export interface Loss {
  /** The decision's number, from 0. */
  readonly decision: number;
  readonly lost: EndingKind;
  /** The best that was left; null where no ending at all. */
  readonly left: EndingKind | null;
}

/**
 * Where a play lost what, in order. The first of them is its point of no return: from there on the best ending that
 * the scenario had was out of reach. `states` are those that the play came through, the opening first.
 */
export function lossesAlong({ best }: Survey, states: readonly number[]): readonly Loss[] {
  return states.slice(1).flatMap((state, decision) => {
    const lost = kindOf(best[states[decision] ?? NOT_FOLLOWED] ?? NO_END);
    const left = kindOf(best[state] ?? NO_END);
    return lost === null || lost === left ? [] : [{ decision, lost, left }];
  });
}

function endsIn(walk: Walk, states: Int32Array): readonly End[] {
  const ends: End[] = [];
  for (const state of states) {
    const end = endAt(walk, state);
    if (end !== null) ends.push(end);
  }
  return ends;
}

/** The Pareto front of the ends' meters: with `side` 1 the highest, with -1 the lowest. */
function frontOf(ends: readonly End[], side: 1 | -1): readonly End[] {
  const ranked = ends.toSorted(
    (a, b) => side * (b.meters.calm - a.meters.calm) || side * (b.meters.trust - a.meters.trust),
  );
  const front: End[] = [];
  for (const end of ranked) {
    const last = front.at(-1);
    if (last === undefined || side * (end.meters.trust - last.meters.trust) > 0) front.push(end);
  }
  return front;
}
