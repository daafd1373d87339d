/** The debrief: the trainee's own view first, then the assessment, read by mouse, keyboard and on paper. */
import { partWords } from "#debrief/words/rules.ts";
import { FORMULA } from "#debrief/words/score.ts";
import { expect, test } from "@playwright/test";
import { debriefFor, openAssessment, openDebrief, played, roadsKnown, section, unfold } from "./debriefed.ts";
import { conversation, replies, watch, withWordsAlone } from "./playing.ts";

const recovered = played("recovered");
const worst = played("worst");

test("the question comes first, takes up to two moments, and only then opens the assessment", async ({ page }) => {
  const trouble = await watch(page);
  await openDebrief(page, recovered);
  await expect(page.getByRole("heading", { name: "Resolved" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Which replies made the difference?" })).toBeVisible();
  for (const assessed of ["How it went", "One thing to change", "Your skills"])
    await expect(page.getByRole("heading", { name: assessed })).toHaveCount(0);
  await expect(page.getByText("of 100")).toHaveCount(0);

  const open = page.getByRole("button", { name: "See feedback" });
  const hint = page.locator(".question").getByRole("status");
  await open.click();
  await expect(hint).toHaveText("Pick one first, or skip this question.");
  const moment = (decision: number) => page.getByRole("button", { name: new RegExp(`^Decision ${decision}\\.`) });
  await moment(4).click();
  await moment(2).click();
  await expect(hint).toHaveText("You picked decision 2 and decision 4.");
  await moment(7).click();
  await expect(hint).toHaveText("You’ve picked two. Unpick one first.");
  await expect(moment(7)).toHaveAttribute("aria-pressed", "false");
  await moment(4).click();
  await moment(3).click();
  await page.getByLabel("In your own words").fill("I asked about the e-mail too soon.");
  await open.click();

  await expect(page.getByRole("heading", { name: "How it went" })).toBeFocused();
  await expect(page.getByText("You picked decisions 2 and 3")).toBeVisible();
  await expect(page.getByText("“I asked about the e-mail too soon.”")).toBeVisible();
  expect(trouble.errors).toEqual([]);
});

test("it is answered by the keyboard alone, and stays open for who comes back", async ({ page }) => {
  await withWordsAlone(page);
  await openDebrief(page, worst);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: /^Decision 2\./ })).toHaveAttribute("aria-pressed", "true");
  for (let moment = 3; moment <= 5; moment++) await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("The e-mail.");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "See feedback" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "How it went" })).toBeFocused();

  await page.reload();
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeFocused();
  await expect(page.getByText("You picked decision 2")).toBeVisible();
  await page.getByRole("button", { name: "Change your answer" }).click();
  await expect(page.getByRole("heading", { name: "Which replies made the difference?" })).toBeFocused();
  await expect(page.getByRole("button", { name: /^Decision 2\./ })).toHaveAttribute("aria-pressed", "true");
});

