/** The progress page: what was played so far, and what to practise next. */
import { type Page, expect, test } from "@playwright/test";
import { stepsOf } from "#encounter/encounter.ts";
import { played, section } from "./debriefed.ts";
import { violations, withWordsAlone } from "./playing.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Keeps the cheque's plans as finished plays, a day apart: the worst one first. */
async function keepThree(page: Page): Promise<void> {
  const first = Date.UTC(2026, 9, 5, 9);
  const plays = (["best", "recovered", "worst"] as const).map((plan, at) => ({
    ...stepsOf(played(plan)),
    finished: first + (2 - at) * DAY,
    ending: played(plan).now.kind === "ending" ? "resolved" : null,
    score: 90 - 30 * at,
  }));
  await page.addInitScript(
    (kept) => localStorage.setItem("composure./.finished.forgotten-cheque", kept),
    JSON.stringify(plays),
  );
}

test.beforeEach(({ page }) => withWordsAlone(page));

test("before anything was played, the page says so and suggests where to begin", async ({ page }) => {
  await page.goto("/#/progress");
  await expect(page.getByRole("heading", { name: "Your progress", level: 1 })).toBeVisible();
  await expect(page.getByText("Nothing here yet.")).toBeVisible();
  await expect(section(page, "What to practise next")).toContainText("Start here.");
  await expect(section(page, "Skill by skill")).toHaveCount(0);
  await expect(page).toHaveTitle("Your progress · Composure");
});

test("three plays show each skill with its chances, and the first beside the latest", async ({ page }) => {
  await keepThree(page);
  await page.goto("/#/progress");
  const skills = section(page, "Skill by skill").getByRole("article");
  await expect(skills.first()).toContainText(/\d+ of \d+ chances? taken, (no|\d+) slips?/);
  const resolve = section(page, "Skill by skill").getByRole("article", { name: /^Resolve/ });
  await resolve.getByText("Show as a table").click();
  await expect(resolve.getByRole("row")).not.toHaveCount(0);
  await expect(resolve.getByRole("columnheader", { name: "Taken" })).toBeVisible();
  const again = section(page, "Then and now").getByRole("article", { name: "The forgotten cheque" });
  await expect(again).toContainText("First");
  await expect(again).toContainText("30 of 100");
  await expect(again).toContainText("Latest of 3");
  await expect(again).toContainText("90 of 100");
});

test("something else gives the next suggestion, and never what was played last", async ({ page }) => {
  await keepThree(page);
  await page.goto("/#/progress");
  const next = section(page, "What to practise next");
  const link = next.getByRole("link", { name: "Play it" });
  await expect(link).not.toHaveAttribute("href", "#/play/forgotten-cheque");
  const before = await link.getAttribute("href");
  await next.getByRole("button", { name: "Something else" }).click();
  await expect(link).not.toHaveAttribute("href", before ?? "");
  await expect(link).not.toHaveAttribute("href", "#/play/forgotten-cheque");
});

test("is accessible when wide, narrow, empty and full, and nothing is scrolled sideways", async ({ page }) => {
  const isSound = async (what: string): Promise<void> => {
    await expect(page.getByRole("heading", { name: "Your progress", level: 1 })).toBeVisible();
    for (const size of [
      { width: 390, height: 844 },
      { width: 1280, height: 720 },
    ]) {
      await page.setViewportSize(size);
      expect(await violations(page), `${what}, ${size.width} wide`).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond, `${what}, ${size.width} wide`).toBeLessThanOrEqual(0);
    }
  };
  await page.goto("/#/progress");
  await isSound("empty");
  await keepThree(page);
  await page.reload();
  await expect(section(page, "Then and now")).toBeVisible();
  await isSound("full");
});
