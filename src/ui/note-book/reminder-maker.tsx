/** Makes a reminder for the trainee's own calendar: the page itself never reminds anybody. */
import { CalendarPlus } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Sign } from "#ui/signs.tsx";

export interface ReminderChoice {
  /** The scenario's id. */
  readonly scenario: string;
  readonly title: string;
  /** Saves the file of a reminder so many days from now. Returns the file's name. */
  readonly save: (days: number) => string;
}

const WHEN = [
  [1, "tomorrow"],
  [3, "in three days"],
  [7, "in a week"],
  [14, "in two weeks"],
] as const;

export function ReminderMaker({ choices }: { choices: readonly ReminderChoice[] }): JSX.Element {
  const [scenario, setScenario] = useState(choices[0]?.scenario ?? "");
  const [days, setDays] = useState(7);
  const [saved, setSaved] = useState("");
  const choice = choices.find((one) => one.scenario === scenario);
  return (
    <section class="reminder panel not-printed" aria-labelledby="reminder">
      <h2 id="reminder">A reminder</h2>
      <p>It goes into your own calendar. A little, now and then, works better than a lot at once.</p>
      <div class="reminder-fields">
        <label>
          Practise{" "}
          <select value={scenario} onChange={({ currentTarget: { value } }) => setScenario(value)}>
            {choices.map((one) => (
              <option key={one.scenario} value={one.scenario}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <label>
          When{" "}
          <select value={days} onChange={({ currentTarget: { value } }) => setDays(Number(value))}>
            {WHEN.map(([count, words]) => (
              <option key={count} value={count}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="button" onClick={() => setSaved(choice?.save(days) ?? "")}>
          <Sign of={CalendarPlus} /> Save the reminder
        </button>
      </div>
      <p role="status">{saved === "" ? "" : `${saved} is in your downloads. Open it, and your calendar takes it.`}</p>
    </section>
  );
}
