/** Shows the open page. */
import type { ReadonlySignal } from "@preact/signals";
import type { FunctionComponent, JSX } from "preact";
import type { Attempt } from "#session/attempt.ts";
import { EncounterScreen } from "./encounter-screen.tsx";
import type { HomeProps } from "./home.tsx";
import type { View } from "#session/current-view.ts";
import { type Late, LatePage } from "./not-arrived.tsx";
import { addressOf } from "./route.ts";
import type { Preferences } from "#session/preferences.ts";
import type { Teller } from "#session/teller.ts";

/** A page with the data of its screen. The code of screens that are not needed at first is loaded with them. */
export type Page =
  | { readonly kind: "loading" }
  | ({ readonly kind: "home"; readonly Home: FunctionComponent<HomeProps> } & HomeProps)
  | { readonly kind: "encounter" }
  | { readonly kind: "debrief"; readonly title: string; readonly Screen: FunctionComponent }
  | {
      readonly kind: "playback";
      readonly title: string;
      readonly Screen: FunctionComponent;
      /** The conversation that picture and sound follow meanwhile. */
      readonly view: View;
    }
  | { readonly kind: "missing"; readonly scenario: string }
  | { readonly kind: "failed"; readonly words: string };

interface Props {
  page: ReadonlySignal<Page>;
  /** The page that is waited for; null if there is none. */
  late: ReadonlySignal<Late | null>;
  attempt: Attempt;
  teller: Teller;
  preferences: Preferences;
}

export function App({ page, late, attempt, teller, preferences }: Props): JSX.Element {
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
      {notice === null || late.value !== null ? null : (
        <div class="notice panel" role="status">
          <p class="notice-words">{notice}</p>
          <button type="button" class="button small" onClick={attempt.dismiss}>
            OK
          </button>
        </div>
      )}
      <Screen page={page.value} {...{ attempt, teller, preferences }} />
    </>
  );
}

function Screen({ page, attempt, teller, preferences }: Omit<Props, "page" | "late"> & { page: Page }): JSX.Element {
  const conversation = attempt.conversation.value;
  switch (page.kind) {
    case "home":
      return <page.Home shelf={page.shelf} playAgain={page.playAgain} preferences={page.preferences} />;
    case "encounter":
      return conversation === null ? (
        <Loading />
      ) : (
        <EncounterScreen {...{ conversation, attempt, teller, preferences }} />
      );
    case "debrief":
    case "playback":
      return <page.Screen />;
    case "missing":
      return (
        <Failed title="Scenario not found">
          <p>There’s no scenario called “{page.scenario}” here. It may have been renamed or removed.</p>
        </Failed>
      );
    case "failed":
      return (
        <Failed title="This page didn’t open">
          <p>{page.words}</p>
          <p>Your progress is saved. Check your connection, then reload the page.</p>
        </Failed>
      );
    case "loading":
      return <Loading />;
  }
}

const Loading = (): JSX.Element => (
  <main class="page">
    <p class="loading" role="status">
      Loading …
    </p>
  </main>
);

const Failed = ({ title, children }: { title: string; children: JSX.Element | JSX.Element[] }): JSX.Element => (
  <main class="page">
    <h1>{title}</h1>
    <div role="alert">{children}</div>
    <a class="button primary" href={addressOf({ kind: "home" })}>
      Home
    </a>
  </main>
);
