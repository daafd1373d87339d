/** How long it takes to reckon the progress, and the next suggestion, of somebody with ten thousand attempts. */
import { readStories } from "#cli/stories.ts";
import { drawsFrom } from "#encounter/chance.ts";
import { progressOf } from "#practice/progress.ts";
import { type Trainer, suggestNext } from "#practice/suggest-next.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import { OWN_STORIES, projectRoot } from "../../scripts/project.mjs";
import { UserError } from "../../scripts/user-error.mjs";
import { type Figure, spreadOf, spreadText } from "./figures.ts";
import { processorTime } from "./other-walkers.ts";

const ATTEMPTS = 10_000;
/** A conversation of a dozen decisions shows about so many practices and pitfalls. */
const SHOWN = 20;
const RUNS = 7;
const HOUR = 60 * 60 * 1000;

/** Budget, in milliseconds of one processor: what is left of 300 belongs to the screen. */
const RECKONED = 150;

export function progressFigures(): readonly Figure[] {
  const { catalogue, scenarios, onOffer } = readStories(projectRoot, OWN_STORIES);
  if (catalogue === null)
    throw new UserError("The tests' own guidance can't be read.", "npx vitest run tests/guidance");
  const { handbook } = catalogue;
  const shelf = [...scenarios.values()].map((card): Trainer => ({ card, trains: onOffer.get(card.id) ?? [] }));
  const ids = [...Object.keys(handbook.practices), ...Object.keys(handbook.pitfalls)];
  const attempts = manyAttempts(
    shelf.map(({ card }) => card.id),
    ids,
  );
  const now = ATTEMPTS * HOUR;
  return [
    figure("progress of ten thousand attempts", () => progressOf(attempts, handbook)),
    figure("what to practise next, after ten thousand attempts", () => suggestNext(attempts, shelf, handbook, now)),
  ];
}

function manyAttempts(scenarios: readonly string[], ids: readonly string[]): readonly AttemptSummary[] {
  const draw = drawsFrom(1);
  const oneOf = (list: readonly string[]): string => list[Math.floor(draw() * list.length)] ?? "";
  return Array.from({ length: ATTEMPTS }, (_, at) => ({
    scenario: oneOf(scenarios),
    finished: (at + 1) * HOUR,
    way: "practice",
    ending: "resolved",
    score: Math.floor(draw() * 100),
    chance: draw(),
    evidence: Array.from({ length: SHOWN }, () => ({
      guidance: oneOf(ids),
      offered: 2,
      taken: Math.floor(draw() * 3),
      slipped: Math.floor(draw() * 2),
      underPressure: 0,
    })),
  }));
}

function figure(what: string, reckon: () => unknown): Figure {
  const times = Array.from({ length: RUNS }, () => {
    const started = processorTime();
    reckon();
    return processorTime() - started;
  });
  const spread = spreadOf(times);
  const from = `${spreadText(spread, "ms")}, ${RUNS} times, the first of them cold`;
  return { what, value: spread.median, unit: "ms", budget: RECKONED, from };
}
