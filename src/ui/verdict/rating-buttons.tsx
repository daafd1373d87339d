/** The scale: four buttons, or the keys 1 to 4. A press says the word. */
import type { JSX } from "preact";
import { RATINGS, type Rating } from "#debrief/verdict.ts";
import { RATING_MEANS, RATING_NAMES } from "#debrief/words/verdict.ts";
import { useDigits } from "#ui/use-digits.ts";

interface Props {
  /** The heading that the scale belongs to, by its id. */
  readonly about: string;
  /** What was said before, if anything was. */
  readonly said: Rating | null;
  readonly say: (word: Rating) => void;
  /** The keys 1 to 4 say a word. */
  readonly keys: boolean;
}

export function RatingButtons({ about, said, say, keys }: Props): JSX.Element {
  useDigits((place) => {
    const word = RATINGS[place];
    if (keys && word !== undefined) say(word);
  });
  return (
    <div class="rating-buttons" role="group" aria-labelledby={about}>
      {RATINGS.map((word, place) => (
        <button
          key={word}
          type="button"
          class="rating"
          aria-pressed={said === word}
          aria-keyshortcuts={keys ? String(place + 1) : undefined}
          onClick={() => say(word)}
        >
          <span class="rating-number" aria-hidden="true">
            {place + 1}
          </span>
          <span class="rating-name">{RATING_NAMES[word]}</span>
          <span class="rating-means">{RATING_MEANS[word]}</span>
        </button>
      ))}
    </div>
  );
}
