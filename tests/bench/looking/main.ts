/** The page has nothing but the studio's walker: `look` has a script looked through, and resolves to its milliseconds. */
import { openStudioWalker } from "#app/studio-walker.ts";
import type { OwnScriptAsked } from "#authoring/own-script.ts";

const walker = openStudioWalker({
  makeWorker: () => new Worker(new URL("../../../src/app/studio-walk-worker.ts", import.meta.url), { type: "module" }),
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
});

async function look(asked: Omit<OwnScriptAsked, "includes">): Promise<number | string> {
  const begun = performance.now();
  const outcome = await walker.walk({ ...asked, includes: new Map() }, () => undefined);
  return typeof outcome === "string" ? outcome : performance.now() - begun;
}

Object.assign(globalThis, { look });
