/** Where a class begins: which conversation, and what this class has played before. */
import { House } from "lucide";
import type { JSX } from "preact";
import { endingTitle } from "#encounter/ending-titles.ts";
import type { EndingKind } from "#scenario/words.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { addressOf } from "#ui/route.ts";
import { wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";

/** A scenario, with the plays of it that groups have made on this device. */
export interface ClassChoice {
  readonly card: ScenarioCard;
  /** How many replies the play that goes on has; 0 where none does. */
  readonly underWay: number;
  /** The latest first. */
  readonly ended: readonly { readonly at: number; readonly ending: EndingKind | null }[];
}

export function ClassList({ choices }: { readonly choices: readonly ClassChoice[] }): JSX.Element {
  return (
    <main class="class-list">
      <nav class="way-home" aria-label="Pages">
        <a class="button small" href={addressOf({ kind: "home" })}>
          <Sign of={House} /> Home
        </a>
      </nav>
      <h1>In class</h1>
      <p class="class-lead">
        One screen for everybody. At each decision you vote, talk, and vote again; then the group’s reply is said. A
        show of hands is all you need.{" "}
        <a href={addressOf({ kind: "class", scenario: "session/plan" })}>Plan a whole session</a>
      </p>
      <ul class="class-choices">
        {choices.map(({ card, underWay, ended }) => (
          <li key={card.id} class="panel">
            <h2 {...wordsIn(card.language)}>{card.title}</h2>
            <p {...wordsIn(card.language)}>{card.summary}</p>
            <p class="class-choice-ways">
              <a class="button primary" href={addressOf({ kind: "class", scenario: card.id })}>
                {underWay > 0 ? `Go on (${underWay} ${underWay === 1 ? "reply" : "replies"} in)` : "Begin"}
                <span class="unseen">
                  : <span {...wordsIn(card.language)}>{card.title}</span>
                </span>
              </a>
              <a class="button" href={addressOf({ kind: "sheets", scenario: card.id })}>
                Sheets
                <span class="unseen">
                  : <span {...wordsIn(card.language)}>{card.title}</span>
                </span>
              </a>
              <a class="button" href={addressOf({ kind: "class", scenario: `${card.id}/groups` })}>
                Compare groups
                <span class="unseen">
                  : <span {...wordsIn(card.language)}>{card.title}</span>
                </span>
              </a>
            </p>
            {ended.length === 0 ? null : (
              <details>
                <summary>Groups before ({ended.length})</summary>
                <ul class="class-before">
                  {ended.map(({ at, ending }) => (
                    <li key={at}>
                      <a href={addressOf({ kind: "class", scenario: `${card.id}/debrief-${at}` })}>
                        {new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" })}
                        {ending === null ? "" : `: ${endingTitle(ending, card.customers[0].name)}`}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </main>
  );
}
