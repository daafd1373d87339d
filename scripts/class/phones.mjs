/** What a phone says: that it comes, which role it has, and how it votes. */
import { readJoin, readVote } from "./messages.mjs";
import { answering, phonesIn } from "./presence.mjs";
import { forPhones, isAsked, rolesFor, voteOf, voting } from "./room.mjs";

/** So many may be in a room through one server. */
const MOST_PHONES = 250;
/** After so many codes that no room has, somebody is guessing. */
const MOST_GUESSES = 10;

/**
 * @param {import("socket.io").Socket} socket
 * @param {import("./open-class.mjs").Means} means
 */
export function welcomePhone(socket, { io, rooms, changed }) {
  /** @type {{ code: string, token: string } | null} */
  let phone = null;
  /** As long as the connection lasts: the room keeps none. @type {import("./room.mjs").Role | null} */
  let role = null;
  let guesses = 0;

  answering(socket, "join", async (message) => {
    const asked = readJoin(message);
    if (asked === null) return { ok: false, why: "unknown" };
    const { code, token, standing } = asked;
    // One connection is one phone.
    if (phone !== null && phone.token !== token) return { ok: false, why: "refused" };
    const isHere = phone?.code === code;
    if (!isHere && (io.sockets.adapter.rooms.get(phonesIn(code))?.size ?? 0) >= MOST_PHONES)
      return { ok: false, why: "full" };
    // First in the room, then told how it stands: so that nothing is missed in between.
    role = asked.role;
    socket.data = { token, decides: role === "decide" };
    await socket.join(phonesIn(code));
    const room =
      standing === null
        ? await rooms.read(code)
        : await rooms.change(code, (before) => {
            const after = before === null || !isAsked(before, role) ? before : voting(before, token, standing).room;
            return { room: after, gives: after };
          });
    if (room === null) {
      await socket.leave(phonesIn(code));
      phone = null;
      if (++guesses > MOST_GUESSES) socket.disconnect(true);
      return { ok: false, why: "unknown" };
    }
    phone = { code, token };
    changed(code);
    return { ok: true, room: forPhones(room), own: voteOf(room, token), roles: rolesFor(room, role) };
  });

  answering(socket, "vote", async (message) => {
    const vote = readVote(message);
    if (vote === null) return { ok: false, why: "not-offered" };
    if (phone === null) return { ok: false, why: "unknown" };
    const { code, token } = phone;
    /** @type {import("./memory-rooms.mjs").Change<{ how: import("./ballot.mjs").Taken | "unknown" | "not-asked", own: ReturnType<typeof voteOf> }>} */
    const change = (before) => {
      if (before === null) return { room: null, gives: { how: "unknown", own: null } };
      if (!isAsked(before, role)) return { room: before, gives: { how: "not-asked", own: null } };
      const { room, taken: how } = voting(before, token, vote);
      return { room, gives: { how, own: voteOf(room, token) } };
    };
    const { how, own } = await rooms.change(code, change);
    if (how !== "counted") return { ok: false, why: how };
    changed(code);
    return { ok: true, own };
  });

  socket.on("disconnect", () => {
    if (phone !== null) changed(phone.code);
  });
}
