/** Counts what test runners report in their JSON. */
import { isRecord } from "./project.mjs";

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [why] what else went wrong
 * @property {string[]} [secondTry] the tests that passed only when they were repeated
 */

/**
 * Vitest's report. A file that could not be loaded has no tests in it, and counts as one that failed.
 * @param {unknown} report
 * @returns {Count}
 */
export function countVitest(report) {
  if (!isRecord(report)) return { passed: 0, failed: 0, skipped: 0 };
  const files = records(report["testResults"]);
  const unloaded = files.filter(
    (file) =>
      file["status"] === "failed" && Array.isArray(file["assertionResults"]) && file["assertionResults"].length === 0,
  ).length;
  return {
    passed: number(report["numPassedTests"]),
    failed: number(report["numFailedTests"]) + unloaded,
    skipped: number(report["numPendingTests"]) + number(report["numTodoTests"]),
  };
}

/**
 * Playwright's report. A test that passed only when it was repeated has passed, and is named.
 * @param {unknown} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  if (!isRecord(report) || !isRecord(report["stats"])) return { passed: 0, failed: 0, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report["stats"];
  const secondTry = repeatedIn(report);
  return {
    passed: number(expected) + number(flaky),
    failed: number(unexpected),
    skipped: number(skipped),
    ...(secondTry.length === 0 ? {} : { secondTry }),
  };
}

/**
 * The tests of a suite, and of those in it, that passed only when they were repeated, by file and title.
 * @param {Record<string, unknown>} suite
 * @returns {string[]}
 */
function repeatedIn(suite) {
  const wobbled = records(suite["specs"]).filter((spec) =>
    records(spec["tests"]).some(({ status }) => status === "flaky"),
  );
  return [
    ...wobbled.map(({ file, title }) => `${String(file)}: ${String(title)}`),
    ...records(suite["suites"]).flatMap(repeatedIn),
  ];
}

/**
 * What is told below the table of all steps, so that a test that wobbles is mended and not forgotten.
 * @param {Count[]} counts
 * @returns {string[]}
 */
export const secondTries = (counts) =>
  counts.flatMap(({ secondTry = [] }) => secondTry).map((test) => `passed at the second try: ${test}`);

/**
 * A runner that failed without a failed test, or that ran nothing, is a failure of its own.
 * @param {Count} count
 * @param {import("./project.mjs").Outcome} outcome
 * @returns {Count}
 */
export function judgeRun(count, { code, late }) {
  const failedAnyway = { ...count, failed: count.failed + 1 };
  if (late) return { ...failedAnyway, why: "stopped: it took too long" };
  if (code !== 0 && count.failed === 0) return { ...failedAnyway, why: `ended with code ${code}` };
  if (count.passed + count.failed === 0) return { ...failedAnyway, why: "no test ran" };
  return count;
}

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>[]}
 */
const records = (value) => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * @param {unknown} value
 * @returns {number}
 */
const number = (value) => (typeof value === "number" ? value : 0);
