/**
 * Rooms for a class, on the server that shows the game: phones vote in them, and the room's screen asks. Loaded only by
 * `npm start -- --class`. What rooms are is in room.mjs, who says what in phones.mjs and screens.mjs.
 */
import { Server } from "socket.io";
import { isFromOwnPage } from "./door.mjs";
import { openKnownRooms } from "./known-rooms.mjs";
import { openMemoryRooms } from "./memory-rooms.mjs";
import { openPace } from "./pace.mjs";
import { welcomePhone } from "./phones.mjs";
import { answering, countsIn, isAnswer, phonesIn, screensIn } from "./presence.mjs";
import { endRoom, welcomeScreen } from "./screens.mjs";

/** Below the page's own folder, so that a proxy needs one rule for both. */
const PATH = "/class-room";
/** Bytes: a question with long replies; a megabyte is refused. */
const MOST_BYTES = 100_000;
/** Milliseconds: a phone that fell asleep is missed this soon. */
const ASKED_EVERY = 10_000;
const ANSWERS_WITHIN = 8000;
/** New connections from one address. A whole class may come from one: behind a proxy, or a shared phone's network. */
const COMING = { atOnce: 300, aSecond: 20 };
/** Connections to one server, at most. */
const MOST_CONNECTIONS = 3000;
/** What one connection may send. */
const SENDING = { atOnce: 20, aSecond: 5 };
/** After so many that came too fast, a connection is cut. */
const MOST_TOO_FAST = 200;
/** Addresses that are remembered, at most. */
const MOST_ADDRESSES = 5000;
/** Milliseconds in which several changes are told as one. */
const TOLD_TOGETHER = 100;

/**
 * @typedef {object} Means what phones and screens are served with
 * @property {Server} io
 * @property {import("./memory-rooms.mjs").RoomStore} rooms
 * @property {readonly string[]} addresses where phones open the game
 * @property {string | null} word what a trainer has to know; null where only this machine opens rooms
 * @property {ReturnType<typeof openKnownRooms>} known the rooms that were opened through this server
 * @property {(code: string) => void} changed tells a room's screen how many are there and how many have voted
 */

/**
 * @param {import("node:http").Server} server the one that shows the game
 * @param {{ addresses: readonly string[], word?: string | null, redis?: string | undefined }} options
 * @returns {Promise<{ close: () => Promise<void> }>} rejects with a UserError where Redis was asked for and isn't there
 */
export async function openClass(server, { addresses, word = null, redis }) {
  const clock = () => performance.now();
  const kept = redis === undefined ? null : await (await import("./redis-rooms.mjs")).openRedisRooms(redis);
  const rooms = kept?.rooms ?? openMemoryRooms();
  const comes = openComing(clock);
  const io = new Server(server, {
    path: PATH,
    serveClient: false,
    maxHttpBufferSize: MOST_BYTES,
    pingInterval: ASKED_EVERY,
    pingTimeout: ANSWERS_WITHIN,
    connectTimeout: 10_000,
    allowRequest: (request, allow) =>
      allow(
        null,
        isFromOwnPage(request.headers) &&
          comes(request.socket.remoteAddress ?? "") &&
          io.engine.clientsCount < MOST_CONNECTIONS,
      ),
    ...(kept === null ? {} : { adapter: kept.adapter }),
  });
  const changed = openTelling(io, rooms);
  const known = openKnownRooms({
    clock,
    isEmpty: async (code) => {
      const here = await Promise.all([phonesIn(code), screensIn(code)].map((group) => io.in(group).fetchSockets()));
      return here.every(({ length }) => length === 0);
    },
    end: (code) => endRoom(means, code),
  });
  /** @type {Means} */
  const means = { io, rooms, addresses, word, known, changed };
  io.on("connection", (socket) => {
    slowDown(socket, clock);
    answering(socket, "awake", async () => ({ ok: true }));
    welcomePhone(socket, means);
    welcomeScreen(socket, means);
  });
  return {
    async close() {
      known.stop();
      // What is open stays open for whoever comes back: phones and screens look for the server until it is there again.
      const closed = io.close();
      // It waits until the server has closed, and that for every browser that has the page open: they are cut off.
      server.close();
      server.closeAllConnections();
      await closed;
      await rooms.close();
    },
  };
}

/**
 * @param {() => number} clock
 * @returns {(address: string) => boolean} whether one more may come from an address
 */
function openComing(clock) {
  /** @type {Map<string, () => boolean>} */
  const paces = new Map();
  return (address) => {
    const pace = paces.get(address) ?? openPace({ ...COMING, clock });
    if (paces.size > MOST_ADDRESSES) paces.clear();
    paces.set(address, pace);
    return pace();
  };
}

/**
 * Refuses what comes too fast, and cuts off who doesn't stop.
 * @param {import("socket.io").Socket} socket
 * @param {() => number} clock
 */
function slowDown(socket, clock) {
  const pace = openPace({ ...SENDING, clock });
  let tooFast = 0;
  socket.use((packet, next) => {
    if (pace()) return next();
    tooFast += 1;
    if (tooFast > MOST_TOO_FAST) return void socket.disconnect(true);
    /** @type {unknown} */
    const answer = packet.at(-1);
    if (isAnswer(answer)) answer({ ok: false, why: "too-fast" });
  });
}

/**
 * @param {Server} io
 * @param {Means["rooms"]} rooms
 * @returns {Means["changed"]}
 */
function openTelling(io, rooms) {
  /** @type {Set<string>} */
  const planned = new Set();
  return (code) => {
    if (planned.has(code)) return;
    planned.add(code);
    setTimeout(() => {
      planned.delete(code);
      void (async () => {
        const room = await rooms.read(code);
        if (room !== null) io.to(screensIn(code)).emit("here", await countsIn(io, room));
      })().catch(() => undefined);
    }, TOLD_TOGETHER).unref();
  };
}
