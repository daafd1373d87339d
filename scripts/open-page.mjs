/** Opens a page in the user's browser, where there is a user and a browser. */
import { spawn } from "node:child_process";

/**
 * @typedef {object} Surroundings
 * @property {string} platform as in `process.platform`
 * @property {boolean} terminal somebody sits before a terminal
 * @property {Record<string, string | undefined>} env
 */

/**
 * The command line that opens a page, or none where nobody would see it.
 * @param {string} address
 * @param {Surroundings} surroundings
 * @returns {string[]}
 */
export function opener(address, { platform, terminal, env }) {
  if (!terminal || env["CI"] || env["BROWSER"] === "none" || env["SSH_CONNECTION"]) return [];
  if (platform === "darwin") return ["open", address];
  if (platform === "win32") return ["cmd", "/c", "start", "", address];
  if (env["WSL_DISTRO_NAME"]) return ["cmd.exe", "/c", "start", "", address];
  return env["DISPLAY"] || env["WAYLAND_DISPLAY"] ? ["xdg-open", address] : [];
}

/**
 * Tries to; that it did not work is no reason to stop, for the address is printed anyway.
 * @param {string} address
 */
export function openPage(address) {
  const [program, ...args] = opener(address, {
    platform: process.platform,
    terminal: process.stdout.isTTY,
    env: process.env,
  });
  if (program === undefined) return;
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
