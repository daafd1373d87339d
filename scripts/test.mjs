/** `npm test`: sets up, then runs every check, goes on after a failure, and adds it all up. */
import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { inProject, OWN_STORIES, readJson, runProgram, tool } from "./project.mjs";
import { UserError } from "./user-error.mjs";
import { setUp } from "./setup.mjs";
import { size } from "./size.mjs";
import { countPlaywright, countVitest, judgeRun, secondTries } from "./count-tests.mjs";

/** @typedef {import("./count-tests.mjs").Count} Count */

/**
 * @typedef {object} Step
 * @property {string} name as it is asked for
 * @property {string} says what it finds out
 * @property {() => Promise<Count>} run
 * @property {boolean} [onlyIfNamed] it takes too long to be run every time
 */

/** In seconds: several times what a step takes on a small machine, so that nothing hangs for ever. */
const PATIENCE = 1800;
/** In seconds, for what is tried thousands of times. */
const LONG_PATIENCE = 7200;

/** @type {Count} */
const PASSED = { passed: 1, failed: 0, skipped: 0 };
/** @type {Count} */
const FAILED = { passed: 0, failed: 1, skipped: 0 };

/** @type {readonly Step[]} */
const steps = [
  {
    name: "format",
    says: "every file is laid out alike (fix with: npx oxfmt)",
    run: () => check([[...tool("oxfmt"), "--check"]]),
  },
  { name: "lint", says: "no doubtful code, and no import that the rules forbid", run: () => check([tool("oxlint")]) },
  {
    name: "types",
    says: "the headless folders, the page and the tools",
    run: () =>
      check(["core", "web", "node"].map((part) => [...tool("typescript", "tsc"), "-p", `tsconfig.${part}.json`])),
  },
  {
    name: "unused",
    says: "no file, export or package that nothing uses, or that only tests use",
    run: () => check([tool("knip"), [...tool("knip"), "--production"]]),
  },
  {
    name: "spelling",
    says: "every word of the stories, the docs and the screens is spelt as in Britain (stories/words.txt has names)",
    run: () => check([[...tool("tsx"), "src/cli/spelling.ts"]]),
  },
  { name: "unit", says: "the parts, and the plays of every scenario", run: unit },
  {
    name: "stories",
    says: "every way through every story is sound, and teaches what it means to (npm run check -- --strict)",
    run: () => check([[...tool("tsx"), "src/cli/check.ts", "--strict"]]),
  },
  { name: "build", says: "the game builds", run: buildPasses },
  { name: "size", says: "the page is as light as it has to be", run: sizePasses },
  { name: "browser", says: "the built game in a real browser", run: browser },
  { name: "long", says: "properties of the parts, tried thousands of times", run: long, onlyIfNamed: true },
];

/**
 * @param {string[]} wanted names of steps; none means all
 * @returns {Promise<number>} an exit code
 */
export async function test(wanted) {
  const chosen = choose(wanted);
  await setUp();
  mkdirSync(inProject(".cache"), { recursive: true });
  /** @type {Array<{ name: string, count: Count, seconds: number }>} */
  const results = [];
  for (const { name, says, run } of chosen) {
    console.log(`\n== ${name}: ${says}`);
    const begun = performance.now();
    const count = await run();
    results.push({ name, count, seconds: (performance.now() - begun) / 1000 });
  }
  return summarise(results);
}

/**
 * @param {string[]} wanted
 * @returns {Step[]}
 */
function choose(wanted) {
  const unknown = wanted.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined)
    throw new UserError(`no step is called "${unknown}"`, `The steps: ${steps.map(({ name }) => name).join(", ")}`);
  return steps.filter(({ name, onlyIfNamed }) => (wanted.length === 0 ? onlyIfNamed !== true : wanted.includes(name)));
}

/**
 * Runs all command lines, even after one that failed.
 * @param {string[][]} commandLines
 * @returns {Promise<Count>}
 */
