/** A script of one's own: opened from a file, checked, played, kept on the shelf, removed. */
import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { conversation, replies, setText, violations, watch, withWordsAlone } from "./playing.ts";

const CHEQUE = readFileSync("tests/own-stories/forgotten-cheque.ink", "utf8");
const MINE = CHEQUE.replace(/^# title:.*$/m, "# title: My own cheque");

test.beforeEach(async ({ page }) => {
  await withWordsAlone(page);
  await setText(page, "at-once");
  await page.goto("/");
  await expect(page.getByRole("region", { name: "A scenario of your own" })).toBeVisible();
});

const choose = async (page: Page, name: string, text: string): Promise<void> =>
  page
    .getByLabel("A script or a pack to open")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

test("a file is opened, played, kept on the shelf with its name, and removed", async ({ page }) => {
  const trouble = await watch(page);
  await choose(page, "My cheque.ink", MINE);
  const opened = page.getByRole("dialog", { name: "My own cheque" });
  await expect(opened).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await opened.getByRole("button", { name: "Keep it on this device and play it" }).click();
  await expect(page).toHaveURL(/#\/play\/own-my-cheque$/);
  await expect(replies(page).first()).toBeVisible();
  await replies(page).first().click();
  await expect(page.locator(".by-you")).toHaveCount(1);

  // Another visit.
  await page.reload();
  await expect(page.locator(".by-you")).toHaveCount(1);
  await page.goto("/#/");
  const card = page.getByRole("article", { name: "My own cheque" });
  await expect(card).toContainText("Yours: My cheque.ink");
  await expect(card.getByRole("link", { name: /^Continue \(1 reply in\)/ })).toBeVisible();
  await card.getByRole("button", { name: "Remove My cheque.ink" }).click();
  await expect(card).toHaveCount(0);
  // The words alone are wanted here: the picture is left out on purpose.
  expect(trouble.errors.filter((one) => !/mount-stage|search-worker|ERR_FAILED/.test(one))).toEqual([]);
});

test("a dropped file is played without being kept", async ({ page }) => {
  const files = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "dropped.ink"));
    return data;
  }, MINE);
  await page.dispatchEvent("main", "drop", { dataTransfer: files });
  await page.getByRole("dialog", { name: "My own cheque" }).getByRole("button", { name: "Play it" }).first().click();
  await expect(conversation(page)).toBeVisible();
  await expect(replies(page).first()).toBeVisible();
  await page.goto("/#/");
  await expect(page.getByRole("region", { name: "Your data" })).toBeVisible();
  await expect(page.getByRole("article", { name: "My own cheque" })).toHaveCount(0);
});

test("mistakes are shown with their lines, and what is no script is refused", async ({ page }) => {
  const line = MINE.split("\n").findIndex((one) => one.includes("#use:")) + 1;
  await choose(page, "wrong.ink", MINE.replace("#use:", "#uze:"));
  const wrong = page.getByRole("dialog", { name: "wrong.ink can’t be played yet" });
  await expect(wrong).toContainText(`Line ${line}: `);
  await expect(wrong.locator("code").first()).toContainText("#uze:");
  await wrong.getByRole("button", { name: "OK" }).click();

  await choose(page, "large.ink", "x".repeat(1_000_001));
  const large = page.getByRole("dialog", { name: "large.ink wasn’t opened" });
  await expect(large).toContainText("larger than 1 MB");
  await expect(large).toContainText("Nothing was changed.");
});
