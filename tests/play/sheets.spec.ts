/** The sheets for print: found from the start page, made of the scenario, and four pages on paper. */
import { type Page, expect, test } from "@playwright/test";
import { violations, watch, withWordsAlone } from "./playing.ts";

const sheet = (page: Page, name: string) => page.getByRole("article", { name });

/** The pages of a PDF. */
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test("a trainer finds them at the foot of the start page, and they print on four pages of either paper", async ({
  page,
}) => {
  const trouble = await watch(page);
  await page.goto("/");
  await page.getByRole("link", { name: "sheets to print" }).click();
  await expect(page.getByRole("heading", { name: "Sheets to print", level: 1 })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "The forgotten cheque" }).click();
  const trainer = sheet(page, "For the trainer");
  await expect(trainer).toContainText("Time: 31 minutes", { timeout: 60_000 });
  await expect(trainer).toContainText("He has stopped shouting.");
  await expect(trainer).toContainText(/What most people miss: .+ [Aa]bout \d in 10 take something else\./);
  await expect(sheet(page, "For whoever watches").getByRole("listitem")).toHaveCount(7);
  await expect(sheet(page, "Role card: the customer")).toContainText("You are Mr Okafor.");
  await expect(sheet(page, "Role card: you")).toContainText("You manage the Harbour Street branch.");
  expect(await violations(page)).toEqual([]);
  for (const format of ["A4", "Letter"]) expect(pagesIn(await page.pdf({ format }))).toBe(4);
  expect(trouble.errors).toEqual([]);
});

test("one of them is printed alone, and all are there again afterwards", async ({ page }) => {
  await withWordsAlone(page);
  await page.addInitScript(() => {
    window.print = () => (document.documentElement.dataset["printed"] = "yes");
  });
  await page.goto("/#/sheets/timed");
  const observer = sheet(page, "For whoever watches");
  await observer.getByRole("button", { name: "Print this one" }).click();
  await expect(page.locator("html[data-printed]")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  await expect(observer).toBeVisible();
  await expect(observer.getByRole("button")).toBeHidden();
  for (const name of ["For the trainer", "Role card: the customer", "Role card: you"])
    await expect(page.getByRole("heading", { name })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByRole("heading", { name: "For the trainer" })).toBeVisible();
});

test("an address of a scenario that isn’t there says which there are", async ({ page }) => {
  await page.goto("/#/sheets/forgoten-cheque");
  await expect(page.getByRole("alert")).toContainText("Did you mean The forgotten cheque?");
});
