/** Ways through a walk: following replies, naming them, and the shortest one to a state. */
import { type Offer, type Walk, NOT_FOLLOWED } from "./walk.ts";

/** One way, from a state to another. */
export interface Way {
  readonly from: number;
  readonly to: number;
  /** The replies taken, by their index in the script's order. */
  readonly choices: readonly number[];
  /** The same replies in the script's words. */
  readonly words: readonly string[];
}

/** The replies that a state has on offer; none where it is an ending or a fault. */
export function offersAt({ stops, states }: Walk, state: number): readonly Offer[] {
  const stop = stops[states.stop[state] ?? -1];
  return stop?.kind === "decision" ? stop.replies : [];
}

/** Where a reply leads: a state, or `NOT_FOLLOWED` also where there is no such reply. */
export function follow({ states, edges }: Walk, state: number, index: number): number {
  const first = states.firstEdge[state] ?? 0;
  const offered = (states.firstEdge[state + 1] ?? 0) - first;
  return index >= 0 && index < offered ? (edges.to[first + index] ?? NOT_FOLLOWED) : NOT_FOLLOWED;
}

/** A shortest way to a state from where the walk began. */
export function wayTo(walk: Walk, state: number): Way {
  const choices: number[] = [];
  let from = state;
  for (let before = walk.states.from[from]; before !== undefined && before >= 0; before = walk.states.from[from]) {
    choices.push(walk.states.by[from] ?? 0);
    from = before;
  }
  return wayAlong(walk, from, choices.toReversed());
}

/**
 * A shortest way from a state to the nearest one that `wanted` names, through states that `through` lets pass: breadth-first
 * search. Null where there is none.
 */
export function wayFrom(
  walk: Walk,
  from: number,
  wanted: (state: number) => boolean,
  through: (state: number) => boolean = () => true,
): Way | null {
  const { firstEdge, count } = walk.states;
  /** For each state the edge by which it was reached, from 1; 0 where it was not. */
  const edgeTo = new Int32Array(count);
  const queue = new Int32Array(count);
  let waiting = 0;
  if (from >= 0 && from < count) queue[waiting++] = from;
  for (let next = 0; next < waiting; next++) {
    const state = queue[next] ?? 0;
    if (wanted(state)) return wayAlong(walk, from, choicesBack(firstEdge, edgeTo, from, state));
    for (let edge = firstEdge[state] ?? 0; edge < (firstEdge[state + 1] ?? 0); edge++) {
      const to = walk.edges.to[edge] ?? NOT_FOLLOWED;
      if (to === NOT_FOLLOWED || to === from || edgeTo[to] !== 0 || !through(to)) continue;
      edgeTo[to] = edge + 1;
      queue[waiting++] = to;
    }
  }
  return null;
}

/** The choices that led from one state to another, by the edges that a search came along. */
function choicesBack(firstEdge: Int32Array, edgeTo: Int32Array, from: number, to: number): readonly number[] {
  const choices: number[] = [];
  for (let at = to; at !== from;) {
    const edge = (edgeTo[at] ?? 0) - 1;
    const before = ownerOf(firstEdge, edge);
    choices.push(edge - (firstEdge[before] ?? 0));
    at = before;
  }
  return choices.toReversed();
}

/** The state that an edge begins at. */
function ownerOf(firstEdge: Int32Array, edge: number): number {
  let [low, high] = [0, firstEdge.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((firstEdge[middle] ?? 0) <= edge) low = middle;
    else high = middle;
  }
  // States without edges begin where the next one does.
  return low;
}

/** The way that these replies make from a state on; it ends early where one can't be followed. */
export function wayAlong(walk: Walk, from: number, choices: readonly number[]): Way {
  const words: string[] = [];
  let at = from;
  for (const choice of choices) {
    const next = follow(walk, at, choice);
    if (next === NOT_FOLLOWED) break;
    words.push(offersAt(walk, at)[choice]?.text ?? "");
    at = next;
  }
  return { from, to: at, choices: choices.slice(0, words.length), words };
}
