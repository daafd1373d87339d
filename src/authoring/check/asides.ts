/**
 * What the customer thinks, and says afterwards: whether a script has enough of it, and whether what is said afterwards
 * runs. A walk ends at the ending's line, so some of the ways to each ending are played for it.
 */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { WHY_FAULTS_MATTER } from "#diagnostics/path-diagnostics.ts";
import type { Now } from "#encounter/encounter.ts";
import { type Way, wayTo } from "#paths/ways.ts";
import { choicePoints } from "#script/check-replies.ts";
import { tagsOf } from "#script/check-tags.ts";
import type { Statement } from "#script/statements.ts";
import { playedAlong } from "./sample-plays.ts";
import { type Subject, quotedForReport, shown } from "./subject.ts";
import { at, writtenEndings } from "./written.ts";

/** How many ways to each ending are played. */
const PLAYED = 8;

/** Of the decisions, the share at which a debrief can ask what the customer thought. */
const SHARE = 3;

/** Whether a script has any thought, or anything that is said afterwards. */
export const hasAsides = ({ sourceMap }: Subject): boolean =>
  sourceMap.statements.some((statement) => has(statement, "thought") || has(statement, "afterwards"));

/** What breaks once the ending has been said. */
export function brokenAfterwards(subject: Subject): Diagnostic[] {
  if (!hasAsides(subject)) return [];
  const found = new Map<string, Diagnostic>();
  for (const { way, now } of endingsPlayed(subject)) {
    if (now.kind !== "fault" || found.has(now.diagnostic.code)) continue;
    found.set(now.diagnostic.code, { ...now.diagnostic, why: WHY_FAULTS_MATTER, way: shown(subject, way) });
  }
  return [...found.values()];
}

/** Too few thoughts, and endings of which the customer tells nobody. */
export const untold = (subject: Subject): Diagnostic[] => [...fewThoughts(subject), ...silentEndings(subject)];

function fewThoughts({ sourceMap: { statements, file } }: Subject): Diagnostic[] {
  const points = choicePoints(statements);
  const thoughtful = new Set(statements.flatMap((_, index) => pointOfThought(statements, index, points)));
  if (thoughtful.size * SHARE >= points.length) return [];
  const without = points.find((point) => !thoughtful.has(point));
  const place = without?.[0]?.place ?? { file, line: 0 };
  return [meaningDiagnostic("thoughts-few", place, { count: thoughtful.size, all: points.length })];
}

/** The decision that a thought belongs to: the one before it in its knot, and else the next. */
function pointOfThought(
  statements: readonly Statement[],
  index: number,
  points: readonly (readonly Statement[])[],
): (readonly Statement[])[] {
  const here = statements[index];
  if (here === undefined || !has(here, "thought")) return [];
  const begun = statements.findLastIndex(({ kind }, before) => before <= index && kind === "knot");
  const choice =
    statements.findLast(({ kind }, before) => before <= index && before > begun && kind === "choice") ??
    statements.find(({ kind }, after) => after > index && kind === "choice");
  return points.filter((point) => choice !== undefined && point.includes(choice));
}

function silentEndings(subject: Subject): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { way, now } of endingsPlayed(subject)) {
    if (now.kind !== "ending" || now.ending.afterwards.length > 0) continue;
    const { kind, outcome } = now.ending;
    const place = placeOfEnding(subject, kind, outcome);
    const words = { ending: kind, outcome: quotedForReport(outcome) };
    const told = meaningDiagnostic("ending-untold", place, words, shown(subject, way));
    if (!found.has(at(place))) found.set(at(place), told);
  }
  return [...found.values()];
}

function placeOfEnding({ sourceMap }: Subject, kind: string, outcome: string): Place {
  const written = writtenEndings(sourceMap).find((one) => one.kind === kind && one.outcome === outcome);
  return written?.place ?? { file: sourceMap.file, line: 0 };
}

/** Some ways to each ending, from the shortest to the last that was found, as they are really played. */
function endingsPlayed(subject: Subject): readonly { readonly way: Way; readonly now: Now }[] {
  const { walk } = subject;
  const statesAt = new Map<number, number[]>();
  for (const [state, stop] of walk.states.stop.entries()) {
    if (walk.stops[stop]?.kind !== "ending") continue;
    const there = statesAt.get(stop);
    if (there === undefined) statesAt.set(stop, [state]);
    else there.push(state);
  }
  return [...statesAt.values()].flatMap((states) =>
    someOf(states).flatMap((state) => {
      const way = wayTo(walk, state);
      const played = playedAlong(subject, way);
      return played === null ? [] : [{ way, now: played.now }];
    }),
  );
}

/** As many as are played, evenly spread. */
function someOf(states: readonly number[]): readonly number[] {
  const step = Math.max(1, (states.length - 1) / (PLAYED - 1));
  const count = Math.min(PLAYED, states.length);
  return Array.from({ length: count }, (_, number) => states[Math.round(number * step)] ?? 0);
}

const has = (statement: Statement, name: string): boolean => tagsOf(statement).some((tag) => tag.name === name);
