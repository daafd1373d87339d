/**
 * The states of a walk from the endings backwards: each after all that its replies lead to. It is found among the stops,
 * of which there are a few hundred for a million states, and then holds for their states. Stops that can come back to one
 * another make a circle, and their states stand side by side: strongly connected components, as Tarjan finds them (1972).
 */
import { IntVector } from "./walker/typed-arrays.ts";
import { NOT_FOLLOWED, type Walk } from "./walk.ts";

export interface TopologicalOrder {
  /** Every state once. In a circle those that were found last come first, since replies mostly lead on to a later one. */
  readonly states: Int32Array;
  /** Where the circles are among them, in their order. */
  readonly circles: readonly Circle[];
}

/** The places of a circle's states: from `begin` up to but not including `end`. */
interface Circle {
  readonly begin: number;
  readonly end: number;
}

export function topologicalOrder(walk: Walk): TopologicalOrder {
  const { stop, count } = walk.states;
  const next = stopsAfter(walk);
  const components = componentsOf(next);
  const place = new Int32Array(next.length);
  for (const [at, stops] of components.entries()) for (const one of stops) place[one] = at;
  // Sorted by counting.
  const begins = new Int32Array(components.length + 1);
  for (let state = 0; state < count; state++) {
    const at = (place[stop[state] ?? 0] ?? 0) + 1;
    begins[at] = (begins[at] ?? 0) + 1;
  }
  for (let at = 0; at < components.length; at++) begins[at + 1] = (begins[at + 1] ?? 0) + (begins[at] ?? 0);
  const filled = begins.slice();
  const states = new Int32Array(count);
  for (let state = count - 1; state >= 0; state--) {
    const at = place[stop[state] ?? 0] ?? 0;
    const room = filled[at] ?? 0;
    states[room] = state;
    filled[at] = room + 1;
  }
  const circles = components.flatMap((stops, at) => {
    const [first = 0] = stops;
    if (stops.length === 1 && next[first]?.has(first) !== true) return [];
    return [{ begin: begins[at] ?? 0, end: begins[at + 1] ?? 0 }];
  });
  return { states, circles };
}

/** Replies that a stop may have, in the memo of where they led to last; those beyond are looked up each time. */
const REPLIES = 16;

/** For each stop those that its replies lead to, in some state or other. */
function stopsAfter({
  states: { stop, count, firstEdge },
  edges: { to },
  stops,
}: Walk): readonly ReadonlySet<number>[] {
  const next = stops.map(() => new Set<number>());
  const last = new Int32Array(stops.length * REPLIES).fill(-1);
  for (let state = 0; state < count; state++) {
    const from = stop[state] ?? 0;
    const begin = firstEdge[state] ?? 0;
    const end = firstEdge[state + 1] ?? 0;
    for (let edge = begin; edge < end; edge++) {
      const target = to[edge] ?? NOT_FOLLOWED;
      if (target === NOT_FOLLOWED) continue;
      const towards = stop[target] ?? 0;
      const memo = from * REPLIES + ((edge - begin) % REPLIES);
      if (last[memo] === towards) continue;
      last[memo] = towards;
      next[from]?.add(towards);
    }
  }
  return next;
}

const UNSEEN = 0;
/** Greater than the number of any node that is still open. */
const DONE = 0x7fffffff;

/** Every component after all that it leads to. Without recursion: a story can be as deep as it has stops. */
function componentsOf(next: readonly ReadonlySet<number>[]): readonly (readonly number[])[] {
  const components: number[][] = [];
  /** In the order in which they were seen, from 1; then the lowest that a node comes back to. */
  const lowest = new Int32Array(next.length).fill(UNSEEN);
  const way: { readonly node: number; readonly number: number; readonly onward: Iterator<number> }[] = [];
  /** Seen, and not known to be of a component that is whole. */
  const open = new IntVector();
  let seen = 0;

  const enter = (node: number): void => {
    seen += 1;
    lowest[node] = seen;
    way.push({ node, number: seen, onward: (next[node] ?? new Set()).values() });
    open.push(node);
  };
  const lower = (node: number, other: number): void => {
    lowest[node] = Math.min(lowest[node] ?? DONE, lowest[other] ?? DONE);
  };
  /** All that were opened since this node, which comes back to none before it. */
  const close = (node: number): void => {
    const component: number[] = [];
    for (let last = -1; last !== node;) {
      last = open.at(open.length - 1);
      open.length -= 1;
      lowest[last] = DONE;
      component.push(last);
    }
    components.push(component);
  };
  for (let root = 0; root < next.length; root++) {
    if (lowest[root] === UNSEEN) enter(root);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const { node, number, onward } = top;
      const step = onward.next();
      if (step.done !== true) {
        if (lowest[step.value] === UNSEEN) enter(step.value);
        else lower(node, step.value);
        continue;
      }
      if (lowest[node] === number) close(node);
      way.pop();
      const before = way.at(-1);
      if (before !== undefined) lower(before.node, node);
    }
  }
  return components;
}
