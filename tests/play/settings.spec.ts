/** The settings of how it looks and what keys do: they begin as the system wants it, are kept, and are reset together. */
import { type Page, expect, test } from "@playwright/test";
import {
  eachComesIntoSight,
  conversation,
  openCheque,
  replies,
  violations,
  watch,
  withWordsAlone,
  withoutWalk,
} from "./playing.ts";

const rootSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test("text size, motion, contrast and keys are followed at once, kept, and reset together", async ({ page }) => {
  test.setTimeout(60_000);
  await withWordsAlone(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openCheque(page);
  const html = page.locator("html");
  const size = await rootSize(page);
  await expect(html).toHaveAttribute("data-motion", "little");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(html).toHaveAttribute("data-motion", "full");

  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await page.getByLabel("Text size").selectOption("150%");
  await page.getByLabel("Motion").selectOption("little");
  await page.getByLabel("Contrast").selectOption("more");
  await page.getByLabel("Shortcut keys").uncheck();
  expect(await rootSize(page)).toBe(size * 1.5);
  await expect
    .poll(() =>
      page
        .locator(".reply")
        .first()
        .evaluate((reply) => getComputedStyle(reply).color),
    )
    .toBe("rgb(0, 0, 0)");
  expect(await violations(page)).toEqual([]);
  const over = await html.evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(over).toBeLessThanOrEqual(0);

  await page.reload();
  await expect(replies(page).first()).toHaveAttribute("aria-disabled", "false");
  expect(await rootSize(page)).toBe(size * 1.5);
  await expect(html).toHaveAttribute("data-motion", "little");
  await page.setViewportSize({ width: 1280, height: 720 });
  await eachComesIntoSight(replies(page), 0.9);
  await page.setViewportSize({ width: 390, height: 844 });
  const before = (await conversation(page).textContent()) ?? "";
  for (const key of ["1", "b"]) await page.keyboard.press(key);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  expect(await conversation(page).textContent()).toBe(before);

  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await page.getByRole("button", { name: "Reset settings" }).click();
  await page.getByRole("button", { name: "Keep them" }).click();
  expect(await rootSize(page)).toBe(size * 1.5);
  await page.getByRole("button", { name: "Reset settings" }).click();
  await page.getByRole("button", { name: "Yes, reset them" }).click();
  expect(await rootSize(page)).toBe(size);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.keyboard.press("b");
  await expect(page.getByRole("dialog", { name: "A moment to breathe" })).toBeVisible();
});

test("the picture is drawn anew at once when less motion is wanted, and stays one picture", async ({ page }) => {
  const trouble = await watch(page);
  await withoutWalk(page);
  await openCheque(page);
  const moving = page.locator("#stage[data-moves]");
  await expect(moving).toBeAttached({ timeout: 60_000 });
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await expect(page.locator("html")).toHaveAttribute("data-motion", "full");
  await expect(moving).toBeAttached({ timeout: 60_000 });
  await expect(page.locator("#stage canvas")).toHaveCount(1);
  await replies(page).first().click();
  await expect(page.locator(".by-you")).toHaveCount(1);
  expect(trouble.errors).toEqual([]);
});
