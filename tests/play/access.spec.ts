/** Every screen checked against WCAG 2.2 AA. */
import { type Page, expect, test } from "@playwright/test";
import { planned } from "../own-stories/files.ts";
import { openAssessment, played, roadsKnown } from "./debriefed.ts";
import { conversation, openCheque, replyThatBegins, setText, violations, withWordsAlone } from "./playing.ts";

/** The shortest way to an end. */
const [first = "", ...others] = planned("worst");

const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 390, height: 844 };
const HELD_SIDEWAYS = { width: 844, height: 390 };

/** What is on the page is accessible in a wide window and in a narrow one. It is left wide. */
async function isAccessible(page: Page, what: string): Promise<void> {
  for (const size of [NARROW, WIDE]) {
    await page.setViewportSize(size);
    expect(await violations(page), `${what}, ${size.width} wide`).toEqual([]);
  }
}

test("start, encounter, pause menu, ending and debrief are accessible when wide and narrow", async ({ page }) => {
  await withWordsAlone(page);
  await setText(page, "at-once");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "The forgotten cheque" })).toBeVisible();
  await isAccessible(page, "start");

  await openCheque(page);
  await page.setViewportSize(HELD_SIDEWAYS);
  expect(await violations(page), "encounter, held sideways").toEqual([]);
  await isAccessible(page, "encounter");
  await replyThatBegins(page, first).click();
  await page.keyboard.press("Escape");
  await isAccessible(page, "pause menu");
  await page.keyboard.press("Escape");

  for (const words of others) {
    await replyThatBegins(page, words).click();
    await expect(conversation(page)).toContainText(words);
  }
  await isAccessible(page, "ending");
  await page.getByRole("button", { name: "See how you did" }).click();
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible();
  await isAccessible(page, "the debrief's question");
  await page.getByRole("button", { name: "Skip" }).click();
  await expect(page.getByRole("heading", { name: "How it went" })).toBeFocused();
  await isAccessible(page, "debrief");

  await page.goto("/#/play/no-such-scenario");
  await expect(page.getByRole("heading", { name: "Scenario not found" })).toBeVisible();
  await isAccessible(page, "missing");
});

test("the debrief with all of it opened is accessible when wide and narrow", async ({ page }) => {
  await openAssessment(page, played("worst"));
  await roadsKnown(page);
  // From the outside in: what stands in a closed one can't be pressed.
  const closed = page.locator("details:not([open]) > summary").filter({ visible: true });
  while ((await closed.count()) > 0) await closed.first().click();
  await isAccessible(page, "the whole debrief");
});

test("a playback, and what is said instead of one, are accessible when wide and narrow", async ({ page }) => {
  await withWordsAlone(page);
  await openAssessment(page, played("worst"));
  await page.getByRole("link", { name: "Watch it again" }).click();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  await isAccessible(page, "playback");
  await page.getByRole("slider").fill("2");
  await expect(page.getByRole("heading", { name: "Decision 2 of 5" })).toBeVisible();
  await isAccessible(page, "playback in its middle");

  await page.goto("/#/replay/nonsense");
  await expect(page.getByRole("heading", { name: "This link doesn’t work" })).toBeVisible();
  await isAccessible(page, "link");
});
