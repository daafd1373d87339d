/**
 * Finds the roads not taken of one play: walks every way through its scenario, and along the play itself, and asks at
 * each of its decisions which endings were in reach before and after the reply (decision-theoretic regret). It runs in
 * steps, so that a worker can report progress and can be stopped.
 */
import { type PlayedSteps, isSameCourse } from "#encounter/steps.ts";
import { type Encounter, begin, choose, decide } from "#encounter/encounter.ts";
import { ENDING_TITLES } from "#encounter/ending-titles.ts";
import type { Turn } from "#encounter/turn.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { coverageText, isExhaustive } from "#paths/coverage.ts";
import { bestInReach } from "#paths/survey.ts";
import { type Limits, openWalker } from "#paths/walker/walk-scenario.ts";
import { NOT_FOLLOWED, type Walk } from "#paths/walk.ts";
import { follow, offersAt } from "#paths/ways.ts";
import { NO_END, kindOf, pointsOf, rankOf } from "#paths/ending-score.ts";
import {
  type Aim,
  type Crossing,
  type Extent,
  type PointOfNoReturn,
  type Regret,
  type Roads,
  type RoadStep,
  type RoadWay,
  TURNS_TOLD,
} from "./roads.ts";
import { capital, decisionWords, quoted } from "./words.ts";

/** A search under way. It may begin before the play has ended: most of it is a walk through the whole scenario. */
export interface Search {
  /** Runs for about `milliseconds`; returns false once there is nothing left to walk, or a limit is reached. */
  step(milliseconds: number): boolean;
  /** How many states are known, and how many of them have yet to be expanded. */
  progress(): { readonly states: number; readonly waiting: number };
  /** Walks along a play too, complete or not. After that `step` may have more to do. */
  follow(made: PlayedSteps): void;
  /** What is known so far about a play that was followed; complete once `step` has returned false. */
  roads(made: PlayedSteps): Roads;
}

/** The score of the best ending in reach, by state: see `#paths/ending-score.ts`. */
type Scores = ReturnType<typeof bestInReach>;

/** Milliseconds since any fixed moment. */
type Clock = () => number;

/** Starts a search. `seed` is that of the plays to come. */
export function openSearch(
  scenario: Encounter["scenario"],
  rulebook: Rulebook,
  seed: number,
  clock: Clock,
  limits: Limits = {},
): Search {
  const walker = openWalker(scenario, rulebook, { clock, limits, seeds: [seed] });
  return {
    step: (milliseconds) => walker.step(milliseconds),
    progress: () => walker.progress(),
    follow: ({ seed, steps }) => walker.follow({ seed, steps }),
    roads(made) {
      const walked = walker.walk();
      return roadsIn(walked, bestInReach(walked), made, begin(scenario, rulebook, made.seed, clock));
    },
  };
}

/** Finds the roads of a play in one call. The steps must be those of a play of this scenario, complete or not. */
export function findRoads(
  scenario: Encounter["scenario"],
  rulebook: Rulebook,
  made: PlayedSteps,
  clock: Clock,
  limits: Limits = {},
): Roads {
  const search = openSearch(scenario, rulebook, made.seed, clock, limits);
  search.follow(made);
  while (search.step(1000));
  return search.roads(made);
}

function roadsIn(walk: Walk, best: Scores, made: PlayedSteps, opened: Encounter): Roads {
  const states =
    walk.trails.find(({ seed, steps }) => seed === made.seed && isSameCourse(steps, made.steps))?.states ?? [];
  const crossings: Crossing[] = [];
  let at = opened;
  for (const [number, { reply, breathed }] of made.steps.entries()) {
    const [state = NOT_FOLLOWED, next = NOT_FOLLOWED] = [states[number], states[number + 1]];
    const crossing = crossingOf(walk, best, number, state, next);
    const better = betterReply(walk, best, state, crossing.regret);
    crossings.push({ ...crossing, better: better === null ? null : wayOf(walk, best, at, better) });
    at = choose(at, reply, { breathed });
  }
  const extent = extentIn(walk);
  return { extent, crossings, pointOfNoReturn: pointOfNoReturn(best, states, extent) };
}

function extentIn(walk: Walk): Extent {
  const exact = isExhaustive(walk);
  const walked = coverageText(walk);
  if (exact) return { exact, walked, words: "" };
  const words = walk.complete
    ? "Estimated: chance plays a part in this conversation."
    : "Estimated: this conversation is too long for us to try every reply.";
  return { exact, walked, words };
}

