/** The question for the talk between two votes: the script's own, or one made from how the room has voted. */
import type { Passage } from "#encounter/turn.ts";
import { type VoteTally, votesIn } from "./question.ts";
import { someOfYou } from "./vote-words.ts";
import { sharesOf } from "./votes.ts";

export interface TalkGround {
  /** What was said since the reply before. */
  readonly beats: Passage["beats"];
  /** The customer's name. */
  readonly customer: string;
  /** The decision's number, from 0: not every question is the same. */
  readonly number: number;
  /** What each reply says, by its index in the script. */
  readonly wordsOf: (reply: number) => string;
  readonly tally: VoteTally;
}

/** `own` is the script's own question, in its language. */
export interface TalkQuestion {
  readonly words: string;
  readonly own: boolean;
}

export function talkQuestion({ beats, customer, number, wordsOf, tally }: TalkGround): TalkQuestion {
  const pause = beats.findLast(({ tags }) => tags.pause !== null)?.tags.pause ?? null;
  if (pause !== null && pause !== "") return { words: pause, own: true };
  const shares = sharesOf(tally);
  const few = shares.at(-1);
  const of = votesIn(tally);
  if (few === undefined) return { words: asked(customer, number), own: false };
  const voted = `${someOfYou(few.votes, of)} would choose “${short(wordsOf(few.reply))}”.`;
  const question = shares.length === 1 ? agreed(customer, number) : asked(customer, number);
  return { words: `${voted} ${question}`, own: false };
}

/** Where the room is split: each leads to what was said, or to what it would do. */
const asked = (customer: string, number: number): string =>
  [`What has ${customer} told you so far?`, `What would ${customer} hear in it?`, `What does ${customer} need first?`][
    number % 3
  ] ?? "";

/** Where all agree. */
const agreed = (customer: string, number: number): string =>
  ["What makes you sure?", `What could ${customer} hold against it?`][number % 2] ?? "";

/** As many words as can be read at a glance. */
const LONGEST = 44;

function short(words: string): string {
  if (words.length <= LONGEST) return words.replace(/\.$/, "");
  const cut = words.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1)).replace(/[\s,;:.–—-]+$/u, "")} …`;
}
