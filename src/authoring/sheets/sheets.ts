/** The sheets for print of one scenario: for the trainer, for whoever watches, and for two people at a table. */
import type { Catalogue } from "#guidance/catalogue.ts";
import { goodChances } from "#paths/chances.ts";
import type { Walk } from "#paths/walk.ts";
import { openWalker } from "#paths/walker/walk-scenario.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Sheets } from "#scenario/sheets.ts";
import type { Clock } from "#story/narrator.ts";
import { colleaguePlays } from "./colleague-plays.ts";
import { OBSERVER_ITEMS } from "./observer-items.ts";
import { pausesOnSheet } from "./pauses.ts";
import { roleCards } from "./role-cards.ts";
import { trainerSheet } from "./trainer-sheet.ts";
import { votePoints } from "./vote-points.ts";

/** Plays of an ordinary colleague: a share of them is right to a few percent, which is said as "3 in 10". */
const PLAYS = 200;

/** A story that draws lots goes otherwise with each. */
const SEEDS: readonly number[] = [1, 2, 3, 4];
/** What is found until then is what the sheets are made of. */
const LIMITS = { milliseconds: 30_000, bytes: 200_000_000 };

/** The making of the sheets, in steps. */
export interface SheetMaker {
  /** Goes on for about `milliseconds`; false once there is nothing left to walk, or a limit was met. */
  readonly step: (milliseconds: number) => boolean;
  /** The part, 0 to 1, of what is known so far that has been walked. */
  readonly part: () => number;
  /** Of all that was walked. */
  readonly sheets: () => Sheets;
}

/** `clock` measures milliseconds. */
export function openSheetMaker(scenario: Scenario, catalogue: Catalogue, clock: Clock): SheetMaker {
  const walker = openWalker(scenario, catalogue.rulebook, { clock, limits: LIMITS, seeds: SEEDS });
  return {
    step: (milliseconds) => walker.step(milliseconds),
    part() {
      const { states, waiting } = walker.progress();
      return states === 0 ? 0 : (states - waiting) / states;
    },
    sheets: () => sheetsOf(scenario, catalogue, walker.walk(), clock),
  };
}

/** `walk` is one through this scenario, finished or not. */
function sheetsOf(scenario: Scenario, { rulebook, handbook }: Catalogue, walk: Walk, clock: Clock): Sheets {
  const good = goodChances(walk, rulebook.chances);
  const means = { walk, scenario, rulebook, clock, good };
  const plays = colleaguePlays(means, PLAYS);
  const pauses = pausesOnSheet(plays, { ...means, practices: handbook.practices });
  const usual = walk.openings.reduce((sum, opening) => sum + (good[opening] ?? 0), 0) / walk.openings.length;
  const { title, language } = scenario;
  return {
    title,
    language,
    trainer: trainerSheet(scenario, handbook, pauses, walk.complete ? usual : null),
    observer: OBSERVER_ITEMS,
    ...roleCards({ ...means, handbook }, plays),
    votes: votePoints(plays, means),
  };
}
