/**
 * Puts the game together: the words first, then what plays the story, then the views that follow it. No rules here:
 * what happens in a conversation is the encounter's, how it looks and sounds is the views'.
 */
import { type ReadonlySignal, computed, effect, signal } from "@preact/signals";
import { render } from "preact";
import type { Prelude } from "#encounter/prelude.ts";
import { pageStorage } from "#records/page-storage.ts";
import { isMarkedOpen } from "#records/open-mark.ts";
import { openTermsAhead } from "#records/terms.ts";
import { openStore } from "#records/store.ts";
import { openAttempt } from "#session/attempt.ts";
import { type View, openCurrentView } from "#session/current-view.ts";
import { openPreferences } from "#session/preferences.ts";
import { openTeller } from "#session/teller.ts";
import { App, type Page } from "#ui/app.tsx";
import type { Late } from "#ui/not-arrived.tsx";
import { wantsLittleMotion } from "#ui/motion.ts";
import { type Route, followAddress } from "#ui/route.ts";
import { followAppearance } from "./appearance.ts";
import { followWithPicture, followWithSound, painted } from "./followers.ts";
import { NotArrived, askAgain } from "./fetch-first.ts";
import { type Wait, turnPages } from "./page-turner.ts";
import { once } from "./once.ts";
import { withOwn } from "./own-content.ts";
import { openPages } from "./pages.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * Starts the program in `host`. `beginning` is that of the story in the address, already being fetched; undefined if
 * the address names no story.
 */
