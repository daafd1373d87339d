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

/** Milliseconds without a word after which a search counts as one that never comes. A search reports ten times a second. */
const SILENCE = 10_000;

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
      let worker: SearchWorker | null = null;
      let silence: ReturnType<typeof setTimeout> | undefined;
      const end = (): void => {
        clearTimeout(silence);
        worker?.terminate();
        worker = null;
      };
      const fail = (why: string): void => {
        end();
        listen({ kind: "failed", why });
      };
      endSearch = end;
      /** A worker that says nothing at all may be one that didn't arrive: it is started once more. */
      const start = (triesLeft: number): void => {
        let asked: SearchWorker;
        try {
          asked = begunWith(wanted) ?? makeWorker();
          if (begun?.worker === asked) begun = null;
        } catch (error) {
          return fail(whyOf(error));
        }
        worker = asked;
        silence = setTimeout(() => fail("no answer"), SILENCE);
        asked.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => {
          if (asked !== worker) return;
          clearTimeout(silence);
          if (data.kind !== "walked") end();
          listen(data);
        });
        asked.addEventListener("error", (event) => {
          if (asked !== worker) return;
          const said = event instanceof ErrorEvent ? event.message : "";
          end();
          if (said === "" && triesLeft > 0) return start(triesLeft - 1);
          fail(said === "" ? "it didn’t load" : said);
        });
        asked.postMessage(wanted satisfies SearchRequest, []);
      };
      start(1);
      return end;
    },
    giveUp,
  };
}

export const whyOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
