/** Two tabs of the page, and a tab that is left and opened again. */
import { expect, test } from "@playwright/test";
import { conversation, openCheque, replies, setText, withWordsAlone } from "./playing.ts";

test("what is played in one tab is on the start page in the other at once", async ({ page, context }) => {
  const other = await context.newPage();
  await withWordsAlone(other);
  await setText(other, "at-once");
  await other.goto("/#/");
  await expect(other.getByRole("link", { name: /^Start/ }).first()).toBeVisible();
  await withWordsAlone(page);
  await openCheque(page);
  await replies(page).first().click();
  await expect(other.getByRole("link", { name: /^Continue \(1 reply in\)/ })).toBeVisible();
});

test("in an assessment the time to answer runs on while one looks elsewhere, and isn't given back by a reload", async ({
  page,
}) => {
  await withWordsAlone(page);
  await setText(page, "at-once");
  await page.addInitScript(() => localStorage.setItem("composure./.terms.timed", '{"way":"assessment"}'));
  const timer = page.getByRole("timer", { name: "Time left to reply" });
  await page.goto("/#/play/timed");
  await expect(timer).toHaveText(/^5\d seconds$/);
  const hide = async (hidden: boolean): Promise<void> =>
    page.evaluate((value) => {
      Object.defineProperty(document, "hidden", { configurable: true, value });
    }, hidden);
  await hide(true);
  await expect(timer).toHaveText(/^4\d seconds$/, { timeout: 30_000 });
  await hide(false);

  await page.reload();
  await expect(timer).toHaveText(/^[1-4]\d seconds$/);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Save and exit" }).click();
  await expect(page.getByRole("heading", { name: "Composure" })).toBeVisible();
  await page.goBack();
  await expect(timer).toHaveText(/^[1-4]\d seconds$/);
  await replies(page).first().click();
  await expect(conversation(page).locator(".by-you")).toHaveCount(1);
});

test("where the browser's storage never answers, one plays all the same", async ({ page }) => {
  await withWordsAlone(page);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  });
  await openCheque(page);
  await replies(page).first().click();
  await expect(conversation(page).locator(".by-you")).toHaveCount(1);
  await expect(page.getByText("This browser can’t save")).toBeVisible();
});

test("an error behind an open dialog is said in it, and afterwards on the page", async ({ page }) => {
  await withWordsAlone(page);
  await openCheque(page);
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(page.getByRole("button", { name: "Continue" })).toBeVisible();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("nobody expected this");
    });
  });
  const notice = page.getByRole("alert").filter({ hasText: "Something went wrong." });
  await expect(notice.getByRole("button", { name: "Copy details" })).toBeVisible();
  await notice.getByRole("button", { name: "Copy details" }).click({ trial: true });
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Close" }).click();
  await expect(notice).toHaveCount(0);
});
