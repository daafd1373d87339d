/** The time limit: what is left of it, when it runs and when it stops, and how to play without. */
import { type Locator, type Page, expect, test } from "@playwright/test";
import { conversation, IN_MOTION, openWithStory, replies, setText, withWordsAlone } from "./playing.ts";

test.use(IN_MOTION);

const MINUTE = 60_000;
const TIME_IS_UP = "You have no answer.";

const timer = (page: Page): Locator => page.getByRole("timer", { name: "Time left to reply" });
const left = async (page: Page): Promise<number> => Number.parseInt((await timer(page).textContent()) ?? "", 10);

/** Opens a question that has to be answered within a minute, with a clock of the test's own and without the picture. */
async function open(page: Page): Promise<void> {
  await withWordsAlone(page);
  await page.clock.install();
  await openWithStory(page, () => page.goto("/#/play/timed"));
}

async function set(page: Page, setting: string, value: string): Promise<void> {
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await page.getByLabel(setting).selectOption(value);
}

test.describe("with all words there at once", () => {
  test.beforeEach(({ page }) => setText(page, "at-once"));

  test("it shows what is left of it, stops while the game is paused, and takes its reply", async ({ page }) => {
    await open(page);
    await expect(timer(page)).toContainText("second");
    await page.getByRole("button", { name: "Menu" }).click();
    await page.clock.runFor(2 * MINUTE);
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(replies(page)).toHaveCount(2);
    await page.clock.runFor(MINUTE);
    await expect(conversation(page)).toContainText(TIME_IS_UP);
  });

  test("who needs none sets it to none", async ({ page }) => {
    await open(page);
    await set(page, "Time limits", "off");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("timer")).toBeHidden();
    await page.clock.runFor(2 * MINUTE);
    await expect(replies(page)).toHaveCount(2);
    await expect(conversation(page)).not.toContainText(TIME_IS_UP);
  });

  test("a breath lets it stand still, once before each reply", async ({ page }) => {
    await open(page);
    await expect(timer(page)).toBeAttached();
    await page.keyboard.press("b");
    const breathing = page.getByRole("dialog", { name: "A moment to breathe" });
    await expect(breathing).toContainText("The clock is paused while you breathe.");
    const before = await left(page);
    await page.clock.runFor(2 * MINUTE);
    expect(await left(page)).toBe(before);
    await page.keyboard.press("b");
    await page.clock.runFor(2000);
    expect(await left(page)).toBeLessThan(before);

    await page.keyboard.press("b");
    await expect(breathing).toContainText("The clock keeps running");
    await page.clock.runFor(MINUTE);
    await expect(conversation(page)).toContainText(TIME_IS_UP);
    await expect(breathing).toBeHidden();
  });

  test("a tab that is hidden for a minute takes none of it", async ({ page }) => {
    await open(page);
    await expect(timer(page)).toBeVisible();
    const before = await left(page);
    const hide = (hidden: boolean): Promise<void> =>
      page.evaluate((value) => {
        Object.defineProperty(document, "hidden", { configurable: true, value });
        document.dispatchEvent(new Event("visibilitychange"));
      }, hidden);

    await hide(true);
    await page.clock.fastForward(MINUTE);
    await hide(false);
    expect(await left(page)).toBeGreaterThan(before - 4);

    // It does run out if nothing is done.
    await page.clock.runFor(MINUTE);
    await expect(timer(page)).toBeHidden();
    await expect(conversation(page)).toContainText(TIME_IS_UP);
  });
});

test("it begins when the replies are there, and not while the customer speaks", async ({ page }) => {
  await setText(page, "slow");
  await open(page);
  await expect(replies(page).first()).toBeAttached();
  await expect(timer(page)).toBeAttached();
  await page.clock.pauseAt(Date.now() + 60 * MINUTE);
  await page.clock.runFor(2 * MINUTE);
  await expect(replies(page).first()).not.toBeInViewport();
  await expect(conversation(page)).not.toContainText(TIME_IS_UP);
  for (let press = 0; press < 3; press++) await page.keyboard.press("Space");
  await page.clock.runFor(500);
  await expect(replies(page).first()).toBeInViewport();
  await expect(timer(page)).toHaveText(/^(60|59) seconds$/);
  await page.clock.runFor(MINUTE + 1000);
  await expect(conversation(page)).toContainText(TIME_IS_UP);
});
