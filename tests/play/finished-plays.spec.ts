/** A finished play stays, whatever is played after it. */
import { type Page, expect, test } from "@playwright/test";
import { stepsOf } from "#encounter/encounter.ts";
import { withoutBreaths } from "#encounter/steps.ts";
import { STRETCH } from "#session/stretch.ts";
import { keepPlay, openAssessment, played, section } from "./debriefed.ts";
import { attemptsIn } from "./kept.ts";
import { replies, setText, withWordsAlone } from "./playing.ts";

const recovered = played("recovered");
const made = stepsOf(recovered);
const DEBRIEF = "/#/debrief/forgotten-cheque";

test.beforeEach(async ({ page }) => {
  await withWordsAlone(page);
  await setText(page, "at-once");
});

/** How many finished plays are kept. */
const finishedIn = async (page: Page): Promise<number> =>
  (await attemptsIn(page)).filter(({ events }) => events.some(({ kind }) => kind === "end")).length;

/** Opens the debrief from the home page, and checks that it is that of the finished play. */
async function debriefIsStillThere(page: Page): Promise<void> {
  await page.getByRole("link", { name: /^See your last debrief/ }).click();
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible();
  await expect(section(page, "The whole conversation")).toContainText(recovered.turns[11]?.reply.text ?? "");
}

test("playing again from home leaves the last debrief where it was", async ({ page }) => {
  await openAssessment(page, recovered);
  await page.goto("/");
  await expect(page.getByText("Last time: Resolved")).toBeVisible();
  await page.getByRole("button", { name: /^Play again/ }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await replies(page).first().click();
  // Before the story has loaded, a press waits for it; it is kept with the words that were said.
  await expect(page.locator(".by-you")).toHaveCount(1);
  await page.goto("/#/");
  await expect(page.getByRole("link", { name: /^Continue \(1 reply in\)/ })).toBeVisible();
  await debriefIsStillThere(page);
  await page.reload();
  await expect(section(page, "The whole conversation")).toBeVisible();
  await page.getByRole("link", { name: "Watch it again" }).click();
  await expect(page).toHaveTitle("Playback: The forgotten cheque · Composure");
  await page.getByRole("link", { name: "Debrief" }).click();
  await expect(section(page, "The whole conversation")).toBeVisible();
  await page.getByRole("button", { name: /^Continue \(1 reply in\)/ }).click();
  await expect(page).toHaveURL(/#\/play\/forgotten-cheque$/);
  await expect(page.locator(".by-you")).toHaveCount(1);
});

test("trying again from a decision leaves the debrief where it was, and asks before it drops what is under way", async ({
  page,
}) => {
  await openAssessment(page, recovered);
  const again = page.getByRole("button", { name: /^Try it again/ }).first();
  await again.click();
  await expect(page).toHaveURL(/#\/play\/forgotten-cheque$/);
  const given = page.locator(".by-you");
  for (let reply = 1; reply <= STRETCH; reply++) {
    const before = await given.count();
    await replies(page).first().click();
    await expect(given).toHaveCount(before + 1);
  }
  await page.getByRole("button", { name: "Carry on from here" }).click();
  await expect(replies(page).first()).toBeVisible();
  await page.goto(DEBRIEF);
  await expect(section(page, "The whole conversation")).toContainText(recovered.turns[11]?.reply.text ?? "");
  expect(await finishedIn(page)).toBe(1);
  await again.click();
  const asked = page.getByRole("dialog", { name: "You haven’t finished your conversation" });
  await asked.getByRole("button", { name: "Keep my conversation" }).click();
  await expect(page).toHaveURL(/#\/debrief\/forgotten-cheque$/);
});

test("each finished play has its debrief, also the earlier ones", async ({ page }) => {
  await page.addInitScript(([name, list]) => localStorage.setItem(name, list), [
    "composure./.finished.forgotten-cheque",
    JSON.stringify([
      { ...stepsOf(played("worst")), finished: 2000, ending: "walked-out", score: 20 },
      { ...made, finished: 1000, ending: "resolved", score: 80 },
    ]),
  ] as const);
  await page.goto("/");
  await page.getByText("Earlier plays (1)").click();
  await page.getByRole("link", { name: /^Resolved, 80 of 100/ }).click();
  await expect(page.getByRole("heading", { name: "Resolved" })).toBeVisible();
  await page.goto(DEBRIEF);
  await expect(page.getByRole("heading", { name: "Mr Okafor walked out" })).toBeVisible();
});

test("a play of an earlier version of the scenario says why it can’t be shown", async ({ page }) => {
  await keepPlay(page, { ...made, hash: "0123456789abcdef", steps: withoutBreaths([0, 1]) }, true);
  await page.goto(DEBRIEF);
  await expect(page.getByText("This scenario has been updated since you played it")).toBeVisible();
});

test("settings can be made before the first line", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Settings" }).click();
  const settings = page.getByRole("dialog", { name: "Settings" });
  await settings.getByLabel("Text speed").selectOption("fast");
  await settings.getByRole("button", { name: "Done" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Settings" }).click();
  await expect(settings.getByLabel("Text speed")).toHaveValue("fast");
});

test("a title that has the focus after a reload has no ring around it, on paper neither", async ({ page }) => {
  await openAssessment(page, recovered);
  await page.reload();
  const heading = page.getByRole("heading", { name: "Debrief", level: 1 });
  await expect(heading).toBeFocused();
  await expect(heading).toHaveCSS("outline-style", "none");
  await page.emulateMedia({ media: "print" });
  await expect(heading).toHaveCSS("outline-style", "none");
});

test("one can start without scrolling on a telephone, held sideways too", async ({ page }) => {
  for (const size of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(size);
    await page.goto("/");
    await page.reload();
    await expect(page.getByRole("link", { name: /^Start/ }).first()).toBeInViewport({ ratio: 1 });
  }
});
