/**
 * The game, put together: the words first, then what plays the story, then the views that follow it.
 * No rules here: what happens in a conversation is the encounter's, how it looks and sounds is the views'.
 */
import { effect, signal } from "@preact/signals";
import { render } from "preact";
import type { Prelude } from "#encounter/prelude.ts";
import { forgetAttempt, readAttempt } from "#records/open-attempt.ts";
import { openStore, pageStorage } from "#records/store.ts";
import { App, type Page } from "#ui/app.tsx";
import { openAttempt } from "#ui/attempt.ts";
import type { ShelfEntry } from "#ui/home.tsx";
import { wantsLittleMotion } from "#ui/motion.ts";
import { openPreferences } from "#ui/preferences.ts";
import { type Route, go, route } from "#ui/route.ts";
import { openTeller } from "#ui/teller.ts";
import { loadPrelude, loadScenario } from "./stories.ts";
import { followWithPicture, followWithSound, painted } from "./views.ts";

const store = openStore(pageStorage());
const preferences = openPreferences(store);
const attempt = openAttempt(store, () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
const teller = openTeller(attempt, {
  speed: preferences.speed,
  wholeLines: wantsLittleMotion,
});
const page = signal<Page>({ kind: "loading" });

/** Starts the program in `host`. `beginning` is that of the story which the address names, already on its way. */
export function start(host: HTMLElement, beginning: Promise<Prelude | null> | undefined): void {
  let arriving = beginning;
  effect(() => {
    const to = route.value;
    const ahead = arriving;
    arriving = undefined;
    turnTo(to, ahead).catch((error: unknown) => {
      page.value = { kind: "failed", words: error instanceof Error ? error.message : String(error) };
    });
  });
  effect(() => {
    document.body.dataset["page"] = page.value.kind;
    document.title = titleOf(page.value, attempt.shown.peek()?.scenario.title ?? "");
    scrollTo({ top: 0 });
  });
  render(<App {...{ page, attempt, teller, preferences }} />, host);
  followWithPicture(teller);
  followWithSound({ attempt, teller, preferences });
  debriefAhead();
  if (import.meta.hot) void import("./retell.ts").then(({ retellChanges }) => retellChanges(attempt));
}

function titleOf(page: Page, scenario: string): string {
  if (page.kind === "encounter") return `${scenario} · Composure`;
  return page.kind === "debrief" ? `${page.title} · Composure` : "Composure";
}

/** Fetches what a page needs and then turns to it, unless another page was asked for meanwhile. */
async function turnTo(to: Route, ahead: Promise<Prelude | null> | undefined): Promise<void> {
  const show = (next: Page): void => {
    if (route.peek() === to) page.value = next;
  };
  if (to.kind === "home") return show(await home());
  if (to.kind === "replay") return show(await replay(to.link));
  if (attempt.encounter.peek()?.scenario.id !== to.scenario) {
    const prelude = to.kind === "play" ? await (ahead ?? loadPrelude(to.scenario)) : null;
    if (prelude !== null && route.peek() === to) attempt.foretell(prelude);
    if (attempt.shown.peek()?.scenario.id === to.scenario) {
      show({ kind: "encounter" });
      await painted();
    }
    const [{ player, warmUp }, scenario] = await Promise.all([import("./play.ts"), loadScenario(to.scenario)]);
    if (route.peek() !== to) return;
    if (scenario === null) return show({ kind: "missing", scenario: to.scenario });
    attempt.open(player, scenario);
    warmUp(scenario);
  }
  show(to.kind === "play" ? { kind: "encounter" } : await debrief());
}

async function home(): Promise<Page> {
  const [{ shelf }, { Home }] = await Promise.all([import("./shelf.ts"), import("#ui/home.tsx")]);
  const lastOf = (id: string): ShelfEntry["last"] => {
    const saved = readAttempt(store, id);
    return saved === null || saved.choices.length === 0 ? null : { replies: saved.choices.length, ended: saved.ended };
  };
  return { kind: "home", Home, shelf: shelf.map((entry) => ({ ...entry, last: lastOf(entry.card.id) })), playAgain };
}

function playAgain(scenario: string): void {
  if (attempt.encounter.peek()?.scenario.id === scenario) attempt.restart();
  else forgetAttempt(store, scenario);
  go({ kind: "play", scenario });
}

/** Replies after which the end may be near. */
const FEWEST_REPLIES = 4;

/** Fetches the debrief while the trainee reads the last words, and begins to work it out once they are said. */
function debriefAhead(): void {
  const ahead = (): void => {
    const encounter = attempt.encounter.peek();
    if (encounter === null || encounter.turns.length < FEWEST_REPLIES) return;
    void import("./debriefing.tsx").then(({ prepareDebrief }) => prepareDebrief(encounter));
  };
  effect(() => {
    if (attempt.encounter.value === null) return;
    if ("requestIdleCallback" in window) requestIdleCallback(ahead);
    else setTimeout(ahead);
  });
}

async function debrief(): Promise<Page> {
  const [{ ownDebrief }, { player }] = await Promise.all([import("./debriefing.tsx"), import("./play.ts")]);
  const title = `Debrief: ${attempt.encounter.peek()?.scenario.title ?? ""}`;
  return { kind: "debrief", title, Screen: ownDebrief({ store, attempt, player }) };
}

/** What a link that was shared opens. */
async function replay(link: string): Promise<Page> {
  const [{ openShared }, { player }] = await Promise.all([import("./debriefing.tsx"), import("./play.ts")]);
  return { kind: "debrief", ...(await openShared(link, { store, attempt, player })) };
}
