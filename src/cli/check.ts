/** `npm run check`: says what is wrong with stories, on any way through them. */
import { watch } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Diagnostic, type Result, failure, success } from "#diagnostics/diagnostic.ts";
import { asJson } from "#authoring/check/as-json.ts";
import { besideEachOther, matrixOf, matrixText } from "#authoring/check/matrix.ts";
import { peopleText } from "#authoring/check/people.ts";
import { plansOfNoScript } from "#authoring/check/plans.ts";
import { add, type Counts, countsOf, countsText, findingText, meantText } from "#authoring/check/report.ts";
import type { StoryAsked, StoryChecked } from "./check-story.ts";
import { type ScriptFile, type Context, findScript, plansIn, scenariosIn, shippedScripts } from "./read-script.ts";
import { readShared, storiesFolder } from "./shared.ts";
import { oneByOne, sideBySide, threadsFor } from "./side-by-side.ts";
import { listStories } from "./stories-folder.ts";
import type { Screen } from "#authoring/screen.ts";
import { endWhenNobodyReads, screenOf } from "./terminal.ts";
import { workClock } from "./work-clock.ts";

const USAGE = "npm run check -- [FILE.ink ...] [--strict] [--matrix] [--chances] [--numbers] [--json] [--watch]";

/** Exit codes. */
const SOUND = 0;
const WRONG = 1;
const MISUSED = 2;

interface Args extends StoryAsked {
  /** Empty: all of the stories folder. */
  readonly scripts: readonly ScriptFile[];
  readonly watch: boolean;
}

/** Where the report is written. */
export interface Output {
  readonly screen: Screen;
  say(lines: readonly string[]): void;
}

function readArgs(typed: readonly string[], context: Context): Result<Args, string> {
  let read;
  try {
    read = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: {
        strict: { type: "boolean", default: false },
        matrix: { type: "boolean", default: false },
        chances: { type: "boolean", default: false },
        numbers: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        watch: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = read;
  if (values.json && values.watch) return failure("use either --json or --watch, not both");
  const scripts: ScriptFile[] = [];
  for (const named of positionals) {
    const found = findScript(named, context);
    if (!found.ok) return found;
    scripts.push(found.value);
  }
  return success({ scripts, ...values });
}

/** Gives an exit code: 0 sound, 1 errors (with --strict also warnings), 2 wrong usage. */
export async function check(typed: readonly string[], context: Context, output: Output): Promise<number> {
  const args = readArgs(typed, context);
  if (!args.ok) {
    output.say([args.error, `    ${USAGE}`]);
    return MISUSED;
  }
  const once = (): Promise<number> => checkAll(args.value, context, output);
  if (!args.value.watch) return once();
  await again(args.value.scripts, context, output, once);
  return SOUND;
}

async function checkAll(args: Args, { root }: Context, output: Output): Promise<number> {
  const shared = readShared(root);
  const { catalogue, diagnostics: ground } = shared;
  const { screen } = output;
  const scripts = args.scripts.length > 0 ? args.scripts : shippedScripts(root);
  const reports: StoryChecked[] = [];
  if (catalogue !== null && ground.length === 0) {
    // What is watched is ended at any time, and changes while it is checked.
    const threads = args.watch ? 1 : threadsFor(scripts);
    const checked =
      threads > 1
        ? sideBySide(scripts, args, { root, screen, threads })
        : oneByOne(scripts, args, { root, catalogue, shared, screen, clock: workClock() });
    for await (const report of checked) {
      reports.push(report);
      if (!args.json) output.say(report.lines);
    }
  }
  const folders = [...new Set(scripts.map(({ path }) => dirname(path)))];
  const strays = folders.flatMap((folder) =>
    plansOfNoScript(
      plansIn(folder, root).map(({ file }) => file),
      scenariosIn(folder),
    ),
  );
  const passedOver =
    args.scripts.length > 0 ? [] : listStories(join(root, storiesFolder()), storiesFolder()).passedOver;
  const others = [...ground, ...strays, ...passedOver];
  const counts = reports.map((report) => report.counts).reduce(add, countsOf(others));
  const matrix =
    args.matrix && catalogue !== null
      ? reports.flatMap((report) => report.matrix ?? []).reduce(besideEachOther, matrixOf([], catalogue))
      : null;
  const people = matrix === null ? null : reports.flatMap((report) => report.people);
  if (args.json) {
    const stories = reports.flatMap(({ json }) => json ?? []);
    output.say([JSON.stringify(asJson(stories, others, { matrix, people }), null, 2)]);
  } else {
    for (const diagnostic of others) output.say([...findingText(diagnostic, NO_TEXT, output.screen), ""]);
    if (matrix !== null) output.say([...matrixText(matrix, output.screen), ""]);
    if (people !== null) output.say([...peopleText(people, output.screen), ""]);
    output.say(closing(reports, ground, counts));
  }
  return counts.errors > 0 || (args.strict && counts.warnings > 0) ? WRONG : SOUND;
}

const NO_TEXT = { file: "", text: "" };

function closing(reports: readonly StoryChecked[], ground: readonly Diagnostic[], counts: Counts): string[] {
  const meant = reports.reduce((sum, report) => sum + report.meant, 0);
  const checked = `${reports.length} ${reports.length === 1 ? "story" : "stories"} checked: ${[countsText(counts), ...meantText(meant)].join(", ")}`;
  if (ground.length > 0)
    return [`no story checked, because there's a mistake in the guidance or the cast: ${countsText(counts)}`];
  const half = reports.some(({ sound }) => !sound);
  return [checked, ...(half ? ["Fix the errors first. Then we check whether the story teaches what it should."] : [])];
}

/** Milliseconds after a change: editors save in several steps. */
const PATIENCE = 150;

/** Checks, and again after every change, until the program is ended. */
async function again(
  scripts: readonly ScriptFile[],
  { root }: Context,
  output: Output,
  once: () => Promise<number>,
): Promise<void> {
  const folders = new Set([`${root}/${storiesFolder()}`, ...scripts.map(({ path }) => dirname(path))]);
  let soon: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      output.say(["", output.screen.paint.faint(`— ${new Date().toLocaleTimeString()} —`), ""]);
      void once().then(() => output.say([WAITING]));
    }, PATIENCE);
  };
  // Watched before the first check: what is saved while it runs is a change, too.
  const watchers = [...folders].map((folder) => watch(folder, { recursive: true }, changed));
  await once();
  output.say([WAITING]);
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      clearTimeout(soon);
      for (const watcher of watchers) watcher.close();
      resolve();
    };
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  });
}

const WAITING = "Waiting for the next change. Stop with Ctrl+C.";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endWhenNobodyReads(process.stdout);
  const root = fileURLToPath(new URL("../..", import.meta.url));
  process.exitCode = await check(
    process.argv.slice(2),
    { root, from: process.env["INIT_CWD"] ?? process.cwd() },
    { screen: screenOf(process.stdout, process.env), say: (lines) => console.log(lines.join("\n")) },
  );
}
