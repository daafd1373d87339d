/** What comes between lines: a sheet of time, the wipe to another room, the ending. */
import { type Page, expect as expected, test } from "@playwright/test";
import { stepsOf } from "#encounter/encounter.ts";
import { planned } from "../own-stories/files.ts";
import { keepPlay, played } from "./debriefed.ts";
import {
  IN_MOTION,
  CHEQUE,
  conversation,
  goOn,
  replies,
  repliesAreHeld,
  replyThatBegins,
  setText,
  spaceUntil,
  violations,
  withWordsAlone,
} from "./playing.ts";

test.use(IN_MOTION);

/** A line that takes long on an idle machine takes longer on a busy one. */
const expect = expected.configure({ timeout: 20_000 });

const best = planned("best");

/** Opens the best way before its reply with this number, with this speed for what follows. */
async function playTo(page: Page, reply: number, speed: "slow" | "normal"): Promise<void> {
  await withWordsAlone(page);
  await setText(page, speed);
  const { steps, ...made } = stepsOf(played("best"));
  await keepPlay(page, { ...made, steps: steps.slice(0, reply) }, false);
  await page.goto(`/${CHEQUE}`);
  await expect(replies(page).first()).toBeVisible();
}

/** The best way's reply after which a week passes. */
const BEFORE_THE_WEEK = best.findIndex((words) => words.startsWith("Me. That's my own number"));

test("time that passes has a card of its own, which a press takes away; the log has its words", async ({ page }) => {
  await playTo(page, BEFORE_THE_WEEK, "slow");
  await replyThatBegins(page, best[BEFORE_THE_WEEK] ?? "").click();
  const card = page.locator(".sheet-over");
  await spaceUntil(card);
  await expect(card).toContainText("One week later");
  await expect(card).toContainText("On the phone");
  await expect(conversation(page)).toContainText("One week later");
  await expect(conversation(page)).not.toContainText("Thursday again");
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await expect(card).toHaveCount(0);
  await expect(conversation(page)).toContainText("Thursday again");
});

test("another room comes with a sheet that wipes over the picture and goes by itself", async ({ page }) => {
  const toTheRoom = best.findIndex((words) => words.startsWith("You don't want this filmed"));
  await playTo(page, toTheRoom, "normal");
  await replyThatBegins(page, best[toTheRoom] ?? "").click();
  const sheet = page.locator(".sheet-over.wipe");
  await expect(sheet).toHaveText("In a quiet room", { timeout: 20_000 });
  await expect(sheet).toHaveCount(0);
  await expect(conversation(page)).toContainText("In a quiet room");
});

test("an ending has its own moment: how it ended, what came of it, how both meters went", async ({ page }) => {
  await playTo(page, best.length - 1, "slow");
  await replyThatBegins(page, best.at(-1) ?? "").click();
  const moment = page.getByRole("region", { name: "Resolved" });
  await spaceUntil(moment, 12);
  await expect(page.getByRole("heading", { name: "Resolved" })).toBeFocused();
  await expect(moment).toContainText("Mr Okafor keeps his flat");
  await expect(moment).toContainText(/Mr Okafor (leaves|hangs up), [\w ]+\./);
  await expect(moment).toContainText(/Calm22 at the beginning, \d+ at the end/);
  await expect(moment).toContainText(/Trust35 at the beginning, \d+ at the end/);
  // A trainee who has been continuing with the same key doesn't skip it.
  await page.keyboard.press("Space");
  await page.keyboard.press("Enter");
  await expect(moment).toBeVisible();
  await page.getByRole("button", { name: "Play again" }).click();
  await expect(conversation(page)).toContainText("Three days!");
  await repliesAreHeld(page);
});

test("a line that is being said, a breath and a card of time are accessible when wide and narrow", async ({ page }) => {
  const isAccessible = async (what: string): Promise<void> => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 720 });
      expect(await violations(page), `${what}, ${width} wide`).toEqual([]);
    }
  };
  await playTo(page, BEFORE_THE_WEEK, "slow");
  await page.keyboard.press("b");
  await expect(page.getByRole("dialog", { name: "A moment to breathe" })).toBeVisible();
  await isAccessible("breath");
  await page.keyboard.press("b");

  await replyThatBegins(page, best[BEFORE_THE_WEEK] ?? "").click();
  await expect(goOn(page)).toBeVisible();
  await isAccessible("line");
  const card = page.locator(".sheet-over");
  await spaceUntil(card);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Paused" })).toBeVisible();
  await page.keyboard.press("Escape");
  await isAccessible("card");
});