async function check(commandLines) {
  let count = PASSED;
  for (const line of commandLines) {
    const { code, late } = await runProgram(line, { seconds: PATIENCE });
    if (late) console.log(`stopped: it took more than ${PATIENCE} seconds`);
    if (code !== 0) count = FAILED;
  }
  return count;
}

/** @returns {Promise<Count>} */
async function unit() {
  return sayingUserErrors(async () => {
    const report = freshReport("unit.json");
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    // The stage's own tests draw in a real browser, too.
    const env = { CHROMIUM_PATH: await findChromium() };
    const outcome = await runProgram([...tool("vitest"), "run", ...reporters], { seconds: PATIENCE, env });
    return judgeRun(countVitest(readJson(report)), outcome);
  });
}

/** @returns {Promise<Count>} */
async function long() {
  const report = freshReport("long.json");
  const files = readdirSync(inProject("tests"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join("tests", name))
    .filter((file) => readFileSync(inProject(file), "utf8").includes('/long.ts"'));
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const line = [...tool("vitest"), "run", "--project", "headless", ...reporters, ...files];
  const outcome = await runProgram(line, { seconds: LONG_PATIENCE, env: { COMPOSURE_LONG: "yes" } });
  return judgeRun(countVitest(readJson(report)), outcome);
}

/** @returns {Promise<Count>} */
async function browser() {
  if ((await buildPasses()).failed > 0) return { ...FAILED, why: "there is no build to play" };
  return sayingUserErrors(async () => {
    await build({ stories: OWN_STORIES });
    const report = freshReport("browser.json");
    const env = { CHROMIUM_PATH: await findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    const outcome = await runProgram([...tool("@playwright/test", "playwright"), "test"], { seconds: PATIENCE, env });
    return judgeRun(countPlaywright(readJson(report)), outcome);
  });
}

/** @type {Promise<Count> | undefined} */
let built;

/**
 * Three steps need the build; it is tried once.
 * @returns {Promise<Count>}
 */
function buildPasses() {
  built ??= sayingUserErrors(async () => ((await build()) === 0 ? PASSED : FAILED));
  return built;
}

/** @returns {Promise<Count>} */
async function sizePasses() {
  if ((await buildPasses()).failed > 0) return { ...FAILED, why: "there is no build to weigh" };
  return sayingUserErrors(async () => ((await size([])) === 0 ? PASSED : FAILED));
}

/**
 * A user error fails the step in which it comes up, and the steps after it still run.
 * @param {() => Promise<Count>} run
 * @returns {Promise<Count>}
 */
async function sayingUserErrors(run) {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    return FAILED;
  }
}

/**
 * Where a runner writes its report; an older one is gone, so that it can't be taken for this one's.
 * @param {string} name
 * @returns {string}
 */
function freshReport(name) {
  const file = inProject(".cache", name);
  rmSync(file, { force: true });
  return file;
}

/**
 * Its last line is for programs: `N passed, N failed`.
 * @param {Array<{ name: string, count: Count, seconds: number }>} results
 * @returns {number} an exit code
 */
function summarise(results) {
  console.log("\nstep       passed  failed  skipped  seconds");
  for (const { name, count, seconds } of results) {
    const cells = [
      String(count.passed).padStart(6),
      String(count.failed).padStart(6),
      String(count.skipped).padStart(7),
    ];
    console.log(
      `${name.padEnd(9)}  ${cells.join("  ")}  ${seconds.toFixed(1).padStart(7)}  ${count.why ?? ""}`.trimEnd(),
    );
  }
  const repeated = secondTries(results.map(({ count }) => count));
  if (repeated.length > 0) console.log(`\n${repeated.join("\n")}`);
  /** @param {"passed" | "failed"} key */
  const total = (key) => results.reduce((sum, { count }) => sum + count[key], 0);
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`);
  return total("failed") > 0 || total("passed") === 0 ? 1 : 0;
}