test("the timeline is one stop for the keyboard, and explains each decision on arrow keys, hover and touch", async ({
  page,
}) => {
  await withWordsAlone(page);
  await openAssessment(page, recovered);
  const timeline = section(page, "How it went");
  const points = timeline.getByRole("group", { name: "Points of the conversation" }).getByRole("button");
  const explained = timeline.locator(".explained");
  await expect(points).toHaveCount(recovered.turns.length + 1);
  await expect(timeline.locator('.timeline-points button[tabindex="0"]')).toHaveCount(1);
  // Until a point is pressed, nothing takes room for what it would say.
  await expect(explained).toHaveCount(0);

  await points.nth(0).focus();
  await expect(explained).toContainText("Before your first reply");
  await page.keyboard.press("ArrowRight");
  await expect(points.nth(1)).toBeFocused();
  await expect(explained).toContainText("Decision 1 of 12");
  await expect(explained).toContainText(recovered.turns[0]?.reply.text ?? "");
  for (const reason of debriefFor(recovered).moments[0]?.reasons ?? [])
    for (const part of reason.parts) await expect(explained).toContainText(partWords(reason, part));
  await page.keyboard.press("End");
  await expect(explained).toContainText("Decision 12 of 12");
  await expect(points.nth(12)).toHaveAccessibleDescription(/Calm/);
  await page.keyboard.press("Home");
  await expect(points.nth(0)).toBeFocused();

  await points.nth(5).hover();
  await expect(explained).toContainText("Decision 5 of 12");
  await points.nth(8).dispatchEvent("click");
  await expect(explained).toContainText("Decision 8 of 12");
  await timeline.getByRole("button", { name: "Later" }).click();
  await expect(explained).toContainText("Decision 9 of 12");

  await timeline.getByText("Show as a table").click();
  const rows = timeline.getByRole("row");
  await expect(rows).toHaveCount(recovered.turns.length + 2);
  for (const [number, { reply, after }] of recovered.turns.entries()) {
    const row = rows.nth(number + 2);
    await expect(row).toContainText(reply.text);
    await expect(row).toContainText(`${after.calm}`);
    await expect(row).toContainText(`${after.trust}`);
  }
});

