/** Who is in a room now: the names of its two groups of connections, and how many phones there are. */
import { votedIn } from "./ballot.mjs";

/** @param {string} code */
export const phonesIn = (code) => `phones ${code}`;
/** @param {string} code */
export const screensIn = (code) => `screens ${code}`;

/**
 * @param {import("socket.io").Server} io
 * @param {import("./room.mjs").Room} room
 * @returns {Promise<{ phones: number, deciding: number, voted: number }>} phones: of those of one token one counts, on all
 *   servers; deciding: how many of them say what to say, which is all while there are no roles
 */
export async function countsIn(io, { code, ballot, roles }) {
  const group = io.in(phonesIn(code));
  // Another server may just have gone: then those of this one are known, and the others once they have come back.
  const sockets = await group.fetchSockets().catch(() => group.local.fetchSockets());
  const tokens = new Set(sockets.map(({ data }) => tokenIn(data)));
  const deciding = new Set(sockets.filter(({ data }) => decidesIn(data)).map(({ data }) => tokenIn(data)));
  return {
    phones: tokens.size,
    deciding: roles.sheets === null ? tokens.size : deciding.size,
    voted: votedIn(ballot),
  };
}

/** @param {unknown} data of a connection */
const tokenIn = (data) => (typeof data === "object" && data !== null && "token" in data ? data.token : null);

/** @param {unknown} data of a connection */
const decidesIn = (data) => typeof data === "object" && data !== null && "decides" in data && data.decides === true;

/**
 * Answers what comes under a name: with what `answer` resolves with, and with `{ ok: false, why: "broken" }` if it rejects.
 * @param {import("socket.io").Socket} socket
 * @param {string} name
 * @param {(message: unknown) => Promise<object>} answer
 */
export function answering(socket, name, answer) {
  socket.on(name, (/** @type {unknown} */ message, /** @type {unknown} */ reply) => {
    if (!isAnswer(reply)) return;
    answer(message).then(reply, (/** @type {unknown} */ error) => {
      console.error(error);
      reply({ ok: false, why: "broken" });
    });
  });
}

/**
 * Whether something that came with a message is what answers it.
 * @param {unknown} value
 * @returns {value is (said: object) => void}
 */
export const isAnswer = (value) => typeof value === "function";
