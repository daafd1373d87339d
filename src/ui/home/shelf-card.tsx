/** A scenario on the shelf: who it is, how hard and how long it is, and how it went so far. */
import type { JSX } from "preact";
import { ENDING_TITLES } from "#encounter/ending-titles.ts";
import type { AttemptSummary } from "#records/attempt-summary.ts";
import type { Skill } from "#guidance/words.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { repliesIn } from "#ui/counted.ts";
import { addressOf } from "#ui/route.ts";
import { wordsIn } from "#ui/scenario-words.tsx";
import "#ui/styles/shelf.css";

const LEVELS = { 1: "Level 1: beginner", 2: "Level 2: harder", 3: "Level 3: hard" } as const;

/** A finished play. */
export interface PastPlay extends Pick<AttemptSummary, "finished" | "ending" | "score" | "way"> {
  /** "yesterday"; null if that is not known. */
  readonly when: string | null;
}

export interface ShelfEntry {
  readonly card: ScenarioCard;
  /** Address of the customer's portrait. */
  readonly portrait: string;
  /** What its author wrote it to train. */
  readonly skills: readonly { readonly skill: Skill; readonly title: string }[];
  /** How many replies were given in the play that is under way; 0 if there is none. */
  readonly underWay: number;
  /** The finished plays, the latest first. */
  readonly played: readonly PastPlay[];
  /** The file that it came from, where it is one's own. */
  readonly own?: string;
}

interface Props extends ShelfEntry {
  /** Plays a scenario from its beginning. */
  readonly playAgain: (scenario: string) => void;
  /** Takes a scenario of one's own off the shelf. */
  readonly removeOwn: (scenario: string) => void;
  readonly inFirstRow: boolean;
}

export function ShelfCard(props: Props): JSX.Element {
  const { card, portrait, played, underWay, own, removeOwn, inFirstRow } = props;
  const words = wordsIn(card.language);
  const [latest, ...earlier] = played;
  const best = bestOf(played);
  return (
    <article class="card panel" aria-labelledby={`card-${card.id}`}>
      <div class="portrait-frame">
        <img
          class="portrait"
          src={portrait}
          alt={customerWords(card)}
          width={280}
          height={280}
          loading={inFirstRow ? "eager" : "lazy"}
        />
        {played.length === 0 && underWay === 0 ? <span class="is-new">New</span> : null}
      </div>
      <div class="card-words">
        <h3 id={`card-${card.id}`} {...words}>
          {card.title}
        </h3>
        <p class="summary" {...words}>
          {card.summary}
        </p>
        <p class="effort">
          {LEVELS[card.level]} · about {card.minutes} minutes
        </p>
        {own === undefined ? null : (
          <p class="own-script">
            Yours: {own}{" "}
            <button type="button" class="button small" onClick={() => removeOwn(card.id)}>
              Remove<span class="unseen"> {own}</span>
            </button>
          </p>
        )}
        {latest === undefined ? null : (
          <p class="last-time">
            <strong>Last time:</strong> {resultWords(latest)}
          </p>
        )}
        {best === null || best === latest ? null : (
          <p class="last-time">
            <strong>Best so far:</strong> {resultWords(best)}
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

function Actions({ card, underWay, played, playAgain }: Props): JSX.Element {
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
        <a class="button primary" href={addressOf({ kind: underWay === 0 ? "before" : "play", scenario: card.id })}>
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

/** The play with the highest score, the latest of several; null where none has one. */
function bestOf(played: readonly PastPlay[]): PastPlay | null {
  const scored = played.filter(({ score }) => score !== null);
  return scored.reduce<PastPlay | null>(
    (best, play) => (best === null || (play.score ?? 0) > (best.score ?? 0) ? play : best),
    null,
  );
}

/** "Mr Okafor, the customer"; "Mr Okafor, Mr Moreau or Ms Tran, the customer" where one of them will be it. */
function customerWords({ customers: [first, ...more] }: ScenarioCard): string {
  const names = [first, ...more].map(({ name }) => name);
  return `${names.slice(0, -1).join(", ")}${more.length > 0 ? " or " : ""}${names.at(-1) ?? ""}, the customer`;
}

/** "Partly resolved, 62 of 100, assessment, yesterday". */
function resultWords({ ending, score, way, when }: PastPlay): string {
  const known = [
    ending === null ? "Finished" : ENDING_TITLES[ending],
    score === null ? null : `${score} of 100`,
    way === "assessment" ? "assessment" : null,
    when,
  ];
  return known.filter((part) => part !== null).join(", ");
}
