/** What a trainer says for a plan: how long, how many people, when it begins, and which conversations in which order. */
import { ArrowDown, ArrowUp, X } from "lucide";
import type { JSX } from "preact";
import { useId, useRef } from "preact/hooks";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { BoundedField } from "./bounded-field.tsx";
import { PLAN_BOUNDS, type PlanWish, movedScenario, withForm, withScenario, withoutScenario } from "./plan-wish.ts";
import { FORMS, inMinutes } from "./plan-words.ts";
import type { PlanForm } from "./session-plan.ts";

interface Props {
  readonly wish: PlanWish;
  /** All that can be planned. */
  readonly cards: readonly ScenarioCard[];
  readonly change: (wish: PlanWish) => void;
}

const FORM_NAMES: readonly PlanForm[] = ["vote", "watch", "pairs"];

export function PlanForms({ wish, cards, change }: Props): JSX.Element {
  const start = useId();
  return (
    <section class="plan-form not-printed" aria-label="What you have">
      <div class="plan-fields">
        <BoundedField
          label="Minutes in all"
          value={wish.minutes}
          bounds={PLAN_BOUNDS.minutes}
          step={5}
          change={(minutes) => change({ ...wish, minutes })}
        />
        <BoundedField
          label="People"
          value={wish.people}
          bounds={PLAN_BOUNDS.people}
          step={1}
          change={(people) => change({ ...wish, people })}
        />
        <p class="plan-field">
          <label htmlFor={start}>
            Begins at <span class="aside">(if you know)</span>
          </label>
          <input
            id={start}
            type="time"
            value={wish.start}
            onChange={({ currentTarget: { value } }) => change({ ...wish, start: value.slice(0, 5) })}
          />
        </p>
      </div>
      <ChosenScenarios {...{ wish, cards, change }} />
    </section>
  );
}

function ChosenScenarios({ wish, cards, change }: Props): JSX.Element {
  const adding = useId();
  const select = useRef<HTMLSelectElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  // Once it is drawn anew: where there are as many as a plan has, there is nothing more to choose.
  const goOn = (): void => void requestAnimationFrame(() => (select.current ?? title.current)?.focus());
  const left = cards.filter(({ id }) => !wish.scenarios.some((one) => one.id === id));
  const add = (): void => {
    const id = select.current?.value ?? "";
    if (id !== "") change(withScenario(wish, id));
    goOn();
  };
  return (
    <div class="plan-scenarios">
      <h2 ref={title} tabIndex={-1}>
        Conversations
      </h2>
      <ol>
        {wish.scenarios.map(({ id, form }, at) => {
          const card = cards.find((one) => one.id === id);
          if (card === undefined) return null;
          const last = at === wish.scenarios.length - 1;
          return (
            <li key={id} class="panel">
              <p class="plan-scenario-title">
                <strong {...wordsIn(card.language)}>{card.title}</strong>{" "}
                <span class="aside">{inMinutes(card.minutes)} to play</span>
              </p>
              <select
                aria-label={`How: ${card.title}`}
                value={form}
                onChange={({ currentTarget: { value } }) =>
                  change(withForm(wish, id, FORM_NAMES.find((one) => one === value) ?? form))
                }
              >
                {FORM_NAMES.map((one) => (
                  <option key={one} value={one}>
                    {FORMS[one]}
                  </option>
                ))}
              </select>
              <p class="plan-scenario-ways">
                <button
                  type="button"
                  class="button small"
                  aria-label={`Earlier: ${card.title}`}
                  aria-disabled={at === 0}
                  onClick={() => change(movedScenario(wish, id, -1))}
                >
                  <Sign of={ArrowUp} />
                </button>
                <button
                  type="button"
                  class="button small"
                  aria-label={`Later: ${card.title}`}
                  aria-disabled={last}
                  onClick={() => change(movedScenario(wish, id, 1))}
                >
                  <Sign of={ArrowDown} />
                </button>
                <button
                  type="button"
                  class="button small"
                  aria-label={`Leave out: ${card.title}`}
                  onClick={() => {
                    change(withoutScenario(wish, id));
                    goOn();
                  }}
                >
                  <Sign of={X} />
                </button>
              </p>
            </li>
          );
        })}
      </ol>
      {wish.scenarios.length >= PLAN_BOUNDS.scenarios ? <p class="aside">Six are as many as one plan has.</p> : null}
      {left.length === 0 || wish.scenarios.length >= PLAN_BOUNDS.scenarios ? null : (
        <p class="plan-add">
          <label htmlFor={adding}>Add a conversation</label>
          <select id={adding} ref={select}>
            {left.map((card) => (
              <option key={card.id} value={card.id} {...wordsIn(card.language)}>
                {card.title} ({inMinutes(card.minutes)})
              </option>
            ))}
          </select>
          <button type="button" class="button" onClick={add}>
            Add
          </button>
        </p>
      )}
    </div>
  );
}
