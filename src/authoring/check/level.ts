/** Whether a scenario is as hard as its header says. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { type Level, LEVELS } from "#script/words.ts";
import type { Subject } from "./subject.ts";

/**
 * The part of random play that ends well, resolved or partly: where a level ends. Above the first it is too easy for
 * it, below the second too hard. The ranges overlap, because a level is also a matter of taste.
 */
const ENDS_WELL: Readonly<Record<Level, readonly [lowest: number, highest: number]>> = {
  1: [0.1, 1],
  2: [0.03, 0.6],
  3: [0, 0.35],
};

export function misleveled({ scenario, random, manuscript }: Subject): Diagnostic[] {
  const { level } = scenario;
  const well = random.endings
    .filter(({ ending }) => ending.kind === "resolved" || ending.kind === "partly")
    .reduce((sum, { share }) => sum + share, 0);
  const [lowest, highest] = ENDS_WELL[level];
  if (well >= lowest && well <= highest) return [];
  const fitting = LEVELS.filter((other) => well >= ENDS_WELL[other][0] && well <= ENDS_WELL[other][1]);
  // The nearest of those that fit.
  const [measured = level] = fitting.toSorted((a, b) => Math.abs(a - level) - Math.abs(b - level));
  const numbers = `${Math.round(well * 100)}% of random plays end resolved or partly, and level ${level} has ${range(level)}`;
  const how = well < lowest ? "kinder" : "harder";
  return [meaningDiagnostic("level-contradicted", placeOfLevel(manuscript), { level, measured, numbers, how })];
}

function range(level: Level): string {
  const [lowest, highest] = ENDS_WELL[level];
  return `${lowest * 100}% to ${highest * 100}%`;
}

function placeOfLevel({ lines, file }: Subject["manuscript"]): Place {
  return lines.find(({ text }) => /^\s*#\s*level\s*:/.test(text))?.place ?? { file, line: 0 };
}
