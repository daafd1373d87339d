/** The decisions that mattered most: the road taken, and beside it the one not taken. */
import { RotateCcw } from "lucide";
import type { JSX } from "preact";
import type { Guidance } from "#debrief/guidance.ts";
import type { Road, TurningPoint } from "#debrief/turning-points.ts";
import type { Beat } from "#encounter/turn.ts";
import { Sign } from "#ui/signs.tsx";
import { MarkShape, MarkFrame, TurningMark } from "./marks.tsx";
import { METER_NAMES } from "#ui/meter-words.ts";
import { Advice, Movement, Reasons } from "./reasons.tsx";
import { METERS, type Meters } from "#guidance/words.ts";
import { Quoting, useWords } from "#ui/scenario-words.tsx";

/** Whether the roads not taken are known. */
export type RoadsState = "coming" | "known" | "unknown";

interface Props {
  readonly points: readonly TurningPoint[];
  readonly roads: RoadsState;
  /** Plays again from the decision with this number. */
  readonly again: (number: number) => void;
}

export function TurningPoints({ points, roads, again }: Props): JSX.Element {
  if (points.length === 0) return <p>No decision stood out.</p>;
  return (
    <ol class="turning-points">
      {points.map((point, place) => (
        <li key={point.number} class="turning-point">
          <Head point={point} place={place + 1} />
          <Heard beats={point.heard} />
          {point.kind === "kept" ? (
            <div class="roads untorn">
              <Taken point={point} />
            </div>
          ) : (
            <div class="roads torn">
              <Taken point={point} />
              <NotTaken road={point.road} roads={roads} />
            </div>
          )}
          <button type="button" class="button small again" onClick={() => again(point.number)}>
            <Sign of={RotateCcw} />
            Try again from here<span class="unseen"> (decision {point.number + 1})</span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Head({ point, place }: { point: TurningPoint; place: number }): JSX.Element {
  return (
    <>
      <h3>
        <MarkFrame>
          <TurningMark place={place} />
        </MarkFrame>
        <span class="unseen">Turning point {place}: </span>
        Decision {point.number + 1}
        {point.kind === "kept" && point.mark === "good" ? <span class="well-done">Well done</span> : null}
      </h3>
      <p class="weight">
        <Quoting sentence={point.weight} />
      </p>
    </>
  );
}

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
  const { said, spoken, breathed, mark, before, after, reasons, note } = point;
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

function TheRoad({ road: { reply, steps, turns, meters, instead, words } }: { road: Road }): JSX.Element {
  const answer = steps[0]?.answered.at(-1);
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
          <Quoting sentence={`${capital(words)}.`} />
        </strong>
      </p>
      <Compared {...{ meters, instead, turns }} />
      {reply.practices.map((one) => (
        <Practice key={one.id} of={one} />
      ))}
    </>
  );
}

/** Both meters on the other road and on the road taken, as pairs of bars. */
function Compared({ meters, instead, turns }: { meters: Meters; instead: Meters; turns: number }): JSX.Element {
  return (
    <table class="compared">
      <caption class="unseen">Calm and trust {turns === 1 ? "right after" : "two replies later"}</caption>
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

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
