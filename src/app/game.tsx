/**
 * The game, put together: the words first, then what plays the story, then the views that follow it.
 * No rules here: what happens in a conversation is the encounter's, how it looks and sounds is the views'.
 */
import { computed, effect, signal } from "@preact/signals";
import { render } from "preact";
import type { Encounter } from "#encounter/encounter.ts";
import type { Prelude } from "#encounter/prelude.ts";
import { forgetAttempt, readAttempt } from "#records/open-attempt.ts";
import { openStore, pageStorage } from "#records/store.ts";
import { App, type Page } from "#ui/app.tsx";
import { openAttempt } from "#session/attempt.ts";
import type { ShelfEntry } from "#ui/home.tsx";
import { wantsLittleMotion } from "#ui/motion.ts";
import { type Followed, following } from "#session/current-view.ts";
import { openPreferences } from "#session/preferences.ts";
import { type Route, go, route } from "#ui/route.ts";
import { openTeller } from "#session/teller.ts";
import type * as Debriefing from "./debriefing.tsx";
import { loadPrelude, loadScenario } from "./stories.ts";
import { followWithPicture, followWithSound, painted, fetchLetters } from "./followers.ts";

const store = openStore(pageStorage());
const preferences = openPreferences(store);
const attempt = openAttempt(store, () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
const teller = openTeller(attempt, {
  speed: preferences.speed,
  wholeLines: wantsLittleMotion,
});
const page = signal<Page>({ kind: "loading" });
const own: Followed = { ...teller, shown: attempt.shown, entrance: attempt.entrance };
/** What picture and sound follow: the attempt, or a conversation that is played back. */
const told = following(computed(() => (page.value.kind === "playback" ? page.value.followed : own)));

/** There is a picture, or none can be had. */
const pictured = signal(false);

/** A conversation is on the stage. */
const playing = computed(() => page.value.kind === "encounter" || page.value.kind === "playback");

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
    const before = document.body.dataset["page"];
    const stays =
      before === undefined || before === "loading" || (page.value.kind === "encounter" && before === "encounter");
    document.body.dataset["page"] = page.value.kind;
    document.title = titleOf(page.value, attempt.shown.peek()?.scenario.title ?? "");
    // With the new page in place: before, the old one would be laid out once more. Who already reads the conversation's
    // first words stays where they have scrolled to when the story itself has come; the first page of all begins at its
    // top by itself.
    if (!stays) requestAnimationFrame(() => scrollTo({ top: 0 }));
  });
  render(<App {...{ page, attempt, teller, preferences }} />, host);
  followWithPicture(told, attempt.tell, () => (pictured.value = true));
  effect(() => {
    // Where nothing is on the stage, the letters wait for no picture.
    if (page.value.kind !== "loading" && !playing.value) void painted().then(fetchLetters);
  });
  followWithSound({ told, playing, preferences, tell: attempt.tell });
  debriefAhead();
  if (import.meta.hot) void import("#workbench/open-workbench.tsx").then(({ openWorkbench }) => openWorkbench(attempt));
}

function titleOf(page: Page, scenario: string): string {
  if (page.kind === "encounter") return `${scenario} · Composure`;
  return page.kind === "debrief" || page.kind === "playback" ? `${page.title} · Composure` : "Composure";
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
      await pictureFirst();
    }
    const [{ player, warmUp }, scenario] = await Promise.all([import("./play.ts"), loadScenario(to.scenario)]);
    if (route.peek() !== to) return;
    if (scenario === null) return show({ kind: "missing", scenario: to.scenario });
    attempt.open(player, scenario);
    warmUp(scenario);
  }
  show(await opened(to.kind));
}

/** Milliseconds that the story gives the first picture before it is fetched itself: it is heavier, and asked later. */
const PICTURE_FIRST = 600;

/** Resolves when there is a picture, when it takes too long, or as soon as a reply waits for the story. */
async function pictureFirst(): Promise<void> {
  let late: ReturnType<typeof setTimeout> | undefined;
  let stop = (): void => undefined;
  await new Promise<void>((goOn) => {
    late = setTimeout(goOn, PICTURE_FIRST);
    stop = effect(() => {
      if (pictured.value || attempt.waiting.value !== null) goOn();
    });
  });
  clearTimeout(late);
  stop();
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

/** Replies after which a conversation is under way, and its end may be near. */
const FEWEST_REPLIES = 2;

/** Fetches the debrief while the trainee reads the last words, and begins to work it out once they are said. */
function debriefAhead(): void {
  let debriefing: Promise<typeof Debriefing> | null = null;
  const ahead = (): void => {
    const encounter = attempt.encounter.peek();
    if (encounter === null) return;
    if (encounter.turns.length >= FEWEST_REPLIES) debriefing ??= import("./debriefing.tsx");
    void debriefing?.then(({ prepareDebrief }) => prepareDebrief(encounter));
  };
  effect(() => {
    if (page.value.kind === "home") void debriefing?.then(({ giveUpDebrief }) => giveUpDebrief());
  });
  effect(() => {
    if (attempt.encounter.value === null) return;
    if ("requestIdleCallback" in window) requestIdleCallback(ahead);
    else setTimeout(ahead);
  });
}

/** The page of the attempt that is open. */
async function opened(kind: "play" | "debrief" | "playback"): Promise<Page> {
  const encounter = attempt.encounter.peek();
  if (kind === "play" || encounter === null) return { kind: "encounter" };
  if (kind === "playback" && encounter.now.kind === "ending") return playback(encounter, false);
  const [{ ownDebrief }, { player }] = await Promise.all([import("./debriefing.tsx"), import("./play.ts")]);
  return { kind: "debrief", title: debriefTitle(encounter), Screen: ownDebrief({ store, attempt, player }) };
}

/** What a link that was shared opens. */
async function replay(link: string): Promise<Page> {
  const [{ openShared, sharedDebrief }, { player }] = await Promise.all([
    import("./debriefing.tsx"),
    import("./play.ts"),
  ]);
  const shared = await openShared(link, player);
  if (shared.kind === "unread") return { kind: "debrief", title: "Replay", Screen: shared.Screen };
  const { encounter } = shared;
  if (shared.opens === "playback") return playback(encounter, true);
  const Screen = sharedDebrief(encounter, { store, attempt, player });
  return { kind: "debrief", title: debriefTitle(encounter), Screen };
}

const debriefTitle = ({ scenario }: Encounter): string => `Debrief: ${scenario.title}`;

async function playback(encounter: Encounter, shared: boolean): Promise<Page> {
  const { openPlayback } = await import("./playing-back.tsx");
  const title = `Playback: ${encounter.scenario.title}`;
  return { kind: "playback", title, ...openPlayback(encounter, preferences, shared) };
}
