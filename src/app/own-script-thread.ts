/** Has a file of one's own read in a worker of its own: nobody knows beforehand how long that takes, so it may be ended. */

/** The part of `Worker` that is used. */
export type ScriptWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

export interface ThreadMeans {
  readonly makeWorker: () => ScriptWorker;
  /** Runs something after so many milliseconds. Returns a function that cancels it. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** Milliseconds until it is given up; if none are given, those of a check. */
  readonly longest?: number;
}

/** Milliseconds. */
export const LONGEST_CHECK = 10_000;

/** What the worker answers; or that it took too long, or could not be done. The worker is gone in each case. */
export async function askThread<Answer>(
  asked: unknown,
  { makeWorker, later, longest = LONGEST_CHECK }: ThreadMeans,
): Promise<Answer | "too long" | "failed"> {
  let worker: ScriptWorker | null = null;
  let cancel = (): void => undefined;
  try {
    return await new Promise((resolve) => {
      worker = makeWorker();
      cancel = later(() => resolve("too long"), longest);
      worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => resolve(data));
      worker.addEventListener("error", () => resolve("failed"));
      worker.postMessage(asked, []);
    });
  } catch {
    return "failed";
  } finally {
    cancel();
    (worker as ScriptWorker | null)?.terminate();
  }
}
