/** The start page: what to do now, what was left, whom to meet; and the note book. */
import { expect, test } from "@playwright/test";
import { openAssessment, openDebrief, played, section } from "./debriefed.ts";
import { openCheque, replies, violations, watch, withWordsAlone } from "./playing.ts";

const recovered = played("recovered");

test.beforeEach(({ page }) => withWordsAlone(page));

test("a first visit has one sentence and one button, which begins the easiest conversation", async ({ page }) => {
  const trouble = await watch(page);
  await page.goto("/");
  await expect(page.getByRole("region", { name: "New here?" })).toContainText(/It takes \d+ minutes?/);
  for (const later of ["My progress", "My note book"])
    await expect(page.getByRole("link", { name: later })).toHaveCount(0);
  await expect(page.getByRole("article").first()).toContainText("New");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Start here" }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(replies(page).first()).toBeVisible();
  expect(trouble.errors).toEqual([]);
});

test("the shelf is narrowed by keyboard, its address keeps that, and all of it is one press away", async ({ page }) => {
  await page.goto("/");
  const people = section(page, "Who you can meet").getByRole("article");
  // The first row is there before the others, and before the choices.
  const where = page.getByRole("combobox", { name: "Where" });
  await expect(where).toBeVisible();
  const all = await people.count();
  await where.selectOption("Phone");
  await expect(page).toHaveURL(/#\/\?channel=phone$/);
  await expect(people).not.toHaveCount(all);
  const onThePhone = await people.count();
  await expect(page.getByRole("status").filter({ hasText: `${onThePhone} of ${all}` })).toBeVisible();

  await page.reload();
  await expect(people).toHaveCount(onThePhone);
  await expect(where).toHaveValue("phone");
  await page.getByRole("combobox", { name: "Level" }).selectOption("3");
  await expect(people).toHaveCount(0);
  await expect(page.getByText("Nobody here fits all of that.")).toBeVisible();
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(people).toHaveCount(all);
  await expect(page).toHaveURL(/#\/$/);
});

test("after a conversation, one thing to practise next stands at the top, with its reason", async ({ page }) => {
  await openAssessment(page, recovered);
  await page.goto("/#/");
  const next = section(page, "What to practise next");
  await expect(next.getByRole("link", { name: /^Play it/ })).toBeVisible();
  await next.getByRole("button", { name: "Something else" }).click();
  await expect(next.getByRole("link", { name: /^Play it/ })).toBeVisible();
  await expect(page.getByRole("article", { name: "The forgotten cheque" })).toContainText("Last time: Resolved");
  expect(await violations(page)).toEqual([]);
});

test("what was left is one press away", async ({ page }) => {
  await openCheque(page);
  await replies(page).first().click();
  await expect(page.locator(".by-you")).toHaveCount(1);
  await page.goto("/#/");
  await expect(page.getByRole("region", { name: "Continue" })).toContainText("1 reply in: The forgotten cheque");
  await page.getByRole("link", { name: "Go on with it" }).click();
  await expect(page.locator(".by-you")).toHaveCount(1);
});

test("the note book has the plan of a debrief and the trainee's own words, and makes a reminder", async ({ page }) => {
  await openDebrief(page, recovered);
  await page.getByRole("button", { name: /^Decision 2\./ }).click();
  await page.getByLabel("In your own words").fill("I was too quick.");
  await page.getByRole("button", { name: "See feedback" }).click();
  await page.getByRole("textbox", { name: /plan/i }).fill("When he shouts, then I breathe first.");
  await page.goto("/#/");
  await page.getByRole("link", { name: "My note book" }).click();
  await expect(page.getByRole("heading", { name: "Your note book", level: 1 })).toBeVisible();
  await expect(page.getByText("When he shouts, then I breathe first.")).toBeVisible();
  await expect(page.getByText("You wrote: “I was too quick.”")).toBeVisible();
  expect(await violations(page)).toEqual([]);

  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the reminder" }).click();
  expect((await coming).suggestedFilename()).toMatch(/^practise-[a-z-]+\.ics$/);
  await page.getByRole("link", { name: "The forgotten cheque" }).click();
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible();
});
