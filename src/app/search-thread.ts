/** Has the roads not taken of a play found in another thread, so that the page never waits for it. */
import type { Roads } from "#debrief/roads.ts";
import type { PlayedSteps } from "#encounter/steps.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";

/** Where the other thread is to search. */
export interface Ground {
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  /** That of the plays. */
  readonly seed: number;
}

/** What the other thread is asked. `made` is null where it is only to begin, before it is asked anything. */
export interface SearchRequest extends Ground {
  readonly made: PlayedSteps | null;
}

/** What it says. */
export type SearchReply =
  /** How much of what is known so far has been walked: 0 to 1. */
  | { readonly kind: "walked"; readonly part: number }
  | { readonly kind: "found"; readonly roads: Roads }
  | { readonly kind: "failed"; readonly why: string };

/** What is used of a `Worker`. */
export type SearchWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

export interface SearchThread {
  /**
   * Has a thread begin with a scenario while it is played. A second time does nothing; with another scenario the first is
   * given up. Where no thread can be had, nothing happens.
   */
  readonly begin: (ground: Ground) => void;
  /**
   * Asks, and listens to all that is said; after "found" or "failed" nothing more is. A search that is under way is given
   * up. Gives back what ends this one.
   */
  readonly search: (wanted: Ground & { readonly made: PlayedSteps }, listen: (said: SearchReply) => void) => () => void;
  /** Gives up what was begun and not asked for yet. */
  readonly giveUp: () => void;
}

/** `makeWorker` starts a thread that answers as `search-worker.ts` does; it may throw where none can be had. */
export function openSearchThread(makeWorker: () => SearchWorker): SearchThread {
  let begun: { readonly worker: SearchWorker; readonly ground: Ground } | null = null;
  let endSearch = (): void => undefined;

  const giveUp = (): void => {
    begun?.worker.terminate();
    begun = null;
  };
  /** The thread that has begun with this, if there is one. */
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
        worker.postMessage({ ...ground, made: null } satisfies SearchRequest, []);
      } catch {
        // Whoever searches is told.
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
