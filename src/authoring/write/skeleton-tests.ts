/**
 * Where a new script's endings part: from how much calm on it ends well, and from how much in part. Found by playing all
 * ways through it by the rules, so that it is as hard as its level says whichever practices were picked.
 */
import type { Rulebook } from "#guidance/catalogue.ts";
import { judge, type Move } from "#guidance/judge.ts";
import { nothingYet, type Standing } from "#guidance/standing.ts";
import type { Meters, Temperament } from "#guidance/words.ts";
import type { Level } from "#scenario/words.ts";

export interface SkeletonReply {
  readonly kind: "good" | "plain" | "slip";
  /** As the button shows it. */
  readonly words: string;
  readonly move: Move;
}
export type SkeletonDecision = readonly SkeletonReply[];

/** What the tests of calm at the end ask for. */
export interface EndTests {
  readonly resolved: number;
  readonly partly: number;
  /** Below this they walk out. */
  readonly unresolved: number;
}

/** A whole way: where it ends, and how it came there. */
interface Way {
  readonly calm: number;
  readonly slips: number;
  /** The chances of it: for an ordinary colleague, for one who makes no slip, and at random. */
  readonly usual: number;
  readonly decent: number;
  readonly random: number;
  /** Only a slip at first, and nothing but good replies after it. */
  readonly recovers: boolean;
  /** Found without reading: always the longest reply, always the shortest, never a practice. */
  readonly guessed: boolean;
}

/** The tests by which the fewest things are wrong with the script as a whole. */
export function endTests(
  decisions: readonly SkeletonDecision[],
  { rulebook, temperament, opening, level }: Means,
): EndTests {
  const ways = waysOf(decisions, rulebook, temperament, { meters: opening, history: nothingYet });
  const calms = [...new Set(ways.map(({ calm }) => calm))].toSorted((a, b) => a - b);
  // A test that holds on every way is none.
  const bounds = calms.slice(1);
  let best: EndTests & { readonly wrong: number } = { resolved: 3, partly: 2, unresolved: 1, wrong: Infinity };
  for (const resolved of bounds)
    for (const partly of bounds) {
      if (partly >= resolved) break;
      const tests = { resolved, partly, unresolved: halfOf(ways, bounds, partly) };
      if (tests.unresolved >= partly) continue;
      const wrong = faultsOf(ways, tests, level);
      if (wrong < best.wrong) best = { ...tests, wrong };
    }
  const { resolved, partly, unresolved } = best;
  return { resolved, partly, unresolved };
}

/** The bound that parts the ways below `partly` into halves, as far as one does. */
function halfOf(ways: readonly Way[], bounds: readonly number[], partly: number): number {
  const below = (bound: number): number => ways.reduce((sum, way) => sum + (way.calm < bound ? way.random : 0), 0);
  return bounds.find((bound) => below(bound) * 2 >= below(partly)) ?? partly;
}

interface Means {
  readonly rulebook: Rulebook;
  readonly temperament: Temperament;
  readonly opening: Meters;
  readonly level: Level;
}

function waysOf(
  decisions: readonly SkeletonDecision[],
  rulebook: Rulebook,
  temperament: Temperament,
  from: Standing,
): readonly Way[] {
  const { colleague } = rulebook.chances;
  const weight = ({ kind }: SkeletonReply): number => (kind === "slip" ? colleague.slip : colleague.other);
  const ways: Way[] = [];
  const play = (at: number, standing: Standing, way: Omit<Way, "calm" | "guessed">, taken: readonly string[]): void => {
    const decision = decisions[at];
    if (decision === undefined) {
      const guessed = GUESSES.some((guess) => taken.every((words, index) => guess(decisions[index] ?? [])(words)));
      ways.push({ ...way, calm: standing.meters.calm, guessed });
      return;
    }
    const all = decision.reduce((sum, reply) => sum + weight(reply), 0);
    const decent = decision.filter(({ kind }) => kind !== "slip").length;
    for (const reply of decision)
      play(
        at + 1,
        judge(rulebook, temperament, standing, reply.move).standing,
        {
          slips: way.slips + (reply.kind === "slip" ? 1 : 0),
          usual: (way.usual * weight(reply)) / all,
          decent: reply.kind === "slip" ? 0 : way.decent / decent,
          random: way.random / decision.length,
          recovers: way.recovers && reply.kind === (at === 0 ? "slip" : "good"),
        },
        [...taken, reply.words],
      );
  };
  play(0, from, { slips: 0, usual: 1, decent: 1, random: 1, recovers: true }, []);
  return ways;
}

type Guess = (decision: SkeletonDecision) => (words: string) => boolean;

const byLength =
  (pick: (...lengths: number[]) => number): Guess =>
  (decision) =>
  (words) =>
    words.length === pick(...decision.map((reply) => reply.words.length));

const GUESSES: readonly Guess[] = [
  byLength(Math.max),
  byLength(Math.min),
  (decision) => (words) => decision.some((reply) => reply.words === words && reply.kind !== "good"),
];

/** How much is wrong with the endings: each thing that the check would say, and then how far they are from even. */
function faultsOf(ways: readonly Way[], { resolved, partly, unresolved }: EndTests, level: Level): number {
  const share = (of: "usual" | "decent" | "random", from: number, below = Infinity): number =>
    ways.reduce((sum, way) => sum + (way.calm >= from && way.calm < below ? way[of] : 0), 0);
  const [well, fully] = [share("decent", partly), share("decent", resolved)];
  const usually = share("usual", partly);
  const random = [
    share("random", resolved),
    share("random", partly, resolved),
    share("random", unresolved, partly),
    share("random", 0, unresolved),
  ];
  const asked: Readonly<Record<Level, boolean>> = {
    1: well >= 0.65,
    2: well >= 0.35 && usually <= 0.7,
    3: usually <= 0.45 && fully <= 0.85,
  };
  const faults = [
    !asked[level],
    !ways.some(({ recovers, calm }) => recovers && calm >= resolved),
    ways.some(({ guessed, calm }) => guessed && calm >= resolved),
    ways.some(({ slips, calm }) => slips >= 3 && calm >= resolved),
    ...random.map((part) => part < 0.02 || part > 0.68),
  ].filter(Boolean).length;
  return faults + random.reduce((sum, part) => sum + Math.abs(part - 1 / 4), 0) / 10;
}
