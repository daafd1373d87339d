/** The plan of a session: chosen, reckoned, changed, kept, and printed with the sheets. */
import { type Page, expect, test } from "@playwright/test";
import { violations, watch, withWordsAlone } from "./playing.ts";

const CHEQUE = "The forgotten cheque";
const HOT_WATER = "No hot water";

const rows = (page: Page) => page.getByRole("table").getByRole("row");
const row = (page: Page, words: string | RegExp) => rows(page).filter({ hasText: words });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const minutes = (page: Page) => page.getByLabel(/^Minutes in all/);

/** The pages of a PDF. */
const pagesIn = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

async function add(page: Page, title: string): Promise<void> {
  const select = page.getByLabel("Add a conversation");
  const option = select.getByRole("option", { name: title });
  await select.selectOption((await option.getAttribute("value")) ?? "");
  await page.getByRole("button", { name: "Add", exact: true }).click();
}

/** Opens the page, with nothing planned. */
async function openPlan(page: Page): Promise<void> {
  await withWordsAlone(page);
  await page.goto("/#/class/session/plan");
  await expect(page.getByRole("heading", { name: "A session plan", level: 1 })).toBeVisible();
}

/** It is known where to stop. */
async function stopsKnown(page: Page): Promise<void> {
  await expect(page.locator(".plan-looking")).toBeEmpty({ timeout: 90_000 });
}

const lengths = async (page: Page): Promise<number> =>
  (await page.locator(".plan-length").allTextContents()).reduce((sum, text) => sum + Number.parseInt(text, 10), 0);

test("a trainer finds it from the class and from the sheets, chooses, and has a plan minute by minute that is kept", async ({
  page,
}) => {
  const trouble = await watch(page);
  await withWordsAlone(page);
  await page.goto("/#/sheets");
  await expect(page.getByRole("link", { name: "Plan a whole session" })).toBeVisible();
  await page.goto("/#/class");
  await page.getByRole("link", { name: "Plan a whole session" }).click();
  await expect(page.getByText("Add a conversation above, and its plan comes here.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await add(page, CHEQUE);
  await page.getByLabel(/^Begins at/).fill("09:30");
  await stopsKnown(page);
  await expect(row(page, "Welcome")).toContainText("09:30");
  await expect(row(page, "Briefing")).toContainText(CHEQUE);
  await expect(row(page, "Briefing")).toContainText("8 to decide, 2 on the customer’s side and 2 to watch");
  // The script's own pause, at its place.
  await expect(row(page, "Vote, talk, vote again").first()).toContainText("After “");
  await expect(row(page, "One thing to take along")).toBeVisible();
  expect(await lengths(page)).toBe(90);
  await minutes(page).fill("180");
  await minutes(page).press("Enter");
  await expect(page.locator(".plan-fit")).toContainText("still free");

  // Shorter than it takes: what is left out is said, with the minutes that would hold it.
  await add(page, HOT_WATER);
  await stopsKnown(page);
  await minutes(page).fill("40");
  await minutes(page).press("Enter");
  await expect(page.locator(".plan-fit")).toContainText(/don’t fit|doesn’t fit/);
  const more = Number(/(\d+) minutes? more/.exec((await page.locator(".plan-fit").textContent()) ?? "")?.[1]);
  await minutes(page).fill(String(40 + more));
  await minutes(page).press("Enter");
  await expect(page.locator(".plan-fit")).not.toContainText("fit.");
  const planned = await page.getByRole("table").textContent();
  await page.reload();
  await stopsKnown(page);
  await expect(page.getByRole("table")).toHaveText(planned ?? "");
  expect(trouble.errors.filter((error) => !error.endsWith("net::ERR_ABORTED"))).toEqual([]);
});

test("blocks are made longer and shorter by keyboard, the times after them move, and all of it can be undone", async ({
  page,
}) => {
  await openPlan(page);
  await add(page, CHEQUE);
  await page.getByLabel(/^Begins at/).fill("14:00");
  await stopsKnown(page);
  const proposal = (await page.getByRole("table").textContent()) ?? "";
  await expect(row(page, "Briefing").getByRole("rowheader")).toHaveText("14:05");
  await button(page, "A minute more: Welcome").focus();
  for (let more = 0; more < 3; more += 1) await page.keyboard.press("Enter");
  await expect(row(page, "Briefing").getByRole("rowheader")).toHaveText("14:08");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(row(page, "Briefing").getByRole("rowheader")).toHaveText("14:07");
  await button(page, "Undo").press("Enter");
  await expect(row(page, "Briefing").getByRole("rowheader")).toHaveText("14:08");
  await button(page, "Back to the proposal").press("Enter");
  await expect(page.getByRole("table")).toHaveText(proposal);
  await button(page, "Undo").press("Enter");
  await expect(row(page, "Briefing").getByRole("rowheader")).toHaveText("14:08");
  // Longer than there is time for is said, and not refused.
  await minutes(page).fill("30");
  await minutes(page).press("Enter");
  await expect(page.locator(".plan-fit")).toContainText(/longer than you have|fit/);

  // The order changes by keyboard, and the focus stays where it is.
  await minutes(page).fill("120");
  await minutes(page).press("Enter");
  await add(page, HOT_WATER);
  const titles = page.locator(".plan-scenario-title strong");
  await expect(titles.first()).toHaveText(CHEQUE);
  await button(page, `Later: ${CHEQUE}`).focus();
  await page.keyboard.press("Enter");
  await expect(titles.last()).toHaveText(CHEQUE);
  await expect(button(page, `Later: ${CHEQUE}`)).toBeFocused();
  await button(page, `Leave out: ${CHEQUE}`).press("Enter");
  await expect(titles).toHaveCount(1);
  await expect(page.getByLabel("Add a conversation")).toBeFocused();
  await button(page, "Undo").press("Enter");
  await expect(titles).toHaveCount(2);
});

test("it is accessible wide and narrow, prints on one page of either paper, and with the sheets of each conversation", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => (document.documentElement.dataset["printed"] = "yes");
  });
  await openPlan(page);
  await add(page, CHEQUE);
  await add(page, HOT_WATER);
  await minutes(page).fill("120");
  await minutes(page).press("Enter");
  await stopsKnown(page);
  for (const size of [
    { width: 390, height: 844 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size);
    expect(await violations(page), `${size.width} wide`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
  for (const format of ["A4", "Letter"]) expect(pagesIn(await page.pdf({ format }))).toBe(1);
  for (const format of ["A4", "Letter"]) {
    // They are there until it is printed.
    await button(page, "Print with the sheets").click();
    await expect(page.locator("html[data-printed]")).toBeAttached();
    expect(pagesIn(await page.pdf({ format }))).toBe(9);
  }
  await button(page, "Print with the sheets").click();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "For the trainer" })).toHaveCount(2);
  await expect(button(page, "Print the plan")).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(page.getByRole("heading", { name: "For the trainer" })).toHaveCount(0);
});
