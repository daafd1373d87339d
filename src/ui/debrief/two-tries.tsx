/** Two tries at one stretch, side by side. */
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Moment } from "#debrief/moment.ts";
import type { Try, TwoTries } from "#debrief/two-tries.ts";
import { chanceWords } from "#debrief/words/chance.ts";
import { twoTriesWords } from "#debrief/words/two-tries.ts";
import { endingTitle } from "#encounter/ending-titles.ts";
import { METERS } from "#guidance/words.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { METER_NAMES } from "#ui/meter-words.ts";
import { type Route, addressOf } from "#ui/route.ts";
import { ScenarioWords, useWords, wordsIn } from "#ui/scenario-words.tsx";
import { firstAnswer } from "./first-answer.ts";
import { MarkFrame, MarkShape } from "./marks.tsx";
import { Movement, Reasons } from "./reasons.tsx";
import { useFocus } from "./use-focus.ts";

interface Props {
  readonly card: Pick<ScenarioCard, "title" | "language">;
  /** At first without the chances, which arrive later. */
  readonly tries: ReadonlySignal<TwoTries>;
  /** Goes on with the second try; null if it has ended. */
  readonly goOn: (() => void) | null;
  /** Tries the same stretch once more. */
  readonly again: () => void;
  /** The debrief that it was tried again from; null if that is no longer on this device. */
  readonly debrief: Route | null;
}

export function TwoTriesScreen({ card, tries, goOn, again, debrief }: Props): JSX.Element {
  const both = tries.value;
  const words = useMemo(() => wordsIn(card.language), [card.language]);
  const heading = useFocus(true);
  return (
    <ScenarioWords.Provider value={words}>
      <main class="debrief assessed two-tries">
        <header>
          <p class="kicker" {...words}>
            {card.title}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            Your two tries
          </h1>
          <p class="two-tries-said" role="status">
            {twoTriesWords(both)}
          </p>
        </header>
        <div class="tries">
          <OneTry title="The first time" of={both.first} />
          <OneTry title="This time" of={both.second} />
        </div>
        <p class="actions">
          {goOn === null ? null : (
            <button type="button" class="button primary" onClick={goOn}>
              Carry on with this conversation
            </button>
          )}
          <button type="button" class="button" onClick={again}>
            Try it once more
          </button>
          {debrief === null ? null : (
            <a class="button" href={addressOf(debrief)}>
              Back to the debrief
            </a>
          )}
          <a class="button" href={addressOf({ kind: "home" })}>
            Home
          </a>
        </p>
      </main>
    </ScenarioWords.Provider>
  );
}

function OneTry({ title, of }: { title: string; of: Try }): JSX.Element {
  const { customer, moments, after, outlook, ended } = of;
  return (
    <section class="try panel" aria-label={title}>
      <h2>{title}</h2>
      <dl class="try-figures">
        {METERS.map((meter) => (
          <div key={meter}>
            <dt>{METER_NAMES[meter]}</dt>
            <dd>{after[meter]}</dd>
          </div>
        ))}
        <div>
          <dt>Chance of a good end</dt>
          <dd>{outlook === null ? <span class="aside">working it out …</span> : chanceWords(outlook)}</dd>
        </div>
      </dl>
      <ol class="try-moments">
        {moments.map((moment) => (
          <TriedMoment key={moment.number} moment={moment} />
        ))}
      </ol>
      {ended === null ? null : <p class="try-ended">It ended here: {endingTitle(ended, customer)}.</p>}
    </section>
  );
}

function TriedMoment({ moment }: { moment: Moment }): JSX.Element {
  const { number, said, spoken, breathed, mark, before, after, reasons, answered } = moment;
  const answer = firstAnswer(answered);
  const words = useWords();
  return (
    <li>
      <p class="mine">
        <MarkFrame>
          <MarkShape mark={mark} />
        </MarkFrame>
        <span class="speaker">
          Decision {number + 1}: you {spoken ? "said" : "chose"}
          {breathed ? ", after a breath" : ""}
        </span>{" "}
        <span {...words}>{said}</span>
      </p>
      {answer === undefined ? null : (
        <p class="try-answer" {...words}>
          {answer.name === "" ? null : <span class="speaker">{answer.name}</span>} {answer.text}
        </p>
      )}
      <Movement before={before} after={after} />
      <details>
        <summary>
          Why<span class="unseen"> at decision {number + 1}</span>
        </summary>
        <Reasons reasons={reasons} />
      </details>
    </li>
  );
}

/** There is nothing to compare. */
export const NoTries = ({ scenario }: { scenario: string }): JSX.Element => (
  <main class="page">
    <h1>Your two tries</h1>
    <p>
      There’s nothing to compare here. In a debrief, press “Try it again” to play a part of the conversation once more.
    </p>
    <p class="actions">
      <a class="button primary" href={addressOf({ kind: "play", scenario })}>
        Start
      </a>
      <a class="button" href={addressOf({ kind: "home" })}>
        Home
      </a>
    </p>
  </main>
);
