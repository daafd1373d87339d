/** The shortest form of a debrief, for somebody who plays again without having read one: the one thing. */
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import { changeTitle, changeWords, planWords } from "#debrief/words/take-along.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { addressOf } from "#ui/route.ts";
import { Quoting, ScenarioWords, wordsIn } from "#ui/scenario-words.tsx";
import { useFocus } from "./use-focus.ts";

interface Props {
  readonly card: Pick<ScenarioCard, "id" | "title" | "language">;
  readonly debrief: ReadonlySignal<Debrief>;
  readonly start: () => void;
}

export function OneThingFirst({ card, debrief, start }: Props): JSX.Element {
  const { change } = debrief.value.takeAlong;
  const words = useMemo(() => wordsIn(card.language), [card.language]);
  const plan = planWords(change);
  return (
    <ScenarioWords.Provider value={words}>
      <main class="debrief assessed">
        <p class="kicker" {...words}>
          {card.title}
        </p>
        <h1 ref={useFocus(true)} tabIndex={-1}>
          One thing from last time
        </h1>
        <div class="one-thing panel">
          <h2>{changeTitle(change)}</h2>
          <p>
            <Quoting sentence={changeWords(change)} />
          </p>
          {plan === "" ? null : <p class="plan-words">{plan}</p>}
        </div>
        <p class="actions">
          <button type="button" class="button primary" onClick={start}>
            Start
          </button>
          <a class="button" href={addressOf({ kind: "debrief", scenario: card.id })}>
            See the whole debrief
          </a>
          <a class="button" href={addressOf({ kind: "home" })}>
            Home
          </a>
        </p>
      </main>
    </ScenarioWords.Provider>
  );
}