const scoreAt = (best: Scores, state: number): number => best[state] ?? NO_END;

function crossingOf(walk: Walk, best: Scores, number: number, state: number, next: number): Omit<Crossing, "better"> {
  const after = scoreAt(best, next);
  // A breath may lead where the walk, which takes none, has not been: then this is the best that is known.
  const before = Math.max(scoreAt(best, state), after);
  const others = repliesAt(walk, state).map(({ to }) => scoreAt(best, to));
  const worst = Math.min(after, ...others);
  return {
    number,
    before: aimAt(before),
    after: aimAt(after),
    // If the walk is incomplete, an ending that it has not found may still be in reach.
    regret: after === NO_END && !walk.complete ? NO_REGRET : regretOf(before, after),
    stake: worst === NO_END && !walk.complete ? NO_REGRET : regretOf(before, worst),
  };
}

const NO_REGRET: Regret = { kinds: 0, points: 0 };

function regretOf(could: number, can: number): Regret {
  const [from, down] = [rankOf(could), rankOf(can)];
  return { kinds: down - from, points: down > from ? 0 : Math.max(0, could - can) };
}

function aimAt(score: number): Aim | null {
  const ending = kindOf(score);
  return ending === null ? null : { ending, points: pointsOf(score) };
}

interface Transition {
  readonly index: number;
  readonly to: number;
  readonly slips: number;
  readonly meters: number;
}

/** The replies of a state that the walk has expanded. */
const repliesAt = (walk: Walk, state: number): Transition[] =>
  offersAt(walk, state).flatMap(({ index }) => {
    const to = follow(walk, state, index);
    if (to === NOT_FOLLOWED) return [];
    const slips = walk.edges.slips[(walk.states.firstEdge[state] ?? 0) + index] ?? 0;
    return [{ index, to, slips, meters: (walk.states.calm[to] ?? 0) + (walk.states.trust[to] ?? 0) }];
  });

/**
 * The reply without a slip that keeps the best ending in reach; among several, the one that helps most at once. Null if
 * only a slip would keep it: no debrief advises a slip.
 */
function bestReply(walk: Walk, best: Scores, state: number): Transition | null {
  const could = scoreAt(best, state);
  const keeping = repliesAt(walk, state).filter(({ to, slips }) => slips === 0 && scoreAt(best, to) === could);
  return keeping.toSorted((a, b) => b.meters - a.meters)[0] ?? null;
}

const betterReply = (walk: Walk, best: Scores, state: number, { kinds, points }: Regret): Transition | null =>
  kinds > 0 || points > 0 ? bestReply(walk, best, state) : null;

/** How the conversation would have continued. */
function wayOf(walk: Walk, best: Scores, at: Encounter, better: Transition): RoadWay {
  const steps: RoadStep[] = [];
  let [here, on]: [Encounter, Transition | null] = [at, better];
  while (on !== null && steps.length < TURNS_TOLD && decide(here) !== null) {
    here = choose(here, on.index);
    const turn = here.turns.at(-1);
    if (turn !== undefined) steps.push(stepOf(turn));
    on = bestReply(walk, best, on.to);
  }
  return { index: better.index, steps };
}

const stepOf = ({ reply, spoken, beats, after }: Turn): RoadStep => ({
  said: reply.text,
  spoken: spoken === "as-offered",
  answered: beats.filter(({ by, text }) => by !== "trainee" && text !== ""),
  after,
});

/**
 * The last decision at which the best ending of the whole scenario was still in reach, if after it the ending no longer
 * was.
 */
function pointOfNoReturn(best: Scores, states: readonly number[], { exact }: Extent): PointOfNoReturn | null {
  const kinds = states.map((state) => kindOf(scoreAt(best, state)));
  const [lost = null] = kinds;
  const number = kinds.lastIndexOf(lost);
  if (lost === null || number === kinds.length - 1) return null;
  const left = kinds[number + 1] ?? null;
  const rest = left === null ? "we found no ending" : `the best left was ${quoted(ENDING_TITLES[left])}`;
  const words = `after ${decisionWords(number)} you could no longer reach ${quoted(ENDING_TITLES[lost])}: ${rest}.`;
  return { number, lost, left, words: exact ? capital(words) : `As far as we can tell, ${words}` };
}
