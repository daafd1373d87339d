import { launch, prepared, shelfShown } from "/work/main/tests/bench/visit.ts";
import { serve } from "/work/main/scripts/serve.mjs";
import { distOf } from "/work/main/scripts/build.mjs";
import { OWN_STORIES } from "/work/main/scripts/project.mjs";
import { writeFileSync } from "node:fs";
const b = await launch();
const g = await serve({ dir: distOf(OWN_STORIES) });
const ctx = await b.newContext({ serviceWorkers: "block" });
const page = await prepared(ctx);
const cdp = await ctx.newCDPSession(page);
await page.goto(g.address);
await shelfShown(page);
async function snap(name: string) {
  const parts: string[] = [];
  const on = (e: { chunk: string }) => parts.push(e.chunk);
  cdp.on("HeapProfiler.addHeapSnapshotChunk", on);
  await cdp.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  cdp.off("HeapProfiler.addHeapSnapshotChunk", on);
  writeFileSync(name, parts.join(""));
}
for (let d = 1; d <= 7; d++) {
  await page.evaluate(`bench.practise(86400000)`);
  await cdp.send("HeapProfiler.collectGarbage");
  const c = await cdp.send("Memory.getDOMCounters");
  console.log(d, (await cdp.send("Runtime.getHeapUsage")).usedSize, JSON.stringify(c));
  if (d === 2 || d === 7) await snap(`/tmp/h/day${d}.heapsnapshot`);
}
await b.close();
process.exit(0);
