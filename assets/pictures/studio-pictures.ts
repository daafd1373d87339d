/** Screenshots of the studio at work: what docs/studio.md shows. */
import type { Browser, Page } from "@playwright/test";
import { settled } from "./settled.ts";

interface StudioPicture {
  readonly name: string;
  /** PNG. */
  readonly picture: Buffer;
}

/** Milliseconds for what has to be checked, walked and drawn first, on whatever machine this is. */
const PATIENCE = 120_000;

/** @param address of a built game that has "The forgotten cheque" */
export async function* studioPictures(
  browser: Browser,
  address: string,
  viewport: { readonly width: number; readonly height: number },
): AsyncGenerator<StudioPicture> {
  const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
  page.setDefaultTimeout(PATIENCE);
  const taken = async (name: string): Promise<StudioPicture> => {
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    await settled(page);
    return { name, picture: await page.screenshot() };
  };
  await page.goto(`${address}#/studio`);
  await page.getByRole("button", { name: "New, from a few questions" }).click();
  yield await taken("studio-form");
  await page.goto("about:blank");
  await page.goto(`${address}#/studio`);
  await page.getByRole("button", { name: "From the guide’s kettle" }).click();
  await walked(page);
  yield await taken("studio-desk");
  await page.getByRole("link", { name: "My scripts" }).click();
  await page.getByRole("button", { name: "Copy a ready-made one" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "The forgotten cheque" }).click();
  await walked(page);
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await page.getByRole("button", { name: "Whole desk" }).click();
  await page.getByRole("button", { name: "The beginning" }).click();
  yield await taken("studio-map");
  await page.getByRole("button", { name: "Chances", exact: true }).click();
  yield await taken("studio-chances");
  await page.getByRole("link", { name: "My scripts" }).click();
  await page.getByRole("heading", { name: "My scripts" }).waitFor();
  yield await taken("studio-scripts");
  await page.close();
}

/** Waits until every way through the script was walked, and it is played beside its text. */
async function walked(page: Page): Promise<void> {
  await page.frameLocator("iframe").locator(".reply").first().waitFor();
  await page.getByText(/Every way through was walked/).waitFor();
}
