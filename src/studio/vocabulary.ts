/** The words that a script may use: what the editor proposes while one types. */
import type { Handbook } from "#guidance/catalogue.ts";
import { LINE_TAGS, REPLY_TAGS } from "#scenario/tags.ts";

/** A word, with what it means for whoever picks it. */
export interface KnownWord {
  readonly word: string;
  readonly title: string;
  readonly advice: string;
}

export interface Vocabulary {
  /** What helps, and what hurts: after `#use:` and after `#slip:`. */
  readonly practices: readonly KnownWord[];
  readonly pitfalls: readonly KnownWord[];
  readonly tags: readonly KnownWord[];
  /** Everybody who can be cast: after `look` in the header. */
  readonly looks: readonly string[];
  /** The words after a tag, by the tag's name. */
  readonly after: Readonly<Record<string, readonly string[]>>;
}

export const vocabularyOf = (handbook: Handbook, looks: readonly string[]): Vocabulary => ({
  practices: wordsOf(handbook.practices),
  pitfalls: wordsOf(handbook.pitfalls),
  tags: TAGS,
  looks,
  after: AFTER,
});

const wordsOf = (
  taught: Readonly<Record<string, { readonly title: string; readonly advice: string }>>,
): readonly KnownWord[] => Object.entries(taught).map(([word, { title, advice }]) => ({ word, title, advice }));

/** What each tag is for, as its author needs it in the middle of a line. */
const FOR: Readonly<Record<string, string>> = {
  use: "what the reply does well: calm and trust rise as the guidance says",
  slip: "what the reply gets wrong: calm and trust fall as the guidance says",
  plain: "the reply does nothing, for good or ill",
  unheard: "the customer doesn't hear it",
  calm: "so many points more or less",
  trust: "so many points more or less",
  seconds: "so long to answer",
  timeout: "taken when time runs out",
  note: "why this reply is as it is: the debrief shows it",
  thought: "what the customer thinks: never shown in play, the debrief tells it",
  id: "a name that stays when the words change",
  mood: "the customer's face, until the next one",
  gesture: "what the hands do at this line",
  sound: "what is heard at this line",
  enter: "somebody comes",
  leave: "somebody goes",
  customer: "who is spoken with from here on",
  scene: "where it goes on",
  prop: "what is seen on the counter, until no- takes it away",
  card: "a fact that stays on the counter to be looked at",
  later: "something that a promise brings later",
  pause: "a question to a class: a good place to stop",
  ending: "how the conversation ends, on its last line",
  outcome: "what came of it, in a sentence",
  afterwards: "what the customer tells somebody later",
};

const ALL_TAGS = new Map([...LINE_TAGS, ...REPLY_TAGS]);

const TAGS: readonly KnownWord[] = [...ALL_TAGS.keys()].map((word) => ({ word, title: FOR[word] ?? "", advice: "" }));

const AFTER: Vocabulary["after"] = Object.fromEntries(
  [...ALL_TAGS].flatMap(([name, value]) => (value.kind === "one-of" ? [[name, value.of] as const] : [])),
);
