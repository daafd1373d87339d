/** The end of a stretch that was tried again: both tries can be compared, or the conversation goes on. */
import "./styles/stretch-end.css";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { go } from "./route.ts";

export interface StretchEndProps {
  readonly scenario: string;
  readonly goOn: () => void;
}

export function StretchEnd({ scenario, goOn }: StretchEndProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class="stretch-end panel" aria-labelledby="stretch-end-title">
      <h2 id="stretch-end-title" tabIndex={-1} ref={heading}>
        That was your second try
      </h2>
      <p class="stretch-actions">
        <button type="button" class="button primary" onClick={() => go({ kind: "tries", scenario })}>
          Compare your two tries
        </button>
        <button type="button" class="button" onClick={goOn}>
          Carry on from here
        </button>
      </p>
    </section>
  );
}