test("the roads not taken fill in, what is folded opens, and one tries again from where one of the roads began", async ({
  page,
}) => {
  let walk = (): void => undefined;
  const slow = new Promise<void>((go) => (walk = go));
  await page.route("**/search-worker*", async (route) => {
    await slow;
    await route.continue();
  });
  await openAssessment(page, worst);
  const walking = page.getByRole("progressbar", { name: /Working out what else/ });
  await expect(walking).toBeVisible();
  walk();
  await roadsKnown(page);
  await expect(walking).toHaveCount(0);
  const one = section(page, "One thing to change");
  await expect(one).toContainText(/chance of (a good end|“.+”) \d+% instead of \d+%/);
  const name =
    (await one
      .getByRole("button", { name: /Try it again/ })
      .first()
      .textContent()) ?? "";
  const decision = Number(/\d+/.exec(name)?.[0]);
  await one.getByText("See this moment in full").click();
  await expect(one.locator(".not-taken")).toContainText("With that");
  await expect(one.locator(".taken")).toContainText("Who says so?");
  const others = section(page, "What else made a difference").locator(".turning-point");
  expect(await others.count()).toBeGreaterThanOrEqual(2);

  // Folded parts open by one press and by the keyboard, and are found by the browser's search.
  const whole = section(page, "The whole conversation");
  const said = whole.getByText(worst.turns[3]?.reply.text ?? "", { exact: true });
  await expect(said).toBeHidden();
  await whole.getByRole("heading").click();
  await expect(said).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(said).toBeHidden();
  // The browser's search opens what it finds in it: only what is in the page can be found.
  await expect(said).toBeAttached();
  const point = section(page, "What else made a difference").locator(".turning-point").first();
  await expect(point.locator(".road").first()).toBeHidden();
  await point.locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await expect(point.locator(".road").first()).toBeVisible();
  await expect(point).toContainText(/The chance of .+ (fell|rose) from \d+% to \d+%|calm/);

  await one
    .getByRole("button", { name: /Try it again/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#\/play\/forgotten-cheque$/);
  await expect(replies(page)).toHaveCount(worst.turns[decision - 1]?.decision.replies.length ?? 0);
  for (const [number, { reply }] of worst.turns.entries()) {
    const said = conversation(page).locator(".by-you", { hasText: reply.text });
    await expect(said).toHaveCount(number < decision - 1 ? 1 : 0);
  }
});

test("the skills quote what was said, the formula opens on demand, and the plan is kept as it was rewritten", async ({
  page,
}) => {
  await openAssessment(page, recovered);
  const skills = section(page, "Your skills");
  const said = recovered.turns.map(({ reply }) => reply.text);
  for (const evidence of await skills.locator(".evidence").allTextContents())
    expect(
      said.some((words) => evidence.includes(words)),
      evidence,
    ).toBe(true);
  const [sentence = ""] = FORMULA;
  await expect(skills.getByText(sentence)).toBeHidden();
  await skills.getByText("How the score is worked out").click();
  await expect(skills.getByText(sentence)).toBeVisible();

  const plan = page.getByRole("textbox", { name: "Your plan for next time" });
  // Until then the plan is for the change that seems to matter most.
  await roadsKnown(page);
  await expect(plan).toHaveValue(/^When .+, then I .+/);
  const proposed = await plan.inputValue();
  await plan.fill("When he shouts, I put the pen down and look at him.");
  await page.reload();
  await roadsKnown(page);
  await expect(plan).toHaveValue("When he shouts, I put the pen down and look at him.");
  await page.getByRole("button", { name: "Use our suggestion" }).click();
  await expect(plan).toHaveValue(proposed);
});

test("the whole conversation is there like a script, with each decision assessed beside it", async ({ page }) => {
  await withWordsAlone(page);
  await openAssessment(page, worst);
  const script = await unfold(page, "The whole conversation");
  for (const { text } of [worst.opening, ...worst.turns].flatMap(({ beats }) => beats))
    if (text !== "") await expect(script.getByText(text, { exact: true }).first()).toBeAttached();
  for (const { decision } of worst.turns)
    await expect(
      script.getByRole("complementary", { name: `Feedback on decision ${decision.number + 1}` }),
    ).toBeVisible();
});

test("where no other thread can be had, the debrief stays useful and says what is missing", async ({ page }) => {
  await page.route("**/*worker*", (route) => route.abort());
  await openAssessment(page, worst);
  await expect(page.locator(".roads-known")).toContainText("We couldn’t work out what else you could have said");
  await page.getByText("See this moment in full").click();
  await expect(page.locator(".one-thing .not-taken")).toContainText("We couldn’t work it out.");
  await expect(section(page, "Your skills")).toBeVisible();
});

test("without a conversation that has ended, it says what to do instead", async ({ page }) => {
  await withWordsAlone(page);
  await page.goto("/#/debrief/forgotten-cheque");
  await expect(page.getByText("You haven’t played this scenario yet.")).toBeVisible();
  await page.getByRole("link", { name: "Start" }).click();
  await expect(replies(page).first()).toBeVisible();

  await replies(page).first().click();
  await expect(page.locator(".by-you")).toHaveCount(1);
  await page.goto("/#/debrief/forgotten-cheque");
  await expect(page.getByText("You haven’t finished yet.")).toBeVisible();
  await page.goto("/#/playback/forgotten-cheque");
  await expect(page.getByText("You haven’t finished yet.")).toBeVisible();
});

test("on paper everything stands open, what matters first on the first page, and there are no buttons", async ({
  page,
}) => {
  await openAssessment(page, recovered);
  await page.getByRole("textbox", { name: "Your plan for next time" }).fill("When somebody shouts, I listen.");
  await unfold(page, "Save and share");
  await page.getByLabel("Your name (optional)").fill("Ada Quist");
  await roadsKnown(page);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(10);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Ada Quist", { exact: true })).toBeVisible();
  await expect(page.locator(".plan-words")).toHaveText("When somebody shouts, I listen.");
  for (const { reply } of recovered.turns)
    await expect(page.locator(".transcript").getByText(reply.text, { exact: true })).toBeVisible();
  await expect(page.locator(".turning-point .road").first()).toBeVisible();
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
});

test("nothing is wider than a narrow window, or than letters twice as large leave room for", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await withWordsAlone(page);
  await openAssessment(page, recovered);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.addStyleTag({ content: "html { font-size: 200% }" }).catch(() => undefined);
  expect(await overflow()).toBeLessThanOrEqual(0);
});
