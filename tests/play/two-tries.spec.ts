/** Try it again: a stretch is played once more, and both tries are compared. */
import { type Page, expect, test } from "@playwright/test";
import { stepsOf } from "#encounter/encounter.ts";
import { STRETCH } from "#session/stretch.ts";
import { openAssessment, played, roadsKnown, section } from "./debriefed.ts";
import { replies, setText, violations, watch, withoutStage } from "./playing.ts";

const worst = played("worst");

test.beforeEach(async ({ page }) => {
  // The picture is not what this is about; the walk is.
  await withoutStage(page);
  await setText(page, "at-once");
});

/** What is on the page is accessible and no wider than its window, on a telephone and on a desktop. */
async function rightAtBothSizes(page: Page): Promise<void> {
  for (const size of [
    { width: 390, height: 844 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size);
    expect(await violations(page)).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
  }
}

test("a stretch is played again, both tries stand side by side, and the conversation goes on from there", async ({
  page,
}) => {
  const trouble = await watch(page);
  await openAssessment(page, worst);
  await roadsKnown(page);
  const again = section(page, "One thing to change")
    .getByRole("button", { name: /^Try it again/ })
    .first();
  const decision = Number(/\d+/.exec((await again.textContent()) ?? "")?.[0]);
  const first = worst.turns[decision - 1]?.reply.text ?? "";
  await again.click();

  await expect(page.locator(".how-far")).toHaveText(`Second try: 1 of ${STRETCH}`);
  const given: string[] = [];
  const end = page.getByRole("button", { name: "Compare your two tries" });
  while ((await end.count()) === 0) {
    const other = replies(page).filter({ hasNotText: first }).first();
    given.push((await other.locator("[lang]").textContent()) ?? "");
    await other.click();
    await expect(page.locator(".by-you").filter({ hasText: given.at(-1) ?? "" })).toHaveCount(1);
    await expect(replies(page).first().or(end).first()).toBeVisible();
    expect(given.length).toBeLessThanOrEqual(STRETCH);
  }
  await rightAtBothSizes(page);
  await end.click();

  await expect(page.getByRole("heading", { name: "Your two tries" })).toBeFocused();
  const [before, now] = [section(page, "The first time"), section(page, "This time")];
  await expect(before).toContainText(first);
  for (const words of given) await expect(now).toContainText(words);
  await expect(before).toContainText(/Chance of a good end\d+%/, { timeout: 45_000 });
  await expect(now).toContainText(/Chance of a good end\d+%/);
  await rightAtBothSizes(page);

  await page.reload();
  await expect(now).toContainText(given[0] ?? "");
  await page.getByRole("link", { name: "Back to the debrief" }).click();
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible();
  await page.goBack();
  const goOn = page.getByRole("button", { name: "Carry on with this conversation" });
  if (given.length === STRETCH && (await goOn.count()) > 0) {
    await goOn.click();
    await expect(replies(page).first()).toBeVisible();
    await page.reload();
    await expect(replies(page).first()).toBeVisible();
    await expect(page.locator(".how-far")).toHaveText(/^Reply \d+ of about \d+$/);
  }
  // The stage is left out here, so its file is asked for in vain.
  expect(trouble.errors.filter((error) => !/request|Failed to load/.test(error))).toEqual([]);
});

test("without a second try, the page says how to make one", async ({ page }) => {
  await page.goto("/#/tries/forgotten-cheque");
  await expect(page.getByText("There’s nothing to compare here.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Home" })).toBeVisible();
});

test("who has passed the debrief over twice begins the next play with its one thing", async ({ page }) => {
  const made = stepsOf(worst);
  // The same replies, in another order on the screen: the same play is listed once.
  const played = (finished: number, seed: number) => ({ ...made, seed, finished, ending: "walked-out", score: null });
  await page.addInitScript(
    ([name, list]) => {
      if (localStorage.getItem(name) === null) localStorage.setItem(name, list);
    },
    [
      "composure./.finished.forgotten-cheque",
      JSON.stringify([played(2000, made.seed), played(1000, made.seed + 1)]),
    ] as const,
  );
  await page.goto("/");
  await page.getByRole("button", { name: /^Play again/ }).click();
  await expect(page.getByRole("heading", { name: "One thing from last time" })).toBeFocused();
  await expect(page.locator(".one-thing")).toContainText("You could have said");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "See the whole debrief" }).click();
  await page.getByRole("button", { name: "Skip" }).click();
  await page.getByRole("button", { name: /^Play again/ }).click();
  await expect(page.getByRole("heading", { name: "One thing from last time" })).toHaveCount(0);
  await expect(replies(page).first()).toBeVisible();
});
