/** A room as a value: its ballot, and what its screen has said last. Pure: where rooms are kept is in the files beside it. */
import { castVote, closeBallot, openBallot } from "./ballot.mjs";

/**
 * @typedef {import("./ballot.mjs").Ballot} Ballot
 * @typedef {import("./ballot.mjs").Tally} Tally
 *
 * What the room's screen says of its ballot. It says all of it each time, so that it may say it again after any break.
 * @typedef {object} Stand
 * @property {number} turn counts the changes: what has a lower one is old
 * @property {StandingBallot | null} ballot null while nothing is asked
 *
 * @typedef {object} StandingBallot
 * @property {string} id
 * @property {import("./ballot.mjs").Question} question
 * @property {import("./ballot.mjs").Round} round
 * @property {boolean} open
 * @property {Tally | null} tally what a closed one came to, as far as the screen knows
 *
 * @typedef {"decide" | "customer" | "watch"} Role
 *
 * What whoever has a role reads on their phone.
 * @typedef {Readonly<Record<Role, string>> & { readonly language: string }} RoleSheets language: of what is quoted in them
 *
 * @typedef {object} Roles
 * @property {number} turn counts how often they were given out and taken back: what has a lower one is old
 * @property {RoleSheets | null} sheets null while there are no roles
 *
 * @typedef {object} Room
 * @property {string} code what phones type
 * @property {string} key what the room's screen knows, and no phone
 * @property {number} turn
 * @property {Ballot | null} ballot
 * @property {Roles} roles
 */

/** @type {Roles} */
const NO_ROLES = { turn: 0, sheets: null };

/**
 * @param {string} code
 * @param {string} key
 * @returns {Room}
 */
export const emptyRoom = (code, key) => ({ code, key, turn: 0, ballot: null, roles: NO_ROLES });

/**
 * The room after its screen has said how it stands. What is old, or was heard before, changes nothing.
 * @param {Room} room
 * @param {Stand} stand
 * @returns {Room}
 */
export function standing(room, { turn, ballot }) {
  if (turn <= room.turn) return room;
  if (ballot === null) return { ...room, turn, ballot: null };
  const current = room.ballot?.id === ballot.id ? room.ballot : openBallot(ballot);
  // Of a ballot that this server has never seen, the votes are gone: what the screen heard then is what it came to.
  const known = current === room.ballot ? null : ballot.tally;
  return { ...room, turn, ballot: ballot.open ? current : closeBallot(current, known) };
}

/**
 * The room after its screen has given out roles, or taken them back.
 * @param {Room} room
 * @param {Roles} roles
 * @returns {Room}
 */
export const withRoles = (room, roles) => (roles.turn > room.roles.turn ? { ...room, roles } : room);

/**
 * What a phone may know of the roles: the sheet of its own, and of no other.
 * @param {Room} room
 * @param {Role | null} role the phone's; null where it has none yet
 * @returns {{ language: string, sheet: string | null } | null} null while there are no roles
 */
export function rolesFor({ roles: { sheets } }, role) {
  if (sheets === null) return null;
  return { language: sheets.language, sheet: role === null ? null : sheets[role] };
}

/**
 * Whether whoever has a role is asked now. What the customer thought is asked of all.
 * @param {Room} room
 * @param {Role | null} role
 */
export const isAsked = ({ roles, ballot }, role) =>
  roles.sheets === null || role === "decide" || ballot?.question.asks === "thought";

/**
 * Takes a phone's vote.
 * @param {Room} room
 * @param {string} token the phone's
 * @param {import("./ballot.mjs").Vote & { readonly ballot: string }} vote with the ballot that it was made for
 * @returns {{ room: Room, taken: import("./ballot.mjs").Taken }}
 */
export function voting(room, token, { ballot: id, reply, press }) {
  if (room.ballot?.id !== id) return { room, taken: "closed" };
  const { ballot, taken } = castVote(room.ballot, token, { reply, press });
  return { room: ballot === room.ballot ? room : { ...room, ballot }, taken };
}

/**
 * What a phone may know: no votes, and no tally before the ballot is closed.
 * @param {Room} room
 */
export function forPhones({ turn, ballot }) {
  if (ballot === null) return { turn, ballot: null };
  const { id, question, round, open, tally } = ballot;
  return { turn, ballot: { id, question, round, open, tally } };
}

/**
 * What a phone's vote was counted as; null where it has none.
 * @param {Room} room
 * @param {string} token
 */
export function voteOf({ ballot }, token) {
  if (ballot === null || !Object.hasOwn(ballot.votes, token)) return null;
  const vote = ballot.votes[token];
  return vote === undefined ? null : { ballot: ballot.id, reply: vote.reply, press: vote.press };
}

/**
 * Whether a value that was kept is a room: enough to tell it from anything else that may lie there.
 * @param {unknown} value
 * @returns {value is Room}
 */
export const isRoom = (value) =>
  typeof value === "object" &&
  value !== null &&
  "code" in value &&
  typeof value.code === "string" &&
  "key" in value &&
  typeof value.key === "string" &&
  "turn" in value &&
  typeof value.turn === "number" &&
  "ballot" in value &&
  "roles" in value;
