/**
 * Runs in a thread of its own: finds the roads not taken of one play, and says how far it has come. It can begin before
 * it is asked, while the play is under way: then there is less left to wait for, on a slow machine above all.
 */
import { type Search, openSearch } from "#debrief/find-roads.ts";
import type { Choices } from "#encounter/encounter.ts";
import type { RoadsWanted, RoadsWord } from "./search-thread.ts";

/** Between two words on how far it has come, in milliseconds. */
const STEP = 100;
/** What a page may take: then the best found so far is what there is. */
const LIMITS = { milliseconds: 60_000, bytes: 200_000_000 };
/**
 * While the conversation goes on, the walk goes on at half its speed, in milliseconds: what plays it on a small machine
 * needs the processor more.
 */
const AHEAD = { step: 50, rest: 50 };

const say = (word: RoadsWord): void => postMessage(word);
const clock = (): number => performance.now();

let search: Search | null = null;
/** What happens next ahead of being asked. */
let next: ReturnType<typeof setTimeout> | undefined;

function goAhead(): void {
  try {
    if (search?.step(AHEAD.step) === true) next = setTimeout(goAhead, AHEAD.rest);
  } catch {
    // Nobody has asked yet: who does runs into the same, and is told.
    search = null;
  }
}

function find({ scenario, rulebook }: RoadsWanted, made: Choices): void {
  search ??= openSearch(scenario, rulebook, made.seed, clock, LIMITS);
  search.follow(made);
  while (search.step(STEP)) {
    const { states, waiting } = search.progress();
    say({ kind: "walked", part: states === 0 ? 0 : (states - waiting) / states });
  }
  say({ kind: "found", roads: search.roads(made) });
}

addEventListener("message", ({ data }: MessageEvent<RoadsWanted>) => {
  const { scenario, rulebook, seed, made } = data;
  clearTimeout(next);
  try {
    if (made !== null) return find(data, made);
    search = openSearch(scenario, rulebook, seed, clock, LIMITS);
    goAhead();
  } catch (error) {
    if (made !== null) say({ kind: "failed", why: error instanceof Error ? error.message : String(error) });
  }
});
