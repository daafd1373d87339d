/** Has the roads not taken of a play found in another thread. */
import type { Roads } from "#debrief/roads.ts";
import type { Choices } from "#encounter/encounter.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";

/** Where the other thread is to search. */
interface Ground {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  /** That of the plays. */
  readonly seed: number;
}

/** What the other thread is asked. `made` is null where it is only to begin, before it is asked anything. */
export interface RoadsWanted extends Ground {
  readonly made: Choices | null;
}

/** What it says. */
export type RoadsWord =
  /** How much of what is known so far has been walked: 0 to 1. */
  | { readonly kind: "walked"; readonly part: number }
  | { readonly kind: "found"; readonly roads: Roads }
  | { readonly kind: "failed"; readonly why: string };

/** A thread that has begun with a scenario. */
let begun: { readonly worker: Worker; readonly ground: Ground } | null = null;

/**
 * Has a thread begin with a scenario while it is played. A second time does nothing; with another scenario the first is
 * given up. Where no thread can be had, nothing happens.
 */
export function beginRoads(ground: Ground): void {
  if (begunWith(ground) !== null) return;
  giveUpRoads();
  try {
    const worker = openThread();
    begun = { worker, ground };
    worker.addEventListener("error", () => {
      if (begun?.worker === worker) begun = null;
    });
    worker.postMessage({ ...ground, made: null } satisfies RoadsWanted, []);
  } catch {
    // Whoever searches is told.
  }
}

/** Gives up what was begun and not asked for yet. */
export function giveUpRoads(): void {
  begun?.worker.terminate();
  begun = null;
}

/** The thread that has begun with this, if there is one. */
function begunWith({ scenario, rulebook, seed }: Ground): Worker | null {
  if (begun === null) return null;
  const { worker, ground } = begun;
  return ground.scenario === scenario && ground.rulebook === rulebook && ground.seed === seed ? worker : null;
}

/** Asks, and listens to all that is said; after "found" or "failed" nothing more is. Gives back what ends the search. */
export function searchRoads(
  wanted: Ground & { readonly made: Choices },
  listen: (word: RoadsWord) => void,
): () => void {
  let worker: Worker;
  try {
    worker = begunWith(wanted) ?? openThread();
    if (begun?.worker === worker) begun = null;
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

const openThread = (): Worker => new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
