/** The game in a frame of another page: shut in, small, growing. */
import { type FrameLocator, type Locator, type Page, expect, test } from "@playwright/test";
import { planned } from "../own-stories/files.ts";
import { eachComesIntoSight, setText } from "./playing.ts";

/** Opens a page of the same address that shows the game in a frame. Only what is allowed works in it. */
async function frame(page: Page, attributes: string, hash = "#/play/forgotten-cheque"): Promise<FrameLocator> {
  await setText(page, "at-once");
  await page.route(/mount-stage|search-worker/, (route) => route.abort());
  await page.route("**/around", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Around</title><button>Outside</button><br><iframe title="Game" ${attributes} src="/${hash}"></iframe>`,
    }),
  );
  await page.goto("/around");
  return page.frameLocator("iframe");
}

const repliesIn = (game: FrameLocator) => game.getByRole("group", { name: "Your reply" }).getByRole("button");

/** Presses "Next" until this can be seen. */
async function goOnTo(game: FrameLocator, wanted: Locator): Promise<void> {
  await expect(async () => {
    const next = game.getByRole("button", { name: "Next", exact: true });
    if (await next.isVisible()) await next.click({ timeout: 500 });
    await expect(wanted).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
}

/** Says a reply as soon as it may be said. */
async function say(game: FrameLocator, words: string): Promise<void> {
  await goOnTo(game, game.locator(".tray:not(.held)"));
  const reply = repliesIn(game).filter({ hasText: words });
  await expect(reply).toHaveAttribute("aria-disabled", "false");
  await reply.click();
  await expect(game.getByRole("log", { name: "Conversation" })).toContainText(words);
}

test("in a frame that is shut in it is played to the debrief, and save, copy and print lay the text out", async ({
  page,
}) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const game = await frame(page, `sandbox="allow-scripts" width="800" height="500"`);
  const [first = "", ...others] = planned("worst");
  await say(game, first);
  await expect(game.getByText("This browser can’t save")).toBeVisible();
  await game.getByRole("button", { name: "OK", exact: true }).click();
  for (const words of others) await say(game, words);
  const end = game.getByRole("button", { name: "See how you did" });
  await goOnTo(game, end);
  await end.click();
  await game.getByRole("button", { name: "Skip" }).click();
  await game.getByRole("button", { name: "Save and share" }).click();
  const byHand = game.getByRole("textbox", { name: "Copy this by hand" });
  for (const [pressed, holds] of [
    ["Print or save as PDF", "The forgotten cheque"],
    ["Copy as text", "The forgotten cheque"],
    ["JSON", '"version"'],
    ["CSV", "decision"],
  ] as const) {
    await game.getByRole("button", { name: pressed }).click();
    await expect(game.getByText("Copy it from here:")).toBeVisible();
    await expect(byHand).toHaveValue(new RegExp(holds, "i"));
  }
  await byHand.focus();
  expect(
    await byHand.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart),
  ).toBeGreaterThan(100);
  expect(errors).toEqual([]);
});

for (const { width, height } of [
  { width: 640, height: 400 },
  { width: 800, height: 500 },
])
  test(`in a frame of ${width} by ${height} every reply can be seen whole, also once the frame has grown`, async ({
    page,
  }) => {
    const game = await frame(page, `width="${width}" height="${height}"`);
    const [first = "", second = ""] = planned("worst");
    await say(game, first);
    await goOnTo(game, game.locator(".tray:not(.held)"));
    await expect(repliesIn(game).filter({ hasText: second })).toHaveAttribute("aria-disabled", "false");
    const seen = async (): Promise<void> => {
      await eachComesIntoSight(repliesIn(game));
      const over = await game.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(over).toBeLessThanOrEqual(0);
    };
    await seen();
    const tools = game.getByRole("navigation", { name: "Tools" });
    await tools.getByRole("button", { name: "Menu" }).click();
    await game.getByRole("button", { name: "Continue", exact: true }).click();
    await page.locator("iframe").evaluate((element: HTMLIFrameElement) => {
      Object.assign(element, { width: "1100", height: "640" });
    });
    await seen();
  });

test("a frame that is pressed once takes the keys", async ({ page }) => {
  const game = await frame(page, `width="800" height="500"`);
  await page.getByRole("button", { name: "Outside" }).focus();
  await expect(repliesIn(game).first()).toBeAttached();
  await page.locator("iframe").click({ position: { x: 420, y: 200 } });
  await page.keyboard.press("b");
  await expect(game.getByRole("dialog", { name: "A moment to breathe" })).toBeVisible();
});
