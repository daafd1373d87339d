/** What the browser tests of the author's desk have in common. */
import { type Locator, type Page, expect } from "@playwright/test";
import { setText } from "./playing.ts";

export const LONG = { timeout: 60_000 };

/** The game that is played beside the text. */
export const played = (page: Page) => page.frameLocator("iframe[title='The play']");
export const editor = (page: Page): Locator => page.getByRole("textbox", { name: "The script" });
/** Whether it can be played. */
export const checkState = (page: Page): Locator => page.locator(".findings-state");
/** Whether it is kept. */
export const keptState = (page: Page): Locator => page.locator(".kept-words");
export const title = (page: Page, name: string): Locator => page.getByRole("heading", { level: 1, name, exact: true });

/** Begins a script with the guide's kettle. */
export async function openKettle(page: Page): Promise<void> {
  await setText(page, "at-once");
  await page.goto("/#/studio");
  await page.getByRole("button", { name: "From the guide’s kettle" }).click();
  await expect(editor(page)).toBeVisible(LONG);
}

export const canBePlayed = async (page: Page): Promise<void> =>
  expect(checkState(page)).toContainText("It can be played", LONG);

/** Types at the end of the script's first line, its title. */
export async function typeInTitle(page: Page, typed: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press("ControlOrMeta+Home");
  await page.keyboard.press("End");
  await page.keyboard.type(typed);
}

/** Puts a text in the place of all, as somebody does who has copied it elsewhere. */
export async function pasteOver(page: Page, text: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.evaluate(async (words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press("ControlOrMeta+v");
}
