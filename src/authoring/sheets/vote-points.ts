/** Where a class votes on a scenario: at the script's own pauses; where it has none, at the decisions that decide most. */
import type { Beat, Passage } from "#encounter/turn.ts";
import { offersAt } from "#paths/ways.ts";
import type { VotePoint } from "#scenario/sheets.ts";
import { type ColleaguePlay, type PlayedIn, sharesAt } from "./colleague-plays.ts";

interface VotedIn extends PlayedIn {
  /** The chance of a good end from each state on. */
  readonly good: ArrayLike<number>;
}

/** So many decisions, of a script without pauses. */
const MOST = 3;
/** The part of plays that have to come to such a decision: a class that goes another way has no use for it. */
const OFTEN = 0.3;

/** What was found of a point, one for each play that came to it. */
interface Found {
  readonly point: Pick<VotePoint, "question" | "line">;
  readonly at: number[];
  /** What is at stake there, 0 to 1. */
  readonly stakes: number[];
}

export function votePoints(plays: readonly ColleaguePlay[], means: VotedIn): readonly VotePoint[] {
  const paused = gathered(plays, ({ beats }) => {
    const beat = beats.findLast(({ tags }) => tags.pause !== null);
    return beat === undefined ? null : { question: beat.tags.pause ?? "", line: lineOf(beat), stakes: 1 };
  });
  if (paused.length > 0) return inOrder(paused, plays.length);
  const decided = gathered(plays, ({ beats }, state) => {
    const beat = beats.findLast(({ text }) => text !== "");
    if (beat === undefined || offersAt(means.walk, state).length < 2) return null;
    return { question: "", line: lineOf(beat), stakes: stakesAt(means, state) };
  });
  const often = decided.filter(({ at }) => at.length >= OFTEN * plays.length);
  return inOrder(often.length === 0 ? decided.slice(0, 1) : often, plays.length)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .toSorted((a, b) => a.at - b.at);
}

/** What `look` finds in the passages of all plays that a decision follows, each point once a play. */
function gathered(
  plays: readonly ColleaguePlay[],
  look: (passage: Passage, state: number) => (Found["point"] & { readonly stakes: number }) | null,
): readonly Found[] {
  const found = new Map<string, Found>();
  for (const { played, states } of plays) {
    const heard = new Set<string>();
    const passages = [played.opening, ...played.turns].slice(0, played.turns.length);
    for (const [at, passage] of passages.entries()) {
      const seen = look(passage, states[at] ?? -1);
      if (seen === null) continue;
      const { question, line, stakes } = seen;
      const key = `${question} ${line.text}`;
      if (heard.has(key)) continue;
      heard.add(key);
      const one = found.get(key) ?? { point: { question, line }, at: [], stakes: [] };
      found.set(key, one);
      one.at.push(at / played.turns.length);
      one.stakes.push(stakes);
    }
  }
  return [...found.values()];
}

const inOrder = (found: readonly Found[], plays: number): readonly VotePoint[] =>
  found
    .map(({ point, at, stakes }) => ({ ...point, at: mean(at), weight: (mean(stakes) * at.length) / plays }))
    .toSorted((a, b) => a.at - b.at);

/** How much better the best reply is than what an ordinary colleague takes. */
function stakesAt({ walk, rulebook, good }: VotedIn, state: number): number {
  const shares = sharesAt(walk, rulebook, state);
  const first = walk.states.firstEdge[state] ?? 0;
  const chances = shares.map((_, at) => good[walk.edges.to[first + at] ?? -1] ?? 0);
  const usual = chances.reduce((sum, chance, at) => sum + chance * (shares[at] ?? 0), 0);
  return Math.max(...chances) - usual;
}

const lineOf = ({ name, text }: Beat): VotePoint["line"] => ({ name, text });

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
