/** The debrief: how it ended, one question, and then the assessment. */
import { Film, House, Share } from "lucide";
import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import { marksRead } from "#debrief/marks.ts";
import { quoted } from "#debrief/words.ts";
import { ENDING_TITLES } from "#encounter/ending-titles.ts";
import type { Reflection } from "#records/reflection.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { addressOf } from "#ui/route.ts";
import { repliesIn } from "#ui/counted.ts";
import { Sign } from "#ui/signs.tsx";
import { useFocus } from "./use-focus.ts";
import { type Links, Keeping } from "./keeping.tsx";
import { Question } from "./question.tsx";
import { HowItIsCounted, Skills } from "./skills.tsx";
import { Replacing } from "./replacing.tsx";
import { Sources } from "./sources.tsx";
import { TakeAlongList } from "./take-along.tsx";
import { Timeline } from "./timeline.tsx";
import { Transcript } from "./transcript.tsx";
import { TurningPoints } from "./turning-points.tsx";
import { type Walking, RoadsNotice, roadsState } from "./walking.tsx";
import { Quotable, Quoting, ScenarioWords, useWords, wordsIn } from "#ui/scenario-words.tsx";

export interface DebriefProps {
  readonly card: Pick<ScenarioCard, "id" | "title" | "customer" | "language">;
  /** At first without the roads not taken, which arrive later. */
  readonly debrief: ReadonlySignal<Debrief>;
  readonly walking: ReadonlySignal<Walking>;
  /** Address of the customer's picture, in the mood they were left in; null until there is one. */
  readonly portrait: ReadonlySignal<string | null>;
  readonly reflection: ReadonlySignal<Reflection>;
  readonly reflect: (to: Reflection) => void;
  /** False if the browser saves nothing. */
  readonly lasting: boolean;
  readonly links: Links;
  /** The debrief of a shared replay, not of the attempt on this device. */
  readonly shared: boolean;
  /** How many replies of an unfinished attempt on this device `again` would drop; 0 if there is none. */
  readonly underWay: number;
  /** Plays again from the decision with this number. */
  readonly again: (number: number) => void;
  /** Begins anew; or continues, if an attempt is under way. */
  readonly playAgain: () => void;
}

export function DebriefScreen({ reflect, ...given }: DebriefProps): JSX.Element {
  const { card, portrait, shared, reflection } = given;
  const { opened } = reflection.value;
  // After a change between question and assessment, the new part's title gets the focus; when the page opens, its
  // heading.
  const [turned, setTurned] = useState(false);
  const props: PartProps = {
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
              {shared ? <p class="aside">Somebody shared this conversation with you.</p> : null}
              {name.trim() === "" ? null : <p class="for-print">{name.trim()}</p>}
              <h2 class="ending-name">{ENDING_TITLES[debrief.ending.kind]}</h2>
              <p class="outcome" {...words}>
                {debrief.ending.outcome}
              </p>
              {opened ? <Whole {...props} /> : null}
            </div>
            {picture === null ? null : (
              <img class="debrief-portrait" src={picture} width={230} height={230} alt={portraitWords(debrief)} />
            )}
          </header>
          {opened ? <Assessment {...props} name={name} rename={setName} /> : <Asked {...props} />}
        </main>
      </Quotable.Provider>
    </ScenarioWords.Provider>
  );
}

interface PartProps extends DebriefProps {
  /** Question and assessment have changed places since the page was opened. */
  readonly turned: boolean;
}

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
    <>
      <p class="score-whole">
        <strong>{debrief.score.whole}</strong> of 100
      </p>
      <p class="actions not-printed">
        <a class="button" href={links.play}>
          <Sign of={Film} /> Watch it again
        </a>
        <button type="button" class="button" onClick={() => showSection("keeping-title")}>
          <Sign of={Share} /> Save and share
        </button>
      </p>
    </>
  );
}

function showSection(id: string): void {
  const title = document.querySelector<HTMLElement>(`#${id}`);
  title?.scrollIntoView({ block: "start" });
  title?.focus({ preventScroll: true });
}

function Asked({ debrief: { value: debrief }, reflection, reflect, turned }: PartProps): JSX.Element {
  return <Question moments={debrief.moments} reflection={reflection.value} change={reflect} focus={turned} />;
}

/** `name` is the trainee's name for print and export: empty at first, and saved nowhere. */
function Assessment(props: PartProps & { name: string; rename: (name: string) => void }): JSX.Element {
  const { card, lasting, links, again, playAgain, reflect, underWay } = props;
  const debrief = props.debrief.value;
  const walking = props.walking.value;
  const reflection = props.reflection.value;
  const { marked, plan } = reflection;
  const [from, setFrom] = useState<number | null>(null);
  return (
    <>
      <Section id="timeline" title="How it went" focus={props.turned}>
        <Own {...props} />
        {debrief.pointOfNoReturn === null ? null : (
          <p class="no-return">
            <Quoting sentence={debrief.pointOfNoReturn.words} />
          </p>
        )}
        <Timeline debrief={debrief} marked={marked} />
      </Section>
      <Section id="turning" title="Turning points">
        <RoadsNotice walking={walking} extent={debrief.roads} />
        <TurningPoints
          points={debrief.turningPoints}
          roads={roadsState(walking)}
          again={underWay > 0 ? setFrom : again}
        />
        <Replacing replies={underWay} open={from !== null} close={() => setFrom(null)} agree={() => again(from ?? 0)} />
      </Section>
      <Section id="skills" title="Your skills">
        <Skills skills={debrief.skills} />
        <HowItIsCounted score={debrief.score} />
      </Section>
      <Section id="along" title="Takeaways">
        <TakeAlongList
          things={debrief.takeAlong}
          plan={plan}
          replan={(words) => reflect({ ...reflection, plan: words })}
          lasting={lasting}
        />
      </Section>
      <Section id="whole" title="The whole conversation">
        <Transcript debrief={debrief} marked={marked} />
      </Section>
      <Section id="keeping" title="Save and share">
        <Keeping {...{ debrief, reflection, links }} name={props.name} rename={props.rename} />
      </Section>
      <Section id="sources" title="Sources">
        <Sources debrief={debrief} />
      </Section>
      <p class="actions not-printed">
        <button type="button" class="button primary" onClick={playAgain}>
          {playWords(props)}
          <span class="unseen">
            : <span {...useWords()}>{card.title}</span>
          </span>
        </button>
        <a class="button" href={addressOf({ kind: "home" })}>
          Home
        </a>
      </p>
    </>
  );
}

function playWords({ shared, underWay }: DebriefProps): string {
  if (underWay > 0) return `Continue (${repliesIn(underWay)})`;
  return shared ? "Play it yourself" : "Play again";
}

interface SectionProps {
  readonly id: string;
  readonly title: string;
  /** Focuses the title. */
  readonly focus?: boolean;
  readonly children: ComponentChildren;
}

function Section({ id, title, focus = false, children }: SectionProps): JSX.Element {
  const heading = useFocus(focus);
  return (
    <section class={`debrief-section of-${id}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** The trainee's answer compared with the debrief, and a link back to the question. */
function Own({ debrief: { value: debrief }, reflection, reflect }: DebriefProps): JSX.Element {
  const { marked, line } = reflection.value;
  const ask = (): void => reflect({ ...reflection.value, opened: false });
  const skipped = marked.length === 0 && line === "";
  return (
    <div class={skipped ? "own not-printed" : "own"}>
      <div class="own-answer">
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
