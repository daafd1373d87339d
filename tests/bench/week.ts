/** Whether the page grows while somebody practises for a week without ever closing it, once a first week is over. */
import type { Browser, Page } from "@playwright/test";
import type { Figure } from "./figures.ts";
import { UNTHROTTLED, heapOf, shelfShown, visit } from "./visit.ts";

const DAYS = 14;
/** Milliseconds. */
const DAY = 86_400_000;
/** In the first week other words and other debriefs still bring code to be compiled that none before them did. */
const SETTLED = 7;

const BUDGET = 1.1;

/**
 * Each day a whole conversation, its debrief, the progress and the note book; the day after begins where that ended. The
 * page's clock is set a day ahead each time.
 */
export async function week(browser: Browser, address: string, progress: (words: string) => void): Promise<Figure> {
  const sizes = await visit(browser, address, UNTHROTTLED, async (page) => {
    await shelfShown(page);
    const grown: number[] = [];
    for (let day = 1; day <= DAYS; day++) {
      progress(`two weeks of practice: day ${day} of ${DAYS}`);
      await practise(page);
      grown.push((await heapOf(page)) / 1e6);
    }
    return grown;
  });
  const settled = sizes[SETTLED - 1] ?? 0;
  const last = sizes.at(-1) ?? 0;
  return {
    what: "memory after a second week of practice, beside that after the first",
    value: last / settled,
    unit: "×",
    budget: BUDGET,
    from: `${sizes.map((size) => size.toFixed(1)).join(", ")} MB at the end of each day, garbage collected`,
  };
}

async function practise(page: Page): Promise<void> {
  await page.evaluate(`bench.practise(${DAY})`);
}
