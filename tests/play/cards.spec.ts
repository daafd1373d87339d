/** The cards on the counter: they open where they lie, by pointer and by keyboard, and are there again after a reload. */
import { type Locator, type Page, expect, test } from "@playwright/test";
import { replies, replyThatBegins, setText, violations, withWordsAlone } from "./playing.ts";

const card = (page: Page, title: string): Locator =>
  page.getByRole("list", { name: "Cards on the counter" }).getByRole("button", { name: title });

/** Gives a reply that lays this card down. A press that comes before anybody can have read the reply is not taken. */
async function replyFor(page: Page, words: string, title: string): Promise<void> {
  await expect(async () => {
    // On a busy machine the card can lie there only when the wait for it is over: the reply is gone then.
    if (await replyThatBegins(page, words).isVisible()) await replyThatBegins(page, words).click({ timeout: 1000 });
    await expect(card(page, title)).toBeAttached({ timeout: 1000 });
  }).toPass();
}

/** Opens the story, and takes the reply that lays the first card down. */
async function openWithCard(page: Page): Promise<void> {
  await withWordsAlone(page);
  await setText(page, "at-once");
  await page.goto("/#/play/cards");
  await expect(card(page, "What you can do")).toHaveCount(0);
  await replyFor(page, "Hear him out", "What you can do");
}

const SIZES = [
  { name: "a laptop", size: { width: 1280, height: 720 } },
  { name: "a telephone", size: { width: 390, height: 844 } },
  { name: "a telephone held sideways", size: { width: 844, height: 390 } },
];

test("a card opens at one press at every size, and Escape closes it and nothing else", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openWithCard(page);
  const title = card(page, "What you can do");
  const words = page.locator(".counter-card").getByText("You may refund charges, and give £40.");
  for (const { name, size } of SIZES)
    await test.step(name, async () => {
      await page.setViewportSize(size);
      expect((await title.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await title.click();
      await expect(words).toBeInViewport({ ratio: 1 });
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(words).toHaveCount(0);
      await expect(page.getByRole("dialog")).toHaveCount(0);

      await title.focus();
      await page.keyboard.press("Enter");
      await expect(words).toBeVisible();
      await expect(title).toHaveAttribute("aria-expanded", "true");
      await expect(replies(page)).toHaveCount(2);
      await page.keyboard.press("Escape");
      await expect(words).toHaveCount(0);
    });
});

test("a later card with the same title takes its place, others lie beside it, and all are there after a reload", async ({
  page,
}) => {
  await openWithCard(page);
  await replyFor(page, "Let me ask Jana", "The form");
  await page.reload();
  await expect(page.locator(".counter-card")).toHaveCount(2);
  await card(page, "What you can do").click({ force: true });
  await expect(page.locator(".counter-card").getByText("You may pay it out by five.")).toBeVisible();
});
