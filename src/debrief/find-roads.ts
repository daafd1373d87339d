/**
 * Finds the roads not taken of plays: walks every way through their scenario, and along each play itself, and asks at
 * each of its decisions what could be expected before and after each reply. It runs in steps, so that a worker can
 * report progress and can be stopped.
 */
import { type Encounter, begin, choose } from "#encounter/encounter.ts";
import { type PlayedSteps, isSameCourse } from "#encounter/steps.ts";
import type { Turn } from "#encounter/turn.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { bestIn } from "#paths/chances.ts";
import { isExhaustive } from "#paths/coverage.ts";
import { NOT_FOLLOWED, type Walk } from "#paths/walk.ts";
import { type Limits, openWalker } from "#paths/walker/walk-scenario.ts";
import { follow } from "#paths/ways.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { ENDINGS } from "#scenario/words.ts";
import { type Estimate, isBetter } from "./estimates.ts";
import { type Played, type Reckoning, openReckoning } from "./reckoning.ts";
import {
  type Crossing,
  type Extent,
  GREAT_LOSS,
  type Outlook,
  type PointOfNoReturn,
  type Roads,
  type RoadStep,
  type RoadWay,
  TURNS_TOLD,
} from "./roads.ts";
import { slipsOnOffer } from "./sampled-outlooks.ts";

/** A search under way. It may begin before the play has ended: most of it is a walk through the whole scenario. */
export interface Search {
  /** Runs for about `milliseconds`; returns false once there is nothing left to find, or a limit is reached. */
  step(milliseconds: number): boolean;
  /** How many states are known, and how many of them have yet to be expanded. */
  progress(): { readonly states: number; readonly waiting: number };
  /** Walks along a play too, complete or not; any number of them. After that `step` may have more to do. */
  follow(made: PlayedSteps): void;
  /** What is known so far about a play that was followed; complete once `step` has returned false. */
  roads(made: PlayedSteps): Roads;
}

/** A play that is followed, and what is reckoned along it. */
interface Reckoned {
  readonly played: Played;
  readonly reckoning: Reckoning;
}

/** Milliseconds since any fixed moment. */
type Clock = () => number;

/** How far a search may go: a walk has its limits, and what it leaves is played at random. */
export interface SearchLimits extends Limits {
  /** Plays at random from each reply, at most. */
  readonly plays?: number;
}

/** So many plays from each reply tell a chance to about a twelfth: "between 42 and 58 %". */
const PLAYS = 150;
/** Milliseconds that the plays at random may take in all; plays that are followed share them. */
const PATIENCE = 10_000;

/** Starts a search. `seed` is that of the plays to come. */
export function openSearch(
  scenario: Scenario,
  rulebook: Rulebook,
  seed: number,
  clock: Clock,
  { plays = PLAYS, ...limits }: SearchLimits = {},
): Search {
  const walker = openWalker(scenario, rulebook, { clock, limits, seeds: [seed] });
  const followed: PlayedSteps[] = [];
  const reckoned = new Map<PlayedSteps, Reckoned>();
  /** The walk once it is over: all plays are reckoned along the same. */
  let over: Walk | null = null;

  const reckon = (made: PlayedSteps): Reckoned => {
    const known = reckoned.get(made);
    if (known !== undefined) return known;
    const walk = over ?? walker.walk();
    const states =
      walk.trails.find(({ seed, steps }) => seed === made.seed && isSameCourse(steps, made.steps))?.states ?? [];
    const played = { walk, states, places: placesIn(begin(scenario, rulebook, made.seed, clock), made) };
    const means = { clock, plays, milliseconds: PATIENCE / Math.max(1, followed.length), seed };
    return { played, reckoning: openReckoning(played, made, means) };
  };
  /** What the sampled plays add to: it has to stay. */
  const reckonForGood = (made: PlayedSteps): Reckoning => {
    const now = reckon(made);
    reckoned.set(made, now);
    return now.reckoning;
  };
  return {
    step(milliseconds) {
      if (walker.step(milliseconds)) return true;
      over ??= walker.walk();
      return followed.some((made) => reckonForGood(made).step(milliseconds));
    },
    progress: () => walker.progress(),
    follow(made) {
      walker.follow({ seed: made.seed, steps: made.steps });
      followed.push(made);
      reckoned.clear();
      over = null;
    },
    roads(made) {
      const { played, reckoning } = reckon(made);
      return roadsIn(played, reckoning, made);
    },
  };
}

/** Finds the roads of a play in one call. The steps must be those of a play of this scenario, complete or not. */
export function findRoads(
  scenario: Scenario,
  rulebook: Rulebook,
  made: PlayedSteps,
  clock: Clock,
  limits: SearchLimits = {},
): Roads {
  const search = openSearch(scenario, rulebook, made.seed, clock, limits);
  search.follow(made);
  while (search.step(1000));
  return search.roads(made);
}

