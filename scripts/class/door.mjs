/** Who may come in, and who may open a room: what a connection's first request shows. */
import { createHash, timingSafeEqual } from "node:crypto";

/**
 * @typedef {object} Coming what is known of who comes
 * @property {string} address
 * @property {string | undefined} reached the address of this machine that they came to
 * @property {import("node:http").IncomingHttpHeaders} headers
 */

/** Headers that a proxy adds: whoever comes with one is somewhere else than they seem. */
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * A page of another place may not talk to the room, though its visitor's browser could.
 * @param {import("node:http").IncomingHttpHeaders} headers
 */
export function isFromOwnPage({ origin, host, "x-forwarded-host": forwarded }) {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from === host || from === forwarded;
}

/**
 * Whether somebody comes from this very machine: by the addresses that lead nowhere else, or from the one that they came to. A
 * name that anybody could give to this machine won't do: its page may be anybody's.
 * @param {Coming} coming
 */
export const isThisMachine = ({ address, reached, headers }) =>
  (/^(?:::ffff:)?127\.|^::1$/.test(address) || address === reached) &&
  /^(?:localhost|\d+\.\d+\.\d+\.\d+|\[[\da-f:.]+\])(?::\d+)?$/i.test(headers.host ?? "") &&
  FORWARDED.every((name) => headers[name] === undefined);

/**
 * Whether somebody may open a room: who knows the trainers' word, or, where there is none, who sits at this machine.
 * @param {Coming} coming
 * @param {{ said: string, word: string | null }} words
 */
export function mayOpen(coming, { said, word }) {
  if (word === null) return isThisMachine(coming);
  return timingSafeEqual(hashOf(said), hashOf(word));
}

/** @param {string} word */
const hashOf = (word) => createHash("sha256").update(word).digest();
