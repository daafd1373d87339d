/** `npm start`: sets up, builds and serves the game, each only where it isn't done yet. */
import { parseArgs } from "node:util";
import { build, distOf } from "./build.mjs";
import { openPage } from "./open-page.mjs";
import { UserError } from "./user-error.mjs";

const USUAL_PORT = 4173;

/**
 * @param {string[]} args
 * @returns {Promise<number>} an exit code, once the player has stopped it
 */
export async function start(args) {
  const { port, host, open } = readArgs(args);
  await build();
  const { serve } = await import("./serve.mjs");
  const server = await serve({ dir: distOf(), port, host });
  if (port !== 0 && server.port !== port)
    console.log(
      `Port ${port} is in use, so this is ${server.port}. Earlier attempts are kept at the port they were played on.`,
    );
  console.log(`\nComposure is at  ${server.address}`);
  if (server.others.length > 0) console.log(`Others on this network open  ${server.others.join("  or  ")}`);
  if (host !== undefined && !isThisMachineAlone(host))
    console.log("Everybody who can reach this machine can open it while it runs.");
  console.log("Stop it with Ctrl+C.");
  if (open) openPage(server.address);
  await new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await server.close();
  return 0;
}

/** @param {string} host */
const isThisMachineAlone = (host) => /^(127\.|localhost$|::1$)/.test(host);

/**
 * @param {string[]} args
 * @returns {{ port: number, host: string | undefined, open: boolean }}
 */
export function readArgs(args) {
  const usage = "npm start -- [--port NUMBER] [--host ADDRESS] [--no-open]";
  /** @type {{ port?: string | undefined, host?: string | undefined, "no-open"?: boolean | undefined }} */
  let values;
  try {
    values = parseArgs({
      args,
      options: { port: { type: "string" }, host: { type: "string" }, "no-open": { type: "boolean" } },
    }).values;
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), usage);
  }
  const port = values.port === undefined ? USUAL_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || values.port === "")
    throw new UserError(`"${values.port}" is no port: a port is a whole number from 0 to 65535.`, usage);
  return { port, host: values.host, open: values["no-open"] !== true };
}
