/** A weak and a strong play of the same moments side by side, and one question; then play. */
import { Play } from "lucide";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { capital, meterWords } from "#debrief/words/phrases.ts";
import type { Encounter } from "#encounter/encounter.ts";
import type { Beat, Turn } from "#encounter/turn.ts";
import { ScenarioWords, useWords, wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";

/** Two plays of one scenario with one opening, up to the same decision. */
export interface WatchedPlays {
  readonly weak: Encounter;
  readonly strong: Encounter;
}

interface Props extends WatchedPlays {
  readonly play: () => void;
  readonly goBack: () => void;
}

export function WatchFirst({ weak, strong, play, goBack }: Props): JSX.Element {
  const { language, title } = weak.scenario;
  useEffect(() => scrollTo({ top: 0 }), []);
  return (
    <ScenarioWords.Provider value={wordsIn(language)}>
      <div class="watch-first">
        <p class="kicker" {...wordsIn(language)}>
          {title}
        </p>
        <h1 ref={focusOnce} tabIndex={-1}>
          Watch first
        </h1>
        <p>The same conversation, handled twice. You see how it starts, up to the middle at most.</p>
        <div class="watched-opening">
          <Lines beats={weak.opening.beats} />
        </div>
        <ol class="watched-moments">
          {weak.turns.map((turn, number) => (
            <li key={number} aria-label={`Moment ${number + 1}`}>
              <Watched name="First time" turn={turn} />
              <Watched name="Second time" turn={strong.turns[number]} />
            </li>
          ))}
        </ol>
        <label class="before-hardest">
          <span>What did the second one do that the first did not?</span>
          <textarea rows={2} maxLength={500} />
        </label>
        <p class="aside">This is just for you. It isn’t saved.</p>
        <p class="before-actions">
          <button type="button" class="button primary" onClick={play}>
            <Sign of={Play} /> Play
          </button>
          <button type="button" class="button" onClick={goBack}>
            Back
          </button>
        </p>
      </div>
    </ScenarioWords.Provider>
  );
}

function focusOnce(heading: HTMLHeadingElement | null): void {
  heading?.focus({ preventScroll: true });
}

function Watched({ name, turn }: { name: string; turn: Turn | undefined }): JSX.Element | null {
  const words = useWords();
  if (turn === undefined) return null;
  return (
    <section class="watched panel" aria-label={name}>
      <h2>{name}</h2>
      <p class="watched-reply" {...words}>
        {turn.reply.text}
      </p>
      <Lines beats={turn.beats} />
      <p class="watched-meters">{capital(meterWords(turn.after, turn.before))}</p>
    </section>
  );
}

/** The lines of the others, and the narration. */
function Lines({ beats }: { beats: readonly Beat[] }): JSX.Element {
  const words = useWords();
  return (
    <>
      {beats
        .filter(({ by, text }) => by !== "trainee" && text !== "")
        .map((beat, line) => (
          <p key={line} class={beat.name === "" ? "watched-narration" : ""} {...words}>
            {beat.name === "" ? null : <strong>{beat.name}: </strong>}
            {beat.text}
          </p>
        ))}
    </>
  );
}
