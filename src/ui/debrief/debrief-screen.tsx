/** The debrief: how it ended, one question, and then the assessment. */
import { Film, House, Share } from "lucide";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import { marksRead } from "#debrief/words/marks.ts";
import { WAY_MARKS, WAY_NAMES } from "#debrief/words/ways.ts";
import { quoted } from "#debrief/words/phrases.ts";
import { endingTitle } from "#encounter/ending-titles.ts";
import { Quotable, ScenarioWords, wordsIn } from "#ui/scenario-words.tsx";
import { addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import { Assessment } from "./assessment.tsx";
import type { DebriefPartProps, DebriefProps } from "./debrief-props.ts";
import { Question } from "./question.tsx";
import { showSection } from "./show-section.ts";
import { TheirAccount } from "./their-account.tsx";

export function DebriefScreen({ reflect, ...given }: DebriefProps): JSX.Element {
  const { card, portrait, shared, terms, reflection } = given;
  const { opened } = reflection.value;
  // After a change between question and assessment, the new part's title gets the focus; when the page opens, its
  // heading.
  const [turned, setTurned] = useState(false);
  const props: DebriefPartProps = {
    ...given,
    turned,
    reflect(to) {
      if (to.opened !== opened) setTurned(true);
      reflect(to);
    },
  };
  const debrief = props.debrief.value;
  const picture = portrait.value;
  const [name, setName] = useState("");
  const words = useMemo(() => wordsIn(card.language), [card.language]);
  const quotable = useMemo(() => quotableIn(debrief), [debrief]);
  return (
    <ScenarioWords.Provider value={words}>
      <Quotable.Provider value={quotable}>
        <main class="debrief assessed">
          <nav class="way-home not-printed" aria-label="Pages">
            <a class="button small" href={addressOf({ kind: "home" })}>
              <Sign of={House} /> Home
            </a>
          </nav>
          <header class="debrief-head">
            <div>
              <p class="kicker" {...words}>
                {card.title}
              </p>
              <h1 ref={focusAtFirst} tabIndex={-1}>
                Debrief
              </h1>
              {shared ? <Shared asks={opened ? null : given.links.askVerdict} /> : null}
              {name.trim() === "" ? null : <p class="for-print">{name.trim()}</p>}
              {terms.way === "practice" ? null : (
                <p class="played-as">
                  <strong>{WAY_NAMES[terms.way]}.</strong> {WAY_MARKS[terms.way]}
                </p>
              )}
              <h2 class="ending-name">{endingTitle(debrief.ending.kind, debrief.scenario.customer)}</h2>
              <p class="outcome" {...words}>
                {debrief.ending.outcome}
              </p>
              <TheirAccount said={debrief.ending.afterwards} />
              {opened ? <Whole {...props} /> : null}
            </div>
            {picture === null ? null : (
              <img class="debrief-portrait" src={picture} width={230} height={230} alt={portraitWords(debrief)} />
            )}
          </header>
          {opened ? (
            <>
              <Own {...props} />
              <Assessment {...props} name={name} rename={setName} />
            </>
          ) : (
            <Asked {...props} />
          )}
        </main>
      </Quotable.Provider>
    </ScenarioWords.Provider>
  );
}

/** Whoever trains them may rate the conversation first, as long as the assessment hasn't been seen. */
const Shared = ({ asks }: { asks: string | null }): JSX.Element => (
  <p class="aside">
    Somebody shared this conversation with you.{" "}
    {asks === null ? null : (
      <a class="not-printed" href={asks}>
        Are you their trainer? Give your own verdict first
      </a>
    )}
  </p>
);

/** All texts that a sentence of the debrief may quote: what was said and what could have been said. */
const quotableIn = ({ moments, turningPoints }: Debrief): ReadonlySet<string> =>
  new Set([...moments.map(({ said }) => said), ...turningPoints.flatMap(({ road }) => road?.reply.said ?? [])]);

const portraitWords = ({ scenario: { customer } }: Debrief): string => `${customer}, at the end`;

/**
 * Focuses the heading of a new page, for screen readers too. With its first frame: earlier, the page would be laid out
 * twice.
 */
function focusAtFirst(heading: HTMLHeadingElement | null): void {
  requestAnimationFrame(() => heading?.focus({ preventScroll: true }));
}

/** The score, and the links that are most used. */
function Whole({ debrief: { value: debrief }, links }: DebriefProps): JSX.Element {
  return (
    <div class="debrief-whole">
      <p class="score-whole">
        <strong translate={false}>{debrief.score.whole}</strong> of 100
      </p>
      <p class="actions not-printed">
        <a class="button" href={links.play}>
          <Sign of={Film} /> Watch it again
        </a>
        <button type="button" class="button" onClick={() => showSection("keeping-title")}>
          <Sign of={Share} /> Save and share
        </button>
      </p>
    </div>
  );
}

function Asked({ debrief: { value: debrief }, reflection, reflect, turned }: DebriefPartProps): JSX.Element {
  return <Question moments={debrief.moments} reflection={reflection.value} change={reflect} focus={turned} />;
}

/** The trainee's answer compared with the debrief, and a link back to the question. */
function Own({ debrief: { value: debrief }, terms, reflection, reflect }: DebriefProps): JSX.Element {
  const { marked, line } = reflection.value;
  const ask = (): void => reflect({ ...reflection.value, opened: false });
  const skipped = marked.length === 0 && line === "";
  return (
    <div class={skipped && terms.hardest === undefined ? "own not-printed" : "own"}>
      <div class="own-answer">
        {terms.hardest === undefined ? null : (
          <p>Before it began, you thought this would be hardest: {quoted(terms.hardest)}</p>
        )}
        {skipped ? (
          <p>You skipped the question.</p>
        ) : (
          <>
            {marked.length === 0 ? null : <p>{marksRead(debrief, marked)}</p>}
            {line === "" ? null : <p class="own-words-said">{quoted(line)}</p>}
          </>
        )}
      </div>
      <button type="button" class="button small not-printed" onClick={ask}>
        {skipped ? "Answer it now" : "Change your answer"}
      </button>
    </div>
  );
}
