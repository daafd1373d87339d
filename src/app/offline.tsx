/** Has the service worker keep the game, and offers a new version where nobody is in the middle of anything. */
import { type ReadonlySignal, effect, signal } from "@preact/signals";
import { render } from "preact";
import type { Page } from "#ui/app.tsx";
import { NewVersion } from "#ui/new-version.tsx";
import { USE_NOW } from "./offline-files.ts";

/** Milliseconds after which a page that has stayed open asks whether there is a new version. */
const LOOK_AGAIN = 3_600_000;

/**
 * Does nothing where the game lies in another page, and where the browser has no such workers: in a private window, or on
 * an address that isn't secure.
 */
export async function keepOffline(page: ReadonlySignal<Page>): Promise<void> {
  if (window.parent !== window || !("serviceWorker" in navigator)) return;
  // A phone in class came for a vote. A room full of them would fetch all of the game at once, over one network.
  if (location.hash.startsWith("#/join")) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(`./offline-worker.js?unplayed=${soundsUnplayed()}`);
  const waiting = signal<ServiceWorker | null>(null);
  // At a first visit nothing older is in use: what comes then is what is on the screen.
  const look = (): void => void (waiting.value = serviceWorker.controller === null ? null : registration.waiting);
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", look));
  registration.installing?.addEventListener("statechange", look);
  look();
  let looked = Date.now();
  effect(() => {
    if (!isAtRest(page.value) || Date.now() - looked < LOOK_AGAIN) return;
    looked = Date.now();
    registration.update().catch(() => undefined);
  });
  offer(waiting, page);
}

const isAtRest = ({ kind }: Page): boolean => kind === "home" || kind === "debrief";

function offer(waiting: ReadonlySignal<ServiceWorker | null>, page: ReadonlySignal<Page>): void {
  const refused = signal<ServiceWorker | null>(null);
  const host = document.createElement("div");
  document.body.prepend(host);
  effect(() => {
    const worker = waiting.value;
    const isOffered = worker !== null && worker !== refused.value && isAtRest(page.value);
    const use = (): void => {
      worker?.addEventListener("statechange", () => {
        if (worker.state === "activated") location.reload();
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's has none
      worker?.postMessage(USE_NOW);
    };
    render(isOffered ? <NewVersion use={use} later={() => (refused.value = worker)} /> : null, host);
  });
}

/** The kind of sound file that is never asked for here: see sound/load-sprite.ts. */
const soundsUnplayed = (): string => (new Audio().canPlayType('audio/webm; codecs="vorbis"') === "" ? "webm" : "mp3");
