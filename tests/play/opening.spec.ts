/** The first words come before all that plays a story. */
import { type Route, expect, test } from "@playwright/test";
import { CHEQUE, replies } from "./playing.ts";

test("the first replies can be read before anything that plays a story has come", async ({ page }) => {
  const held: Route[] = [];
  await page.route(/\/(encounter|play)-[^/]+\.js$/, (route) => {
    held.push(route);
  });
  await page.goto(`/${CHEQUE}`);
  await expect(replies(page).first()).toBeVisible();
  await expect.poll(() => held.length).toBeGreaterThan(0);
});
