/** Checks one story with what lies beside it, and tells all that a report says of it: plain data, so that a thread can send it. */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Catalogue } from "#guidance/catalogue.ts";
import type { Clock } from "#story/narrator.ts";
import { type CheckedStoryJson, storyJson } from "#authoring/check/as-json.ts";
import { checkScript } from "#authoring/check/check-script.ts";
import { decisionChances, decisionChancesText } from "#authoring/check/decision-chances.ts";
import { type Matrix, matrixOf } from "#authoring/check/matrix.ts";
import { authorNumbers } from "#authoring/check/numbers.ts";
import { numbersText } from "#authoring/check/numbers-text.ts";
import { type PersonRow, peopleOf } from "#authoring/check/people.ts";
import { playPlans } from "#authoring/check/plans.ts";
import { type Counts, countsOf, type StoryReport, storyText } from "#authoring/check/report.ts";
import { scenarioOfPlan } from "#authoring/plan.ts";
import type { Screen } from "#authoring/screen.ts";
import { type ScriptFile, plansIn, readScript } from "./read-script.ts";
import type { Shared } from "./shared.ts";

/** What is asked of each story. */
export interface StoryAsked {
  /** Warnings fail, too. */
  readonly strict: boolean;
  readonly matrix: boolean;
  /** What an ordinary colleague can expect at each decision. */
  readonly chances: boolean;
  /** Where calm and trust can be at each test and decision, and what ends how. */
  readonly numbers: boolean;
  readonly json: boolean;
}

/** A story as it was checked. */
export interface StoryChecked {
  readonly counts: Counts;
  readonly meant: number;
  readonly sound: boolean;
  /** As the terminal shows it; empty where it was asked for as JSON. */
  readonly lines: readonly string[];
  /** Null where it wasn't asked for. */
  readonly json: CheckedStoryJson | null;
  /** Its column of the matrix; null where it wasn't asked for, or the story can't be read. */
  readonly matrix: Matrix | null;
  readonly people: readonly PersonRow[];
}

/** What stories are checked with. */
export interface CheckedWith {
  readonly root: string;
  readonly catalogue: Catalogue;
  readonly shared: Shared;
  readonly screen: Screen;
  readonly clock: Clock;
}

export function checkStory(script: ScriptFile, asked: StoryAsked, how: CheckedWith): StoryChecked {
  const { catalogue, shared, screen } = how;
  const report = reportOn(script, asked, how);
  const { subject } = report;
  return {
    counts: countsOf(report.diagnostics),
    meant: report.meant.length,
    sound: report.sound,
    lines: asked.json ? [] : linesOf(report, asked, screen),
    json: asked.json ? storyJson(report, asked) : null,
    matrix: asked.matrix && subject !== null ? matrixOf([subject], catalogue) : null,
    people: asked.matrix && subject !== null ? peopleOf([subject.scenario], shared.looks) : [],
  };
}

function linesOf(report: StoryReport, { numbers, chances }: StoryAsked, screen: Screen): string[] {
  const { subject } = report;
  const lines = [...storyText(report, screen), ""];
  if (numbers && subject !== null) lines.push(...numbersText(authorNumbers(subject), screen), "");
  if (chances && subject !== null) lines.push(...decisionChancesText(decisionChances(subject), screen), "");
  return lines;
}

function reportOn(script: ScriptFile, { strict }: StoryAsked, how: CheckedWith): StoryReport {
  const { root, catalogue, shared, clock } = how;
  const { file, path } = script;
  const text = readFileSync(path, "utf8");
  const read = readScript(script, catalogue, shared);
  if (!read.ok) return { file, text, sound: false, diagnostics: read.error, meant: [], plans: 0, subject: null };
  const checked = checkScript(read.value, catalogue, clock, { strict });
  if (!checked.sound) return { file, text, plans: 0, ...checked };
  const { scenario } = read.value;
  const plans = plansIn(dirname(path), root)
    .filter((plan) => scenarioOfPlan(plan.file) === scenario.id)
    .map((plan) => ({ file: plan.file, text: readFileSync(plan.path, "utf8") }));
  const otherwise = playPlans(scenario, catalogue.rulebook, plans, clock);
  return { file, text, ...checked, plans: plans.length, diagnostics: [...checked.diagnostics, ...otherwise] };
}
