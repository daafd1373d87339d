/** Shows the state of the conversation, and moves to another place in it. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { courseText } from "#encounter/course-text.ts";
import { type Encounter, stepsOf, supposing, variablesOf } from "#encounter/encounter.ts";
import { HIGHEST, LOWEST, withinMeter } from "#guidance/standing.ts";
import { METERS, type Meter } from "#guidance/words.ts";
import { latestBeat } from "#encounter/shown.ts";
import type { Attempt } from "#session/attempt.ts";
import { playCourse } from "./play-course.ts";

export function StatePanel({ encounter, attempt }: { encounter: Encounter | null; attempt: Attempt }): JSX.Element {
  return (
    <div class="workbench-panel" role="region" aria-label="State of the conversation">
      {encounter === null ? <p>Open a scenario to see what it is made of.</p> : <State {...{ encounter, attempt }} />}
    </div>
  );
}

function State({ encounter, attempt }: { encounter: Encounter; attempt: Attempt }): JSX.Element {
  const { meters, history } = encounter.standing;
  const { used, ...flags } = history;
  const { props = [], cards = [] } = latestBeat(encounter) ?? {};
  const thoughts = thoughtsSince(encounter);
  const variables = Object.entries(variablesOf(encounter)).filter(([name]) => !METERS.some((meter) => meter === name));
  return (
    <>
      <h2>Meters</h2>
      <div class="workbench-row">
        {METERS.map((meter) => (
          <MeterField key={meter} {...{ meter, encounter, attempt }} value={meters[meter]} />
        ))}
      </div>
      <h2>Course</h2>
      <CourseField encounter={encounter} attempt={attempt} />
      <h2>History</h2>
      <Table
        rows={[
          ...Object.entries(flags).map(([name, value]) => [inWords(name), shown(value)] as const),
          ...Object.entries(used).map(([id, times]) => [id, `${times} ×`] as const),
        ]}
      />
      <h2>In the picture</h2>
      {props.length === 0 ? <p>Nothing that the script put there.</p> : <p>{props.join(", ")}</p>}
      <h2>Cards</h2>
      {cards.length === 0 ? (
        <p>None so far.</p>
      ) : (
        <Table rows={cards.map(({ title, text }) => [title, text] as const)} />
      )}
      <h2>What the customer thought</h2>
      {thoughts.length === 0 ? (
        <p>Nothing since the last reply.</p>
      ) : (
        <>
          <p>The trainee doesn’t see this in play.</p>
          <Table rows={thoughts} />
        </>
      )}
      <h2>Variables</h2>
      {variables.length === 0 ? <p>The script has none besides its meters.</p> : <Table rows={variables} />}
    </>
  );
}

/** What was thought since the latest reply, beside what made the customer think it. */
function thoughtsSince({ opening, turns }: Encounter): readonly (readonly [string, string])[] {
  const turn = turns.at(-1);
  return [turn?.reply, ...(turn ?? opening).beats].flatMap((said) =>
    said?.thought === undefined ? [] : [[said.text, said.thought] as const],
  );
}

/** `overPromised` is read as "over promised". */
const inWords = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const shown = (value: boolean | number): string => (typeof value === "number" ? String(value) : value ? "yes" : "no");

function Table({ rows }: { rows: readonly (readonly [string, string])[] }): JSX.Element {
  return (
    <table>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MeterProps {
  meter: Meter;
  value: number;
  encounter: Encounter;
  attempt: Attempt;
}

function MeterField({ meter, value, encounter, attempt }: MeterProps): JSX.Element {
  const set = (typed: string): void => {
    const number = Number.parseInt(typed, 10);
    if (Number.isNaN(number)) return;
    const meters = { ...encounter.standing.meters, [meter]: withinMeter(number) };
    attempt.move((now) => supposing(now, meters));
  };
  return (
    <label>
      {meter}{" "}
      <input
        type="number"
        min={LOWEST}
        max={HIGHEST}
        value={value}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}

function CourseField({ encounter, attempt }: { encounter: Encounter; attempt: Attempt }): JSX.Element {
  const now = courseText(stepsOf(encounter).steps);
  const [text, setText] = useState(now);
  const [seed, setSeed] = useState(encounter.seed);
  const [said, setSaid] = useState("");
  useEffect(() => {
    setText(now);
    setSeed(encounter.seed);
    setSaid("");
  }, [now, encounter.seed]);
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid("Copied."),
      () => setSaid("This browser lets nothing be copied here: mark the numbers and copy them."),
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setSaid(playCourse(attempt, text, seed) ?? "");
      }}
    >
      <label>
        Replies so far{" "}
        <input value={text} spellcheck={false} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <label>
        Seed{" "}
        <input
          type="number"
          value={seed}
          onInput={({ currentTarget }) => setSeed(Number.parseInt(currentTarget.value, 10) || 0)}
        />
      </label>
      <div class="workbench-row">
        <button type="submit" class="workbench-button">
          Play from here
        </button>
        <button type="button" class="workbench-button" onClick={copy}>
          Copy
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}
