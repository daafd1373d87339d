/** Every screen checked against WCAG 2.2 AA. */
import { expect, test } from "@playwright/test";
import { planned } from "../own-stories/files.ts";
import { openAssessment, played, roadsKnown } from "./debriefed.ts";
import { conversation, openCheque, replyThatBegins, setText, violations, withWordsAlone } from "./playing.ts";

/** The shortest way to an end. */
const [first = "", ...others] = planned("worst");

const SIZES = [
  { name: "wide", size: { width: 1280, height: 720 } },
  { name: "narrow", size: { width: 390, height: 844 } },
];

const HELD_SIDEWAYS = { width: 844, height: 390 };

for (const { name, size } of SIZES)
  test(`start, encounter, pause menu, ending and debrief are accessible when ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await withWordsAlone(page);
    await setText(page, "at-once");
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "The forgotten cheque" })).toBeVisible();
    expect(await violations(page), "start").toEqual([]);

    await openCheque(page);
    expect(await violations(page), "encounter").toEqual([]);
    if (name === "narrow") {
      await page.setViewportSize(HELD_SIDEWAYS);
      expect(await violations(page), "encounter, held sideways").toEqual([]);
      await page.setViewportSize(size);
    }
    await replyThatBegins(page, first).click();
    await page.keyboard.press("Escape");
    expect(await violations(page), "pause menu").toEqual([]);
    await page.keyboard.press("Escape");

    for (const words of others) {
      await replyThatBegins(page, words).click();
      await expect(conversation(page)).toContainText(words);
    }
    expect(await violations(page), "ending").toEqual([]);
    await page.getByRole("button", { name: "See how you did" }).click();
    await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible();
    expect(await violations(page), "the debrief's question").toEqual([]);
    await page.getByRole("button", { name: "Skip" }).click();
    await expect(page.getByRole("heading", { name: "How it went" })).toBeFocused();
    expect(await violations(page), "debrief").toEqual([]);

    await page.goto("/#/play/no-such-scenario");
    await expect(page.getByRole("heading", { name: "Scenario not found" })).toBeVisible();
    expect(await violations(page), "missing").toEqual([]);
  });

for (const { name, size } of SIZES)
  test(`the debrief with all of it opened is accessible when ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openAssessment(page, played("worst"));
    await roadsKnown(page);
    // From the outside in: what stands in a closed one can't be pressed.
    const closed = page.locator("details:not([open]) > summary").filter({ visible: true });
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await violations(page)).toEqual([]);
  });

for (const { name, size } of SIZES)
  test(`a playback, and what is said instead of one, are accessible when ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await withWordsAlone(page);
    await openAssessment(page, played("worst"));
    await page.getByRole("link", { name: "Watch it again" }).click();
    await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
    expect(await violations(page), "playback").toEqual([]);
    await page.getByRole("slider").fill("2");
    await expect(page.getByRole("heading", { name: "Decision 2 of 5" })).toBeVisible();
    expect(await violations(page), "playback in its middle").toEqual([]);

    await page.goto("/#/replay/nonsense");
    await expect(page.getByRole("heading", { name: "This link doesn’t work" })).toBeVisible();
    expect(await violations(page), "link").toEqual([]);
  });
