/** `npm run check`: says what is wrong with stories, on any way through them. */
import { readFileSync, watch } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Diagnostic, type Result, failure, success } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { asJson } from "#authoring/check/as-json.ts";
import { checkScript } from "#authoring/check/check-script.ts";
import { decisionChances, decisionChancesText } from "#authoring/check/decision-chances.ts";
import { matrixOf, matrixText } from "#authoring/check/matrix.ts";
import { peopleOf, peopleText } from "#authoring/check/people.ts";
import { authorNumbers } from "#authoring/check/numbers.ts";
import { numbersText } from "#authoring/check/numbers-text.ts";
import { plansOfNoScript, playPlans } from "#authoring/check/plans.ts";
import { scenarioOfPlan } from "#authoring/plan.ts";
import {
  add,
  type Counts,
  countsOf,
  countsText,
  findingText,
  meantText,
  type StoryReport,
  storyText,
} from "#authoring/check/report.ts";
import {
  type ScriptFile,
  type Context,
  findScript,
  plansIn,
  readScript,
  scenariosIn,
  shippedScripts,
} from "./read-script.ts";
import { type Shared, readShared, storiesFolder } from "./shared.ts";
import { listStories } from "./stories-folder.ts";
import type { Screen } from "#authoring/screen.ts";
import { endWhenNobodyReads, screenOf } from "./terminal.ts";

const USAGE = "npm run check -- [FILE.ink ...] [--strict] [--matrix] [--chances] [--numbers] [--json] [--watch]";

/** Exit codes. */
const SOUND = 0;
const WRONG = 1;
const MISUSED = 2;

interface Args {
  /** Empty: all of the stories folder. */
  readonly scripts: readonly ScriptFile[];
  /** Warnings fail, too. */
  readonly strict: boolean;
  readonly matrix: boolean;
  /** What an ordinary colleague can expect at each decision. */
  readonly chances: boolean;
  /** Where calm and trust can be at each test and decision, and what ends how. */
  readonly numbers: boolean;
  readonly json: boolean;
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
  const once = (): number => checkAll(args.value, context, output);
  if (!args.value.watch) return once();
  await again(args.value.scripts, context, output, once);
  return SOUND;
}

function checkAll(args: Args, { root }: Context, output: Output): number {
  const shared = readShared(root);
  const { catalogue, diagnostics: ground } = shared;
  const scripts = args.scripts.length > 0 ? args.scripts : shippedScripts(root);
  const reports: StoryReport[] = [];
  if (catalogue !== null && ground.length === 0)
    for (const script of scripts) {
      const report = reportOn(script, root, { catalogue, shared, strict: args.strict });
      reports.push(report);
      if (args.json) continue;
      output.say([...storyText(report, output.screen), ""]);
      if (args.numbers && report.subject !== null)
        output.say([...numbersText(authorNumbers(report.subject), output.screen), ""]);
      if (args.chances && report.subject !== null)
        output.say([...decisionChancesText(decisionChances(report.subject), output.screen), ""]);
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
  const counts = reports.map(({ diagnostics }) => countsOf(diagnostics)).reduce(add, countsOf(others));
  const subjects = reports.flatMap(({ subject }) => (subject === null ? [] : [subject]));
  const matrix = args.matrix && catalogue !== null ? matrixOf(subjects, catalogue) : null;
  const people =
    matrix === null
      ? null
      : peopleOf(
          subjects.map(({ scenario }) => scenario),
          shared.looks,
        );
  if (args.json)
    output.say([
      JSON.stringify(
        asJson(reports, others, { matrix, people, chances: args.chances, numbers: args.numbers }),
        null,
        2,
      ),
    ]);
  else {
    for (const diagnostic of others) output.say([...findingText(diagnostic, NO_TEXT, output.screen), ""]);
    if (matrix !== null) output.say([...matrixText(matrix, output.screen), ""]);
    if (people !== null) output.say([...peopleText(people, output.screen), ""]);
    output.say(closing(reports, ground, counts));
  }
  return counts.errors > 0 || (args.strict && counts.warnings > 0) ? WRONG : SOUND;
}

const NO_TEXT = { file: "", text: "" };

interface Measure {
  readonly catalogue: Catalogue;
  readonly shared: Shared;
  readonly strict: boolean;
}

function reportOn(script: ScriptFile, root: string, { catalogue, shared, strict }: Measure): StoryReport {
  const { file, path } = script;
  const text = readFileSync(path, "utf8");
  const read = readScript(script, catalogue, shared);
  if (!read.ok) return { file, text, sound: false, diagnostics: read.error, meant: [], plans: 0, subject: null };
  const checked = checkScript(read.value, catalogue, workDone, { strict });
  if (!checked.sound) return { file, text, plans: 0, ...checked };
  const { scenario } = read.value;
  const plans = plansIn(dirname(path), root)
    .filter((plan) => scenarioOfPlan(plan.file) === scenario.id)
    .map((plan) => ({ file: plan.file, text: readFileSync(plan.path, "utf8") }));
  const otherwise = playPlans(scenario, catalogue.rulebook, plans, workDone);
  return { file, text, ...checked, plans: plans.length, diagnostics: [...checked.diagnostics, ...otherwise] };
}

/**
 * Milliseconds that this program has worked: a busy machine makes no story too large. It is asked for with every turn, and
 * the system only now and then.
 */
function workDone(): number {
  const now = performance.now();
  if (now - worked.asked >= RESOLUTION) {
    const { user, system } = process.cpuUsage();
    worked = { asked: now, milliseconds: (user + system) / 1000 };
  }
  return worked.milliseconds;
}

/** Milliseconds. To ask the system takes some 50 microseconds. */
const RESOLUTION = 20;
let worked = { asked: -Infinity, milliseconds: 0 };

function closing(reports: readonly StoryReport[], ground: readonly Diagnostic[], counts: Counts): string[] {
  const meant = reports.reduce((sum, report) => sum + report.meant.length, 0);
  const checked = `${reports.length} ${reports.length === 1 ? "story" : "stories"} checked: ${[countsText(counts), ...meantText(meant)].join(", ")}`;
  if (ground.length > 0)
    return [`no story checked, because there's a mistake in the guidance or the cast: ${countsText(counts)}`];
  const half = reports.some(({ sound }) => !sound);
  return [checked, ...(half ? ["Fix the errors first. Then we check whether the story teaches what it should."] : [])];
}

/** Milliseconds after a change: editors save in several steps. */
const PATIENCE = 150;

/** Checks, and again after every change, until the program is ended. */
function again(scripts: readonly ScriptFile[], { root }: Context, output: Output, once: () => number): Promise<void> {
  const folders = new Set([`${root}/${storiesFolder()}`, ...scripts.map(({ path }) => dirname(path))]);
  let soon: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      output.say(["", output.screen.paint.faint(`— ${new Date().toLocaleTimeString()} —`), ""]);
      once();
      output.say([WAITING]);
    }, PATIENCE);
  };
  // Watched before the first check: what is saved while it runs is a change, too.
  const watchers = [...folders].map((folder) => watch(folder, { recursive: true }, changed));
  once();
  output.say([WAITING]);
  return new Promise((resolve) => {
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
