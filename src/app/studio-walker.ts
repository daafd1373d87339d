/**
 * Has what is being written looked through in a worker once its author rests. Only the latest text counts: what is asked
 * next ends what is still walked, and so does the next key.
 */
import type { LookedThrough } from "#authoring/look-through/looked-through.ts";
import type { OwnScriptAsked } from "#authoring/own-script.ts";
import type { ScriptWorker, ThreadMeans } from "./own-script-thread.ts";

/** What the worker says. */
export type WalkReply =
  /** Situations that were looked at so far. */
  { readonly kind: "walking"; readonly states: number } | { readonly kind: "looked"; readonly looked: LookedThrough };

export type WalkOutcome = LookedThrough | "too long" | "failed" | "overtaken";

export interface StudioWalker {
  /** Never rejects. `onProgress` is told the situations that were looked at so far, at most ten times a second. */
  readonly walk: (asked: OwnScriptAsked, onProgress: (states: number) => void) => Promise<WalkOutcome>;
  /** Ends what is walked now, at once: its outcome is "overtaken". */
  readonly cancel: () => void;
  readonly close: () => void;
}

/** Milliseconds: more than four times what a walk takes at most, for what follows it, and for slow machines. */
const LONGEST_WALK = 90_000;

/** A worker is kept from one walk to the next: to begin one takes longer than many walks. */
export function openStudioWalker({ makeWorker, later }: ThreadMeans): StudioWalker {
  let idle: ScriptWorker | null = null;
  let giveUp = (): void => undefined;
  const cancel = (): void => {
    giveUp();
    giveUp = () => undefined;
  };
  return {
    async walk(asked, onProgress) {
      cancel();
      let worker: ScriptWorker | null = null;
      let cancelLater = (): void => undefined;
      const listening = new AbortController();
      const { signal } = listening;
      const outcome = await new Promise<WalkOutcome>((resolve) => {
        // The worker is ended before anything else can happen.
        giveUp = () => {
          worker?.terminate();
          listening.abort();
          resolve("overtaken");
        };
        try {
          worker = idle ?? makeWorker();
          idle = null;
          cancelLater = later(() => resolve("too long"), LONGEST_WALK);
          const heard = ({ data }: MessageEvent<WalkReply>): void =>
            data.kind === "walking" ? onProgress(data.states) : resolve(data.looked);
          worker.addEventListener("message", heard, { signal });
          worker.addEventListener("error", () => resolve("failed"), { signal });
          worker.postMessage(asked, []);
        } catch {
          resolve("failed");
        }
      });
      cancelLater();
      listening.abort();
      if (outcome === "overtaken") return outcome;
      giveUp = () => undefined;
      if (typeof outcome === "string") (worker as ScriptWorker | null)?.terminate();
      else idle = worker;
      return outcome;
    },
    cancel,
    close() {
      cancel();
      idle?.terminate();
      idle = null;
    },
  };
}
