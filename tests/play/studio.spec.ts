/** Writing a scenario in the browser: begun from the form or from the guide's kettle, broken, mended and played beside the text. */
import { AxeBuilder } from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";
import { setText, watch } from "./playing.ts";

const LONG = { timeout: 40_000 };

async function openKettle(page: Page): Promise<void> {
  await setText(page, "at-once");
  await page.goto("/#/studio");
  await page.getByRole("button", { name: "From the guide’s kettle" }).click();
  await canBePlayed(page);
}

const canBePlayed = async (page: Page): Promise<void> =>
  expect(page.getByRole("status").filter({ hasText: "It can be played" })).toBeVisible(LONG);

/** Puts the cursor at the end of the text's line with these words, and types. */
async function typeAfter(page: Page, words: string, typed: string): Promise<void> {
  await page.locator(".cm-line").filter({ hasText: words }).first().click();
  await page.keyboard.press("End");
  await page.keyboard.type(typed);
}

const play = (page: Page) => page.frameLocator("iframe[title='The play']");

test("a script from the form plays at once, and stands among one's scripts", async ({ page }) => {
  const trouble = await watch(page);
  await setText(page, "at-once");
  await page.goto("/#/studio");
  await page.getByRole("button", { name: "New, from a few questions" }).click();
  await page.getByRole("button", { name: "Write it" }).click();
  await expect(page.getByText("Say who comes, as people call them")).toBeVisible();
  for (const [question, answer] of [
    ["What is it called?", "The cold {soup} -> #1"],
    ["Who comes?", "Mr Ødegård"],
    ["Where is the trainee?", "You are at the till of a canteen."],
    ["What has happened?", "On 3 May: soup for 12.50, and it was cold // twice"],
    ["What does it cost them?", "My lunch hour."],
    ["What are they afraid of?", "That they laugh at me."],
    ["What have they tried?", "I told the cook."],
    ["What would settle it?", "A hot one, now."],
  ] as const)
    await page.getByLabel(question).fill(answer);
  await page
    .getByRole("group", { name: /What does it train/ })
    .getByRole("checkbox")
    .first()
    .check();
  await page.getByRole("button", { name: "Write it" }).click();
  await canBePlayed(page);
  await expect(play(page).getByText("it was cold", { exact: false }).first()).toBeVisible(LONG);
  await page.getByRole("link", { name: "My scripts" }).click();
  await expect(page.getByRole("link", { name: /The cold/ })).toBeVisible();
  await expect(page.getByText(/^Ready to play/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect(trouble.errors).toEqual([]);
});

test("what is broken is said under its line, mended by one press, and the play stays at its decision", async ({
  page,
}) => {
  const trouble = await watch(page);
  await openKettle(page);
  await play(page)
    .getByRole("button", { name: /Let go of the till/ })
    .click(LONG);
  await expect(play(page).getByText("What I want is one that works.").first()).toBeVisible(LONG);
  await typeAfter(page, "# objective: offer-solution", "s");
  await expect(page.getByText("This is the last version that could be played.")).toBeVisible(LONG);
  await page
    .getByRole("region", { name: "Findings" })
    .getByRole("button", { name: /offer-solution/ })
    .first()
    .click();
  await canBePlayed(page);
  await typeAfter(page, "It leaks. And your colleague", "\nNOVAK: Twice he said it.");
  await expect(play(page).getByText("Twice he said it.").first()).toBeVisible(LONG);
  await expect(play(page).getByText("What I want is one that works.").first()).toBeVisible();
  expect((await new AxeBuilder({ page }).exclude("iframe").analyze()).violations).toEqual([]);
  expect(trouble.errors).toEqual([]);
});

test("every way is walked while one rests, and the play begins where the cursor is", async ({ page }) => {
  // The editor draws only the lines that can be seen.
  await page.setViewportSize({ width: 1280, height: 1600 });
  await openKettle(page);
  await expect(page.getByText(/Every way through was walked/)).toBeVisible(LONG);
  await page.locator(".cm-line").filter({ hasText: "You would do that? Here?" }).click();
  await page.getByRole("button", { name: /^Play from line/ }).click();
  await expect(play(page).getByText("You would do that? Here?").first()).toBeVisible(LONG);
  for (const side of ["Chances", "Map", "State"]) {
    await page.getByRole("button", { name: side, exact: true }).click();
    await expect(page.getByRole("group", { name: side, exact: true })).toBeVisible();
    expect((await new AxeBuilder({ page }).exclude("iframe").analyze()).violations).toEqual([]);
  }
});

test("a card says whether a copy lies outside the browser, and one press saves all there is", async ({ page }) => {
  await openKettle(page);
  await page.getByRole("link", { name: "My scripts" }).click();
  await expect(page.getByText("Only in this browser so far")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy of all" }).click();
  expect((await download).suggestedFilename()).toMatch(/^composure-.*\.json$/);
  await expect(page.getByText("A copy was saved today")).toBeVisible();
  await page.reload();
  await expect(page.getByText("A copy was saved today")).toBeVisible();
});

test("what was typed is there after a reload, can be undone, and an earlier version can be gone back to", async ({
  page,
}) => {
  await openKettle(page);
  await typeAfter(page, "# title: The second kettle", " boils");
  await expect(page.getByRole("heading", { level: 1, name: "The second kettle boils" })).toBeVisible();
  await expect(page.getByText("Kept on this device")).toBeVisible();
  await canBePlayed(page);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "The second kettle boils" })).toBeVisible(LONG);
  await page.locator(".cm-line").first().click();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByRole("heading", { level: 1, name: "The second kettle", exact: true })).toBeVisible(LONG);
  await page.keyboard.press("ControlOrMeta+y");
  await expect(page.getByRole("heading", { level: 1, name: "The second kettle boils" })).toBeVisible(LONG);
  await page.getByRole("button", { name: "Versions" }).click();
  await page.getByRole("dialog").getByRole("listitem").last().getByRole("button").click();
  await expect(page.getByRole("list", { name: "What would change" })).toContainText("boils");
  await page.getByRole("button", { name: "Go back to this one" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The second kettle", exact: true })).toBeVisible(LONG);
});
