/** What a class's debrief says of its votes, in sentences. */
import { chanceWords } from "#debrief/words/chance.ts";
import { listed } from "#debrief/words/phrases.ts";
import { type VotedMoment, votersIn } from "./group-debrief.ts";
import { votesIn } from "./question.ts";
import { changedWords } from "./vote-words.ts";

/** Who was right by the chances; empty where nobody can say. */
export function rightWords(moment: VotedMoment): string {
  const { right, votes } = moment;
  if (right === null) return "";
  const { places, first, again } = right;
  const chance = `By the chances, ${listed(places.map(String))} ${places.length === 1 ? "was" : "were"} best: ${chanceWords(right.outlook)} for a good end.`;
  const chose = places.length === 1 ? "it" : "one of them";
  if (first === 0 && (again ?? 0) === 0) return `${chance} Nobody chose ${chose}.`;
  const before = `${first} of ${votersIn(moment)} chose ${chose} at first`;
  const last = votes.again === null || again === null ? null : { right: again, of: votesIn(votes.again) };
  const after = last === null ? "" : `, ${last.right} of ${last.of} after the talk`;
  const all = last === null ? first === votersIn(moment) : last.right === last.of;
  return `${chance} ${before}${after}. ${took(moment, right.taken, all)}`;
}

function took({ votes }: VotedMoment, wasRight: boolean, all: boolean): string {
  if (all && wasRight) return "All of you were right.";
  if (votes.by === "trainer") return wasRight ? "The trainer took it." : "The trainer took another reply.";
  return wasRight ? "Most of you were right." : "Those who were outvoted were right.";
}

/** What the talk did; empty where there was none. */
export const talkWords = ({ votes }: Pick<VotedMoment, "votes">): string =>
  votes.again === null ? "" : changedWords(votes.first, votes.again);

/** Where the room was split, in one sentence above the list. */
export function splitWords(moments: readonly VotedMoment[]): string {
  if (moments.length === 0) return "Nothing was voted on.";
  const split = moments.filter((moment) => moment.split).map(({ number }) => number + 1);
  if (split.length === 0) return "You agreed each time: two thirds or more chose the same reply in the first vote.";
  return `You were split at ${split.length === 1 ? "decision" : "decisions"} ${listed(split.map(String))}: no reply had two thirds of the first vote.`;
}
