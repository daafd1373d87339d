/** What is said while a page is late, or hasn't arrived, and the button that asks for it again. */
import type { JSX } from "preact";
import type { Route } from "./route.ts";

/** A page that is waited for. */
export interface Late {
  readonly page: Route["kind"];
  /** What couldn't be had, for whoever has to put it right; null while it may still come. */
  readonly missing: string | null;
  readonly tryAgain: () => void;
}

const NAMES: Readonly<Record<Route["kind"], string>> = {
  home: "The list of scenarios",
  "note-book": "Your note book",
  progress: "Your progress",
  sheets: "The sheets to print",
  studio: "The studio",
  trial: "The play",
  class: "The room",
  join: "The room",
  before: "The page before it begins",
  play: "The story",
  debrief: "Your debrief",
  playback: "The playback",
  replay: "The conversation",
  tries: "The comparison",
  "one-thing": "Your tip",
};

export function LatePage({ page, missing, tryAgain }: Late): JSX.Element {
  const name = NAMES[page];
  return (
    <>
      <div class="notice-words" role="status">
        {navigator.onLine ? (
          <p>
            <strong>
              {name} hasn’t arrived{missing === null ? " yet" : ""}.
            </strong>{" "}
            {missing === null ? "It’s taking longer than usual." : "Check your connection, then try again."}
          </p>
        ) : (
          <p>
            <strong>You’re offline.</strong> {name} opens when you’re back online.
          </p>
        )}
        {missing === null || !navigator.onLine ? null : (
          <p class="aside">If that doesn’t help, tell your trainer this is missing: {missing}</p>
        )}
      </div>
      <button type="button" class="button small" onClick={tryAgain}>
        Try again
      </button>
    </>
  );
}
