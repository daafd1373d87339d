/** Before a conversation, and the ways to play one: coached, as an assessment, saying it first, as a link fixes it. */
import { expect, test } from "@playwright/test";
import { unfold } from "./debriefed.ts";
import { conversation, replies, replyThatBegins, setText, violations, withWordsAlone, withoutWalk } from "./playing.ts";

test.beforeEach(async ({ page }) => {
  await setText(page, "at-once");
});

test("a trainee reads who they are, says it in their own words first, and finds all of that in the debrief", async ({
  page,
}) => {
  await withoutWalk(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  const kettle = page.getByRole("article", { name: "The third kettle" });
  await kettle.getByRole("link", { name: /^Start/ }).click();
  await expect(page.getByRole("heading", { name: "The third kettle", level: 1 })).toBeFocused();
  await expect(page.getByText("You are at the service desk of a hardware shop.")).toBeVisible();
  await expect(page.getByText("Imagine what today has been like for Ms Novak.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Begin" })).toBeInViewport({ ratio: 1 });
  await page.getByText("How to play: Practice").click();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(/^Say it first/).check();
  await page.getByLabel("What will be hardest for you here?").fill("Not asking for the receipt");
  await page.keyboard.press("Enter");

  await expect(conversation(page)).toContainText("This is the third one.");
  await expect(replies(page)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("What would you say?").fill("Oh no, not again.");
  await page.keyboard.press("Enter");
  await expect(page.getByText("You: “Oh no, not again.”")).toBeVisible();
  await replyThatBegins(page, "Let her tell it").click();
  await page.getByRole("button", { name: "See how you did" }).click();
  await page.getByRole("button", { name: "Skip" }).click();

  await expect(
    page.getByText("Before it began, you thought this would be hardest: “Not asking for the receipt”"),
  ).toBeVisible();
  await expect(page.getByText(/You said it in your own words first in 1 of 1 decision/)).toBeVisible();
  await expect(await unfold(page, "The whole conversation")).toContainText("You first said: “Oh no, not again.”");
  const saved = await unfold(page, "Save and share");
  const csv = async (): Promise<string> => {
    const coming = page.waitForEvent("download");
    await saved.getByRole("button", { name: "CSV" }).click();
    const file = await (await coming).createReadStream();
    let text = "";
    for await (const part of file) text += String(part);
    return text;
  };
  expect(await csv()).not.toContain("not again");
  await saved.getByLabel("Include what I said in my own words first").check();
  expect(await csv()).toContain("Oh no, not again.");
});

test("with nothing written, Enter shows the replies; the next visit still asks", async ({ page }) => {
  await withWordsAlone(page);
  await page.goto("/#/before/forgotten-cheque?say=1");
  await expect(page.getByText("Say it first: on")).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByLabel("What would you say?").press("Enter");
  await expect(page.locator(".your-words")).toHaveCount(0);
  await replies(page).first().click();
  await expect(page.locator(".by-you")).toHaveCount(1);
  await page.reload();
  await expect(page.getByLabel("What would you say?")).toBeVisible();
});

test("a coach says after each reply which guidance it was, and why", async ({ page }) => {
  await withWordsAlone(page);
  await page.goto("/#/before/forgotten-cheque?way=coached");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Careful" })).toHaveCount(0);
  await replyThatBegins(page, "I am so sorry about this").click();
  await expect(page.getByRole("status").filter({ hasText: "Careful: Said sorry too soon." })).toBeAttached();
  await expect(page.locator(".remark")).toContainText("Careful: Said sorry too soon.");
});

test("a trainer makes a link to an assessment, and whoever opens it can change nothing", async ({ page, context }) => {
  await withoutWalk(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/#/before/timed");
  await page.getByRole("button", { name: "Link for others" }).click();
  const dialog = page.getByRole("dialog", { name: "A link for others" });
  await dialog.getByLabel("How to play").selectOption("assessment");
  await dialog.getByLabel("Say it first").selectOption("off");
  await dialog.getByLabel("Time limits").selectOption("1.5×");
  await dialog.getByRole("button", { name: "Copy the link" }).click();
  await expect(dialog.getByText("Link copied.")).toBeVisible();
  const link = await page.evaluate(async () => navigator.clipboard.readText());

  await page.goto("/");
  await page.goto(link);
  await expect(page.getByRole("region", { name: "Set by this link" })).toContainText(
    "You can’t undo a reply or start again",
  );
  await expect(page.getByRole("radio")).toHaveCount(0);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("timer", { name: "Time left to reply" })).toContainText(/(90|8\d) seconds/);
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(page.getByText("This is an assessment")).toBeVisible();
  await expect(page.getByRole("button", { name: "Start again" })).toHaveCount(0);
  await page.getByRole("button", { name: "Continue" }).click();
  await replyThatBegins(page, "Give me a moment").click();
  await page.getByRole("button", { name: "The conversation so far" }).click();
  await expect(page.getByRole("button", { name: /^Change this reply/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "See how you did" }).click();
  await expect(page.getByText("Assessment. Nothing could be undone")).toBeVisible();
});

test("who is new watches the first moments handled badly and well, answers one question, and plays", async ({
  page,
}) => {
  await withWordsAlone(page);
  await page.goto("/#/before/forgotten-cheque");
  const offer = page.getByRole("region", { name: "Watch first" });
  await expect(offer).toContainText("New to this?");
  await offer.getByRole("button", { name: "Watch first" }).click();
  await expect(page.getByRole("heading", { name: "Watch first", level: 1 })).toBeFocused();
  const moments = page.getByRole("listitem", { name: /^Moment/ });
  // Twelve decisions in the best play: no more than half of them is shown.
  await expect(moments.first().getByRole("region", { name: "Second time" })).toContainText(
    "I stood in this very queue",
  );
  expect(await moments.count()).toBeLessThanOrEqual(6);
  expect(await violations(page)).toEqual([]);
  await page.getByLabel("What did the second one do that the first did not?").fill("It listened.");
  await page.getByRole("button", { name: "Play" }).click();
  await expect(conversation(page)).toContainText("Three days!");
});

test("a scenario without plans has nothing to watch", async ({ page }) => {
  await withWordsAlone(page);
  await page.goto("/#/before/timed");
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Watch first" })).toHaveCount(0);
});
