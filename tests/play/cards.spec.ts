/** The cards on the counter: they open where they lie, by pointer and by keyboard, and are there again after a reload. */
import { type Locator, type Page, expect, test } from "@playwright/test";
import { replies, replyThatBegins, setText, violations, withStillPicture } from "./playing.ts";

const card = (page: Page, title: string): Locator =>
  page.getByRole("list", { name: "Cards on the counter" }).getByRole("button", { name: title });

/** Opens the story, and takes the reply that lays the first card down. */
async function openWithCard(page: Page): Promise<void> {
  await withStillPicture(page);
  await setText(page, "at-once");
  await page.goto("/#/play/cards");
  await expect(card(page, "What you can do")).toHaveCount(0);
  await replyThatBegins(page, "Hear him out").click();
  await expect(card(page, "What you can do")).toBeVisible();
}

const SIZES = [
  { name: "a laptop", size: { width: 1280, height: 720 } },
  { name: "a telephone", size: { width: 390, height: 844 } },
  { name: "a telephone held sideways", size: { width: 844, height: 390 } },
];

for (const { name, size } of SIZES)
  test(`a card on ${name} opens at one press, and Escape closes it and nothing else`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openWithCard(page);
    const title = card(page, "What you can do");
    const words = page.locator(".counter-card").getByText("You may refund charges, and give £40.");
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
  });

test("a later card with the same title takes its place, others lie beside it, and all are there after a reload", async ({
  page,
}) => {
  await openWithCard(page);
  await replyThatBegins(page, "Let me ask Jana").click();
  await expect(card(page, "The form")).toBeAttached();
  await page.reload();
  await expect(page.locator(".counter-card")).toHaveCount(2);
  await card(page, "What you can do").click({ force: true });
  await expect(page.locator(".counter-card").getByText("You may pay it out by five.")).toBeVisible();
});
