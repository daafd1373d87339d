/** The conversation read back: how it ended, and each decision with its reasons. */
import type { JSX } from "preact";
import { type Debrief, debriefOf } from "#debrief/debrief.ts";
import type { Moment, Reason } from "#debrief/moment.ts";
import type { Encounter } from "#encounter/encounter.ts";
import type { Beat } from "#encounter/turn.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import { METERS, type Meter, type Meters } from "#guidance/words.ts";
import type { Attempt } from "./attempt.ts";
import { ENDING_TITLES } from "./endings.ts";
import { signed } from "./meters.tsx";
import { addressOf, go } from "./route.ts";

const NAMES: Readonly<Record<Meter, string>> = { calm: "Calm", trust: "Trust" };

export function DebriefScreen(props: { encounter: Encounter; attempt: Attempt; handbook: Handbook }): JSX.Element {
  const { encounter, attempt, handbook } = props;
  const { scenario } = encounter;
  const read = debriefOf(encounter, handbook);
  const play = { kind: "play", scenario: scenario.id } as const;
  if (read === null)
    return (
      <main class="page">
        <h1>Debrief</h1>
        <p>This conversation is still going on. The debrief comes when it has ended.</p>
        <a class="button primary" href={addressOf(play)}>
          Go on with the conversation
        </a>
      </main>
    );
  return (
    <main class="page">
      <p class="kicker">{scenario.title}</p>
      <h1 ref={focusAtFirst} tabIndex={-1}>
        Debrief
      </h1>
      <Outcome read={read} />
      <h2>Turn by turn</h2>
      <ol class="moments">
        {read.moments.map((moment) => (
          <MomentCard
            key={moment.number}
            moment={moment}
            again={() => {
              attempt.undo(moment.number);
              go(play);
            }}
          />
        ))}
      </ol>
      <h2>Sources</h2>
      <dl class="sources">
        {read.sources.map(({ key, title, by }) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>
              {title}
              {by === "" ? null : `, ${by}`}
            </dd>
          </div>
        ))}
      </dl>
      <p class="actions">
        <button
          type="button"
          class="button primary"
          onClick={() => {
            attempt.restart();
            go(play);
          }}
        >
          Play again
        </button>
        <a class="button" href={addressOf({ kind: "home" })}>
          Back to the start
        </a>
      </p>
    </main>
  );
}

/** A new page begins at its heading, for those who hear it too. */
function focusAtFirst(heading: HTMLHeadingElement | null): void {
  heading?.focus({ preventScroll: true });
}

function Outcome({ read }: { read: Debrief }): JSX.Element {
  return (
    <section class="outcome panel" aria-labelledby="outcome-title">
      <h2 id="outcome-title">{ENDING_TITLES[read.ending.kind]}</h2>
      <p>{read.ending.outcome}</p>
      <dl class="finals">
        {METERS.map((meter) => (
          <div key={meter}>
            <dt>{NAMES[meter]}</dt>
            <dd>
              <strong>{read.final[meter]}</strong> at the end, {read.opening[meter]} at the beginning
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function MomentCard({ moment, again }: { moment: Moment; again: () => void }): JSX.Element {
  const number = moment.number + 1;
  return (
    <li class="moment">
      <h3>
        Decision {number}
        <span class="movement">{movement(moment.before, moment.after)}</span>
      </h3>
      <Heard beats={moment.heard} />
      <blockquote class="mine">
        <span class="speaker">You</span> {moment.said}
      </blockquote>
      <ul class="reasons">
        {moment.reasons.map((reason) => (
          <ReasonItem key={reason.guidance?.id ?? ""} reason={reason} />
        ))}
      </ul>
      {moment.reasons.length === 0 ? <p class="aside">A plain continuation: it moved neither meter.</p> : null}
      {moment.note === "" ? null : <p class="note">{moment.note}</p>}
      <button type="button" class="button small" onClick={again}>
        Try again from here<span class="unseen"> (decision {number})</span>
      </button>
    </li>
  );
}

function Heard({ beats }: { beats: readonly Beat[] }): JSX.Element {
  return (
    <blockquote>
      {beats.map((beat, index) => (
        <p key={index}>
          {beat.name === "" ? null : <span class="speaker">{beat.name}</span>} {beat.text}
        </p>
      ))}
    </blockquote>
  );
}

function ReasonItem({ reason: { guidance, parts } }: { reason: Reason }): JSX.Element {
  return (
    <li class={`reason ${guidance?.kind ?? "script"}`}>
      {guidance === null ? null : (
        <p class="guidance">
          <span class="kind">{guidance.kind === "practice" ? "Practice" : "Pitfall"}</span> {guidance.title}
        </p>
      )}
      <ul class="parts">
        {parts.map((part, index) => (
          <li key={index}>
            {part.amounts.map(({ meter, amount }) => (
              <span key={meter} class={amount > 0 ? "amount up" : "amount down"}>
                {NAMES[meter]} {signed(amount)}{" "}
              </span>
            ))}
            {part.because}
          </li>
        ))}
        {parts.length === 0 ? <li>It moved neither meter this time.</li> : null}
      </ul>
      {guidance === null ? null : (
        <>
          <p class="advice">{guidance.advice}</p>
          <details>
            <summary>Why</summary>
            <p>{guidance.why}</p>
          </details>
          <p class="source">Source: {guidance.citations.join(", ")}</p>
        </>
      )}
    </li>
  );
}

function movement(before: Meters, after: Meters): string {
  return METERS.map((meter) => {
    const amount = after[meter] - before[meter];
    return `${NAMES[meter]} ${before[meter]} → ${after[meter]}${amount === 0 ? "" : ` (${signed(amount)})`}`;
  }).join(" · ");
}
