/** Checks several stories at once, each in a thread of its own, and hands them over in their order. */
import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type CheckedWith, type StoryAsked, type StoryChecked, checkStory } from "./check-story.ts";
import type { ScriptFile } from "./read-script.ts";
import { UNPAINTED } from "#authoring/screen.ts";

/** What a thread checks stories with: it reads the guidance by itself. */
export interface ThreadGround {
  readonly root: string;
  readonly painted: boolean;
  readonly width: number;
  /** How many there are. */
  readonly threads: number;
}

/** The same ground with each story. */
export interface StoryRequest {
  readonly script: ScriptFile;
  readonly asked: StoryAsked;
  readonly ground: ThreadGround;
}

/** More than these would take memory rather than save time. */
const MOST_THREADS = 4;
/** Bytes of scripts: fewer are checked before a second thread has started. */
const WORTH_A_THREAD = 40_000;

/** The threads that pay off for these scripts; 1 is the one that asks. */
export function threadsFor(scripts: readonly ScriptFile[], cores = availableParallelism()): number {
  const bytes = scripts.reduce((sum, { path }) => sum + statSync(path).size, 0);
  return Math.max(1, Math.min(cores, MOST_THREADS, scripts.length, Math.ceil(bytes / WORTH_A_THREAD)));
}

/** Checks them in the order in which they are asked for, one by one. */
export function* oneByOne(
  scripts: readonly ScriptFile[],
  asked: StoryAsked,
  how: CheckedWith,
): Generator<StoryChecked> {
  for (const script of scripts) yield checkStory(script, asked, how);
}

/**
 * Checks them in so many threads, the largest first, since the last to end is waited for. Each is handed over as soon as
 * all before it are. A thread that breaks is thrown.
 */
export async function* sideBySide(
  scripts: readonly ScriptFile[],
  asked: StoryAsked,
  { root, screen, threads }: Pick<CheckedWith, "root" | "screen"> & { readonly threads: number },
): AsyncGenerator<StoryChecked> {
  const painted = screen.paint !== UNPAINTED;
  const ground: ThreadGround = { root, painted, width: screen.width, threads };
  const waiting = scripts
    .map((script, number) => ({ script, number, size: statSync(script.path).size }))
    .toSorted((a, b) => b.size - a.size);
  const found = new Map<number, StoryChecked>();
  let broken: Error | undefined;
  let tell = (): void => undefined;
  const workers = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL("./check-thread-start.mjs", import.meta.url), {
      // A thread has no terminal, and Node would leave the colours out.
      env: painted ? { ...process.env, FORCE_COLOR: "1" } : process.env,
      execArgv: [],
    });
    let number = -1;
    const goOn = (): void => {
      const next = waiting.shift();
      if (next === undefined) return;
      number = next.number;
      worker.postMessage({ script: next.script, asked, ground } satisfies StoryRequest, []);
    };
    worker.on("message", (checked: StoryChecked) => {
      found.set(number, checked);
      goOn();
      tell();
    });
    worker.on("error", (error) => {
      broken = error;
      tell();
    });
    goOn();
    return worker;
  });
  const foundAt = async (number: number): Promise<StoryChecked> => {
    for (;;) {
      if (broken !== undefined) throw broken;
      const checked = found.get(number);
      if (checked !== undefined) return checked;
      await new Promise<void>((resolve) => (tell = resolve));
    }
  };
  try {
    for (const number of scripts.keys()) yield await foundAt(number);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
