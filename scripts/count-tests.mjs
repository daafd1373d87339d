/** Counts what test runners report in their JSON. */
import { isRecord } from "./project.mjs";

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [why] what else went wrong
 */

/**
 * Vitest's report. A file that could not be loaded has no tests in it, and counts as one that failed.
 * @param {unknown} report
 * @returns {Count}
 */
export function countVitest(report) {
  if (!isRecord(report)) return { passed: 0, failed: 0, skipped: 0 };
  const files = Array.isArray(report["testResults"]) ? report["testResults"].filter(isRecord) : [];
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
 * Playwright's report. A test that only passed when it was repeated has failed.
 * @param {unknown} report
 * @returns {Count}
 */
export function countPlaywright(report) {
  if (!isRecord(report) || !isRecord(report["stats"])) return { passed: 0, failed: 0, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report["stats"];
  return {
    passed: number(expected),
    failed: number(unexpected) + number(flaky),
    skipped: number(skipped),
  };
}

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
 * @returns {number}
 */
const number = (value) => (typeof value === "number" ? value : 0);
