/**
 * The language that a scenario's words are in, for every place where they stand: screen readers speak them in it, and
 * they run in its direction. The interface around them has its own.
 */
import { type JSX, createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Direction, directionOf } from "#scenario/language.ts";

/** The attributes of an element that holds words of a scenario, or names of its people, and nothing else. */
export interface WordsOf {
  readonly lang: string;
  readonly dir: Direction;
}

export const wordsIn = (language: string): WordsOf => ({ lang: language, dir: directionOf(language) });

/** Set by each screen that shows a scenario. */
export const ScenarioWords = createContext<WordsOf>(wordsIn("en"));

/** For the elements of whatever shows words of the scenario on the screen. */
export const useWords = (): WordsOf => useContext(ScenarioWords);

/** What the trainee said or chose, in the scenario's words: a debrief quotes it in sentences of its own. */
export const Quotable = createContext<ReadonlySet<string>>(new Set());

/** A sentence of the interface; where it quotes the scenario, the quotation is marked as the scenario's words. */
export function Quoting({ sentence }: { sentence: string }): JSX.Element {
  const words = useWords();
  const quotable = useContext(Quotable);
  const isQuotation = (piece: string): boolean => quotable.has(piece) || quotable.has(piece.replace(/\.$/, ""));
  return (
    <>
      {sentence.split(/(?<=“)([^“”]*)(?=”)/u).map((piece, at) =>
        at % 2 === 1 && isQuotation(piece) ? (
          <span key={at} {...words}>
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
