/** `npm run bench`: measures the game, built of the tests' own stories, beside its budgets. */
import { build } from "./build.mjs";
import { findChromium } from "./chromium.mjs";
import { OWN_STORIES, runProgram, tool } from "./project.mjs";

/**
 * @param {string[]} args handed on to the benchmark
 * @returns {Promise<number>} an exit code: 1 only when it could not be measured
 */
export async function bench(args) {
  await build({ stories: OWN_STORIES });
  const env = { CHROMIUM_PATH: await findChromium() };
  const measures = await runProgram([...tool("tsx"), "tests/bench/measures.bench.ts", ...args], { env });
  const paths = await runProgram([...tool("tsx"), "--expose-gc", "tests/bench/paths.bench.ts"], { env });
  return Math.max(measures.code, paths.code);
}
