/** The start page: the list of scenarios, each with its card. */
import type { JSX } from "preact";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { addressOf } from "./route.ts";
import { wordsIn } from "./scenario-words.tsx";

const LEVELS = { 1: "Level 1: a first try", 2: "Level 2: harder", 3: "Level 3: hard" } as const;

export interface ShelfEntry {
  readonly card: ScenarioCard;
  /** Address of the customer's portrait. */
  readonly portrait: string;
  /** The attempt that was played here last; null if there is none. */
  readonly last: { readonly replies: number; readonly ended: boolean } | null;
}

export interface HomeProps {
  readonly shelf: readonly ShelfEntry[];
  /** Plays a scenario from its beginning, whatever was saved of it. */
  readonly playAgain: (scenario: string) => void;
}

export function Home({ shelf, playAgain }: HomeProps): JSX.Element {
  return (
    <main class="home">
      <header class="masthead">
        <h1>Composure</h1>
        <p>Somebody is upset, and you are the one who is there. What do you say?</p>
      </header>
      {shelf.length === 0 ? (
        <p class="panel empty">There is no scenario yet. A trainer adds one by writing an .ink file in stories/.</p>
      ) : (
        <ul class="shelf">
          {shelf.map((entry) => (
            <li key={entry.card.id}>
              <Card {...entry} playAgain={playAgain} />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

function Card({ card, portrait, last, playAgain }: ShelfEntry & Pick<HomeProps, "playAgain">): JSX.Element {
  const words = wordsIn(card.language);
  const title = <span {...words}>{card.title}</span>;
  return (
    <article class="card panel" aria-labelledby={`card-${card.id}`}>
      <img class="portrait" src={portrait} alt={`${card.customer.name}, the customer`} width={280} height={280} />
      <div class="card-words">
        <h2 id={`card-${card.id}`} {...words}>
          {card.title}
        </h2>
        <p class="summary" {...words}>
          {card.summary}
        </p>
        <dl>
          <div>
            <dt>Your role</dt>
            <dd {...words}>{card.role}</dd>
          </div>
          <div>
            <dt>Level</dt>
            <dd>{LEVELS[card.level]}</dd>
          </div>
          <div>
            <dt>Time</dt>
            <dd>about {card.minutes} minutes</dd>
          </div>
        </dl>
        {last?.ended === true ? (
          <p class="actions">
            <button type="button" class="button primary" onClick={() => playAgain(card.id)}>
              Play again<span class="unseen">: {title}</span>
            </button>
            <a class="button" href={addressOf({ kind: "debrief", scenario: card.id })}>
              Last debrief<span class="unseen">: {title}</span>
            </a>
          </p>
        ) : (
          <a class="button primary" href={addressOf({ kind: "play", scenario: card.id })}>
            {last === null ? "Start" : `Continue after ${last.replies} ${last.replies === 1 ? "reply" : "replies"}`}
            <span class="unseen">: {title}</span>
          </a>
        )}
      </div>
    </article>
  );
}
