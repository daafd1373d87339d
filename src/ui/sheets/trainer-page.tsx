/** The trainer's sheet: what to say first, how long it takes, and what to ask at each pause. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { LessonPart, PauseOnSheet, TrainerSheet } from "#scenario/sheets.ts";
import { Scenarios } from "./scenarios-words.tsx";
import { oftenWords, percentWords, tenthsWords } from "./tenths.ts";

const PARTS: Readonly<Record<LessonPart["what"], string>> = {
  briefing: "Briefing",
  playing: "Playing",
  talking: "Talking at the pauses",
  debrief: "Debrief",
};

export function TrainerPage({ sheet }: { readonly sheet: TrainerSheet }): JSX.Element {
  const id = useId();
  const { summary, role, people, temperament, opening, level, objectives, timing, minutes, pauses, usual } = sheet;
  return (
    <>
      <section aria-labelledby={`${id}-briefing`}>
        <h3 id={`${id}-briefing`}>Tell them first</h3>
        <p class="paper-words">
          <Scenarios>{role}</Scenarios> <Scenarios>{summary}</Scenarios>
        </p>
        <p>
          Level {level}. In it:{" "}
          {people.map(({ name, part }, at) => (
            <span key={name}>
              {at === 0 ? "" : ", "}
              <Scenarios>{name}</Scenarios> ({part})
            </span>
          ))}
          . Begins at calm {opening.calm} and trust {opening.trust}, out of 100.
        </p>
        <p>
          <strong>{temperament.title}.</strong> {temperament.summary}
        </p>
      </section>
      <section aria-labelledby={`${id}-timing`}>
        <h3 id={`${id}-timing`}>Time: {minutes} minutes</h3>
        <p>
          {timing.map(({ what, minutes: each }, at) => (
            <span key={what}>
              {at === 0 ? "" : " · "}
              {PARTS[what]} {each}
            </span>
          ))}
        </p>
      </section>
      <section aria-labelledby={`${id}-pauses`}>
        <h3 id={`${id}-pauses`}>Stop here, and ask</h3>
        {pauses.length === 0 ? (
          <p>This script has no pauses. Stop where somebody in the room holds their breath, and ask why.</p>
        ) : (
          <ol class="paper-pauses">
            {pauses.map((pause) => (
              <li key={`${pause.question} ${pause.line.text}`}>
                <Pause pause={pause} />
              </li>
            ))}
          </ol>
        )}
        {usual === null ? null : (
          <p class="paper-small">
            Most people: an ordinary colleague, who takes a reply with a slip now and then. {percentWords(usual)} of
            their conversations end well.
          </p>
        )}
      </section>
      <section aria-labelledby={`${id}-objectives`}>
        <h3 id={`${id}-objectives`}>What it trains</h3>
        <ul class="paper-two-columns">
          {objectives.map(({ title, advice }) => (
            <li key={title}>
              <strong>{title}.</strong> {advice}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Pause({ pause: { question, line, comes, missed } }: { pause: PauseOnSheet }): JSX.Element {
  return (
    <>
      <p class="paper-after">
        After {line.name === "" ? "" : <Scenarios>{`${line.name}: `}</Scenarios>}“<Scenarios>{line.text}</Scenarios>”
      </p>
      <p class="paper-question">
        <Scenarios>{question}</Scenarios>
      </p>
      <p>
        {missed === null ? "" : "What most people miss: "}
        {missed === null ? null : (
          <>
            <strong>{missed.practices.map(({ title }) => title).join(", ") || "this reply"}</strong>. “
            <Scenarios>{missed.reply}</Scenarios>” {capital(tenthsWords(missed.by))} take something else.{" "}
            {missed.chances === null
              ? ""
              : `A good end is ${percentWords(missed.chances.with)} likely with it, ${percentWords(missed.chances.without)} with what they take. `}
          </>
        )}
        {oftenWords(comes)}
      </p>
    </>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
