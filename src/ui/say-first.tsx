/** What the trainee would say, in their own words, before they see the replies. Passed over with nothing written. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import "./styles/say-first.css";

export interface SayFirstProps {
  /** The customer is still speaking. */
  readonly held: boolean;
  /** Empty if nothing was written. */
  readonly say: (words: string) => void;
  /** What stands above the question. */
  readonly above: JSX.Element | null;
}

/** Room for a long sentence or three. */
const LONGEST = 500;

export function SayFirst({ held, say, above }: SayFirstProps): JSX.Element {
  const [words, setWords] = useState("");
  const field = useRef<HTMLInputElement>(null);
  // On a telephone the keyboard would cover what was said: there the field is tapped when it is wanted.
  useEffect(() => {
    const free = document.activeElement === document.body || document.activeElement === null;
    if (!held && free && matchMedia("(pointer: fine)").matches) field.current?.focus({ preventScroll: true });
  }, [held]);
  if (held) return <div class="tray held" />;
  return (
    <div class="tray">
      <form
        class="say-first"
        onSubmit={(event) => {
          event.preventDefault();
          say(words.trim());
        }}
      >
        {above}
        <label>
          <span class="say-first-ask">What would you say?</span>
          <input
            ref={field}
            type="text"
            autocomplete="off"
            maxLength={LONGEST}
            value={words}
            onInput={({ currentTarget }) => setWords(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button primary">
          {words.trim() === "" ? "Skip" : "See the replies"}
        </button>
        <p class="aside">Nobody judges this. It’s for you.</p>
      </form>
    </div>
  );
}
