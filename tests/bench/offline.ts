/** How soon the first reply is there without a network, from what an earlier visit has kept, beside the bare page online. */
import type { Browser, Page } from "@playwright/test";
import { distOf } from "../../scripts/build.mjs";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { serve } from "../../scripts/serve.mjs";
import { type Figure, spreadOf, spreadText } from "./figures.ts";
import { UNTHROTTLED, firstReply, kept, prepared, visit } from "./visit.ts";

const STARTS = 5;
/** Without a network nothing may keep a trainee waiting longer than with one. */
const BUDGET = 1.2;

export async function offline(browser: Browser, bare: string, hash: string): Promise<Figure> {
  const server = await serve({ dir: distOf(OWN_STORIES) });
  const context = await browser.newContext();
  const times: number[] = [];
  const bares: number[] = [];
  try {
    const first = await prepared(context);
    await first.goto(server.address);
    await kept(first);
    await first.close();
    await server.close();
    // The first start after the network went doesn't count, as no first visit does.
    for (let start = 0; start <= STARTS; start++) {
      bares.push(await visit(browser, bare, UNTHROTTLED, firstReply));
      const page: Page = await prepared(context);
      await page.goto(`${server.address}${hash}`, { waitUntil: "commit" });
      times.push(await firstReply(page));
      await page.close();
    }
  } finally {
    await context.close();
  }
  const [time, other] = [spreadOf(times.slice(1)), spreadOf(bares.slice(1))];
  return {
    what: "first reply without a network, kept by an earlier visit",
    value: time.median / other.median,
    unit: "×",
    budget: BUDGET,
    from: `${spreadText(time, "ms")}, bare page online ${spreadText(other, "ms")}, ${STARTS} starts`,
  };
}
