/** The one question, before anything is assessed: the trainee marks up to two moments, and writes a line if they like. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Moment } from "#debrief/moment.ts";
import { useFocus } from "./use-focus.ts";
import { MOST_MARKS, type Reflection } from "#records/reflection.ts";
import { useWords } from "#ui/scenario-words.tsx";

interface Props {
  readonly moments: readonly Moment[];
  readonly reflection: Reflection;
  readonly change: (to: Reflection) => void;
  /** Focuses the title. */
  readonly focus: boolean;
}

const UP_TO = "Pick up to two.";
const NO_MORE = "You’ve picked two. Unpick one first.";
const NONE = "Pick one first, or skip this question.";

export function Question({ moments, reflection, change, focus }: Props): JSX.Element {
  const { marked, line } = reflection;
  const words = useWords();
  const [hint, setHint] = useState(UP_TO);

  const press = (decision: number): void => {
    const without = marked.filter((one) => one !== decision);
    if (without.length === marked.length && marked.length >= MOST_MARKS) return setHint(NO_MORE);
    const next = without.length < marked.length ? without : [...marked, decision].toSorted((a, b) => a - b);
    setHint(next.length === 0 ? UP_TO : `You picked ${next.map((one) => `decision ${one + 1}`).join(" and ")}.`);
    change({ ...reflection, marked: next });
  };
  const open = (): void => {
    if (marked.length === 0 && line.trim() === "") setHint(NONE);
    else change({ ...reflection, opened: true });
  };
  return (
    <section class="question" aria-labelledby="question-title">
      <div class="question-head">
        <h2 id="question-title" tabIndex={-1} ref={useFocus(focus)}>
          Which replies made the difference?
        </h2>
        <p class="question-hint" role="status">
          {hint}
        </p>
      </div>
      <ol class="own-timeline">
        {moments.map(({ number, heard, said, spoken }) => (
          <li key={number}>
            <button
              type="button"
              class="own-moment"
              aria-pressed={marked.includes(number)}
              onClick={() => press(number)}
            >
              <span class="unseen">Decision {number + 1}.</span>
              <span class="own-number" aria-hidden="true">
                {number + 1}
              </span>
              <span class="own-words">
                <span class="own-heard" {...words}>
                  {heard.at(-1)?.text}
                </span>
                <span class="own-said">
                  <span class="unseen">{spoken ? "You said:" : "You chose:"}</span> <span {...words}>{said}</span>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div class="question-foot">
        <label class="own-line">
          <span>In your own words (optional)</span>
          <textarea
            rows={1}
            maxLength={500}
            value={line}
            onInput={({ currentTarget }) => change({ ...reflection, line: currentTarget.value })}
          />
        </label>
        <p class="actions">
          <button type="button" class="button primary" onClick={open}>
            See feedback
          </button>
          <button
            type="button"
            class="button"
            onClick={() => change({ ...reflection, marked: [], line: "", opened: true })}
          >
            Skip
          </button>
        </p>
      </div>
    </section>
  );
}
