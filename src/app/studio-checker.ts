/**
 * Has what is being written checked in a worker while its author goes on writing. Only the latest text counts: what is
 * asked next ends what is still checked.
 */
import type { CheckedScript, OwnScriptAsked } from "#authoring/own-script.ts";
import { LONGEST_CHECK, type ScriptWorker, type ThreadMeans } from "./own-script-thread.ts";

export type CheckOutcome = CheckedScript | "too long" | "failed" | "overtaken";

export interface StudioChecker {
  /** Never rejects. */
  readonly check: (asked: OwnScriptAsked) => Promise<CheckOutcome>;
  readonly close: () => void;
}

/** A worker is kept from one check to the next: to begin one takes longer than most checks. */
export function openStudioChecker({ makeWorker, later }: ThreadMeans): StudioChecker {
  let idle: ScriptWorker | null = null;
  let giveUp: ((outcome: "overtaken") => void) | null = null;
  return {
    async check(asked) {
      giveUp?.("overtaken");
      let worker: ScriptWorker | null = null;
      let cancel = (): void => undefined;
      const outcome = await new Promise<CheckOutcome>((resolve) => {
        giveUp = resolve;
        try {
          worker = idle ?? makeWorker();
          idle = null;
          cancel = later(() => resolve("too long"), LONGEST_CHECK);
          worker.addEventListener("message", ({ data }: MessageEvent<CheckedScript>) => resolve(data), { once: true });
          worker.addEventListener("error", () => resolve("failed"), { once: true });
          worker.postMessage(asked, []);
        } catch {
          resolve("failed");
        }
      });
      cancel();
      if (typeof outcome !== "string" && idle === null) idle = worker;
      else (worker as ScriptWorker | null)?.terminate();
      if (outcome !== "overtaken") giveUp = null;
      return outcome;
    },
    close() {
      giveUp?.("overtaken");
      idle?.terminate();
      idle = null;
    },
  };
}
