/** Pages without a debrief, and what to do then. */
import type { JSX } from "preact";
import { addressOf } from "#ui/route.ts";

/** No play has ended. `replies` is the number of replies given so far; 0 if it has only just begun. */
export function NotYet({ scenario, replies }: { scenario: string; replies: number }): JSX.Element {
  return (
    <main class="page">
      <h1>Debrief</h1>
      <p>
        {replies === 0 ? "You haven’t played this scenario yet." : "You haven’t finished yet."} You get your feedback at
        the end of the conversation.
      </p>
      <p class="actions">
        <a class="button primary" href={addressOf({ kind: "play", scenario })}>
          {replies === 0 ? "Start" : "Continue"}
        </a>
        <Home />
      </p>
    </main>
  );
}

/** The play was made on another version of the script. */
export function Outdated({ scenario }: { scenario: string }): JSX.Element {
  return (
    <main class="page">
      <h1>Debrief</h1>
      <p>This scenario has been updated since you played it, so we can’t show that debrief any more.</p>
      <p class="actions">
        <a class="button primary" href={addressOf({ kind: "play", scenario })}>
          Play it now
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
      <h1>This link doesn’t work</h1>
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
    Home
  </a>
);
