/**
 * A shortest way to each line of a script that can be come to, and how it stands there: what is played when somebody wants
 * to hear one line.
 */
import type { Place } from "#diagnostics/diagnostic.ts";
import { type Encounter, variablesOf } from "#encounter/encounter.ts";
import { withoutBreaths } from "#encounter/steps.ts";
import { METERS } from "#guidance/words.ts";
import { type Offer, type Walk, NOT_FOLLOWED } from "#paths/walk.ts";
import { type Way, wayAlong, wayTo } from "#paths/ways.ts";
import { playedAlong } from "#authoring/check/sample-plays.ts";
import { placesOfLines } from "#authoring/check/sightings.ts";
import { placeOfKnot, placeOfReply, type Subject } from "#authoring/check/subject.ts";
import type { WayThere } from "./looked-through.ts";

/** A state and the reply that is taken there; -1 for none. */
interface Taken {
  readonly state: number;
  readonly reply: number;
}

/** Ways that are played at most until one says a line: whether it is said may depend on the meters. */
const TRIED = 4;

/** One for each line of the script itself, in its order. */
export function waysThere(subject: Subject): readonly WayThere[] {
  const { walk, sourceMap } = subject;
  const depth = depthsIn(walk);
  const found = new Map<number, WayThere>();
  const isOpen = ({ file, line }: Place): boolean => file === sourceMap.file && line > 0 && !found.has(line);
  const note = ({ line }: Place, at: WayThere["at"], way: Way): void => {
    const played = playedAlong(subject, way);
    if (played !== null) found.set(line, { line, at, ...standingIn(played) });
  };
  /** Stops by the hundred thousand have the same offers. */
  const seen = new Set<Offer>();
  for (const state of nearestOfStops(walk, depth)) {
    const stop = walk.stops[walk.states.stop[state] ?? -1];
    for (const offer of stop?.kind === "decision" ? stop.replies : []) {
      if (seen.has(offer)) continue;
      seen.add(offer);
      const place = placeOfReply(subject, offer);
      if (isOpen(place)) note(place, "reply", wayTo(walk, state));
    }
    const knot = placeOfKnot(subject, stop?.knot ?? "");
    if (isOpen(knot)) note(knot, "knot", wayTo(walk, state));
  }
  const places = placesOfLines(subject);
  for (const { line, taken } of linesSaid(walk, depth)) {
    const place = places(line);
    if (!isOpen(place)) continue;
    const way = taken.map((one) => wayOf(walk, one)).find((one) => isSaid(playedAlong(subject, one), line));
    if (way !== undefined) note(place, "said", way);
  }
  return [...found.values()].toSorted((a, b) => a.line - b.line);
}

function standingIn(played: Encounter): Pick<WayThere, "seed" | "steps" | "meters" | "variables"> {
  const variables = Object.entries(variablesOf(played))
    .filter(([name]) => !METERS.some((meter) => meter === name))
    .map(([name, { text }]) => [name, text] as const);
  return {
    seed: played.seed,
    steps: withoutBreaths(played.turns.map(({ reply }) => reply.index)),
    meters: played.standing.meters,
    variables: Object.fromEntries(variables),
  };
}

/** How many replies lead to each state, as the walk first came to it. */
function depthsIn({ states }: Walk): Int32Array {
  const depth = new Int32Array(states.count).fill(-1);
  const chain: number[] = [];
  for (let state = 0; state < states.count; state++) {
    let at = state;
    while (at >= 0 && depth[at] === -1) {
      chain.push(at);
      at = states.from[at] ?? -1;
    }
    let so = at < 0 ? -1 : (depth[at] ?? -1);
    for (let one = chain.pop(); one !== undefined; one = chain.pop()) depth[one] = so += 1;
  }
  return depth;
}

/** For each stop the state to which the fewest replies lead; the nearest stop first. */
function nearestOfStops({ states, stops }: Walk, depth: Int32Array): readonly number[] {
  const nearest = new Int32Array(stops.length).fill(-1);
  for (let state = 0; state < states.count; state++) {
    const stop = states.stop[state] ?? 0;
    const before = nearest[stop] ?? -1;
    if (before < 0 || (depth[state] ?? 0) < (depth[before] ?? 0)) nearest[stop] = state;
  }
  return [...nearest].filter((state) => state >= 0).toSorted((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0));
}

/** A line as `Coverage.lines` has it, and where a turn begins that may say it: the nearest first. */
interface LineSaid {
  readonly line: string;
  readonly taken: readonly Taken[];
}

function linesSaid(walk: Walk, depth: Int32Array): readonly LineSaid[] {
  const { states, edges, openings, coverage } = walk;
  const asked = new Map<string, Taken[]>();
  const nameOf = (from: number, reply: number, to: number): string => `${from} ${reply} ${to}`;
  for (const { from, reply, to } of coverage.staged) asked.set(nameOf(from, reply, to), []);
  for (const opening of openings)
    asked.get(nameOf(-1, -1, states.stop[opening] ?? -1))?.push({ state: opening, reply: -1 });
  for (let state = 0; state < states.count; state++) {
    const first = states.firstEdge[state] ?? 0;
    for (let edge = first; edge < (states.firstEdge[state + 1] ?? 0); edge++) {
      const to = edges.to[edge] ?? NOT_FOLLOWED;
      if (to === NOT_FOLLOWED) continue;
      const taken = asked.get(nameOf(states.stop[state] ?? -1, edge - first, states.stop[to] ?? -1));
      if (taken === undefined) continue;
      if (taken.length < TRIED) taken.push({ state, reply: edge - first });
      else if ((depth[state] ?? 0) < (depth[taken[0]?.state ?? 0] ?? 0)) taken[0] = { state, reply: edge - first };
    }
  }
  const near = ({ state }: Taken): number => depth[state] ?? 0;
  return coverage.staged
    .flatMap(({ from, reply, to, lines }) => {
      const taken = (asked.get(nameOf(from, reply, to)) ?? []).toSorted((a, b) => near(a) - near(b));
      return lines.map(({ line }): LineSaid => ({ line, taken }));
    })
    .filter(({ taken }) => taken.length > 0)
    .toSorted((a, b) => nearestIn(a, near) - nearestIn(b, near));
}

const nearestIn = ({ taken: [first] }: LineSaid, near: (taken: Taken) => number): number =>
  first === undefined ? Infinity : near(first) + (first.reply < 0 ? 0 : 1);

function wayOf(walk: Walk, { state, reply }: Taken): Way {
  const there = wayTo(walk, state);
  return reply < 0 ? there : wayAlong(walk, there.from, [...there.choices, reply]);
}

/** Whether the play's last turn, or its opening, says it. */
const isSaid = (played: Encounter | null, line: string): boolean =>
  (played?.turns.at(-1) ?? played?.opening)?.beats.some(({ speaker, text }) => `${speaker ?? ""}: ${text}` === line) ??
  false;
