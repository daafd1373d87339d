/**
 * How quickly every way through a scenario is walked, compared with two alternatives: replaying the choices, and the
 * engine's saved games with the same key. Ratios are of the same run, and times are processor times, so that they mean
 * the same on a busy machine. It fails only if it could not measure.
 */
import { availableParallelism, loadavg } from "node:os";
import { setTimeout } from "node:timers/promises";
import { readStories } from "#cli/stories.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { outlooksIn } from "#paths/chances.ts";
import { coverageText } from "#paths/coverage.ts";
import { openWalker, walk } from "#paths/walker/walk-scenario.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { OWN_STORIES, projectRoot } from "../../scripts/project.mjs";
import { UserError } from "../../scripts/user-error.mjs";
import { type Figure, spreadOf, tableOf, spreadText, verdictOn } from "./figures.ts";
import { longDialogue } from "./long-dialogue.ts";
import { manyNotes } from "./many-notes.ts";
import { byJson, byReplay, perSecond, processorTime } from "./other-walkers.ts";

/** The number of timed walks; in the first the engine is cold. */
const WALKS = 5;

/** The number of edges that the alternatives take: all of them would take hours. */
const SAMPLES = 300;

/** The budget of a whole walk, in seconds of one processor. */
const SECONDS = 3;

/** The budget of the chances, in time and in memory, as a part of what the walk takes. */
const CHANCES = 0.2;

/** The most programs that may compete for each processor. */
const MOST_LOAD = 2;

async function measure(scenario: Scenario, rulebook: Rulebook): Promise<readonly Figure[]> {
  const times = Array.from({ length: WALKS }, () => {
    const started = processorTime();
    walk(scenario, rulebook, { clock: () => performance.now() });
    return processorTime() - started;
  });
  const spread = spreadOf(times);
  const before = await held();
  const walker = openWalker(scenario, rulebook, { clock: () => performance.now() });
  while (walker.step(1000));
  const walked = walker.walk();
  const bytes = (await held()) - before;
  const ours = { transitions: walked.transitions, milliseconds: spread.median };
  const reckon = () => outlooksIn(walked, rulebook.chances, walked.openings);
  const reckoned = spreadOf(
    Array.from({ length: WALKS }, () => {
      const started = processorTime();
      reckon();
      return processorTime() - started;
    }),
  );
  const replayed = byReplay(scenario, rulebook, walked, SAMPLES);
  const saved = byJson(scenario, rulebook, SAMPLES);
  const each = (others: typeof ours): string => `${Math.round(perSecond(others))} transitions a second`;
  const { count } = walked.states;
  const states = (count / ours.milliseconds) * 1000;
  return [
    {
      what: `${scenario.id}, walked completely`,
      value: ours.milliseconds / 1000,
      unit: "s",
      budget: walked.complete ? SECONDS : Number.NaN,
      from: `${spreadText(spread, "ms")}; ${coverageText(walked)}; ${walked.stops.length} places, ${walked.engineTurns} engine turns`,
    },
    { what: "  states a second", value: states, unit: "/s", budget: null, from: "" },
    {
      what: "  transitions a second",
      value: perSecond(ours),
      unit: "/s",
      budget: null,
      from: `${walked.transitions.toLocaleString("en-GB")} transitions`,
    },
    {
      what: "  against replaying the choices",
      value: perSecond(ours) / perSecond(replayed),
      unit: "×",
      budget: null,
      least: 15,
      from: `${each(replayed)}, ${replayed.transitions} of them, spread over the walk`,
    },
    {
      what: "  against ToJson and LoadJson, same key",
      value: perSecond(ours) / perSecond(saved),
      unit: "×",
      budget: null,
      least: 1.5,
      from: `${each(saved)}, the first ${saved.transitions} of them`,
    },
    {
      what: "  chances, against the walk",
      value: reckoned.median / spread.median,
      unit: "×",
      budget: CHANCES,
      from: `${spreadText(reckoned, "ms")} of processor, for every state`,
    },
    {
      what: "  memory of the chances, against that of the walk",
      value: reckon().bytes / bytes,
      unit: "×",
      budget: CHANCES,
      from: `${(reckon().bytes / 1e6).toFixed(0)} MB while they are reckoned`,
    },
    {
      what: "  memory",
      value: bytes / 1e6,
      unit: "MB",
      budget: null,
      from: `of ${walker.progress().states} states, as they are walked and as they are handed over; the walk itself reckons ${(walked.bytes / 1e6).toFixed(0)} MB`,
    },
  ];
}

/** Bytes on the heap and in arrays after garbage collection; NaN if node was not started with it exposed. */
async function held(): Promise<number> {
  if (globalThis.gc === undefined) return Number.NaN;
  // The memory of arrays is freed a little later than that of their owners.
  for (let time = 0; time < 3; time++) {
    globalThis.gc();
    await setTimeout(50);
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

try {
  const { scenarios, catalogue } = readStories(projectRoot, OWN_STORIES);
  const cheque = scenarios.get("forgotten-cheque");
  if (catalogue === null || cheque === undefined) throw new UserError("There is no sound scenario.", "npm run check");
  const { rulebook } = catalogue;
  const figures: Figure[] = [];
  for (const scenario of [cheque, longDialogue(), manyNotes()]) figures.push(...(await measure(scenario, rulebook)));
  console.log(tableOf(figures).join("\n"));
  const [load = 0] = loadavg();
  if (load > MOST_LOAD * availableParallelism())
    console.log(
      `This machine was busy (load ${load.toFixed(1)}): processors that are shared so take longer for the same.`,
    );
  if (figures.some((figure) => verdictOn(figure) === "not measured")) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
