/**
 * The game, put together: the words first, then the views that follow the same encounter.
 * No rules here: what happens in a conversation is the encounter's, how it looks and sounds is the views'.
 */
import { effect, signal } from "@preact/signals";
import { render } from "preact";
import { openStore, pageStorage } from "#records/store.ts";
import { readAttempt } from "#records/open-attempt.ts";
import type { Scenario } from "#script/scenario.ts";
import { App, type Page } from "#ui/app.tsx";
import { openAttempt } from "#ui/attempt.ts";
import { type Route, route } from "#ui/route.ts";
import { openSoundSwitch } from "#ui/sound-switch.ts";
import rulebook from "../stories/guidance.yaml?rulebook";
import { loadScenario } from "./stories.ts";
import { followWithPicture } from "./views.ts";

const store = openStore(pageStorage());
const sound = openSoundSwitch(store);
const attempt = openAttempt({ rulebook, store, clock: () => performance.now(), seed: newSeed });
const page = signal<Page>({ kind: "loading" });

/** Starts the program in `host`. `opening` is the story that the address names, already on its way. */
export function start(host: HTMLElement, opening: Promise<Scenario | null> | undefined): void {
  let arriving = opening;
  effect(() => {
    const to = route.value;
    const scenario = arriving;
    arriving = undefined;
    turnTo(to, scenario).catch((error: unknown) => {
      page.value = { kind: "failed", words: error instanceof Error ? error.message : String(error) };
    });
  });
  effect(() => {
    document.body.dataset["page"] = page.value.kind;
  });
  render(<App page={page} attempt={attempt} sound={sound} />, host);
  followWithPicture(attempt.encounter);
  
  if (import.meta.hot) void import("./retell.ts").then(({ retellChanges }) => retellChanges(attempt));
}

/** Fetches what a page needs and then turns to it; a page asked for later goes before. */
async function turnTo(to: Route, arriving: Promise<Scenario | null> | undefined): Promise<void> {
  const next = await pageFor(to, arriving);
  if (route.peek() === to) page.value = next;
}

async function pageFor(to: Route, arriving: Promise<Scenario | null> | undefined): Promise<Page> {
  if (to.kind === "home") {
    const [{ shelf }, { Home }] = await Promise.all([import("./shelf.ts"), import("#ui/home.tsx")]);
    const underway = (id: string): number => readAttempt(store, id)?.choices.length ?? 0;
    return { kind: "home", Home, shelf: shelf.map((entry) => ({ ...entry, underway: underway(entry.card.id) })) };
  }
  if (attempt.encounter.peek()?.scenario.id !== to.scenario) {
    const scenario = await (arriving ?? loadScenario(to.scenario));
    if (scenario === null) return { kind: "missing", scenario: to.scenario };
    attempt.open(scenario);
  }
  if (to.kind === "play") return { kind: "encounter" };
  const [{ DebriefScreen }, handbook] = await Promise.all([
    import("#ui/debrief-screen.tsx"),
    import("../stories/guidance.yaml?handbook"),
  ]);
  return { kind: "debrief", DebriefScreen, handbook: handbook.default };
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
