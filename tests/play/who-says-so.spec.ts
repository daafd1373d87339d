/** "Who says so?": the articles and the research behind the advice of a debrief. */
import { expect, test } from "@playwright/test";
import { openAssessment, played, unfold } from "./debriefed.ts";
import { violations, watch, withWordsAlone } from "./playing.ts";

const recovered = played("recovered");

test("opens at a press or by the keyboard, and says where research agrees and where it depends", async ({ page }) => {
  const { errors } = await watch(page);
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).hostname));
  // Which turning points there are is not what this is about.
  await page.route("**/search-worker*", (route) => route.abort());
  await openAssessment(page, recovered);
  await page.getByText("See this moment in full").click();
  for (const point of await page.locator(".turning-point > summary").all()) await point.click();
  const points = page.locator(".turning-card");

  const sorry = points.locator(".who-says-so").filter({ hasText: "Research agrees" }).first();
  await expect(sorry.getByRole("link", { includeHidden: true })).toBeHidden();
  await sorry.getByText("Who says so?").click();
  await expect(sorry).toContainText("What to do when the customer is angry: listen, empathise, apologise, help");
  await expect(sorry).toContainText("Research agrees. A later apology did more than an early one");
  const link = sorry.getByRole("link", { name: "Frantz and Bennigson, 2005" });
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute("href", "https://doi.org/10.1016/j.jesp.2004.07.007");
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");

  const tooSoon = points.locator(".who-says-so").filter({ hasText: "Research adds: it depends" }).first();
  await tooSoon.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(tooSoon.getByRole("link", { name: "Min and five others, 2020" })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect([...asked], "nothing is loaded from where the research lies").toEqual([new URL(page.url()).hostname]);
  expect(errors.filter((error) => !error.includes("search-worker"))).toEqual([]);
});

test("all of the research is listed under the sources, on paper too, also where it disagrees", async ({ page }) => {
  await withWordsAlone(page);
  await openAssessment(page, recovered);
  const research = (await unfold(page, "Sources")).getByRole("listitem");
  await expect(research.filter({ hasText: "Research disagrees. Hearing people out did nothing." })).toBeVisible();
  await expect(research.filter({ hasText: "Research agrees." })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(research.filter({ hasText: "Research disagrees. Hearing people out did nothing." })).toBeVisible();
});
