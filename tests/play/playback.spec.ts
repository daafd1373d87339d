/** A conversation played back: by itself, step by step, faster, and with a stop before every reply. */
import { type Locator, type Page, expect, test } from "@playwright/test";
import { stepsOf } from "#encounter/encounter.ts";
import { writeReplay } from "#debrief/share-link.ts";
import { keepPlay, played } from "./debriefed.ts";
import { conversation, IN_MOTION, meter, pictureDrawn, watch, withWordsAlone } from "./playing.ts";

test.use(IN_MOTION);

const recovered = played("recovered");
const said = (number: number): string => recovered.turns[number]?.reply.text ?? "";

async function openPlayback(page: Page): Promise<void> {
  await keepPlay(page, stepsOf(recovered), true);
  await page.goto("/#/playback/forgotten-cheque");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeFocused();
}
/** A film can't be hurried. */
const IN_ITS_TIME = { timeout: 30_000 };

const assessment = (page: Page): Locator => page.getByRole("complementary", { name: "Feedback" });
const offered = (page: Page): Locator => page.getByRole("list", { name: "Possible replies" }).getByRole("listitem");

test("it runs by itself, reply after reply, on the stage, with the assessment beside it", async ({ page }) => {
  const trouble = await watch(page);
  await openPlayback(page);
  await pictureDrawn(page);
  await expect(assessment(page)).toContainText("Before the first reply");
  await page.getByLabel("Speed").selectOption("3");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(conversation(page)).toContainText(said(0), IN_ITS_TIME);
  await expect(assessment(page)).toContainText("Decision 1 of 12");
  await expect(assessment(page)).toContainText("Said sorry too soon");
  await expect(conversation(page)).toContainText(said(1), IN_ITS_TIME);
  await page.getByRole("button", { name: "Pause" }).click();
  const { after } = recovered.turns[11] ?? recovered.opening;
  await page.getByRole("slider").fill("12");
  await expect(page.getByRole("heading", { name: "Resolved" })).toBeVisible();
  await expect(meter(page, "Calm")).toHaveJSProperty("value", after.calm);
  expect(trouble.errors).toEqual([]);
});

test("while it is paused, nothing moves on; steps show one line after the other, by the keyboard too", async ({
  page,
}) => {
  await page.clock.install();
  await withWordsAlone(page);
  await openPlayback(page);
  await page.getByRole("button", { name: "Next line" }).click();
  await expect(offered(page)).toHaveCount(4);
  await page.getByRole("button", { name: "Next line" }).click();
  await expect(conversation(page)).toContainText(said(0));
  const [, first = "", second = ""] = recovered.turns[0]?.beats.map(({ text }) => text) ?? [];
  await expect(conversation(page)).toContainText(first);
  await expect(conversation(page)).not.toContainText(second);
  await page.clock.runFor(20_000);
  await expect(conversation(page)).not.toContainText(second);
  await page.getByRole("heading", { name: "Decision 1 of 12" }).click();
  await page.keyboard.press("ArrowRight");
  await expect(conversation(page)).toContainText(second);
  await page.keyboard.press("ArrowLeft");
  await expect(conversation(page)).not.toContainText(said(0));
  await expect(assessment(page)).toContainText("Before the first reply");
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
});

test("it stops before every reply where the trainer wants to ask the class", async ({ page }) => {
  await withWordsAlone(page);
  await openPlayback(page);
  await page.getByLabel("Speed").selectOption("3");
  await page.getByLabel("Pause before each reply").check();
  await page.getByRole("button", { name: "Play", exact: true }).click();
  for (const number of [0, 1]) {
    await page.getByLabel("Speed").selectOption("3");
    await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible(IN_ITS_TIME);
    await expect(offered(page)).toHaveCount(4);
    await expect(page.locator(".reply.given")).toHaveCount(0);
    // Slowly, so that there is time to see which one it was.
    await page.getByLabel("Speed").selectOption("0.5");
    await page.getByRole("button", { name: "Play", exact: true }).click();
    await expect(page.locator(".reply.given")).toContainText(said(number));
    await expect(conversation(page)).toContainText(said(number), IN_ITS_TIME);
  }
});

test("a link that was shared plays it back, and leads to its debrief", async ({ page }) => {
  const link = writeReplay({ scenario: "forgotten-cheque", made: stepsOf(recovered), opens: "playback" });
  await withWordsAlone(page);
  await page.goto(`/#/replay/${link}`);
  await expect(page).toHaveTitle("Playback: The forgotten cheque · Composure");
  await page.getByRole("slider").fill("3");
  await expect(conversation(page)).toContainText(said(2));
  await page.getByRole("link", { name: "Debrief" }).click();
  await expect(page.getByText("Somebody shared this conversation with you.")).toBeVisible();
});
