/** Pages without a debrief, and what to do then. */
import type { JSX } from "preact";
import { addressOf } from "#ui/route.ts";

/** The conversation has not ended. `replies` is the number of replies given; 0 if it has only just begun. */
export function NotYet({ scenario, replies }: { scenario: string; replies: number }): JSX.Element {
  return (
    <main class="page">
      <h1>Debrief</h1>
      <p>
        {replies === 0
          ? "There is nothing to read back yet: on this device this conversation has not been played."
          : "This conversation is still going on. The debrief comes when it has ended."}
      </p>
      <p class="actions">
        <a class="button primary" href={addressOf({ kind: "play", scenario })}>
          {replies === 0 ? "Play it" : "Go on with the conversation"}
        </a>
        <Home />
      </p>
    </main>
  );
}

/** A link that can't be opened as intended. `scenario` is one to play instead, if there is any. */
export function LinkUnread({ words, scenario }: { words: string; scenario: string | null }): JSX.Element {
  return (
    <main class="page">
      <h1>This replay can’t be shown</h1>
      <p role="alert">{words}</p>
      <p class="actions">
        {scenario === null ? null : (
          <a class="button primary" href={addressOf({ kind: "play", scenario })}>
            Play it yourself
          </a>
        )}
        <Home />
      </p>
    </main>
  );
}

const Home = (): JSX.Element => (
  <a class="button" href={addressOf({ kind: "home" })}>
    To the start
  </a>
);
