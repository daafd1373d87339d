/** Has the roads not taken of a play found in another thread. */
import type { Roads } from "#debrief/roads.ts";
import type { Choices } from "#encounter/encounter.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#script/scenario.ts";

/** What the other thread is asked. */
export interface RoadsWanted {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly made: Choices;
}

/** What it says. */
export type RoadsWord =
  /** How much of what is known so far has been walked: 0 to 1. */
  | { readonly kind: "walked"; readonly part: number }
  | { readonly kind: "found"; readonly roads: Roads }
  | { readonly kind: "failed"; readonly why: string };

/** Asks, and listens to all that is said; after "found" or "failed" nothing more is. Gives back what ends the search. */
export function searchRoads(wanted: RoadsWanted, listen: (word: RoadsWord) => void): () => void {
  let worker: Worker;
  try {
    worker = new Worker(new URL("./roads-worker.ts", import.meta.url), { type: "module" });
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
