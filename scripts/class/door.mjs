/** Who may come in, and who may open a room: what a connection's first request shows. */
import { createHash, timingSafeEqual } from "node:crypto";

/**
 * @typedef {object} Coming what is known of who comes
 * @property {string} address
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
 * Whether somebody comes from this very machine, under a name that only this machine answers to.
 * @param {Coming} coming
 */
export const isThisMachine = ({ address, headers }) =>
  /^(?:::ffff:)?127\.|^::1$/.test(address) &&
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/.test(headers.host ?? "") &&
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
