/** Has the roads not taken of a play found in another thread. */
import type { Roads } from "#debrief/roads.ts";
import type { Choices } from "#encounter/encounter.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#script/scenario.ts";

/** Where the other thread is to search. */
interface Ground {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
}

/** What the other thread is asked. `made` is null where it is only to get ready. */
export interface RoadsWanted extends Ground {
  readonly made: Choices | null;
}

/** What it says. */
export type RoadsWord =
  /** How much of what is known so far has been walked: 0 to 1. */
  | { readonly kind: "walked"; readonly part: number }
  | { readonly kind: "found"; readonly roads: Roads }
  | { readonly kind: "failed"; readonly why: string };

/** A thread that is ready for a scenario. */
let ready: { readonly worker: Worker; readonly ground: Ground } | null = null;

/**
 * Has a thread get ready for a scenario, before it is asked anything: it takes a browser longer to begin with a walk
 * than to go on with it. Where no thread can be had, nothing happens.
 */
export function readyForRoads({ scenario, rulebook }: Ground): void {
  if (isReadyFor(scenario, rulebook)) return;
  ready?.worker.terminate();
  ready = null;
  try {
    const worker = openThread();
    ready = { worker, ground: { scenario, rulebook } };
    worker.addEventListener("error", () => {
      if (ready?.worker === worker) ready = null;
    });
    worker.postMessage({ scenario, rulebook, made: null } satisfies RoadsWanted, []);
  } catch {
    // Whoever searches is told.
  }
}

const isReadyFor = (scenario: Scenario, rulebook: Rulebook): boolean =>
  ready?.ground.scenario === scenario && ready.ground.rulebook === rulebook;

/** Asks, and listens to all that is said; after "found" or "failed" nothing more is. Gives back what ends the search. */
export function searchRoads(
  wanted: Ground & { readonly made: Choices },
  listen: (word: RoadsWord) => void,
): () => void {
  let worker: Worker;
  try {
    worker = isReadyFor(wanted.scenario, wanted.rulebook) && ready !== null ? ready.worker : openThread();
    if (ready?.worker === worker) ready = null;
  } catch (error) {
    listen({ kind: "failed", why: error instanceof Error ? error.message : String(error) });
    return () => undefined;
  }
  const end = (): void => worker.terminate();
  worker.addEventListener("message", ({ data }: MessageEvent<RoadsWord>) => {
    if (data.kind !== "walked") end();
    listen(data);
  });
  worker.addEventListener("error", (event) => {
    end();
    const why = event instanceof ErrorEvent && event.message !== "" ? event.message : "this browser starts no worker";
    listen({ kind: "failed", why });
  });
  worker.postMessage(wanted, []);
  return end;
}

const openThread = (): Worker => new Worker(new URL("./roads-worker.ts", import.meta.url), { type: "module" });
