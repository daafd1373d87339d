/** Errors that nobody expected: they are said, the play goes on, and what is copied for a maintainer holds nobody's words. */
import { expect, test } from "@playwright/test";
import { conversation, openCheque, replies, withWordsAlone } from "./playing.ts";

test("an error in the middle of a conversation is said, and the conversation goes on", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await withWordsAlone(page);
  await openCheque(page);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error(`"I was so afraid" is not a number`);
    });
  });
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("Something went wrong. Your conversation is saved.");
  await notice.getByRole("button", { name: "Copy details" }).click();
  await expect(notice.getByRole("button", { name: "Copied" })).toBeVisible();
  const details = await page.evaluate(() => navigator.clipboard.readText());
  expect(details).toContain("Composure: Error: “…” is not a number\nPage: encounter, forgotten-cheque\nBuild: index-");
  expect(details).not.toContain("afraid");

  await notice.getByRole("button", { name: "Close" }).click();
  const before = (await conversation(page).textContent()) ?? "";
  await expect(replies(page).first()).toHaveAttribute("aria-disabled", "false");
  await replies(page).first().click();
  await expect(conversation(page)).not.toHaveText(before);
  await expect(notice).toHaveCount(0);
});

test("an error that a screen breaks on is said, and a reload goes on after the reply that was given", async ({
  page,
}) => {
  await withWordsAlone(page);
  await openCheque(page);
  await expect(replies(page).first()).toHaveAttribute("aria-disabled", "false");
  // What comes late is there: it would break on this before a reply is given.
  await page.waitForLoadState("networkidle");
  // The replies number themselves by it.
  await page.evaluate(() =>
    Object.defineProperty(window, "String", {
      value: () => {
        throw new Error("no text today");
      },
    }),
  );
  await replies(page).first().click();
  const notice = page.getByRole("alert").filter({ hasText: "Your conversation is saved." });
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Reload" }).click();
  await expect(page.locator(".how-far")).toContainText("Reply 2");
  await expect(replies(page).first()).toBeVisible();
  await expect(notice).toHaveCount(0);
});
