/** What a script's words come to: how many are spoken, how easily they are read, and whether a line fits its bubble. */
import { BUBBLE } from "#authoring/check/bubble.ts";
import { readingAge, sentencesOf } from "#authoring/check/readability.ts";
import { wordsOf } from "#authoring/check/word-count.ts";
import { writtenLines } from "#authoring/check/written.ts";
import { CHANNELS } from "#scenario/words.ts";
import { headerValue, outlineOf, THE_SCRIPT } from "./script-outline.ts";

export interface TextFacts {
  /** Of all lines and replies; of alternatives, all of them. Neither tags nor logic, nor parts that are included. */
  readonly words: number;
  /**
   * The age, in whole years, at which somebody reads it with ease, by the Automated Readability Index (Smith and Senter,
   * 1967), as the check reckons it; null where there are no sentences, or the language isn't English.
   */
  readonly readingAge: number | null;
}

/** A line of speech, narration, or a reply. */
export interface LineFacts {
  /** Characters of the longest that it can say, without the speaker's name. */
  readonly length: number;
  /** What fits a bubble of the script's channel. */
  readonly limit: number;
  readonly isTooLong: boolean;
}

/** The facts of any text, finished or not. */
export interface FactsOfText {
  readonly facts: TextFacts;
  /** For each line of the text, from 1, that says something. */
  readonly lines: ReadonlyMap<number, LineFacts>;
}

export function textFacts(text: string): FactsOfText {
  const outline = outlineOf(text);
  const written = writtenLines(outline).filter(({ place }) => place.file === THE_SCRIPT);
  const texts = written.flatMap((line) => line.texts);
  const language = headerValue(outline, "language");
  const isEnglish = language === "" || /^en\b/.test(language);
  const age = isEnglish ? readingAge(texts.flatMap(sentencesOf)) : null;
  const limit = BUBBLE[CHANNELS.find((channel) => channel === headerValue(outline, "channel")) ?? "counter"];
  return {
    facts: {
      words: texts.reduce((sum, words) => sum + wordsOf(words), 0),
      readingAge: age === null ? null : Math.round(age),
    },
    lines: new Map(
      written.map(({ place, longest }) => [place.line, { length: longest, limit, isTooLong: longest > limit }]),
    ),
  };
}
