/** Saving a debrief and sharing a conversation: copies, files, links, and links that can't be opened. */
import { readFileSync } from "node:fs";
import { type Page, expect, test } from "@playwright/test";
import { stepsOf } from "#encounter/encounter.ts";
import { writeReplay } from "#debrief/share-link.ts";
import { keepPlay, openAssessment, played, unfold } from "./debriefed.ts";
import { attemptsIn } from "./kept.ts";
import { replies, watch, withWordsAlone } from "./playing.ts";
import { repliesOf, withoutBreaths } from "#encounter/steps.ts";

const recovered = played("recovered");
const made = stepsOf(recovered);
const scenario = "forgotten-cheque";
const link = writeReplay({ scenario, made, opens: "debrief" });

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`debrief-forgotten-cheque.${button.toLowerCase()}`);
  return readFileSync(await download.path(), "utf8");
}

test("a debrief is copied and saved without a name, unless one is typed", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await withWordsAlone(page);
  await openAssessment(page, recovered);
  await unfold(page, "Save and share");
  await page.getByRole("button", { name: "Copy as text" }).click();
  await expect(page.getByText("Debrief copied.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^Debrief: The forgotten cheque\n/);
  for (const { reply } of recovered.turns) expect(text).toContain(reply.text);
  expect(await saved(page, "JSON")).not.toContain('"name": "Ada');
  expect(JSON.parse(await saved(page, "JSON"))).toMatchObject({ play: { choices: repliesOf(made.steps) } });

  await page.getByLabel("Your name (optional)").fill("=Ada");
  expect(JSON.parse(await saved(page, "JSON"))).toMatchObject({ name: "=Ada" });
  expect(await saved(page, "CSV")).toContain("'=Ada");
  await page.getByRole("button", { name: "Copy as text" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Debrief: The forgotten cheque, =Ada\n/);
});

test("where nothing may be copied by a button, it is laid out to be copied by hand", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await withWordsAlone(page);
  await openAssessment(page, recovered);
  await unfold(page, "Save and share");
  await page.getByRole("button", { name: "Copy a link to the debrief" }).click();
  await expect(page.getByLabel("Copy this by hand")).toHaveValue(/#\/replay\/1\.forgotten-cheque\./);
});

test("a link opens the same debrief on another machine, and holds no name", async ({ page, context, browser }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await withWordsAlone(page);
  await openAssessment(page, recovered);
  await unfold(page, "Save and share");
  await page.getByLabel("Your name (optional)").fill("Ada Quist");
  await page.getByRole("button", { name: "Copy a link to the debrief" }).click();
  await expect(page.getByText("Link to the debrief copied.")).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).not.toMatch(/Ada|Quist/);

  const elsewhere = await (await browser.newContext()).newPage();
  const trouble = await watch(elsewhere);
  await elsewhere.goto(address);
  await expect(elsewhere).toHaveTitle("Debrief: The forgotten cheque · Composure");
  await expect(elsewhere.getByText("Somebody shared this conversation with you.")).toBeVisible();
  await elsewhere.getByRole("button", { name: "Skip" }).click();
  const evidence = (on: Page): Promise<string[]> => on.locator(".evidence").allTextContents();
  expect(await evidence(elsewhere)).toEqual(await evidence(page));
  await elsewhere.getByRole("link", { name: "Watch it again" }).click();
  await expect(elsewhere).toHaveTitle("Playback: The forgotten cheque · Composure");
  expect(trouble.errors).toEqual([]);
  await elsewhere.context().close();
});

test("trying again from a shared conversation asks before it takes the place of one's own", async ({ page }) => {
  await withWordsAlone(page);
  await keepPlay(page, { ...made, steps: withoutBreaths([0, 1]) }, false);
  await page.goto(`/#/replay/${link}`);
  await page.getByRole("button", { name: "Skip" }).click();
  const again = page.getByRole("button", { name: /Try it again \(/ }).first();
  await again.click();
  const asked = page.getByRole("dialog", { name: "You haven’t finished your conversation" });
  await expect(asked).toContainText("You’re 2 replies in.");
  await asked.getByRole("button", { name: "Keep my conversation" }).click();
  await expect(asked).toBeHidden();
  const kept = async (): Promise<unknown> => (await attemptsIn(page)).map(({ head }) => head.steps);
  expect(await kept()).toEqual([withoutBreaths([0, 1])]);
  const decision = Number(/\d+/.exec((await again.textContent()) ?? "")?.[0]);
  await again.click();
  await asked.getByRole("button", { name: "Try it again" }).click();
  await expect(page).toHaveURL(/#\/play\/forgotten-cheque$/);
  await expect(replies(page).first()).toBeVisible();
  await expect.poll(kept).toContainEqual(made.steps.slice(0, decision - 1));
});

const BROKEN = [
  {
    what: "of another version of the script",
    end: writeReplay({ scenario, made: { ...made, hash: "0123456789abcdef" }, opens: "debrief" }),
    says: "“The forgotten cheque” has been updated",
    plays: true,
  },
  { what: "that was cut short", end: link.slice(0, -2), says: "Part of this link is missing or changed", plays: false },
  { what: "with nothing in it", end: "", says: "This link is empty", plays: false },
  {
    what: "of another version of Composure",
    end: `9${link.slice(1)}`,
    says: "another version of Composure",
    plays: false,
  },
  {
    what: "with marks that mean something to addresses",
    end: "%3Cscript%3E/../?x=#y",
    says: "Part of this link is missing or changed",
    plays: false,
  },
  {
    what: "of a scenario that is not here",
    end: writeReplay({ scenario: "no-such", made, opens: "debrief" }),
    says: "no scenario called “no-such” here",
    plays: false,
  },
];

test("a link that can't be opened says why, and offers a play where there is one", async ({ page }) => {
  await withWordsAlone(page);
  const trouble = await watch(page);
  for (const { what, end, says, plays } of BROKEN)
    await test.step(`a link ${what} says so`, async () => {
      await page.goto(`/#/replay/${end}`);
      await expect(page.getByRole("alert")).toContainText(says);
      const play = page.getByRole("link", { name: "Play it yourself" });
      await expect(play).toHaveCount(plays ? 1 : 0);
      if (plays) {
        await play.click();
        await expect(replies(page).first()).toBeVisible();
      } else {
        await page.getByRole("link", { name: "Home" }).click();
        await expect(page.getByRole("heading", { name: "Composure" })).toBeVisible();
      }
    });
  expect(trouble.errors).toEqual([]);
});
