/** Finds the roads not taken of plays in a web worker, so that the page never waits for it. */
import type { Roads } from "#debrief/roads.ts";
import type { PlayedSteps } from "#encounter/steps.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";

/** The scenario that the worker searches. */
export interface Ground {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  /** The seed of the plays. */
  readonly seed: number;
}

/** A request to the worker. Without plays it should only start walking the scenario, before anything is asked. */
export interface SearchRequest extends Ground {
  readonly made: readonly PlayedSteps[];
}

/** The worker's messages. */
export type SearchReply =
  /** The part, 0 to 1, of what is known so far that has been walked. */
  | { readonly kind: "walked"; readonly part: number }
  /** The roads of each play, in the order of the request. */
  | { readonly kind: "found"; readonly roads: readonly Roads[] }
  | { readonly kind: "failed"; readonly why: string };

/** The part of `Worker` that is used. */
export type SearchWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

export interface SearchThread {
  /**
   * Starts a worker on a scenario while it is played. A second call does nothing; a call with another scenario cancels
   * the first. If no worker can be started, nothing happens.
   */
  readonly begin: (ground: Ground) => void;
  /**
   * Sends a request and passes all messages on; the last one is "found" or "failed". A search that is running is
   * cancelled. Returns a function that cancels this one.
   */
  readonly search: (wanted: SearchRequest, listen: (said: SearchReply) => void) => () => void;
  /** Cancels what `begin` started, if no search has asked for it yet. */
  readonly giveUp: () => void;
}

/** `makeWorker` starts a worker that answers as `search-worker.ts` does; it may throw. */
export function openSearchThread(makeWorker: () => SearchWorker): SearchThread {
  let begun: { readonly worker: SearchWorker; readonly ground: Ground } | null = null;
  let endSearch = (): void => undefined;

  const giveUp = (): void => {
    begun?.worker.terminate();
    begun = null;
  };
  /** The worker that has started on this ground, if there is one. */
  const begunWith = ({ scenario, rulebook, seed }: Ground): SearchWorker | null => {
    if (begun === null) return null;
    const { worker, ground } = begun;
    return ground.scenario === scenario && ground.rulebook === rulebook && ground.seed === seed ? worker : null;
  };
  return {
    begin(ground) {
      if (begunWith(ground) !== null) return;
      giveUp();
      try {
        const worker = makeWorker();
        begun = { worker, ground };
        worker.addEventListener("error", () => {
          if (begun?.worker === worker) begun = null;
        });
        worker.postMessage({ ...ground, made: [] } satisfies SearchRequest, []);
      } catch {
        // `search` fails in the same way, and reports it.
      }
    },
    search(wanted, listen) {
      endSearch();
      let worker: SearchWorker;
      try {
        worker = begunWith(wanted) ?? makeWorker();
        if (begun?.worker === worker) begun = null;
      } catch (error) {
        listen({ kind: "failed", why: whyOf(error) });
        return () => undefined;
      }
      const end = (): void => worker.terminate();
      endSearch = end;
      worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => {
        if (data.kind !== "walked") end();
        listen(data);
      });
      worker.addEventListener("error", (event) => {
        end();
        const said = event instanceof ErrorEvent ? event.message : "";
        listen({ kind: "failed", why: said === "" ? "this browser starts no worker" : said });
      });
      worker.postMessage(wanted satisfies SearchRequest, []);
      return end;
    },
    giveUp,
  };
}

export const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
