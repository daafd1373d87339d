/** The two role cards, with which two people play a scenario at a table. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { CustomerCard, EmployeeCard } from "#scenario/sheets.ts";
import { Scenarios } from "./scenarios-words.tsx";

export function CustomerPage({ card }: { readonly card: CustomerCard }): JSX.Element {
  const id = useId();
  const { name, temperament, opening, opens, holdsBack, helped, hurt, settled, leaves } = card;
  return (
    <>
      <p class="paper-who">
        You are <Scenarios>{name}</Scenarios>. Don’t show this card to the other one.
      </p>
      <p>
        <strong>{temperament.title}.</strong> {temperament.summary} Out of 100, your calm is at {opening.calm} and your
        trust at {opening.trust}: move them as you feel.
      </p>
      <h3>You begin</h3>
      {opens.map((words) => (
        <p class="paper-words" key={words}>
          “<Scenarios>{words}</Scenarios>”
        </p>
      ))}
      <h3>What you know and don’t say at first</h3>
      <p>One at a time, and only after something that did you good. In small print: what goes through you, unsaid.</p>
      <ol class="paper-held">
        {holdsBack.map(({ words, thought }) => (
          <li key={words}>
            “<Scenarios>{words}</Scenarios>”
            {thought === "" ? null : (
              <span class="paper-small">
                <Scenarios>{thought}</Scenarios>
              </span>
            )}
          </li>
        ))}
      </ol>
      <div class="paper-two-columns">
        <section aria-labelledby={`${id}-helped`}>
          <h3 id={`${id}-helped`}>This calms you</h3>
          <Titles titles={helped} />
        </section>
        <section aria-labelledby={`${id}-hurt`}>
          <h3 id={`${id}-hurt`}>This makes it worse</h3>
          <Titles titles={hurt} />
        </section>
      </div>
      <h3>How it may end</h3>
      {settled === "" ? null : (
        <p>
          Well: <Scenarios>{settled}</Scenarios>
        </p>
      )}
      {leaves === "" ? null : (
        <p>
          Badly: <Scenarios>{leaves}</Scenarios>
        </p>
      )}
    </>
  );
}

const Titles = ({ titles }: { readonly titles: readonly string[] }): JSX.Element => (
  <ul>
    {titles.map((title) => (
      <li key={title}>{title}</li>
    ))}
  </ul>
);

interface EmployeeProps {
  readonly card: EmployeeCard;
  readonly customer: string;
}

export function EmployeePage({ card: { role, summary, facts, objectives }, customer }: EmployeeProps): JSX.Element {
  return (
    <>
      <p class="paper-who">
        <Scenarios>{role}</Scenarios> Don’t show this card to <Scenarios>{customer}</Scenarios>.
      </p>
      <p class="paper-words">
        <Scenarios>{summary}</Scenarios>
      </p>
      {facts.length === 0 ? null : <h3>What lies on the counter</h3>}
      {facts.map(({ title, text }) => (
        <p class="paper-words" key={title}>
          <strong>
            <Scenarios>{title}</Scenarios>:
          </strong>{" "}
          <Scenarios>{text}</Scenarios>
        </p>
      ))}
      <h3>Try this</h3>
      <ul class="paper-held paper-two-columns">
        {objectives.map(({ title, advice, example }) => (
          <li key={title}>
            <strong>{title}.</strong> {advice}
            <span class="paper-small">Somebody else said: “{example}”</span>
          </li>
        ))}
      </ul>
      <p>You don’t know how it ends. Neither did they.</p>
    </>
  );
}
