/** Nothing that was said is lost: reloads, undoing, leaving and returning. */
import { expect, test } from "@playwright/test";
import { attemptsIn, outdateAttempts } from "./kept.ts";
import { conversation, openCheque, replies, withWordsAlone } from "./playing.ts";

test.beforeEach(({ page }) => withWordsAlone(page));

test("a play is paused, taken back, begun again, loaded anew and left, and nothing that was said is lost", async ({
  page,
}) => {
  await openCheque(page);
  const opening = (await conversation(page).textContent()) ?? "";
  /** Says something, and waits for its answer. */
  const reply = async (): Promise<void> => {
    const before = (await conversation(page).textContent()) ?? "";
    await replies(page).nth(1).click();
    await expect(conversation(page)).not.toHaveText(before);
  };
  await test.step("while the pause menu is open, number keys choose nothing", async () => {
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "Paused" })).toBeVisible();
    await page.keyboard.press("1");
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByRole("dialog", { name: "Paused" })).toBeHidden();
    await expect(page.locator(".by-you")).toHaveCount(0);
    expect(await conversation(page).textContent()).toBe(opening);
  });
  await test.step("the pause menu opens and shuts with Escape, takes a reply back and restarts", async () => {
    await reply();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "Paused" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name: "Paused" })).toBeHidden();

    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("button", { name: "Undo last reply" }).click();
    await expect(conversation(page)).toHaveText(opening);

    await reply();
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("button", { name: "Start again" }).click();
    await expect(conversation(page)).toHaveText(opening);
  });
  await test.step("a reload in the middle of a play comes back to the same decision", async () => {
    for (let turn = 0; turn < 3; turn++) await reply();
    const offered = await replies(page).allTextContents();
    const said = await conversation(page).textContent();
    await page.reload();
    await expect(replies(page).first()).toBeVisible();
    await expect(page.locator(".by-you")).toHaveCount(3);
    expect(await replies(page).allTextContents()).toEqual(offered);
    expect(await conversation(page).textContent()).toBe(said);
  });
  await test.step("it is saved and left, and can be continued", async () => {
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("button", { name: "Save and exit" }).click();
    await expect(page.getByRole("link", { name: /Continue \(3 replies in\)/ })).toBeVisible();
  });
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

test("who mutes the sound reads it, unless they wish to do without; mute is remembered", async ({ page }) => {
  await openCheque(page);
  const mute = page.getByRole("button", { name: "Mute" });
  await expect(mute).toHaveAttribute("aria-pressed", "false");
  await mute.click();
  await expect(mute).toHaveAttribute("aria-pressed", "true");
  await replies(page).first().click();
  await expect(page.locator(".caption")).toHaveText(/\w/);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await page.getByLabel("Sound captions").selectOption("never");
  await expect(page.locator(".caption")).toHaveCount(0);
  await page.reload();
  await expect(mute).toHaveAttribute("aria-pressed", "true");
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
