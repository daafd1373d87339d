/** `npm run debrief -- story.ink 0 2 1b`: prints the debrief of a play, the roads not taken with it. */
import { fileURLToPath } from "node:url";
import { type Result, failure, format, success } from "#diagnostics/diagnostic.ts";
import { type Debrief, debriefOf, withRoads } from "#debrief/debrief.ts";
import { debriefAsCsv } from "#debrief/export-csv.ts";
import { debriefAsJson } from "#debrief/export-json.ts";
import { debriefAsText } from "#debrief/export-text.ts";
import { findRoads } from "#debrief/find-roads.ts";
import { courseText } from "#encounter/course-text.ts";
import { type Encounter, decide, replay, stepsOf } from "#encounter/encounter.ts";
import type { Course } from "#encounter/steps.ts";
import type { Context } from "./read-script.ts";
import { type Opened, REPLIES, commandFor, openPlay, readPlayArgs } from "./play-args.ts";
import { endWhenNobodyReads } from "./terminal.ts";

const USAGE = `npm run debrief -- FILE.ink ${REPLIES} [--seed NUMBER] [--json | --csv]`;

/** How long the ways are walked, at most: then the best found so far is told, and that it is no more than that. */
const MILLISECONDS = 60_000;

/** What is printed, where it goes, and the exit code: 0 printed, 1 the script is not sound, 2 wrong usage. */
export interface Answer {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly wrong: string;
}

export function debriefCommand(typed: readonly string[], context: Context): Answer {
  const args = readPlayArgs(typed, context, ["json", "csv"]);
  if (!args.ok) return { code: 2, out: "", wrong: `${args.error}\n    ${USAGE}` };
  const { flags, course } = args.value;
  if (flags.has("json") && flags.has("csv"))
    return { code: 2, out: "", wrong: `--json or --csv, not both\n    ${USAGE}` };
  const opened = openPlay(args.value, context);
  if (!opened.ok) return { code: 1, out: "", wrong: opened.error.map(format).join("\n") };
  const read = debriefed(opened.value, course, commandFor("play", args.value));
  if (!read.ok) return { code: 2, out: "", wrong: read.error };
  return { code: 0, out: printed(read.value, flags), wrong: "" };
}

function printed(debrief: Debrief, flags: ReadonlySet<string>): string {
  if (flags.has("json")) return debriefAsJson(debrief);
  return flags.has("csv") ? debriefAsCsv(debrief) : debriefAsText(debrief);
}

function debriefed({ opened, catalogue }: Opened, course: Course, play: string): Result<Debrief, string> {
  const { rulebook, handbook } = catalogue;
  const played = playedTo(opened, course);
  if (!played.ok) return played;
  const encounter = played.value;
  if (encounter.now.kind === "fault") return failure(format(encounter.now.diagnostic));
  const debrief = debriefOf(encounter, handbook);
  if (debrief === null)
    return failure(
      `the conversation isn't over after ${course.length === 1 ? "this reply" : `these ${course.length} replies`}: a debrief is of a whole one\n    go on with: ${play} ${courseText(course)}`,
    );
  const clock = (): number => performance.now();
  const roads = findRoads(opened.scenario, rulebook, stepsOf(encounter), clock, { milliseconds: MILLISECONDS });
  return success(withRoads(debrief, roads));
}

function playedTo(opened: Encounter, course: Course): Result<Encounter, string> {
  const played = replay(opened, course);
  if (played.ok) return played;
  const { kind } = played.error;
  if (kind === "changed") throw new Error("a play from the beginning has no script of before");
  const { at } = played.error;
  const before = replay(opened, course.slice(0, at));
  const decision = before.ok ? decide(before.value) : null;
  const given = `reply ${course[at]?.reply}, number ${at + 1} of those you gave`;
  return failure(
    decision === null
      ? `the conversation is over before ${given}`
      : `there is no ${given}: the replies there are numbered 0 to ${decision.replies.length - 1}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endWhenNobodyReads(process.stdout);
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const { code, out, wrong } = debriefCommand(process.argv.slice(2), {
    root,
    from: process.env["INIT_CWD"] ?? process.cwd(),
  });
  if (out !== "") process.stdout.write(out);
  if (wrong !== "") console.error(wrong);
  process.exitCode = code;
}
