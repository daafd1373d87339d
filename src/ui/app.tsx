/** Shows the open page. */
import type { ReadonlySignal } from "@preact/signals";
import type { FunctionComponent, JSX } from "preact";
import { useErrorBoundary } from "preact/hooks";
import type { AnswerClock } from "#session/answer-clock.ts";
import type { Attempt } from "#session/attempt.ts";
import { EncounterScreen } from "./encounter-screen.tsx";
import type { HomeProps } from "./home/home-screen.tsx";
import type { View } from "#session/current-view.ts";
import { type Late, LatePage } from "./not-arrived.tsx";
import { addressOf } from "./route.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Coach } from "./use-coach.ts";
import type { Teller } from "#session/teller.ts";

/** A page with the data of its screen. The code of screens that are not needed at first is loaded with them. */
export type Page =
  | { readonly kind: "loading" }
  | ({ readonly kind: "home"; readonly Home: FunctionComponent<HomeProps> } & HomeProps)
  | { readonly kind: "encounter" }
  | { readonly kind: "debrief"; readonly title: string; readonly Screen: FunctionComponent }
  | {
      /** `class`: a conversation that is played before a class. */
      readonly kind: "playback" | "class";
      readonly title: string;
      readonly Screen: FunctionComponent;
      /** The conversation that picture and sound follow meanwhile. */
      readonly view: View;
    }
  /** The address names no scenario. */
  | { readonly kind: "missing"; readonly Screen: FunctionComponent }
  | { readonly kind: "failed"; readonly words: string };

interface Props {
  page: ReadonlySignal<Page>;
  /** The page that is waited for; null if there is none. */
  late: ReadonlySignal<Late | null>;
  attempt: Attempt;
  teller: Teller;
  preferences: Preferences;
  /** Fetches what keeps the time to answer. */
  fetchClock: () => Promise<AnswerClock>;
  /** Fetches what speaks about each reply in a coached conversation. */
  fetchCoach: () => Promise<Coach>;
}

export function App({ page, late, attempt, teller, preferences, fetchClock, fetchCoach }: Props): JSX.Element {
  const notice = attempt.notice.value;
  if (late.value !== null && page.value.kind === "loading")
    return (
      <main class="page">
        <LatePage {...late.value} />
      </main>
    );
  return (
    <>
      {late.value === null ? null : (
        <div class="notice late panel">
          <LatePage {...late.value} />
        </div>
      )}
      {attempt.elsewhere.value && page.value.kind === "encounter" ? (
        <div class="notice late panel" role="status">
          <p class="notice-words">You’re playing this in another tab, too. Which one do you want to go on with?</p>
          <button type="button" class="button small" onClick={attempt.goOnHere}>
            This one
          </button>
          <button type="button" class="button small" onClick={() => void attempt.goOnThere()}>
            The other one
          </button>
        </div>
      ) : null}
      {notice === null || late.value !== null ? null : (
        <div class="notice panel" role="status">
          <p class="notice-words">{notice}</p>
          <button type="button" class="button small" onClick={attempt.dismiss}>
            OK
          </button>
        </div>
      )}
      <Screen key={page.value.kind} page={page.value} {...{ attempt, teller, preferences, fetchClock, fetchCoach }} />
    </>
  );
}

function Screen({ page, ...props }: Omit<Props, "page" | "late"> & { page: Page }): JSX.Element {
  const conversation = props.attempt.conversation.value;
  // It is told as every other error is: see app/unexpected.tsx.
  const broken: readonly unknown[] = useErrorBoundary((thrown) => reportError(thrown));
  if (broken[0] !== undefined) return <Failed words="Something went wrong." />;
  switch (page.kind) {
    case "home":
      return <page.Home {...page} />;
    case "encounter":
      return conversation === null ? <Loading /> : <EncounterScreen conversation={conversation} {...props} />;
    case "failed":
      return <Failed words={page.words} />;
    case "loading":
      return <Loading />;
    default:
      return <page.Screen />;
  }
}

const Loading = (): JSX.Element => (
  <main class="page">
    <p class="loading" role="status">
      Loading …
    </p>
  </main>
);

const Failed = ({ words }: { words: string }): JSX.Element => (
  <main class="page">
    <h1>This page didn’t open</h1>
    <div role="alert">
      <p>{words}</p>
      <p>Your progress is saved. Check your connection, then reload the page.</p>
    </div>
    <a class="button primary" href={addressOf({ kind: "home" })}>
      Home
    </a>
  </main>
);
