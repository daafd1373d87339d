/** A thread that checks stories: receives scripts, and sends what it finds. See side-by-side.ts. */
import { parentPort } from "node:worker_threads";
import { type CheckedWith, checkStory } from "./check-story.ts";
import { readShared } from "./shared.ts";
import type { StoryRequest, ThreadGround } from "./side-by-side.ts";
import { paintOf } from "./terminal.ts";
import { workClock } from "./work-clock.ts";

let how: CheckedWith | undefined;

parentPort?.on("message", ({ script, asked, ground }: StoryRequest) => {
  how ??= readGround(ground);
  parentPort?.postMessage(checkStory(script, asked, how), []);
});

function readGround({ root, painted, width, threads }: ThreadGround): CheckedWith {
  const shared = readShared(root);
  const { catalogue } = shared;
  if (catalogue === null) throw new Error("stories are checked only where the guidance can be used");
  return { root, catalogue, shared, screen: { paint: paintOf(painted), width }, clock: workClock(threads) };
}
