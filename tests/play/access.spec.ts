/** Every screen held against WCAG 2.2 AA. */
import { expect, test } from "@playwright/test";
import { conversation, openCheque, replies, setText, violations } from "./playing.ts";

for (const { name, size } of [
  { name: "wide", size: { width: 1280, height: 720 } },
  { name: "narrow", size: { width: 390, height: 844 } },
])
  test(`start, encounter, pause menu, ending and debrief are accessible when ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await setText(page, "at-once");
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "The forgotten cheque" })).toBeVisible();
    expect(await violations(page), "start").toEqual([]);

    await openCheque(page);
    expect(await violations(page), "encounter").toEqual([]);
    await replies(page).first().click();
    await page.keyboard.press("Escape");
    expect(await violations(page), "pause menu").toEqual([]);
    await page.keyboard.press("Escape");

    for (let turn = 0; turn < 30 && (await replies(page).count()) > 0; turn++) {
      const before = (await conversation(page).textContent()) ?? "";
      await replies(page).first().click();
      await expect(conversation(page)).not.toHaveText(before);
    }
    expect(await violations(page), "ending").toEqual([]);
    await page.getByRole("button", { name: "Read the debrief" }).click();
    await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible();
    expect(await violations(page), "the debrief's question").toEqual([]);
    await page.getByRole("button", { name: "Skip" }).click();
    await expect(page.getByRole("heading", { name: "How it went" })).toBeFocused();
    expect(await violations(page), "debrief").toEqual([]);

    await page.goto("/#/play/no-such-scenario");
    await expect(page.getByRole("heading", { name: "No such scenario" })).toBeVisible();
    expect(await violations(page), "missing").toEqual([]);
  });
