/** Where a phone asks for the room's code, and says what is wrong with one. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { PartHeading } from "./part-heading.tsx";

interface Props {
  readonly problem: null | "malformed" | "unknown" | "full";
  /** The code that wouldn't do, or was given before. */
  readonly tried: string;
  readonly join: (code: string) => void;
}

const WHY: Readonly<Record<"malformed" | "unknown" | "full", (tried: string) => string>> = {
  malformed: (tried) =>
    tried.trim() === ""
      ? "Type the code first. It has five digits."
      : `“${tried}” can’t be a code: a code has five digits.`,
  unknown: (tried) => `There’s no room ${tried} right now. Check the code on the big screen, and try again.`,
  full: (tried) => `Room ${tried} is full. Vote by raising your hand.`,
};

export function CodeForm({ problem, tried, join }: Props): JSX.Element {
  const [typed, setTyped] = useState(tried);
  const field = useRef<HTMLInputElement>(null);
  // What is wrong is read out with the field that it is put right in.
  useEffect(() => {
    if (problem !== null) field.current?.focus();
  }, [problem, tried]);
  const why = problem === null ? "" : WHY[problem](tried);
  return (
    <form
      class="join-card panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        join(typed);
      }}
    >
      <PartHeading>Join your class</PartHeading>
      <label class="join-label">
        The code on the big screen
        <input
          ref={field}
          class="join-code"
          inputMode="numeric"
          autocomplete="off"
          maxLength={12}
          value={typed}
          aria-describedby="join-why"
          aria-invalid={problem !== null}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <p id="join-why" class="join-why" role="alert">
        {why}
      </p>
      <button class="button primary join-go" type="submit">
        Join
      </button>
    </form>
  );
}
