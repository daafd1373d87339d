/** Finds a Chromium for the browser tests, or gets one. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { runProgram, tool } from "./project.mjs";
import { UserError } from "./user-error.mjs";

/** By the names that systems give it, the plainest build first. */
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/** Where systems keep programs that are not on the path. */
const PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** How each system's package manager gets one, for those who may ask it to. */
const MANAGERS = [
  {
    name: "apt-get",
    lines: [
      ["apt-get", "update", "-q"],
      ["apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium"],
    ],
  },
  { name: "dnf", lines: [["dnf", "install", "-y", "chromium"]] },
  { name: "apk", lines: [["apk", "add", "--no-cache", "chromium"]] },
  { name: "pacman", lines: [["pacman", "-Sy", "--noconfirm", "--needed", "chromium"]] },
];

/**
 * For a browser that tests start. The browser's own page below its address line is left out: each new context opened
 * one, unseen, and that took as long again as a test's page. A browser heeds the last such list alone, so those that
 * Playwright leaves out stand here, too.
 */
export const WITHOUT_UNSEEN_PAGES = `--disable-features=${[
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "PreloadTopChromeWebUI",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
].join(",")}`;

/** In seconds. */
const MINUTE = 60;

/**
 * The system's Chromiums, the one to prefer first. That a file is here doesn't say that it runs.
 * @param {Record<string, string | undefined>} [env]
 * @returns {string[]}
 */
export function chromiumsOfSystem(env = process.env) {
  const named = env["CHROMIUM_PATH"];
  if (named) return [named];
  const onPath = NAMES.map((name) => onThePath(name, env)).filter((file) => file !== "");
  return [...onPath, ...PLACES.filter(isProgram)];
}

/**
 * The path of a Chromium that runs; one is installed where there is none.
 * @returns {Promise<string>}
 */
export async function findChromium() {
  const named = process.env["CHROMIUM_PATH"];
  const found = await firstThatRuns();
  if (found !== "") return found;
  if (named)
    throw new UserError(
      `CHROMIUM_PATH is "${named}", and that does not run.`,
      "Name a Chromium that does, or unset it.",
    );
  await installFromSystem();
  const installed = await firstThatRuns();
  if (installed !== "") return installed;
  await downloadPlaywrights();
  const downloaded = await firstThatRuns();
  if (downloaded !== "") return downloaded;
  throw new UserError(
    "The browser tests need Chromium: there is none here, and none could be installed.",
    "Install Chromium or Chrome, or say where one is: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

async function firstThatRuns() {
  const own = process.env["CHROMIUM_PATH"] ? "" : await playwrightsOwn();
  for (const file of [...chromiumsOfSystem(), own].filter((path) => path !== "")) {
    // On Windows asking for the version opens a window instead of answering.
    if (process.platform === "win32") return file;
    // Some systems have a file of this name that only says where to get the real one.
    const { code, output } = await runProgram([file, "--version"], { quiet: true, seconds: 30 });
    if (code === 0 && /\d+\.\d+\.\d+/.test(output)) return file;
  }
  return "";
}

async function installFromSystem() {
  if (process.getuid?.() !== 0) return;
  const manager = MANAGERS.find(({ name }) => onThePath(name, process.env) !== "");
  if (manager === undefined) return;
  console.log(`Installing Chromium with ${manager.name} (this happens once) ...`);
  for (const line of manager.lines)
    await runProgram(line, { quiet: true, seconds: 10 * MINUTE, env: { DEBIAN_FRONTEND: "noninteractive" } });
}

async function downloadPlaywrights() {
  console.log("Downloading Playwright's Chromium (this happens once) ...");
  const playwright = tool("@playwright/test", "playwright");
  const withLibraries = process.getuid?.() === 0 ? ["--with-deps"] : [];
  await runProgram([...playwright, "install", ...withLibraries, "chromium"], { quiet: true, seconds: 10 * MINUTE });
}

/** @returns {Promise<string>} where Playwright keeps its own; empty when it has none */
async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return isProgram(file) ? file : "";
}

/**
 * @param {string} name
 * @param {Record<string, string | undefined>} env
 * @returns {string} its path; empty where there is none
 */
function onThePath(name, env) {
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? "";
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return file !== "";
  } catch {
    return false;
  }
}