/** The encounter before each decision of a play, and after the last. */
function placesIn(opened: Encounter, { steps }: PlayedSteps): readonly Encounter[] {
  const places = [opened];
  let at = opened;
  for (const { reply, breathed } of steps) {
    at = choose(at, reply, { breathed });
    places.push(at);
  }
  return places;
}

function roadsIn(played: Played, reckoning: Reckoning, { steps }: PlayedSteps): Roads {
  const { walk, places } = played;
  const { before, after } = reckoning.estimates();
  const crossings = steps.map(({ reply: taken }, number): Crossing => {
    const place = places[number];
    if (place === undefined) throw new Error(`decision ${number} was not played`);
    const [was, is] = [before[number] ?? null, before[number + 1] ?? null];
    const replies = slipsOnOffer(place).map((slips, index) => ({
      index,
      slips,
      estimate: after[number]?.[index] ?? null,
    }));
    const best = bestOf(replies.filter(({ index, slips }) => index !== taken && slips === 0));
    const better = best !== null && is !== null && isBetter(best.estimate, is) ? best : null;
    const left = is === null ? null : bestIn(is.outlook);
    // A breath may lead where the walk, which takes none, has not been: then this is the best that is known.
    const could = [was === null ? null : bestIn(was.outlook), left];
    return {
      number,
      before: was?.outlook ?? null,
      after: is?.outlook ?? null,
      replies: replies.map(({ index, slips, estimate }) => ({ index, slips, outlook: estimate?.outlook ?? null })),
      loss: better === null || is === null ? 0 : better.estimate.outlook.prospect - is.outlook.prospect,
      gain: was === null || is === null ? 0 : is.outlook.prospect - was.outlook.prospect,
      reach: { before: ENDINGS.find((kind) => could.includes(kind)) ?? null, after: left },
      better: better === null ? null : wayOf(played, reckoning, number, better),
    };
  });
  return { extent: extentOf(walk, reckoning), crossings, pointOfNoReturn: pointOfNoReturn(crossings) };
}

function extentOf(walk: Walk, { whole, plays }: Reckoning): Extent {
  const exact = whole && isExhaustive(walk);
  return {
    exact,
    because: exact ? "walked" : whole ? "lots" : "too-long",
    seeds: walk.seeds.length,
    plays: plays(),
    states: walk.states.count,
  };
}

/** A reply, and what could be expected after it. */
interface RatedReply {
  readonly index: number;
  readonly estimate: Estimate;
}

/** The reply with the best prospect, of several alike the first; null where none is known. */
function bestOf(replies: readonly { readonly index: number; readonly estimate: Estimate | null }[]): RatedReply | null {
  let best: RatedReply | null = null;
  for (const { index, estimate } of replies)
    if (estimate !== null && (best === null || isBetter(estimate, best.estimate))) best = { index, estimate };
  return best;
}

/** How the conversation would have continued: by the best replies without a slip, as far as the walk knows them. */
function wayOf({ walk, states, places }: Played, reckoning: Reckoning, number: number, better: RatedReply): RoadWay {
  const steps: RoadStep[] = [];
  let here = places[number];
  let state = states[number] ?? NOT_FOLLOWED;
  let on: RatedReply | null = better;
  while (here !== undefined && on !== null && steps.length < TURNS_TOLD) {
    here = choose(here, on.index);
    state = follow(walk, state, on.index);
    const turn = here.turns.at(-1);
    if (turn !== undefined) steps.push(stepOf(turn, on.estimate.outlook));
    const from = state;
    on = bestOf(
      slipsOnOffer(here)
        .map((slips, index) => ({ index, slips, estimate: reckoning.at(follow(walk, from, index)) }))
        .filter(({ slips }) => slips === 0),
    );
  }
  return { index: better.index, outlook: better.estimate.outlook, steps };
}

const stepOf = ({ reply, spoken, beats, after }: Turn, outlook: Outlook): RoadStep => ({
  said: reply.text,
  spoken: spoken === "as-offered",
  answered: beats.filter(({ by, text }) => by !== "trainee" && text !== ""),
  after,
  outlook,
});

/**
 * The last decision at which the best ending of the whole scenario was still in reach, if after it the ending no longer
 * was, and if much was lost by it.
 */
function pointOfNoReturn(crossings: readonly Crossing[]): PointOfNoReturn | null {
  const lost = crossings[0]?.reach.before ?? null;
  const last = crossings.findLast(({ reach }) => reach.before === lost);
  if (lost === null || last === undefined || last.reach.after === lost || last.loss < GREAT_LOSS) return null;
  return { number: last.number, lost, left: last.reach.after };
}
