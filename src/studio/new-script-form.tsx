/** A few questions that a trainer can answer; a script that already plays is written from the answers. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type NewScriptAnswers, answersMissing } from "#authoring/write/new-script-answers.ts";
import { TEMPERAMENTS } from "#guidance/words.ts";
import { LEVELS, SETTINGS } from "#scenario/words.ts";

/** Somebody who can be cast. */
export interface CastFace {
  /** By the cast's id. */
  readonly look: string;
  /** The address of a picture. */
  readonly picture: string;
}

/** A skill, with what can be trained of it. */
export interface SkillPracticed {
  readonly skill: string;
  readonly practices: readonly { readonly id: string; readonly title: string; readonly advice: string }[];
}

interface Props {
  readonly faces: readonly CastFace[];
  readonly skills: readonly SkillPracticed[];
  readonly write: (answers: NewScriptAnswers) => void;
  readonly close: () => void;
}

const QUESTIONS = [
  ["title", "What is it called?", "The second kettle"],
  ["customer", "Who comes?", "Ms Novak"],
  ["role", "Where is the trainee?", "You are at the service desk of a hardware shop."],
  [
    "happened",
    "What has happened? With dates and sums, in their words",
    "The kettle from 3 May leaks, the second one.",
  ],
  ["costs", "What does it cost them?", "I’ve been here twice, an hour each time."],
  ["fears", "What are they afraid of?", "They will say that I filled it wrong."],
  ["tried", "What have they tried?", "I wrote to you on Monday, and nobody answered."],
  ["settles", "What would settle it?", "One that works, and I’ll watch you fill it."],
] as const;

const PLACES: Readonly<Record<(typeof SETTINGS)[number], string>> = {
  shop: "In a shop",
  bank: "In a bank",
  hotel: "In a hotel",
  airport: "At an airport",
  office: "In an office",
  "quiet-room": "In a quiet room",
  phone: "On the telephone",
  chat: "In a chat",
  mail: "By e-mail",
  social: "In public, on social media",
};

const LEVEL_NAMES = { 1: "1: a first one", 2: "2: some practice needed", 3: "3: hard" } as const;

const EMPTY: NewScriptAnswers = {
  title: "",
  customer: "",
  look: "",
  role: "",
  happened: "",
  costs: "",
  fears: "",
  tried: "",
  settles: "",
  setting: "shop",
  temperament: "upset",
  level: 1,
  minutes: 6,
  objectives: [],
};

export function NewScriptForm({ faces, skills, write, close }: Props): JSX.Element {
  const [answers, setAnswers] = useState<NewScriptAnswers>({ ...EMPTY, look: faces[0]?.look ?? "" });
  const [missing, setMissing] = useState<readonly string[]>([]);
  const set = (more: Partial<NewScriptAnswers>): void => setAnswers({ ...answers, ...more });
  const trains = (id: string, on: boolean): void =>
    set({ objectives: on ? [...answers.objectives, id] : answers.objectives.filter((one) => one !== id) });
  return (
    <form
      class="panel new-script"
      aria-labelledby="new-script-title"
      onSubmit={(event) => {
        event.preventDefault();
        const found = answersMissing(answers);
        setMissing(found);
        if (found.length === 0) write(answers);
      }}
    >
      <h2 id="new-script-title">A new script</h2>
      <p>Answer as you would tell a colleague. Everything can be changed afterwards.</p>
      {QUESTIONS.map(([name, question, example]) => (
        <label key={name}>
          {question}
          <input
            value={answers[name]}
            placeholder={example}
            autocomplete="off"
            onInput={({ currentTarget }) => set({ [name]: currentTarget.value })}
          />
        </label>
      ))}
      <fieldset class="face-picks">
        <legend>How do they look?</legend>
        {faces.map(({ look, picture }) => (
          <label key={look}>
            <input type="radio" name="look" checked={answers.look === look} onChange={() => set({ look })} />
            <img src={picture} alt={look} width={88} height={88} loading="lazy" />
          </label>
        ))}
      </fieldset>
      <div class="new-script-picks">
        <Pick
          label="Where does it happen?"
          of={SETTINGS}
          name={(one) => PLACES[one]}
          chosen={answers.setting}
          pick={(setting) => set({ setting })}
        />
        <Pick
          label="What are they like?"
          of={TEMPERAMENTS}
          name={(one) => one.replaceAll("-", " ")}
          chosen={answers.temperament}
          pick={(temperament) => set({ temperament })}
        />
        <Pick
          label="How hard is it?"
          of={LEVELS}
          name={(one) => LEVEL_NAMES[one]}
          chosen={answers.level}
          pick={(level) => set({ level })}
        />
        <label>
          How many minutes?
          <input
            type="number"
            min={1}
            max={60}
            value={answers.minutes}
            onInput={({ currentTarget }) => set({ minutes: currentTarget.valueAsNumber || 1 })}
          />
        </label>
      </div>
      <fieldset class="practice-picks">
        <legend>What does it train? Pick one to six</legend>
        {skills.map(({ skill, practices }, at) => (
          <details key={skill} open={at === 0}>
            <summary>
              {skill}
              {pickedOf(practices, answers.objectives)}
            </summary>
            <div>
              {practices.map(({ id, title, advice }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={answers.objectives.includes(id)}
                    onChange={({ currentTarget }) => trains(id, currentTarget.checked)}
                  />
                  <span>
                    <strong>{title}</strong> {advice}
                  </span>
                </label>
              ))}
            </div>
          </details>
        ))}
      </fieldset>
      <div role="alert">
        {missing.length === 0 ? null : (
          <ul class="form-missing">
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
      <p class="studio-actions">
        <button type="submit" class="button primary">
          Write it
        </button>
        <button type="button" class="button" onClick={close}>
          Not now
        </button>
      </p>
    </form>
  );
}

function pickedOf(practices: SkillPracticed["practices"], picked: readonly string[]): string {
  const number = practices.filter(({ id }) => picked.includes(id)).length;
  return number === 0 ? "" : `: ${number} picked`;
}

interface PickProps<Option> {
  readonly label: string;
  readonly of: readonly Option[];
  readonly name: (one: Option) => string;
  readonly chosen: Option;
  readonly pick: (one: Option) => void;
}

function Pick<Option>({ label, of, name, chosen, pick }: PickProps<Option>): JSX.Element {
  return (
    <label>
      {label}
      <select
        value={of.indexOf(chosen)}
        onChange={({ currentTarget }) => {
          const one = of[currentTarget.selectedIndex];
          if (one !== undefined) pick(one);
        }}
      >
        {of.map((one, at) => (
          <option key={at} value={at}>
            {name(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
