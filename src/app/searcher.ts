/**
 * Finds the roads not taken of one play, piece by piece, and says how far it has come. It can begin before it is asked,
 * while the play is under way: then there is less left to wait for, on a slow machine above all.
 */
import { type Search, openSearch } from "#debrief/find-roads.ts";
import type { PlayedSteps } from "#encounter/steps.ts";
import { type SearchReply, type SearchRequest, whyOf } from "./search-thread.ts";

/** What it runs on. */
export interface SearcherMeans {
  readonly say: (reply: SearchReply) => void;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Runs something so many milliseconds later, in between whatever else is heard. Gives back what calls that off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** Between two words on how far it has come, in milliseconds. */
const STEP = 100;
/** What a page may take: then the best found so far is what there is. */
const LIMITS = { milliseconds: 60_000, bytes: 200_000_000 };
/**
 * While the conversation goes on, the walk goes on at half its speed, in milliseconds: what plays it on a small machine
 * needs the processor more.
 */
const AHEAD = { step: 50, rest: 50 };

/** Gives back what answers a request. */
export function openSearcher({ say, clock, later }: SearcherMeans): (request: SearchRequest) => void {
  let search: Search | null = null;
  let callOff = (): void => undefined;

  const goAhead = (): void => {
    try {
      if (search?.step(AHEAD.step) === true) callOff = later(goAhead, AHEAD.rest);
    } catch {
      // Nobody has asked yet: who does runs into the same, and is told.
      search = null;
    }
  };
  const find = ({ scenario, rulebook }: SearchRequest, made: PlayedSteps): void => {
    search ??= openSearch(scenario, rulebook, made.seed, clock, LIMITS);
    search.follow(made);
    while (search.step(STEP)) {
      const { states, waiting } = search.progress();
      say({ kind: "walked", part: states === 0 ? 0 : (states - waiting) / states });
    }
    say({ kind: "found", roads: search.roads(made) });
  };

  return (request) => {
    const { scenario, rulebook, seed, made } = request;
    callOff();
    try {
      if (made !== null) return find(request, made);
      search = openSearch(scenario, rulebook, seed, clock, LIMITS);
      goAhead();
    } catch (error) {
      if (made !== null) say({ kind: "failed", why: whyOf(error) });
    }
  };
}
