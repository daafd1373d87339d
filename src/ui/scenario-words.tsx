/**
 * The language of a scenario's words, for every element that contains them: it sets their pronunciation in screen
 * readers and their direction. The interface around them has its own language.
 */
import { type JSX, createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Direction, directionOf } from "#scenario/language.ts";

/** The attributes of an element that contains words of a scenario, or names of its people, and nothing else. */
export interface WordsOf {
  readonly lang: string;
  readonly dir: Direction;
}

export const wordsIn = (language: string): WordsOf => ({ lang: language, dir: directionOf(language) });

/** Set by each screen that shows a scenario. */
export const ScenarioWords = createContext<WordsOf>(wordsIn("en"));

/** The attributes for words of the scenario on the screen. */
export const useWords = (): WordsOf => useContext(ScenarioWords);

/** What the trainee said or chose, in the scenario's words; sentences of a debrief quote it. */
export const Quotable = createContext<ReadonlySet<string>>(new Set());

/** A sentence of the interface. Quotations from the scenario are marked as the scenario's words. */
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
