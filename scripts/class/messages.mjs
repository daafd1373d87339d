/** What phones and the room's screen may say. Anything else is refused before it is looked at. */

/** Characters: more than any script has, and far less than what would fill a memory. */
const MOST_WORDS = 1000;
const MOST_REPLIES = 20;
/** Bytes of all roles' sheets together. */
const MOST_OF_SHEETS = 12 * 1024;

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value @returns {value is number} */
const isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

/** @param {unknown} value @returns {value is string} */
const isName = (value) => typeof value === "string" && /^[\w.:-]{1,200}$/.test(value);

/** A secret of a phone or a screen: long enough that nobody guesses it. @param {unknown} value @returns {value is string} */
const isSecret = (value) => typeof value === "string" && /^[\w-]{16,64}$/.test(value);

/**
 * @param {unknown} code as it was typed
 * @returns {string | null} without spaces and dashes; null if no room can have it
 */
export function readCode(code) {
  if (typeof code !== "string" || code.length > 40) return null;
  const digits = code.replaceAll(/[\s.-]/g, "");
  return /^\d{5}$/.test(digits) ? digits : null;
}

/** @param {unknown} value @returns {{ ballot: string, reply: number, press: number } | null} */
export function readVote(value) {
  if (!isRecord(value)) return null;
  const { ballot, reply, press } = value;
  return isName(ballot) && isCount(reply) && isCount(press) ? { ballot, reply, press } : null;
}

/** @param {unknown} value @returns {import("./room.mjs").Role | null} */
const readRole = (value) => (value === "decide" || value === "customer" || value === "watch" ? value : null);

/** @param {unknown} value @returns {import("./room.mjs").Roles | null} */
export function readRoles(value) {
  if (!isRecord(value)) return null;
  const { turn, sheets } = value;
  if (!isCount(turn)) return null;
  if (sheets === null) return { turn, sheets };
  if (!isRecord(sheets)) return null;
  const { decide, customer, watch, language } = sheets;
  if (typeof decide !== "string" || typeof customer !== "string" || typeof watch !== "string" || !isName(language))
    return null;
  const isTooLarge = Buffer.byteLength(decide + customer + watch) > MOST_OF_SHEETS;
  return isTooLarge ? null : { turn, sheets: { decide, customer, watch, language } };
}

/**
 * @typedef {object} Joining
 * @property {string} code
 * @property {string} token
 * @property {ReturnType<typeof readVote>} standing
 * @property {import("./room.mjs").Role | null} role
 */

/** @param {unknown} value @returns {Joining | null} */
export function readJoin(value) {
  if (!isRecord(value)) return null;
  const { token } = value;
  const code = readCode(value["code"]);
  if (code === null || !isSecret(token)) return null;
  return { code, token, standing: readVote(value["standing"]), role: readRole(value["role"]) };
}

/**
 * @typedef {object} HadRoom the room that a screen had before
 * @property {string} code
 * @property {string} key
 * @property {import("./room.mjs").Stand} stand
 * @property {import("./room.mjs").Roles} roles
 */

/**
 * @param {unknown} value
 * @returns {{ word: string, room: HadRoom | null } | null}
 *   word: what the trainers of this server know; room: the one that the screen had before
 */
export function readOpening(value) {
  if (!isRecord(value)) return null;
  const word = typeof value["word"] === "string" ? value["word"].slice(0, 200) : "";
  const had = value["room"];
  if (!isRecord(had)) return { word, room: null };
  const { key } = had;
  const [code, stand] = [readCode(had["code"]), readStand(had["stand"])];
  if (code === null || !isSecret(key) || stand === null) return null;
  const roles = readRoles(had["roles"]) ?? { turn: 0, sheets: null };
  return { word, room: { code, key, stand, roles } };
}

/** @param {unknown} value @returns {import("./room.mjs").Stand | null} */
export function readStand(value) {
  if (!isRecord(value)) return null;
  const { turn, ballot } = value;
  if (!isCount(turn)) return null;
  if (ballot === null) return { turn, ballot };
  if (!isRecord(ballot)) return null;
  const { id, round, open } = ballot;
  const question = readQuestion(ballot["question"]);
  if (!isName(id) || question === null || (round !== "first" && round !== "again") || typeof open !== "boolean")
    return null;
  return { turn, ballot: { id, question, round, open, tally: readTally(ballot["tally"], question) } };
}

/** @param {unknown} value @returns {import("./ballot.mjs").Question | null} */
function readQuestion(value) {
  if (!isRecord(value)) return null;
  const { id, replies, language, asks } = value;
  if (typeof id !== "string" || id.length > 200) return null;
  if (!Array.isArray(replies) || replies.length === 0 || replies.length > MOST_REPLIES) return null;
  const read = replies.map((/** @type {unknown} */ one) => readReply(one)).filter((one) => one !== null);
  if (read.length < replies.length || new Set(read.map((one) => one.id)).size < read.length) return null;
  return {
    id,
    replies: read,
    ...(isName(language) ? { language } : {}),
    ...(asks === "thought" ? { asks } : {}),
  };
}

/** @param {unknown} value @returns {import("./ballot.mjs").Reply | null} */
function readReply(value) {
  if (!isRecord(value)) return null;
  const { id, words } = value;
  return isCount(id) && typeof words === "string" && words.length <= MOST_WORDS ? { id, words } : null;
}

/**
 * @param {unknown} value
 * @param {import("./ballot.mjs").Question} question
 * @returns {import("./ballot.mjs").Tally | null}
 */
function readTally(value, { replies }) {
  if (!isRecord(value)) return null;
  const votes = replies.map(({ id }) => /** @type {const} */ ([String(id), value[id]]));
  return votes.every((entry) => isCount(entry[1]))
    ? Object.fromEntries(votes.map(([id, count]) => [id, Number(count)]))
    : null;
}
