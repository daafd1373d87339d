/** The forgotten cheque from the first angry sentence to the debrief, by mouse, by keyboard, and rudely. */
import { expect, test } from "@playwright/test";
import { planned } from "../own-stories/files.ts";
import { roadsKnown } from "./debriefed.ts";
import {
  IN_MOTION,
  conversation,
  meter,
  openCheque,
  pictureDrawn,
  replies,
  replyThatBegins,
  setText,
  watch,
  withoutWalk,
} from "./playing.ts";

test.use(IN_MOTION);

test("a new hire finds the scenario, plays it well by mouse and reads the debrief, with nothing going wrong", async ({
  page,
}) => {
  const trouble = await watch(page);
  await setText(page, "at-once");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "The forgotten cheque" })).toBeVisible();
  await page.getByRole("article", { name: "The forgotten cheque" }).getByRole("link", { name: /Start/ }).click();
  await expect(page.getByText("You manage the Harbour Street branch.")).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(conversation(page)).toContainText("You manage the Harbour Street branch.");
  await expect(conversation(page)).toContainText("Three days!");
  await expect(page).toHaveTitle("The forgotten cheque · Composure");
  await pictureDrawn(page);
  for (const words of planned("best")) {
    await replyThatBegins(page, words).click();
    await expect(conversation(page)).toContainText(words);
  }
  await page.getByRole("button", { name: "See how you did" }).click();
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Resolved" })).toBeVisible();
  await page.getByRole("button", { name: "Skip" }).click();
  await roadsKnown(page);
  await expect(page.locator(".turning-point").first()).toContainText("Who says so?");
  expect(trouble.errors).toEqual([]);
});

test("it is played from start to end by the keyboard alone", async ({ page }) => {
  const trouble = await watch(page);
  await withoutWalk(page);
  await setText(page, "at-once");
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "The forgotten cheque" })).toBeVisible();
  // The settings come first.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const begin = page.getByRole("button", { name: "Begin" });
  await expect(begin).toBeVisible();
  const isReached = (): Promise<boolean> => begin.evaluate((button) => button === document.activeElement);
  for (let presses = 0; presses < 12 && !(await isReached()); presses++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(replies(page).first()).toBeVisible();
  for (let turn = 0; turn < 30 && (await replies(page).count()) > 0; turn++) {
    const before = (await conversation(page).textContent()) ?? "";
    // Nobody has read them at once.
    await replies(page).first().click({ trial: true });
    // Alternately by its number, and by focusing it.
    if (turn % 2 === 0) await page.keyboard.press("1");
    else {
      // The focus moves to the answer, once that is painted.
      await expect(page.getByRole("group", { name: "Your reply" })).toBeFocused();
      await page.keyboard.press("Tab");
      await expect(replies(page).first()).toBeFocused();
      await page.keyboard.press("Enter");
    }
    await expect(conversation(page)).not.toHaveText(before);
  }
  await expect(page.getByRole("region").getByRole("heading")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "See how you did" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeFocused();
  expect(trouble.errors).toEqual([]);
});

test("it is played rudely to its bad end, and the meters show it", async ({ page }) => {
  const trouble = await watch(page);
  await openCheque(page);
  for (const words of planned("worst")) await replyThatBegins(page, words).click();
  await page.getByRole("button", { name: "See how you did" }).click();
  await expect(page.getByRole("heading", { name: /walked out|Escalated|Unresolved/ })).toBeVisible();
  await page.getByRole("button", { name: "Skip" }).click();
  await page.getByText("See this moment in full").click();
  await expect(page.locator(".one-thing").getByText("Slip", { exact: true }).first()).toBeVisible();
  expect(trouble.errors).toEqual([]);
});

test("the meters say their names and values, and a change is shown and spoken", async ({ page }) => {
  await openCheque(page);
  await expect(meter(page, "Calm")).toHaveJSProperty("value", 22);
  await expect(meter(page, "Trust")).toHaveJSProperty("value", 35);
  await replyThatBegins(page, planned("worst")[0] ?? "").click();
  await expect(page.locator(".gauge-calm .gauge-change")).toHaveText(/^−\d+$/);
  await expect(page.getByRole("status").filter({ hasText: /Calm down \d+ to \d+\./ })).toBeAttached();
});
