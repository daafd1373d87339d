/** Everything in the studio can be read and used by whoever can't see or point: each screen, each pane, each dialog. */
import { type Page, expect, test } from "@playwright/test";
import { LONG, canBePlayed, editor, openKettle, title } from "./desk.ts";
import { setText, violations, watch } from "./playing.ts";

/** No violations, and nothing beyond the right edge of the window. */
async function isInOrder(page: Page, what: string): Promise<void> {
  expect(await violations(page), what).toEqual([]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${what}: beyond the right edge`).toBeLessThanOrEqual(0);
}

/** A dialog is opened by a button, looked at, and shut by Escape; the focus is back where it was. */
async function dialogInOrder(page: Page, button: string, name: string | RegExp): Promise<void> {
  const opener = page.getByRole("button", { name: button, exact: true });
  await opener.click();
  const dialog = page.getByRole("dialog", { name });
  await expect(dialog).toBeVisible();
  await isInOrder(page, button);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
}

for (const [width, height] of [
  [1280, 720],
  [820, 1180],
] as const)
  test(`the studio is in order at ${width} by ${height}: my scripts, the form, each pane and each dialog`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const trouble = await watch(page);
    await setText(page, "at-once");
    await page.goto("/#/studio");
    await expect(title(page, "My scripts")).toBeFocused();
    await isInOrder(page, "my scripts, empty");
    await page.getByRole("button", { name: "New, from a few questions" }).click();
    await page.getByRole("button", { name: "Write it" }).click();
    await expect(page.getByText("Say who comes, as people call them")).toBeVisible();
    await isInOrder(page, "the form");
    await dialogInOrder(page, "Copy a ready-made one", "Copy a scenario");

    await openKettle(page);
    await canBePlayed(page);
    await expect(title(page, "The second kettle")).toBeFocused();
    const tab = async (name: string): Promise<void> => {
      const button = page.getByRole("group", { name: "What to see" }).getByRole("button", { name });
      if (await button.isVisible()) await button.click();
    };
    await tab("Text");
    await expect(editor(page)).toBeVisible();
    await isInOrder(page, "text");
    await tab("Play");
    await expect(page.frameLocator("iframe[title='The play']").getByRole("log")).toBeVisible(LONG);
    await isInOrder(page, "play");
    await tab("Findings");
    await expect(page.getByText(/Every way through was walked/)).toBeVisible(LONG);
    for (const side of ["Findings", "Chances", "Map", "State"]) {
      await page.getByRole("group", { name: "What to know" }).getByRole("button", { name: side, exact: true }).click();
      await isInOrder(page, side);
    }
    await dialogInOrder(page, "Versions", "Versions");
    await dialogInOrder(page, "Reading copy", "Reading copy");
    await dialogInOrder(page, "Hand on", /^Hand on/);

    await tab("Text");
    await editor(page).focus();
    await page.keyboard.press("ControlOrMeta+Home");
    for (const words of ["VAR calm = 40", "=== desk ==="]) {
      const active = editor(page).locator(".cm-activeLine");
      while (!((await active.textContent()) ?? "").includes(words)) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Home");
      for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("ArrowRight");
      await page.keyboard.press("F2");
      const rename = page.getByRole("dialog", { name: /^Rename/ });
      await expect(rename).toBeVisible();
      await isInOrder(page, `rename: ${words}`);
      await page.keyboard.press("Escape");
      await expect(editor(page)).toBeFocused();
    }
    // A mistake, with its marks and its button.
    await page.keyboard.press("End");
    await page.keyboard.type("\n-> nowhere");
    await expect(editor(page).locator(".cm-lintRange-error").first()).toBeVisible(LONG);
    await isInOrder(page, "text with a mistake");
    await tab("Findings");
    await page.getByRole("group", { name: "What to know" }).getByRole("button", { name: "Findings" }).click();
    await isInOrder(page, "findings with a mistake");

    await page.getByRole("link", { name: "My scripts" }).click();
    await expect(page.getByText(/^Can’t be played yet/)).toBeVisible();
    await isInOrder(page, "my scripts");
    await page.getByRole("button", { name: /^Delete\s*: The second kettle/ }).click();
    const back = page.getByRole("button", { name: "Put it back" });
    await expect(back).toBeFocused();
    await isInOrder(page, "deleted");
    await back.click();
    await expect(page.getByRole("link", { name: "The second kettle" })).toBeVisible();
    await expect(title(page, "My scripts")).toBeFocused();
    expect(trouble.errors).toEqual([]);
  });
