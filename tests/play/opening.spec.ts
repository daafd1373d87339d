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

test("what the start page is made of is asked for together with the program, and by no other page", async ({
  page,
}) => {
  // What is marked when it has come was asked for ahead; a page asks for its other style sheets when it needs them.
  const askedAhead = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>("link[data-come]")].map(({ href }) =>
        href.replace(/.*\/(.*)-.{8}(\.\w+)/, "$1$2"),
      ),
    );
  await page.goto("/");
  await expect(page.getByRole("link", { name: /^Start/ }).first()).toBeVisible();
  await expect
    .poll(async () => (await askedAhead()).toSorted())
    .toEqual(["start-page.css", "start-page.js", "words.js"]);
  // What came ahead is applied, too.
  await expect(page.getByRole("article").first()).toHaveCSS("display", "grid");

  await page.goto(`/?again${CHEQUE}`);
  await expect(replies(page).first()).toBeVisible();
  // Neither what has come nor what is still on its way.
  await expect(page.locator("link[rel=preload][as=fetch], link[href*='/start-page-']")).toHaveCount(0);
});
