/** Nothing that was said is lost: reloads, undoing, leaving and returning. */
import { expect, test } from "@playwright/test";
import { attemptsIn, outdateAttempts } from "./kept.ts";
import { conversation, openCheque, replies, withWordsAlone } from "./playing.ts";

test.beforeEach(({ page }) => withWordsAlone(page));

test("a reload in the middle of a play comes back to the same decision", async ({ page }) => {
  await openCheque(page);
  for (let turn = 0; turn < 3; turn++) {
    const before = (await conversation(page).textContent()) ?? "";
    await replies(page).nth(1).click();
    await expect(conversation(page)).not.toHaveText(before);
  }
  const offered = await replies(page).allTextContents();
  const said = await conversation(page).textContent();
  await page.reload();
  await expect(replies(page).first()).toBeVisible();
  expect(await replies(page).allTextContents()).toEqual(offered);
  expect(await conversation(page).textContent()).toBe(said);
});

test("the pause menu opens with Escape, takes a reply back, restarts and leaves", async ({ page }) => {
  await openCheque(page);
  const opening = await conversation(page).textContent();
  await replies(page).first().click();
  await expect(conversation(page)).not.toHaveText(opening ?? "");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Paused" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Paused" })).toBeHidden();

  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Undo last reply" }).click();
  await expect(conversation(page)).toHaveText(opening ?? "");

  await replies(page).first().click();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Start again" }).click();
  await expect(conversation(page)).toHaveText(opening ?? "");

  await replies(page).first().click();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: "Save and exit" }).click();
  await expect(page.getByRole("link", { name: /Continue \(1 reply in\)/ })).toBeVisible();
});

test("while the pause menu is open, number keys choose nothing", async ({ page }) => {
  await openCheque(page);
  const before = await conversation(page).textContent();
  await page.keyboard.press("Escape");
  await page.keyboard.press("1");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(conversation(page)).toHaveText(before ?? "");
});

test("choices that were made on another version of the script are not resumed, and the game says why", async ({
  page,
}) => {
  await openCheque(page);
  const opening = (await conversation(page).textContent()) ?? "";
  await replies(page).first().click();
  // Once it is answered it is saved: if it is pressed at once, a reply waits until the story has loaded.
  await expect(conversation(page)).not.toHaveText(opening);
  await expect.poll(async () => (await attemptsIn(page)).length).toBe(1);
  await outdateAttempts(page);
  await page.reload();
  await expect(page.getByText("This scenario has been updated, so you start again")).toBeVisible();
});

test("mute is remembered", async ({ page }) => {
  await openCheque(page);
  const mute = page.getByRole("button", { name: "Mute" });
  await expect(mute).toHaveAttribute("aria-pressed", "false");
  await mute.click();
  await expect(mute).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(mute).toHaveAttribute("aria-pressed", "true");
});

test("who mutes the sound reads it, unless they wish to do without", async ({ page }) => {
  await openCheque(page);
  await page.getByRole("button", { name: "Mute" }).click();
  await replies(page).first().click();
  await expect(page.locator(".caption")).toHaveText(/\w/);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await page.getByLabel("Sound captions").selectOption("never");
  await expect(page.locator(".caption")).toHaveCount(0);
});

test("sounds are written as captions for those who ask for it, and that is remembered", async ({ page }) => {
  await openCheque(page);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await page.getByLabel("Sound captions").selectOption("always");
  await page.getByLabel("Voices: volume").fill("0.3");
  await page.getByLabel("Background", { exact: true }).uncheck();
  await page.getByRole("button", { name: "Continue" }).click();
  await replies(page).first().click();
  await expect(page.locator(".caption")).toHaveText(/\w/);
  await page.reload();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await expect(page.getByLabel("Sound captions")).toHaveValue("always");
  await expect(page.getByLabel("Voices: volume")).toHaveValue("0.3");
  await expect(page.getByLabel("Background", { exact: true })).not.toBeChecked();
  await expect(page.getByLabel("Background: volume")).toHaveValue("0");
  await page.getByLabel("Background", { exact: true }).check();
  await expect(page.getByLabel("Background: volume")).toHaveValue("0.7");
});
