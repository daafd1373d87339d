/** Installs what package-lock.json asks for, when it isn't there yet. */
import { existsSync } from "node:fs";
import { inProject, isRecord, readJson, runProgram } from "./project.mjs";
import { UserError } from "./user-error.mjs";

/** How often the installing is looked at, in seconds. */
const LOOK = 1;

/** After how many seconds without a new package the registry is asked whether it is there at all. */
const SILENCE = 8;

/** How many seconds the registry has to answer that. */
const ANSWER = 8;

/** How often it is said how far the installing is, in seconds. */
const REPORT = 10;

/** Makes sure that the packages are installed. Does nothing when they are. */
export async function setUp() {
  const lock = readJson(inProject("package-lock.json"));
  if (whatIsMissing(lock, readJson(inProject("node_modules", ".package-lock.json"))) === 0) return;
  console.log("Installing packages (this happens once) ...");
  const stop = new AbortController();
  const installing = runProgram(
    // The tools are development packages, which a production setting would leave out. One new try is enough:
    // npm asks for hundreds of packages, and waits for all of them before it says that none could be had.
    [...npm(), "ci", "--include=dev", "--prefer-offline", "--no-audit", "--no-fund", ...FEW_TRIES],
    { quiet: true, env: { NODE_ENV: "development" }, signal: stop.signal },
  );
  const reached = await followInstalling(Object.keys(packagesOf(lock)), installing);
  if (!reached) stop.abort();
  const { code, output } = await installing;
  if (!reached) throw unreachable(`There was no answer within ${ANSWER} seconds.`);
  if (code !== 0) throw whyInstallFailed(output);
}

const FEW_TRIES = ["--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=2000"];

/**
 * Tells how far the installing is, until it ends or until the registry turns out not to be there.
 * @param {string[]} paths of the packages that the lock file names, from the project's folder
 * @param {Promise<unknown>} installing
 * @returns {Promise<boolean>} false when no package comes any more and the registry doesn't answer
 */
async function followInstalling(paths, installing) {
  let ended = false;
  void installing.then(() => (ended = true));
  let there = 0;
  let silent = 0;
  for (let seconds = LOOK; ; seconds += LOOK) {
    await Promise.race([installing, new Promise((resolve) => setTimeout(resolve, LOOK * 1000).unref())]);
    if (ended) return true;
    const now = paths.filter((path) => path !== "" && existsSync(inProject(path, "package.json"))).length;
    silent = now === there ? silent + LOOK : 0;
    there = now;
    if (seconds % REPORT === 0) console.log(`  ${there} packages are here. More are coming ...`);
    if (silent < SILENCE) continue;
    const { code } = await runProgram([...npm(), "ping", "--fetch-retries=0"], { quiet: true, seconds: ANSWER });
    if (code !== 0) return ended;
    silent = 0;
  }
}

/** npm's own file where npm started us, so that it is found on every system; else the one on the path. */
function npm() {
  const file = process.env["npm_execpath"];
  if (file?.endsWith("npm-cli.js")) return [process.execPath, file];
  return process.platform === "win32" ? ["cmd", "/c", "npm"] : ["npm"];
}

/**
 * How many packages of the lock file are not installed in the version that it names.
 * Packages for other systems are optional, and may be missing.
 * @param {unknown} lock package-lock.json
 * @param {unknown} installed node_modules/.package-lock.json, which npm writes when it is done
 * @returns {number}
 */
export function whatIsMissing(lock, installed) {
  const wanted = packagesOf(lock);
  const there = packagesOf(installed);
  return Object.entries(wanted).filter(([path, wish]) => {
    if (path === "" || !isRecord(wish)) return false;
    const found = there[path];
    if (!isRecord(found)) return wish["optional"] !== true && wish["devOptional"] !== true;
    return found["version"] !== wish["version"];
  }).length;
}

/**
 * @param {unknown} lock
 * @returns {Record<string, unknown>}
 */
function packagesOf(lock) {
  const packages = isRecord(lock) ? lock["packages"] : undefined;
  return isRecord(packages) ? packages : {};
}

/**
 * @param {string} output what npm said
 * @returns {UserError}
 */
export function whyInstallFailed(output) {
  const complaints = output.split("\n").filter((line) => line.trim() !== "" && !/^npm (warn|notice)/i.test(line));
  const said = complaints.slice(0, 12).join("\n");
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/.test(output))
    return unreachable(`npm said:\n${said}`);
  if (/EUSAGE/.test(output))
    return new UserError(
      "The packages could not be installed: package.json and package-lock.json ask for different ones.",
      `Type "npm install", which brings the two together.\n\nnpm said:\n${said}`,
    );
  if (/EACCES|EPERM|EROFS/.test(output))
    return new UserError(
      `The packages could not be written to ${inProject("node_modules")}: no permission.`,
      `Put the project into a folder of your own, or take that folder back, and type the same command again.\n\nnpm said:\n${said}`,
    );
  if (/ENOSPC/.test(output))
    return new UserError(
      "The packages could not be installed: the disk is full.",
      "Make about 300 MB of room, and type the same command again.",
    );
  if (/ENOENT/.test(output) && output.length < 100)
    return new UserError(
      "The packages could not be installed: npm is not on the path.",
      "Install Node from https://nodejs.org, which brings npm, and type the same command again.",
    );
  return new UserError("The packages could not be installed.", `npm said:\n${said}`);
}

/**
 * @param {string} because what tells so
 * @returns {UserError}
 */
function unreachable(because) {
  return new UserError(
    "The packages could not be downloaded: npm's registry can't be reached.",
    `This is needed once; later the game starts without a network.\nCheck the connection, or behind a proxy: npm config set proxy http://ADDRESS:PORT\n\n${because}`,
  );
}
