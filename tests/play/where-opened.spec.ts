/** Where and how people open it: links with odd ends, two tabs, two copies on one host. */
import { type Page, expect, test } from "@playwright/test";
import { attemptsIn } from "./kept.ts";
import { conversation, openCheque, replies, setText, withWordsAlone } from "./playing.ts";

test("a link with odd ends opens what was meant; one to nowhere proposes the nearest, and names the others", async ({
  page,
}) => {
  await withWordsAlone(page);
  await test.step("to a scenario that isn't there", async () => {
    await page.goto("/#/play/forgoten-checue");
    await expect(page.getByRole("alert")).toContainText("There’s no scenario called “forgoten-checue” here.");
    await expect(page.getByRole("alert")).toContainText("Did you mean The forgotten cheque?");
    expect(await page.getByRole("listitem").count()).toBeGreaterThan(3);
    await page.getByRole("link", { name: "The forgotten cheque" }).click();
    await expect(replies(page).first()).toBeVisible();
  });
  await test.step("with a bracket, capitals and a query", async () => {
    await page.goto("about:blank");
    await page.goto("/#/play/Forgotten-Cheque).?utm_source=mail");
    await expect(replies(page).first()).toBeVisible();
  });
});

/** Gives a reply and waits for its answer. */
async function reply(page: Page, place: number): Promise<void> {
  const before = (await conversation(page).textContent()) ?? "";
  await expect(replies(page).first()).toHaveAttribute("aria-disabled", "false");
  await replies(page).nth(place).click();
  await expect(conversation(page)).not.toHaveText(before);
}

test("the older of two tabs is asked which one goes on, takes nothing until then, and goes on from there", async ({
  page,
  context,
}) => {
  await withWordsAlone(page);
  await openCheque(page);
  await reply(page, 0);
  const other = await context.newPage();
  await withWordsAlone(other);
  await openCheque(other);
  await reply(other, 1);
  const there = await conversation(other).textContent();

  const notice = page.getByRole("status").filter({ hasText: "in another tab, too" });
  await expect(notice).toBeVisible();
  const here = await conversation(page).textContent();
  await replies(page).nth(0).click();
  expect(await conversation(page).textContent()).toBe(here);
  await other.reload();
  await expect(replies(other).first()).toBeVisible();
  expect(await conversation(other).textContent()).toBe(there);

  await page.getByRole("button", { name: "The other one" }).click();
  await expect(notice).toBeHidden();
  await expect(conversation(page)).toContainText(there?.slice(-40) ?? "");
  await reply(page, 0);
  await other.getByRole("button", { name: "This one" }).click();
  await reply(other, 0);
  expect(await conversation(other).textContent()).not.toBe(there);
  await expect(notice).toBeVisible();
  // Both are kept: what was said in each since they parted.
  const attempts = await attemptsIn(page);
  expect(attempts.map(({ events }) => events.length).toSorted((a, b) => a - b)).toEqual([1, 3]);
});

test("two copies in two folders of one host keep their plays apart", async ({ page, baseURL }) => {
  await withWordsAlone(page);
  // Each folder is answered with the game that is served.
  await page.route(/\/(a|b)\//, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname.slice(2), baseURL ?? "").href }) });
  });
  await setText(page, "at-once");
  await page.goto("/a/#/play/forgotten-cheque");
  await reply(page, 0);
  await page.goto("/b/#/play/forgotten-cheque");
  await expect(page.locator(".how-far")).toContainText("Reply 1");
  await page.goto("/b/#/");
  await expect(page.getByRole("link", { name: /^Start.*forgotten cheque/ })).toBeVisible();
  await page.goto("/a/#/");
  await expect(page.getByRole("link", { name: /^Continue \(1 reply in\).*forgotten cheque/ })).toBeVisible();
  await page.unrouteAll({ behavior: "ignoreErrors" });
});
