/** Once it is over, the customer has the first word: it comes like all that is said, and only then what is made of it. */
import { type Locator, type Page, expect, test } from "@playwright/test";
import { conversation, replyThatBegins, setText, violations, withWordsAlone } from "./playing.ts";

const ending = (page: Page): Locator => page.locator(".ending-moment");

async function openKettle(page: Page, text: "slow" | "at-once"): Promise<void> {
  await withWordsAlone(page);
  await setText(page, text);
  await page.goto("/#/play/afterwards");
}

/** A press that comes before anybody can have read the reply is not taken. */
async function letHerTellIt(page: Page): Promise<void> {
  const log = conversation(page).getByText("Thank you.");
  await expect(async () => {
    await replyThatBegins(page, "Let her tell it").click();
    await expect(log).toBeAttached({ timeout: 1000 });
  }).toPass();
}

test("is said line by line, is heard in the log, and comes before any word of how it went", async ({ page }) => {
  await openKettle(page, "slow");
  const next = page.getByRole("button", { name: "Next" });
  // The line may be over just as it is pressed.
  const press = (): Promise<void> => next.click({ timeout: 1000 }).catch(() => undefined);
  await expect(async () => {
    await press();
    await expect(next).toHaveCount(0, { timeout: 500 });
  }).toPass();
  await letHerTellIt(page);
  await expect(async () => {
    await press();
    await expect(ending(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(ending(page).getByText("to her sister, on the phone")).toBeVisible();
  await expect(conversation(page).getByText("He let me finish.")).toBeAttached();
  await expect(page.getByText("Resolved")).toHaveCount(0);
  await expect(page.getByText("She has a kettle that holds.")).toHaveCount(0);
  await expect(async () => {
    await press();
    await expect(page.getByRole("heading", { name: "Resolved" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(conversation(page).getByText("No, a green one.")).toBeAttached();
  await expect(page.getByText("He has put the pen down.")).toHaveCount(0);
  await expect(next).toHaveCount(0);
});

const SIZES = [
  { name: "a laptop", size: { width: 1280, height: 720 } },
  { name: "a telephone", size: { width: 390, height: 844 } },
  { name: "a telephone held sideways", size: { width: 844, height: 390 } },
];

test("is all there at once with the ending at every size, where nothing is waited for", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openKettle(page, "at-once");
  await letHerTellIt(page);
  for (const { name, size } of SIZES)
    await test.step(name, async () => {
      await page.setViewportSize(size);
      await expect(ending(page).getByText("No, a green one.")).toBeInViewport({ ratio: 1 });
      await expect(ending(page).getByText("She has a kettle that holds.")).toBeInViewport({ ratio: 1 });
      await expect(page.getByRole("button", { name: "See how you did" })).toBeInViewport({ ratio: 1 });
      expect(await violations(page)).toEqual([]);
    });
});
