/** `npm start`: sets up, builds and serves the game, each only where it isn't done yet. With `--class`, phones vote in it. */
import { parseArgs } from "node:util";
import { build, distOf } from "./build.mjs";
import { openPage } from "./open-page.mjs";
import { UserError } from "./user-error.mjs";

const USUAL_PORT = 4173;

/** All of this machine's addresses: phones are on the network. */
const EVERYWHERE = "0.0.0.0";

/**
 * @param {string[]} args
 * @returns {Promise<number>} an exit code, once the player has stopped it
 */
export async function start(args) {
  const { port, open, inClass, word, redis, ...asked } = readArgs(args);
  const host = asked.host ?? (inClass ? EVERYWHERE : undefined);
  await build();
  const { serve } = await import("./serve.mjs");
  const server = await serve({ dir: distOf(), port, host });
  const forPhones =
    server.others.length > 0 || isThisMachineAlone(host ?? "localhost") ? server.others : [server.address];
  const room = inClass ? await openRooms(server, { addresses: forPhones, word: word ?? null, redis }) : null;
  if (port !== 0 && server.port !== port)
    console.log(
      `Port ${port} is in use, so this is ${server.port}. Earlier attempts are kept at the port they were played on.`,
    );
  console.log(`\nComposure is at  ${server.address}`);
  if (room !== null) console.log(wordsForClass(forPhones, { word, redis }).join("\n"));
  else if (server.others.length > 0) console.log(`Others on this network open  ${server.others.join("  or  ")}`);
  if (host !== undefined && !isThisMachineAlone(host))
    console.log("Everybody who can reach this machine can open it while it runs.");
  console.log("Stop it with Ctrl+C.");
  if (open) openPage(inClass ? `${server.address}#/class` : server.address);
  await new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await room?.close();
  await server.close();
  return 0;
}

/**
 * @param {Awaited<ReturnType<typeof import("./serve.mjs").serve>>} server
 * @param {Parameters<typeof import("./class/open-class.mjs").openClass>[1]} options
 */
async function openRooms(server, options) {
  try {
    const { openClass } = await import("./class/open-class.mjs");
    return await openClass(server.http, options);
  } catch (error) {
    await server.close();
    throw error;
  }
}

/**
 * What a trainer reads in the terminal.
 * @param {readonly string[]} others where phones open the game
 * @param {{ word: string | undefined, redis: string | undefined }} options
 */
function wordsForClass(others, { word, redis }) {
  return [
    others.length === 0
      ? "No phone can reach this machine: it is on no network, or --host keeps it to itself. Vote by show of hands."
      : `A class's phones open  ${others.map((address) => `${address}#/join`).join("  or  ")}`,
    word === undefined
      ? "Only this machine's own browser opens a room. The room's screen shows its code."
      : "Whoever knows the word that you gave opens a room. The room's screen shows its code.",
    `Votes have no names, are kept in ${redis === undefined ? "memory" : "Redis"}, and are gone when the room is closed.`,
  ];
}

/** @param {string} host */
const isThisMachineAlone = (host) => /^(127\.|localhost$|::1$)/.test(host);

/**
 * @param {string[]} args
 * @returns {{ port: number, host: string | undefined, open: boolean, inClass: boolean, word: string | undefined, redis: string | undefined }}
 *   word: what opens a room from elsewhere; redis: where the rooms of several servers are kept
 */
export function readArgs(args) {
  const usage =
    "npm start -- [--port NUMBER] [--host ADDRESS] [--no-open] [--class [--room-word WORD] [--redis ADDRESS]]";
  /** @type {{ port?: string | undefined, host?: string | undefined, "no-open"?: boolean | undefined, class?: boolean | undefined, "room-word"?: string | undefined, redis?: string | undefined }} */
  let values;
  try {
    values = parseArgs({
      args,
      options: {
        port: { type: "string" },
        host: { type: "string" },
        "no-open": { type: "boolean" },
        class: { type: "boolean" },
        "room-word": { type: "string" },
        redis: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error), usage);
  }
  const port = values.port === undefined ? USUAL_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || values.port === "")
    throw new UserError(`"${values.port}" is no port: a port is a whole number from 0 to 65535.`, usage);
  const { "room-word": word, redis } = values;
  const inClass = values.class === true;
  if (!inClass && (word !== undefined || redis !== undefined))
    throw new UserError("--room-word and --redis are for a class: they go with --class.", usage);
  if (word !== undefined && word.trim().length < 6)
    throw new UserError(`"${word}" is too short for a word that opens rooms: take six letters or more.`, usage);
  if (redis !== undefined && word === undefined)
    throw new UserError("With --redis, rooms are opened from elsewhere: say by which word, with --room-word.", usage);
  if (redis !== undefined && !/^rediss?:\/\/./.test(redis))
    throw new UserError(`"${redis}" is no address of a Redis: redis://127.0.0.1:6379 is one.`, usage);
  return { port, host: values.host, open: values["no-open"] !== true, inClass, word, redis };
}
