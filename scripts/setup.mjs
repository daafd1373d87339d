/** Installs what package-lock.json asks for, when it isn't there yet. */
import { inProject, isRecord, readJson, runProgram } from "./project.mjs";
import { UserError } from "./user-error.mjs";

/** Makes sure that the packages are installed. Does nothing when they are. */
export async function setUp() {
  const missing = whatIsMissing(
    readJson(inProject("package-lock.json")),
    readJson(inProject("node_modules", ".package-lock.json")),
  );
  if (missing === 0) return;
  console.log("Installing packages (this happens once) ...");
  // Not `npm ci`: it refuses a lock file that was written where the packages of other systems could not be
  // had. This keeps to the lock file too, and changes nothing in it. The tools are development packages,
  // which a production setting would leave out.
  const { code, output } = await runProgram(
    [...npm(), "install", "--no-save", "--include=dev", "--prefer-offline", "--no-audit", "--no-fund"],
    {
      quiet: true,
      env: { NODE_ENV: "development" },
    },
  );
  if (code !== 0) throw whyInstallFailed(output);
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
    return new UserError(
      "The packages could not be downloaded: npm's registry can't be reached.",
      `This is needed once; later the game starts without a network.\nCheck the connection, or behind a proxy: npm config set proxy http://ADDRESS:PORT\n\nnpm said:\n${said}`,
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
