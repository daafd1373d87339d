/**
 * Finds the roads not taken of plays, in small steps, and reports progress. It can start while the play goes on,
 * before it is asked; then less work is left at the end, which matters most on a slow machine.
 */
import { type Search, openSearch } from "#debrief/find-roads.ts";
import { type SearchReply, type SearchRequest, whyOf } from "./search-thread.ts";

/** What it runs on. */
export interface SearcherMeans {
  readonly say: (reply: SearchReply) => void;
  /** Milliseconds. */
  readonly clock: () => number;
  /**
   * Runs something after so many milliseconds, so that messages can arrive in between. Returns a function that cancels
   * it.
   */
  readonly later: (run: () => void, ms: number) => () => void;
}

/** Milliseconds between two progress reports. */
const STEP = 100;
/** Limits for a page: when one is reached, the best roads found so far are the result. */
const LIMITS = { milliseconds: 60_000, bytes: 200_000_000 };
/**
 * While the conversation goes on, the walk runs for `step` milliseconds and rests for `rest`: on a small machine, the
 * play itself needs the processor more.
 */
const AHEAD = { step: 50, rest: 50 };

/** Returns the function that handles requests. */
export function openSearcher({ say, clock, later }: SearcherMeans): (request: SearchRequest) => void {
  let search: Search | null = null;
  let callOff = (): void => undefined;

  const goAhead = (): void => {
    try {
      if (search?.step(AHEAD.step) === true) callOff = later(goAhead, AHEAD.rest);
    } catch {
      // Nothing was requested yet. A later request will fail in the same way and report it.
      search = null;
    }
  };
  const find = ({ scenario, rulebook, seed, made }: SearchRequest): void => {
    const found = (search ??= openSearch(scenario, rulebook, seed, clock, LIMITS));
    for (const play of made) found.follow(play);
    while (found.step(STEP)) {
      const { states, waiting } = found.progress();
      say({ kind: "walked", part: states === 0 ? 0 : (states - waiting) / states });
    }
    say({ kind: "found", roads: made.map((play) => found.roads(play)) });
  };

  return (request) => {
    const { scenario, rulebook, seed, made } = request;
    callOff();
    try {
      if (made.length > 0) return find(request);
      search = openSearch(scenario, rulebook, seed, clock, LIMITS);
      goAhead();
    } catch (error) {
      if (made.length > 0) say({ kind: "failed", why: whyOf(error) });
    }
  };
}
