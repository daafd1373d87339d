/** The questions at each `#pause`, and what an ordinary colleague misses there. */
import type { Practice } from "#guidance/catalogue.ts";
import { offersAt } from "#paths/ways.ts";
import { type ColleaguePlay, type PlayedIn, sharesAt } from "./colleague-plays.ts";
import type { MissedThere, PauseOnSheet } from "#scenario/sheets.ts";

/** What makes less of a difference to the chance of a good end is not worth a class's time. */
const LEAST = 0.02;

interface PausesIn extends PlayedIn {
  readonly practices: Readonly<Record<string, Practice>>;
  /** The chance of a good end from each state on. */
  readonly good: ArrayLike<number>;
}

/** In the order of the conversation. Those that no play comes to are left out. */
export function pausesOnSheet(plays: readonly ColleaguePlay[], means: PausesIn): readonly PauseOnSheet[] {
  const found = new Map<string, { pause: Pick<PauseOnSheet, "question" | "line">; at: number[]; states: number[] }>();
  for (const { played, states } of plays) {
    const heard = new Set<string>();
    for (const [at, { beats }] of [played.opening, ...played.turns].entries())
      for (const { tags, name, text } of beats) {
        const question = tags.pause;
        const key = `${question} ${text}`;
        if (question === null || heard.has(key)) continue;
        heard.add(key);
        const one = found.get(key) ?? { pause: { question, line: { name, text } }, at: [], states: [] };
        found.set(key, one);
        one.at.push(at);
        one.states.push(states[at] ?? -1);
      }
  }
  return [...found.values()]
    .toSorted((a, b) => mean(a.at) - mean(b.at))
    .map(({ pause, at, states }) => ({
      ...pause,
      comes: at.length / plays.length,
      missed: missedAt(states, means),
    }));
}

/** What is missed where plays have come to these states: one for each play. */
function missedAt(states: readonly number[], { walk, rulebook, practices, good }: PausesIn): MissedThere | null {
  const replies = new Map<
    string,
    { text: string; practices: readonly string[]; slips: number; taken: number[]; good: number[] }
  >();
  for (const state of states) {
    const shares = sharesAt(walk, rulebook, state);
    const first = walk.states.firstEdge[state] ?? 0;
    for (const [at, { source, text, move }] of offersAt(walk, state).entries()) {
      const one = replies.get(source) ?? { text, practices: move.practices, slips: 0, taken: [], good: [] };
      replies.set(source, one);
      one.slips = Math.max(one.slips, walk.edges.slips[first + at] ?? 0);
      one.taken.push(shares[at] ?? 0);
      one.good.push(good[walk.edges.to[first + at] ?? -1] ?? 0);
    }
  }
  // What is on offer only now and then would be missed by nobody's fault.
  const candidates = [...replies.values()].filter(
    ({ slips, taken }) => slips === 0 && 2 * taken.length > states.length,
  );
  const [best] = candidates.toSorted((a, b) => mean(b.good) - mean(a.good) || b.practices.length - a.practices.length);
  if (best === undefined) return null;
  const others = [...replies.values()].filter((one) => one !== best);
  const chances = { with: mean(best.good), without: meanWeighed(others) };
  if (others.length === 0 || chances.with - chances.without < LEAST) return null;
  return {
    reply: best.text,
    practices: best.practices.flatMap((id) => {
      const practice = practices[id];
      return practice === undefined ? [] : [{ title: practice.title, advice: practice.advice }];
    }),
    by: 1 - mean(best.taken),
    chances: walk.complete ? chances : null,
  };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);

/** What is come to by these replies, each as often as it is taken. */
function meanWeighed(
  replies: readonly { readonly taken: readonly number[]; readonly good: readonly number[] }[],
): number {
  const pairs = replies.flatMap(({ taken, good }) => taken.map((share, at) => ({ share, good: good[at] ?? 0 })));
  const whole = pairs.reduce((sum, { share }) => sum + share, 0);
  return pairs.reduce((sum, { share, good }) => sum + share * good, 0) / Math.max(whole, Number.EPSILON);
}
