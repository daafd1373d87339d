/** A network that goes and comes back. */
import { expect, test } from "@playwright/test";
import { stepsOf } from "#encounter/encounter.ts";
import { planned } from "../own-stories/files.ts";
import { keepPlay, played } from "./debriefed.ts";
import { replyThatBegins, withWordsAlone } from "./playing.ts";

test("a debrief asked for without a network waits, and opens by itself when the network is back", async ({ page }) => {
  const replies = planned("worst");
  const { steps, ...made } = stepsOf(played("worst"));
  await withWordsAlone(page);
  await keepPlay(page, { ...made, steps: steps.slice(0, replies.length - 1) }, false);
  // Nothing of the debrief is there: whatever was fetched ahead of it fails, too.
  const debrief = /\/assets\/(debrief|debriefing|handbook)-/;
  await page.route(debrief, (route) => route.abort("internetdisconnected"));
  await page.goto("/#/play/forgotten-cheque");
  const last = replyThatBegins(page, replies.at(-1) ?? "");
  await expect(last).toBeVisible();
  await page.context().setOffline(true);
  await last.click();
  await page.getByRole("button", { name: "See how you did" }).click();
  await expect(page.getByText("Your debrief opens when you’re back online.")).toBeVisible();

  await page.unroute(debrief);
  await page.context().setOffline(false);
  await expect(page.getByRole("button", { name: "Skip" })).toBeVisible({ timeout: 15_000 });
});
