/** Runs in a thread of its own: finds the roads not taken of one play, and says how far it has come. */
import { openSearch } from "#debrief/find-roads.ts";
import { walk } from "#paths/walk-scenario.ts";
import type { RoadsWanted, RoadsWord } from "./roads.ts";

/** Between two words on how far it has come, in milliseconds. */
const STEP = 100;
/** What a page may take: then the best found so far is what there is. */
const LIMITS = { milliseconds: 60_000, bytes: 200_000_000 };
/** What getting ready may take: by then what walks has been gone through often enough to go fast. */
const READY = { milliseconds: 500 };

const say = (word: RoadsWord): void => postMessage(word);

const clock = (): number => performance.now();

addEventListener("message", ({ data }: MessageEvent<RoadsWanted>) => {
  const { scenario, rulebook, made } = data;
  try {
    if (made === null) {
      walk(scenario, rulebook, { clock, limits: READY });
      return;
    }
    const search = openSearch(scenario, rulebook, made, clock, LIMITS);
    while (search.step(STEP)) {
      const { states, waiting } = search.progress();
      say({ kind: "walked", part: states === 0 ? 0 : (states - waiting) / states });
    }
    say({ kind: "found", roads: search.roads() });
  } catch (error) {
    // Before it is asked anything nobody listens: who searches runs into the same, and is told.
    if (made !== null) say({ kind: "failed", why: error instanceof Error ? error.message : String(error) });
  }
});
