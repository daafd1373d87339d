import type { Page } from "@playwright/test";

/** In milliseconds, and times. */
const BETWEEN_LOOKS = 250;
const MOST_LOOKS = 40;

/** Resolves once two screenshots in a row are equal. */
export async function settled(page: Page): Promise<void> {
  let before = await page.screenshot();
  for (let look = 0; look < MOST_LOOKS; look++) {
    await page.waitForTimeout(BETWEEN_LOOKS);
    const now = await page.screenshot();
    if (now.equals(before)) return;
    before = now;
  }
}
