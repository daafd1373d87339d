/** The start: the scenarios on the shelf, each with its card. */
import type { JSX } from "preact";
import type { ScenarioCard } from "#script/scenario.ts";
import { addressOf } from "./route.ts";

const LEVELS = { 1: "Level 1: a first try", 2: "Level 2: harder", 3: "Level 3: hard" } as const;

export interface ShelfEntry {
  readonly card: ScenarioCard;
  /** Address of the customer's portrait. */
  readonly portrait: string;
  /** How many replies were given in an attempt that is still open; 0 when none is. */
  readonly underway: number;
}

export function Home({ shelf }: { shelf: readonly ShelfEntry[] }): JSX.Element {
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
              <Card {...entry} />
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

function Card({ card, portrait, underway }: ShelfEntry): JSX.Element {
  return (
    <article class="card panel" aria-labelledby={`card-${card.id}`}>
      <img class="portrait" src={portrait} alt={`${card.customer.name}, the customer`} width={280} height={280} />
      <div class="card-words">
        <h2 id={`card-${card.id}`}>{card.title}</h2>
        <p class="summary">{card.summary}</p>
        <dl>
          <div>
            <dt>Your role</dt>
            <dd>{card.role}</dd>
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
        <a class="button primary" href={addressOf({ kind: "play", scenario: card.id })}>
          {underway === 0 ? "Start" : `Continue after ${underway} ${underway === 1 ? "reply" : "replies"}`}
          <span class="unseen">: {card.title}</span>
        </a>
      </div>
    </article>
  );
}
