/**
 * Keeps the rooms in Redis, for more than one server. A room is one value, changed by compare-and-set: read it, change it,
 * and write it if it is still what was read. What comes while a server waits for Redis is changed in one go, so that
 * a class that votes all at once needs a few rounds, and not one for each vote.
 */
import { createAdapter } from "@socket.io/redis-adapter";
import { createClient } from "redis";
import { UserError } from "../user-error.mjs";
import { isRoom } from "./room.mjs";

/** Seconds after its last change that a room is kept which nobody has closed. */
const KEPT = 12 * 3600;
/** Rounds that a change may lose to other servers before something else must be wrong. */
const MOST_ROUNDS = 200;

const WRITE = `
if (redis.call("GET", KEYS[1]) or "") ~= ARGV[1] then return 0 end
if ARGV[2] == "" then redis.call("DEL", KEYS[1]) else redis.call("SET", KEYS[1], ARGV[2], "EX", ARGV[3]) end
return 1`;

/**
 * @typedef {import("./room.mjs").Room} Room
 *
 * @typedef {object} Waiting a change that waits for Redis
 * @property {(room: Room | null) => { room: Room | null, settle: () => void }} apply settle: says that it is written
 * @property {(error: unknown) => void} failed
 */

/**
 * @param {string} url such as `redis://127.0.0.1:6379`
 * @returns {Promise<{ rooms: import("./memory-rooms.mjs").RoomStore, adapter: ReturnType<typeof createAdapter> }>}
 *   adapter: what hands messages on to the other servers. Rejects with a UserError where no Redis answers.
 */
export async function openRedisRooms(url) {
  const client = await connected(url);
  const listener = await connected(url);
  /** @type {Map<string, Waiting[]>} */
  const waiting = new Map();

  /** @param {string} code */
  const read = async (code) => (await client.get(keyOf(code))) ?? "";

  /**
   * @param {string} code
   * @param {readonly Waiting[]} batch
   */
  const write = async (code, batch) => {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = await read(code);
      let room = roomIn(before);
      const settles = batch.map(({ apply }) => {
        const applied = apply(room);
        room = applied.room;
        return applied.settle;
      });
      const after = room === null ? "" : JSON.stringify(room);
      const isWritten =
        after === before ||
        (await client.eval(WRITE, { keys: [keyOf(code)], arguments: [before, after, String(KEPT)] })) === 1;
      if (isWritten) return settles.forEach((settle) => settle());
    }
    throw new Error(`room ${code} could not be written in ${MOST_ROUNDS} rounds`);
  };

  /**
   * Writes what waits for a room until nothing does.
   * @param {string} code
   */
  const work = async (code) => {
    for (let batch = waiting.get(code) ?? []; batch.length > 0; batch = waiting.get(code) ?? []) {
      waiting.set(code, []);
      await write(code, batch).catch((error) => batch.forEach(({ failed }) => failed(error)));
    }
    waiting.delete(code);
  };

  return {
    adapter: createAdapter(unawaited(client), unawaited(listener), { key: "composure" }),
    rooms: {
      read: async (code) => roomIn(await read(code)),
      change: (code, change) =>
        new Promise((resolve, reject) => {
          /** @type {Waiting["apply"]} */
          const apply = (before) => {
            const { room, gives } = change(before);
            return { room, settle: () => resolve(gives) };
          };
          const others = waiting.get(code);
          if (others !== undefined) return void others.push({ apply, failed: reject });
          waiting.set(code, [{ apply, failed: reject }]);
          void work(code);
        }),
      async close() {
        client.destroy();
        listener.destroy();
      },
    },
  };
}

/** @param {string} code */
const keyOf = (code) => `composure:room:${code}`;

/**
 * @param {string} text
 * @returns {Room | null}
 */
function roomIn(text) {
  if (text === "") return null;
  /** @type {unknown} */
  const room = JSON.parse(text);
  return isRoom(room) ? room : null;
}

/**
 * The adapter waits for nothing that it sends. What fails of it while Redis is away would stop the server: here it is let go.
 * @template {object} Client
 * @param {Client} client
 * @returns {Client}
 */
const unawaited = (client) =>
  new Proxy(client, {
    get(target, name) {
      /** @type {unknown} */
      const value = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (/** @type {unknown[]} */ ...args) => {
        /** @type {unknown} */
        const given = Reflect.apply(value, target, args);
        if (given instanceof Promise) given.catch(() => undefined);
        return given;
      };
    },
  });

/** @param {string} url */
async function connected(url) {
  let isOpen = false;
  try {
    const client = createClient({ url, socket: { connectTimeout: 5000, reconnectStrategy: () => isOpen && 500 } });
    client.on("error", (error) => {
      if (isOpen) console.error(`Redis: ${error instanceof Error ? error.message : String(error)}`);
    });
    await client.connect();
    isOpen = true;
    return client;
  } catch (error) {
    throw new UserError(
      `No Redis answers at ${url}: ${error instanceof Error ? error.message : String(error)}`,
      "Start it, or leave --redis out: one server needs none.",
    );
  }
}
