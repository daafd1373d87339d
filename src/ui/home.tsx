/** The start page: the scenarios, each with what happened in it last. */
import { Settings as Cog } from "lucide";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ENDING_TITLES } from "#encounter/ending-titles.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import type { Preferences } from "#session/preferences.ts";
import { repliesIn } from "./counted.ts";
import { addressOf } from "./route.ts";
import { wordsIn } from "./scenario-words.tsx";
import { SettingsDialog } from "./settings-panel.tsx";
import { Sign } from "./signs.tsx";

const LEVELS = { 1: "Level 1: beginner", 2: "Level 2: harder", 3: "Level 3: hard" } as const;

/** A finished play. */
export interface PastPlay extends Pick<AttemptSummary, "finished" | "ending" | "score"> {
  /** "yesterday"; null if that is not known. */
  readonly when: string | null;
}

export interface ShelfEntry {
  readonly card: ScenarioCard;
  /** Address of the customer's portrait. */
  readonly portrait: string;
  /** How many replies were given in the play that is under way; 0 if there is none. */
  readonly underWay: number;
  /** The finished plays, the latest first. */
  readonly played: readonly PastPlay[];
}

export interface HomeProps {
  readonly shelf: readonly ShelfEntry[];
  /** Plays a scenario from its beginning. */
  readonly playAgain: (scenario: string) => void;
  readonly preferences: Preferences;
}

export function Home({ shelf, playAgain, preferences }: HomeProps): JSX.Element {
  const [settings, setSettings] = useState(false);
  const [whole, setWhole] = useState(false);
  // The first row is on the screen before the others are made.
  useEffect(() => {
    const frame = requestAnimationFrame(() => setWhole(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <main class="home">
      <header class="masthead">
        <h1>Composure</h1>
        <p>A customer is furious. You’re the one at the counter. What do you say?</p>
        <button type="button" class="button small" aria-haspopup="dialog" onClick={() => setSettings(true)}>
          <Sign of={Cog} /> Settings
        </button>
      </header>
      {shelf.length === 0 ? (
        <p class="panel empty">There are no scenarios yet. To add one, put an .ink file in the stories folder.</p>
      ) : (
        <ul class="shelf">
          {(whole ? shelf : shelf.slice(0, FIRST_ROW)).map((entry, index) => (
            <li key={entry.card.id}>
              <Card {...entry} playAgain={playAgain} inFirstRow={index < FIRST_ROW} />
            </li>
          ))}
        </ul>
      )}
      {import.meta.env.PROD ? (
        <footer class="colophon">
          <a href="third-party.txt">Licences of what Composure is made with</a>
        </footer>
      ) : null}
      <SettingsDialog preferences={preferences} open={settings} close={() => setSettings(false)} />
    </main>
  );
}

/** Cards in the first row of a wide window. Portraits below it are fetched as they come near. */
const FIRST_ROW = 2;

function Card(props: ShelfEntry & Pick<HomeProps, "playAgain"> & { readonly inFirstRow: boolean }): JSX.Element {
  const { card, portrait, played, inFirstRow } = props;
  const words = wordsIn(card.language);
  const [latest, ...earlier] = played;
  return (
    <article class="card panel" aria-labelledby={`card-${card.id}`}>
      <img
        class="portrait"
        src={portrait}
        alt={customerWords(card)}
        width={280}
        height={280}
        loading={inFirstRow ? "eager" : "lazy"}
      />
      <div class="card-words">
        <h2 id={`card-${card.id}`} {...words}>
          {card.title}
        </h2>
        <p class="summary" {...words}>
          {card.summary}
        </p>
        <p class="role" {...words}>
          {card.role}
        </p>
        <p class="effort">
          {LEVELS[card.level]} · about {card.minutes} minutes
        </p>
        {latest === undefined ? null : (
          <p class="last-time">
            <strong>Last time:</strong> {resultWords(latest)}
          </p>
        )}
        <Actions {...props} />
        {earlier.length === 0 ? null : (
          <details class="earlier-plays">
            <summary>Earlier plays ({earlier.length})</summary>
            <ul>
              {earlier.map((play) => (
                <li key={play.finished}>
                  <a href={addressOf({ kind: "debrief", scenario: card.id, finished: play.finished })}>
                    {resultWords(play)}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </article>
  );
}

function Actions({ card, underWay, played, playAgain }: ShelfEntry & Pick<HomeProps, "playAgain">): JSX.Element {
  const title = (
    <span class="unseen">
      : <span {...wordsIn(card.language)}>{card.title}</span>
    </span>
  );
  const again = underWay === 0 && played.length > 0;
  return (
    <p class="actions">
      {again ? (
        <button type="button" class="button primary" onClick={() => playAgain(card.id)}>
          Play again{title}
        </button>
      ) : (
        <a class="button primary" href={addressOf({ kind: "play", scenario: card.id })}>
          {underWay === 0 ? "Start" : `Continue (${repliesIn(underWay)})`}
          {title}
        </a>
      )}
      {played.length === 0 ? null : (
        <a class="button" href={addressOf({ kind: "debrief", scenario: card.id })}>
          See your last debrief{title}
        </a>
      )}
    </p>
  );
}

/** "Mr Okafor, the customer"; "Mr Okafor, Mr Moreau or Ms Tran, the customer" where one of them will be it. */
function customerWords({ customers: [first, ...more] }: ScenarioCard): string {
  const names = [first, ...more].map(({ name }) => name);
  return `${names.slice(0, -1).join(", ")}${more.length > 0 ? " or " : ""}${names.at(-1) ?? ""}, the customer`;
}

/** "Partly resolved, 62 of 100, yesterday". */
function resultWords({ ending, score, when }: PastPlay): string {
  const known = [ending === null ? "Finished" : ENDING_TITLES[ending], score === null ? null : `${score} of 100`, when];
  return known.filter((part) => part !== null).join(", ");
}
