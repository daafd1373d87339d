/**
 * One ballot: what a room is asked at a decision, and the votes for it. Pure, and the one place where votes are counted.
 * It is written here, not in src: the server that `npm start` runs counts them, and it runs without a compiler.
 */

/**
 * @typedef {object} Reply
 * @property {number} id its index in the script
 * @property {string} words
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {readonly Reply[]} replies
 * @property {string} [language] of the words (BCP 47)
 * @property {"thought"} [asks] what the customer thought; else what to say
 *
 * @typedef {"first" | "again"} Round
 *
 * @typedef {Readonly<Record<string, number>>} Tally votes by a reply's id, with those that nobody chose
 *
 * @typedef {object} Vote
 * @property {number} reply the id of what was chosen
 * @property {number} press how often that phone had pressed: of two votes of a phone, the later one holds
 *
 * @typedef {object} Ballot
 * @property {string} id
 * @property {Question} question
 * @property {Round} round
 * @property {boolean} open
 * @property {Readonly<Record<string, Vote>>} votes by the phone's token
 * @property {Tally | null} tally null until it is closed
 */

/** How a vote was taken. @typedef {"counted" | "closed" | "not-offered"} Taken */

/**
 * @param {{ id: string, question: Question, round: Round }} asked
 * @returns {Ballot} open, with no votes
 */
export const openBallot = ({ id, question, round }) => ({ id, question, round, open: true, votes: {}, tally: null });

/**
 * Takes a vote. The same vote may come twice, and older ones after newer ones: each phone counts once, with its last press.
 * @param {Ballot} ballot
 * @param {string} token the phone's
 * @param {Vote} vote
 * @returns {{ ballot: Ballot, taken: Taken }} the same ballot where nothing changes
 */
export function castVote(ballot, token, vote) {
  const before = Object.hasOwn(ballot.votes, token) ? ballot.votes[token] : undefined;
  // What was counted stays counted, and is said so to whoever never heard of it.
  if (before !== undefined && before.press >= vote.press) return { ballot, taken: "counted" };
  if (!ballot.open) return { ballot, taken: "closed" };
  if (!ballot.question.replies.some(({ id }) => id === vote.reply)) return { ballot, taken: "not-offered" };
  return { ballot: { ...ballot, votes: { ...ballot.votes, [token]: vote } }, taken: "counted" };
}

/**
 * Closes a ballot for good.
 * @param {Ballot} ballot
 * @param {Tally | null} [known] what it came to by an earlier count, where the votes themselves are gone
 * @returns {Ballot}
 */
export function closeBallot(ballot, known = null) {
  if (!ballot.open) return ballot;
  return { ...ballot, open: false, tally: known ?? tallyOf(ballot) };
}

/**
 * @param {Ballot} ballot
 * @returns {Tally}
 */
export function tallyOf({ question, votes }) {
  /** @type {Record<string, number>} */
  const tally = Object.fromEntries(question.replies.map(({ id }) => [String(id), 0]));
  for (const { reply } of Object.values(votes)) tally[reply] = (tally[reply] ?? 0) + 1;
  return tally;
}

/**
 * How many have voted.
 * @param {Ballot | null} ballot
 */
export const votedIn = (ballot) => (ballot === null ? 0 : Object.keys(ballot.votes).length);
