/** How somebody fares who doesn't think: fixed strategies, by a reply's length or its look. */
import { NOT_FOLLOWED, type Offer, type Walk } from "./walk.ts";
import { type Way, follow, offersAt, wayAlong } from "./ways.ts";
import { type End, endAt } from "./ending-score.ts";

export const STRATEGIES = ["longest", "shortest", "most-practices", "never-a-practice", "most-polite"] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** How one strategy fares with one seed. */
export interface Fare {
  readonly strategy: Strategy;
  readonly seed: number;
  readonly way: Way;
  /** Null where it comes to no ending: it goes round in circles, the story breaks, or the walk's limits came first. */
  readonly end: End | null;
}

/** How every strategy fares with every seed of the walk. */
export function fares(walk: Walk): readonly Fare[] {
  return STRATEGIES.flatMap((strategy) =>
    walk.openings.map((opening, at) => fare(walk, strategy, opening, walk.seeds[at] ?? 0)),
  );
}

function fare(walk: Walk, strategy: Strategy, opening: number, seed: number): Fare {
  const choices: number[] = [];
  const been = new Set<number>();
  let at = opening;
  while (at !== NOT_FOLLOWED && !been.has(at)) {
    been.add(at);
    const reply = pick(offersAt(walk, at), strategy);
    if (reply === null) break;
    choices.push(reply.index);
    at = follow(walk, at, reply.index);
  }
  return { strategy, seed, way: wayAlong(walk, opening, choices), end: endAt(walk, at) };
}

/** The reply that a strategy takes; of several alike the first. Null where nothing is on offer. */
export function pick(replies: readonly Offer[], strategy: Strategy): Offer | null {
  const [first = null, ...others] = replies;
  return others.reduce(
    (best, reply) => (best === null || scoreOf(reply, strategy) > scoreOf(best, strategy) ? reply : best),
    first,
  );
}

function scoreOf({ text, move }: Offer, strategy: Strategy): number {
  switch (strategy) {
    case "longest":
      return text.length;
    case "shortest":
      return -text.length;
    case "most-practices":
      return move.practices.length - move.pitfalls.length;
    case "never-a-practice":
      return -move.practices.length;
    case "most-polite":
      return politeWords(text).length;
  }
}

/** The words by which a reply looks polite, as they stand in it. */
export const politeWords = (text: string): readonly string[] => text.match(POLITE) ?? [];

/** What politeness looks like to somebody who reads no further, in English. */
const POLITE =
  /\b(?:please|sorry|apologi[sz]e|apologies|thank(?:s| you)|sir|madam|ma'am|of course|certainly|I understand|I appreciate|I'm afraid|would you|could you|may I|forgive|pardon|kindly|glad)\b/gi;
