/** Shows the state of the conversation, and moves to another place in it. */
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { courseText } from "#encounter/course-text.ts";
import { type Encounter, stepsOf, supposing } from "#encounter/encounter.ts";
import type { Attempt } from "#session/attempt.ts";
import { conversationState } from "#studio/conversation-state.ts";
import { StateView } from "#studio/state-view.tsx";
import { playCourse } from "./play-course.ts";

export function StatePanel({ encounter, attempt }: { encounter: Encounter | null; attempt: Attempt }): JSX.Element {
  return (
    <div class="workbench-panel" role="region" aria-label="State of the conversation">
      {encounter === null ? (
        <p>Open a scenario to see what it is made of.</p>
      ) : (
        <StateView
          state={conversationState(encounter)}
          suppose={(what) => attempt.move((now) => supposing(now, what))}
          titleOf={(id) => id}
          Heading="h2"
        >
          <h2>Course</h2>
          <CourseField encounter={encounter} attempt={attempt} />
        </StateView>
      )}
    </div>
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
