/** The first attempt at a scenario beside the latest one, and the same skills on other people. */
import type { JSX } from "preact";
import { ENDING_TITLES } from "#encounter/ending-titles.ts";
import type { ReplayResult, Replayed } from "#practice/progress.ts";
import { type Tally, shareOf } from "#practice/trend.ts";
import { shareWords, slipsWords, takenWords } from "#practice/words/progress.ts";
import type { WordsOf } from "#ui/scenario-words.tsx";
import { dayWords } from "./day-words.ts";

/** A scenario's title, in its own language. */
export interface ScenarioTitle {
  readonly title: string;
  readonly words: WordsOf;
}

export function ReplayedCard({ replayed, named }: { replayed: Replayed; named: ScenarioTitle }): JSX.Element {
  const { scenario, attempts, first, latest, elsewhere } = replayed;
  return (
    <article class="replayed panel" aria-labelledby={`replayed-${scenario}`}>
      <h3 id={`replayed-${scenario}`} {...named.words}>
        {named.title}
      </h3>
      <div class="both-tries">
        <OneTry label="First" result={first} />
        <OneTry label={`Latest of ${attempts}`} result={latest} />
      </div>
      <p class="aside">
        The same skills with others: <Elsewhere label="before" tally={elsewhere.before} />,{" "}
        <Elsewhere label="since" tally={elsewhere.since} />.
      </p>
    </article>
  );
}

function OneTry({ label, result }: { label: string; result: ReplayResult }): JSX.Element {
  const { finished, ending, score, chances } = result;
  return (
    <div class="one-try">
      <h4>{label}</h4>
      <p class="try-ending">{ending === null ? "Finished" : ENDING_TITLES[ending]}</p>
      {score === null ? null : (
        <p class="try-score">
          {score}
          <span class="of-hundred"> of 100</span>
        </p>
      )}
      {chances.offered + chances.slipped === 0 ? null : (
        <p class="aside">
          {takenWords(chances)}, {slipsWords(chances.slipped)}
        </p>
      )}
      <p class="aside">{dayWords(finished)}</p>
    </div>
  );
}

function Elsewhere({ label, tally }: { label: string; tally: Tally }): JSX.Element {
  const share = shareOf(tally);
  return (
    <>
      {label} {share === null ? "too few chances to say" : `${shareWords(share)} (${tally.taken} of ${tally.offered})`}
    </>
  );
}
