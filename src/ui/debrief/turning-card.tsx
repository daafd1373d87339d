/** One turning point, whole: what was heard, the road taken, beside it the one not taken, and what the customer thought. */
import { RotateCcw } from "lucide";
import type { JSX } from "preact";
import type { Guess } from "#debrief/guess.ts";
import type { Guidance } from "#debrief/guidance.ts";
import type { Road, TurningPoint } from "#debrief/turning-points.ts";
import { capital } from "#debrief/words/phrases.ts";
import { roadWords, weightWords } from "#debrief/words/turning-points.ts";
import type { Beat } from "#encounter/turn.ts";
import { METERS } from "#guidance/words.ts";
import { type Guessed, NOTHING_GUESSED } from "#records/reflection.ts";
import { METER_NAMES } from "#ui/meter-words.ts";
import { Quoting, useWords } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { firstAnswer } from "./first-answer.ts";
import { MarkFrame, MarkShape } from "./marks.tsx";
import { Advice, Movement, Reasons } from "./reasons.tsx";
import { OwnFirst } from "./own-first.tsx";
import { Thought } from "./thought.tsx";

/** Whether the roads not taken are known. */
export type RoadsState = "coming" | "known" | "unknown";

/** What every card needs besides its point. */
export interface CardMeans {
  readonly roads: RoadsState;
  readonly customer: string;
  /** What can be guessed at this decision; null if nothing can. */
  readonly guessAt: (number: number) => Guess | null;
  /** What was guessed so far, by the decision's number. */
  readonly guessed: ReadonlyMap<number, Guessed>;
  readonly guess: (number: number, to: Guessed) => void;
  /** Plays the stretch from the decision with this number again. */
  readonly again: (number: number) => void;
}

export function TurningCard({ point, ...means }: CardMeans & { point: TurningPoint }): JSX.Element {
  return (
    <>
      <TurningRoads point={point} {...means} />
      <div class="turning-card">
        <AskedThought number={point.number} {...means} />
        <TryAgain number={point.number} again={means.again} />
      </div>
    </>
  );
}

/** What the customer thought at a decision; nothing where the script doesn't say. */
export function AskedThought({ number, ...means }: CardMeans & { number: number }): JSX.Element | null {
  const guess = means.guessAt(number);
  if (guess === null) return null;
  return (
    <Thought
      guess={guess}
      customer={means.customer}
      guessed={means.guessed.get(number) ?? NOTHING_GUESSED}
      change={(to) => means.guess(number, to)}
    />
  );
}

/** What was heard, the road taken, and beside it the one not taken. */
export function TurningRoads({ point, roads }: Pick<CardMeans, "roads"> & { point: TurningPoint }): JSX.Element {
  return (
    <div class="turning-card">
      <p class="weight">
        <Quoting sentence={weightWords(point)} />
      </p>
      <Heard beats={point.heard} />
      {point.kind === "won" ? (
        <div class="roads untorn">
          <Taken point={point} />
        </div>
      ) : (
        <div class="roads torn">
          <Taken point={point} />
          <NotTaken road={point.road} roads={roads} />
        </div>
      )}
    </div>
  );
}

/** The button that plays the stretch from a decision again. */
export const TryAgain = ({ number, again }: { number: number } & Pick<CardMeans, "again">): JSX.Element => (
  <button type="button" class="button small again not-printed" onClick={() => again(number)}>
    <Sign of={RotateCcw} />
    Try it again<span class="unseen"> (decision {number + 1})</span>
  </button>
);

/** The last line before the reply; earlier ones are in the transcript. */
function Heard({ beats }: { beats: readonly Beat[] }): JSX.Element | null {
  const [last] = beats.slice(-1);
  const words = useWords();
  if (last === undefined) return null;
  return (
    <blockquote class="heard" {...words}>
      {last.name === "" ? null : <span class="speaker">{last.name}</span>} {last.text}
    </blockquote>
  );
}

function Taken({ point }: { point: TurningPoint }): JSX.Element {
  const { said, saidFirst, spoken, breathed, mark, before, after, reasons, note } = point;
  const words = useWords();
  return (
    <section class="road taken">
      <h4>
        <MarkFrame>
          <MarkShape mark={mark} />
        </MarkFrame>
        {spoken ? "What you said" : "What you chose"}
        {breathed ? ", after a breath" : ""}
      </h4>
      <blockquote class="mine" {...words}>
        {said}
      </blockquote>
      <OwnFirst words={saidFirst} />
      <Movement before={before} after={after} />
      <Reasons reasons={reasons} advised />
      {note === "" ? null : (
        <p class="note">
          <span class="speaker">The trainer’s note</span> <span {...words}>{note}</span>
        </p>
      )}
    </section>
  );
}

function NotTaken({ road, roads }: { road: Road | null; roads: RoadsState }): JSX.Element {
  return (
    <section class="road not-taken">
      <h4>What else you could have said</h4>
      {road === null ? <p class="aside">{UNSAID[roads]}</p> : <TheRoad road={road} />}
    </section>
  );
}

const UNSAID: Readonly<Record<RoadsState, string>> = {
  coming: "Working it out …",
  known: "No other reply here would have been better.",
  unknown: "We couldn’t work it out.",
};

function TheRoad({ road }: { road: Road }): JSX.Element {
  const { reply, steps } = road;
  const answer = firstAnswer(steps[0]?.answered ?? []);
  const own = useWords();
  return (
    <>
      <blockquote class="mine" {...own}>
        {reply.said}
      </blockquote>
      {answer === undefined ? null : (
        <blockquote class="answer" {...own}>
          {answer.name === "" ? null : <span class="speaker">{answer.name}</span>} {answer.text}
        </blockquote>
      )}
      <p class="lead">
        <strong>
          <Quoting sentence={`${capital(roadWords(road))}.`} />
        </strong>
      </p>
      <Compared road={road} />
      {reply.practices.map((one) => (
        <Practice key={one.id} of={one} />
      ))}
    </>
  );
}

/** Both meters on the other road and on the road taken, as pairs of bars. */
function Compared({ road: { meters, instead, turns } }: { road: Road }): JSX.Element {
  return (
    <table class="compared">
      <caption>{turns === 1 ? "Right after that reply" : "Two replies later"}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">Meter</span>
          </th>
          <th scope="col">With that</th>
          <th scope="col">With yours</th>
        </tr>
      </thead>
      <tbody>
        {METERS.map((meter) => (
          <tr key={meter}>
            <th scope="row">{METER_NAMES[meter]}</th>
            <td>
              <Bar value={meters[meter]} of={meter} />
            </td>
            <td class="instead">
              <Bar value={instead[meter]} of={meter} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Bar = ({ value, of }: { value: number; of: string }): JSX.Element => (
  <span class="bar-cell">
    <span class={`bar ${of}`} aria-hidden="true">
      <span style={{ width: `${value}%` }} />
    </span>
    {value}
  </span>
);

const Practice = ({ of }: { of: Guidance }): JSX.Element => (
  <div class="reason practice">
    <p class="deed">
      <span class="kind practice">Good</span> {of.title}
    </p>
    <Advice of={of} />
  </div>
);
