/** What a room's screen says: that it opens a room, or comes back to one; how its ballot stands; that the room is over. */
import { randomBytes, randomInt } from "node:crypto";
import { mayOpen } from "./door.mjs";
import { readOpening, readRoles, readStand } from "./messages.mjs";
import { answering, countsIn, phonesIn, screensIn } from "./presence.mjs";
import { emptyRoom, forPhones, standing, withRoles } from "./room.mjs";

/** Rooms on one server, at most. */
const MOST_ROOMS = 100;
/** After so many words that aren't the one, somebody is guessing. */
const MOST_GUESSES = 10;
/** So often a code is drawn again that another room has. */
const MOST_DRAWS = 100;

/**
 * @typedef {import("./open-class.mjs").Means} Means
 * @typedef {import("./room.mjs").Room} Room
 */
/**
 * @template Given
 * @typedef {import("./memory-rooms.mjs").Change<Given>} Change
 */

/**
 * @param {import("socket.io").Socket} socket
 * @param {Means} means
 */
export function welcomeScreen(socket, means) {
  const { io, rooms, addresses, word, known } = means;
  const coming = { ...socket.handshake, reached: socket.request.socket.localAddress };
  /** @type {{ code: string, key: string } | null} */
  let screen = null;
  let guesses = 0;

  /** @param {Room} room */
  const answerFor = async (room) => {
    const { turn, ballot } = forPhones(room);
    return { ok: true, turn, ballot, roles: room.roles.turn, ...(await countsIn(io, room)) };
  };
  /** @param {Room} room Phones with a role ask for its sheet, and get no other. */
  const tellRoles = ({ code, roles }) => io.to(phonesIn(code)).emit("roles", { out: roles.sheets !== null });
  /** @param {Room} room */
  const tell = (room) => io.to(phonesIn(room.code)).emit("room", forPhones(room));

  answering(socket, "open", async (message) => {
    const asked = readOpening(message);
    if (asked === null) return { ok: false, why: "refused" };
    if (!mayOpen(coming, { said: asked.word, word })) {
      if (++guesses > MOST_GUESSES) socket.disconnect(true);
      return { ok: false, why: word === null ? "elsewhere" : "word" };
    }
    if (known.size() >= MOST_ROOMS && !known.has(asked.room?.code ?? "")) return { ok: false, why: "full" };
    const room = (asked.room === null ? null : await comeBack(asked.room)) ?? (await openRoom(rooms));
    const { code, key } = room;
    known.add(code);
    screen = { code, key };
    await socket.join(screensIn(code));
    tell(room);
    if (room.roles.sheets !== null) tellRoles(room);
    return { ...(await answerFor(room)), code, key, addresses };
  });

  /**
   * @param {import("./messages.mjs").HadRoom} had
   * @returns {Promise<Room | null>} null where another screen has a room of that code
   */
  const comeBack = async ({ code, key, stand, roles }) => {
    /** @type {Change<{ room: Room | null, isNew: boolean }>} */
    const change = (before) => {
      if (before !== null && before.key !== key) return { room: before, gives: { room: null, isNew: false } };
      const after = withRoles(standing(before ?? emptyRoom(code, key), stand), roles);
      return { room: after, gives: { room: after, isNew: before === null } };
    };
    const { room, isNew } = await rooms.change(code, change);
    if (isNew) known.restored(code);
    return room;
  };

  answering(socket, "stand", async (message) => {
    const stand = readStand(message);
    if (stand === null) return { ok: false, why: "malformed" };
    if (screen === null) return { ok: false, why: "unknown" };
    const { code, key } = screen;
    if (stand.ballot?.open === false) await known.phonesBack(code);
    /** @type {Change<{ room: Room | null, isChanged: boolean }>} */
    const change = (before) => {
      if (before === null || before.key !== key) return { room: before, gives: { room: null, isChanged: false } };
      const after = standing(before, stand);
      return { room: after, gives: { room: after, isChanged: after !== before } };
    };
    const { room, isChanged } = await rooms.change(code, change);
    if (room === null) return { ok: false, why: "unknown" };
    if (isChanged) tell(room);
    return answerFor(room);
  });

  answering(socket, "roles", async (message) => {
    const roles = readRoles(message);
    if (roles === null) return { ok: false, why: "malformed" };
    if (screen === null) return { ok: false, why: "unknown" };
    const { code, key } = screen;
    /** @type {Change<{ room: Room | null, isChanged: boolean }>} */
    const change = (before) => {
      if (before === null || before.key !== key) return { room: before, gives: { room: null, isChanged: false } };
      const after = withRoles(before, roles);
      return { room: after, gives: { room: after, isChanged: after !== before } };
    };
    const { room, isChanged } = await rooms.change(code, change);
    if (room === null) return { ok: false, why: "unknown" };
    if (isChanged) tellRoles(room);
    return answerFor(room);
  });

  answering(socket, "end", async () => {
    if (screen === null) return { ok: false, why: "refused" };
    const { code, key } = screen;
    screen = null;
    await endRoom(means, code, (room) => room.key === key);
    return { ok: true };
  });
}

/**
 * @param {Means["rooms"]} rooms
 * @returns {Promise<Room>} a new one, with a code that no other has
 */
async function openRoom(rooms) {
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    // Digits: they are typed and read out the same in every language, and none looks like a letter.
    const code = String(randomInt(10_000, 100_000));
    const room = await rooms.change(code, (before) => {
      if (before !== null) return { room: before, gives: null };
      const empty = emptyRoom(code, randomBytes(24).toString("base64url"));
      return { room: empty, gives: empty };
    });
    if (room !== null) return room;
  }
  throw new Error(`no free code in ${MOST_DRAWS} draws`);
}

/**
 * Closes a room for good: its votes are gone, and its phones and screens hear of it.
 * @param {Means} means
 * @param {string} code
 * @param {(room: Room) => boolean} [isMeant]
 */
export async function endRoom({ io, rooms, known }, code, isMeant = () => true) {
  const isGone = await rooms.change(code, (before) =>
    before !== null && isMeant(before) ? { room: null, gives: true } : { room: before, gives: false },
  );
  if (!isGone) return;
  known.remove(code);
  for (const group of [phonesIn(code), screensIn(code)]) {
    io.to(group).emit("ended");
    io.in(group).socketsLeave(group);
  }
}
