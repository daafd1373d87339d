/** Where the project lies, what stands where in it, and how its tools are called. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "./user-error.mjs";

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string[]} parts of a path below the project's folder */
export const inProject = (...parts) => join(projectRoot, ...parts);

/** The folder of the stories that the game is made of: COMPOSURE_STORIES names another one, from the project's folder. */
export const storiesFolder = () => process.env["COMPOSURE_STORIES"] ?? "stories";

/** The folder of the stories that tests and benches play, which stay as they are. */
export const OWN_STORIES = "tests/own-stories";

/**
 * The JSON in a file, or undefined where there is no such file or it isn't JSON.
 * @param {string} file
 * @returns {unknown}
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The command line of an installed tool, the same on every system: node and the tool's own file.
 * @param {string} name of its package
 * @param {string} [bin] the tool's name, where it isn't the package's
 * @returns {string[]}
 */
export function tool(name, bin = name) {
  const folder = inProject("node_modules", name);
  const about = readJson(join(folder, "package.json"));
  const bins = isRecord(about) ? about["bin"] : undefined;
  const file = isRecord(bins) ? bins[bin] : bins;
  if (typeof file !== "string")
    throw new UserError(`${bin} is not installed`, 'Type "npm ci", then the same command again.');
  return [process.execPath, join(folder, file)];
}

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 1 when the program could not be started or was stopped
 * @property {string} output what it said, where `quiet` was asked for
 * @property {boolean} late it was stopped because its time was up
 */

/**
 * Runs a program in the project's folder and waits for its end. It never rejects.
 * @param {string[]} commandLine
 * @param {{ quiet?: boolean, seconds?: number, env?: Record<string, string>, signal?: AbortSignal }} [options]
 *   quiet: keep its output instead of showing it; seconds: how long it may take; signal: stops it at once
 * @returns {Promise<Outcome>}
 */
export function runProgram([program = "", ...args], { quiet = false, seconds = 0, env = {}, signal } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit",
      env: { ...process.env, ...env },
      ...(signal === undefined ? {} : { signal, killSignal: "SIGKILL" }),
    });
    let output = "";
    let late = false;
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk.toString("utf8");
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    if (seconds > 0) {
      const stop = () => {
        late = true;
        child.kill("SIGTERM");
        timers.push(setTimeout(() => child.kill("SIGKILL"), 5000));
      };
      timers.push(setTimeout(stop, seconds * 1000));
    }
    /** @param {number} code */
    const end = (code) => {
      for (const timer of timers) clearTimeout(timer);
      resolve({ code, output, late });
    };
    child.on("error", (error) => {
      output += error.message;
      end(1);
    });
    child.on("close", (code) => end(late ? 1 : (code ?? 1)));
  });
}