export function start(host: HTMLElement, around: Surroundings, beginning: Promise<Prelude | null> | undefined): void {
  const { content: built, place, ownScripts: openOwn, keepOffline, Colophon } = around;
  const store = openStore(pageStorage(), place);
  const preferences = openPreferences(store, (then, ms) => void setTimeout(then, ms));
  const clock = (): number => Date.now();
  followAppearance(preferences);
  const isOpen = (scenario: string): boolean => isMarkedOpen(store, scenario);
  const termsAhead = openTermsAhead(store);
  const attempt = openAttempt(isOpen, () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0, termsAhead);
  const teller = openTeller(attempt.conversation, { speed: preferences.speed, wholeLines: wantsLittleMotion });
  const page = signal<Page>({ kind: "loading" });
  const own: View = { conversation: attempt.conversation, teller };
  /** What picture and sound follow: the attempt, or a conversation that has a page of its own. */
  const view = computed(() => {
    if ("view" in page.value) return page.value.view;
    return page.value.kind === "encounter" && teller.scenario.value !== null ? own : null;
  });
  const current = openCurrentView(view);
  /** True once there is a picture, or once it is clear that there won't be one. */
  const pictured = signal(false);

  const ownScripts = openOwn === null ? null : once(async () => openOwn((await pages.records()).scripts, store));
  const content = ownScripts === null ? built : withOwn(built, ownScripts, () => store.read("own-scripts") === true);
  const playedElsewhere = (): void => {
    if (page.peek().kind === "home") openAgain();
  };
  const pages = openPages({
    ...around,
    content,
    ownScripts,
    Colophon,
    store,
    preferences,
    attempt,
    saying: teller.saying,
    ahead: termsAhead,
    pictured,
    clock,
    playedElsewhere,
  });
  const waiting = signal<Wait<Route> | null>(null);
  let arriving = beginning;
  const openAgain = turnPages<Route, Page>({
    route: followAddress(),
    open(to, show, isWanted) {
      const ahead = arriving;
      arriving = undefined;
      return pages.open(to, show, isWanted, ahead);
    },
    show: (next) => (page.value = next),
    failed(error) {
      if (error instanceof NotArrived) return null;
      return { kind: "failed", words: error instanceof Error ? error.message : String(error) };
    },
    wait: (wait) => (waiting.value = wait),
    later(run, ms) {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  const tryAgain = (): void => {
    const error = waiting.peek()?.error;
    if (error instanceof NotArrived && error.forGood) location.reload();
    askAgain();
    openAgain();
  };
  const late = computed((): Late | null => {
    if (waiting.value === null) return null;
    const { to, error } = waiting.value;
    return { page: to.kind, missing: error instanceof Error ? error.message : null, tryAgain };
  });
  addEventListener("online", () => {
    if (waiting.peek() !== null) tryAgain();
  });
  effect(() => nameThePage(page.value, attempt.conversation.peek()?.shown.scenario.title ?? ""));
  effect(() => {
    if (page.value.kind === "home") pages.leave();
  });
  const unexpected = ({ error, reason }: { error?: unknown; reason?: unknown }): void =>
    void import("./unexpected.tsx")
      .then(({ tell }) => tell(error ?? reason, { page, attempt, lasting: store.lasting }))
      .catch(() => undefined);
  addEventListener("error", unexpected);
  addEventListener("unhandledrejection", unexpected);
  const fetchClock = once(async () => (await import("#session/answer-clock.ts")).openAnswerClock(attempt, store));
  const fetchCoach = async () => (await import("./coaching.tsx")).openCoach(content, attempt);
  render(<App {...{ page, late, attempt, teller, preferences, fetchClock, fetchCoach }} />, host);
  // Without it, the words that a browser has translated don't change any more. It is told what happened before it came.
  const changed: MutationRecord[] = [];
  const changes = new MutationObserver((records) => void changed.push(...records));
  changes.observe(document.body, { childList: true, subtree: true });
  void shown(page)
    .then(() => import("#ui/translated.ts"))
    .then(({ letBeTranslated }) => letBeTranslated(document.body, changed))
    .catch(() => undefined)
    .finally(() => changes.disconnect());
  const letters = (): Promise<unknown> => around.letters().catch(() => undefined);
  followWithPicture({ current, content, letters, notify: attempt.notify, onFirst: () => (pictured.value = true) });
  effect(() => {
    // With no conversation on the screen, the fonts need not wait for a picture.
    if (page.value.kind !== "loading" && view.value === null) void painted().then(letters);
  });
  followWithSound({ current, preferences, notify: attempt.notify, addressOf: around.soundAddress });
  if (keepOffline !== null)
    void shown(page)
      .then(atLeisure)
      .then(() => keepOffline(page))
      .catch(() => undefined);
  pages.debriefAhead();
  if (import.meta.hot) void import("#workbench/open-workbench.tsx").then(({ openWorkbench }) => openWorkbench(attempt));
}

/** Resolves when the first page has been painted. */
const shown = (page: ReadonlySignal<Page>): Promise<void> =>
  new Promise<void>((resolve) => {
    effect(() => {
      if (page.value.kind !== "loading") resolve();
    });
  }).then(painted);

/** Milliseconds that what nobody waits for comes after the first page: its picture and its story are on their way. */
const LEISURE = 5000;

/** Resolves when the first page has had its time, and the browser has nothing to do. */
const atLeisure = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => ("requestIdleCallback" in window ? requestIdleCallback(() => resolve()) : resolve()), LEISURE);
  });

/** Names the shown page in the document, and scrolls a new page to its top. */
function nameThePage(page: Page, scenario: string): void {
  const before = document.body.dataset["page"];
  const stays = before === undefined || before === "loading" || (page.kind === "encounter" && before === "encounter");
  document.body.dataset["page"] = page.kind;
  document.documentElement.dataset["shows"] = page.kind;
  document.title = titleOf(page, scenario);
  // Wait until the new page is in place: before that, the old one would be laid out once more. A trainee who already
  // reads the first words keeps their scroll position when the story has loaded. The very first page starts at its top
  // by itself.
  if (!stays) requestAnimationFrame(() => scrollTo({ top: 0 }));
}

function titleOf(page: Page, scenario: string): string {
  const title = page.kind === "encounter" ? scenario : "title" in page && page.title;
  return title === false ? "Composure" : `${title} · Composure`;
}
