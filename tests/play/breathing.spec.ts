/** The breathing exercise, at any time: what it is good for, its effect on the time limit, and with reduced motion. */
import { type Locator, type Page, expect, test } from "@playwright/test";
import { IN_MOTION, meter, openCheque, openWithStory, replies, replyThatBegins, withWordsAlone } from "./playing.ts";

test.use(IN_MOTION);

const breathing = (page: Page): Locator => page.getByRole("dialog", { name: "A moment to breathe" });

/** Opens the cheque with a clock of the test's own. The picture is left out: it plays no part in it. */
async function open(page: Page): Promise<void> {
  await withWordsAlone(page);
  await page.clock.install();
  await openWithStory(page, () => openCheque(page));
  await page.clock.pauseAt(Date.now() + 600_000);
}

/** Breathes for so many milliseconds, from one press of the key to the other. */
async function breathe(page: Page, ms: number): Promise<void> {
  await page.keyboard.press("b");
  await expect(breathing(page)).toBeVisible();
  await page.clock.runFor(ms);
  await page.keyboard.press("b");
  await expect(breathing(page)).toBeHidden();
  await page.clock.runFor(100);
}

const calmAfter = async (page: Page, words: string): Promise<number> => {
  // Nobody has read a reply at once.
  await page.clock.runFor(600);
  await replyThatBegins(page, words).click();
  await page.clock.runFor(500);
  // On a busy machine the first reply waits for what plays the story, and the page's time for this test.
  await expect
    .poll(async () => {
      await page.clock.runFor(100);
      return page.locator(".gauge-calm .gauge-change").isVisible();
    })
    .toBe(true);
  return Number(await meter(page, "Calm").getAttribute("value"));
};

test("four seconds in, four seconds out, counted, with a ring; it ends by any key or press, and gives no reply", async ({
  page,
}) => {
  await open(page);
  await test.step("it is counted, for as long as one likes", async () => {
    await page.getByRole("button", { name: "Breathe" }).click();
    await page.clock.runFor(300);
    const way = breathing(page).locator(".breath-way");
    const seen: string[] = [];
    for (let second = 0; second < 17; second++) {
      seen.push(`${await way.textContent()} ${await breathing(page).locator(".breath-count").textContent()}`);
      await page.clock.runFor(1000);
    }
    const breath = ["in", "out"].flatMap((word) => [1, 2, 3, 4].map((count) => `Breathe ${word} ${count}`));
    expect(seen).toEqual([...breath, ...breath, breath[0]]);
    await page.keyboard.press("b");
    await expect(breathing(page)).toBeHidden();
  });
  await test.step("the ring grows with the breath and shrinks with it", async () => {
    await page.keyboard.press("b");
    const width = async (): Promise<number> =>
      (await breathing(page)
        .locator(".breath-air")
        .boundingBox()
        .then((box) => box?.width)) ?? 0;
    await page.clock.runFor(200);
    const empty = await width();
    await page.clock.runFor(3800);
    const full = await width();
    await page.clock.runFor(4000);
    expect(full).toBeGreaterThan(empty * 1.4);
    expect(await width()).toBeLessThan(full / 1.4);
    await page.keyboard.press("b");
    await expect(breathing(page)).toBeHidden();
  });
  await test.step("it ends with Escape, with B, with its button and with a press anywhere", async () => {
    const offered = await replies(page).allTextContents();
    const ends: readonly (() => Promise<void>)[] = [
      () => page.keyboard.press("Escape"),
      () => page.keyboard.press("B"),
      () => breathing(page).getByRole("button", { name: "Back to the conversation" }).click(),
      () => page.mouse.click(40, 600),
    ];
    for (const end of ends) {
      await page.getByRole("button", { name: "Breathe" }).click();
      await page.clock.runFor(300);
      await expect(breathing(page)).toBeVisible();
      await page.keyboard.press("1");
      await end();
      await expect(breathing(page)).toBeHidden();
      await expect(page.getByRole("dialog")).toBeHidden();
    }
    expect(await replies(page).allTextContents()).toEqual(offered);
  });
});

test("a whole breath counts with the next reply while the customer is angry, and the meters say so", async ({
  page,
}) => {
  await open(page);
  await breathe(page, 8300);
  await calmAfter(page, "I am so sorry");
  await expect(page.locator(".breath-taken")).toHaveText(/^Took a breath: calm \+\d+/);
  await expect(page.getByRole("status").filter({ hasText: /^Took a breath: calm \+\d+.*\. Calm/ })).toBeAttached();

  await calmAfter(page, "Did that e-mail");
  await expect(page.locator(".breath-taken")).toBeHidden();
});

test("a breath that is left before it is whole counts for nothing", async ({ page }) => {
  await open(page);
  await breathe(page, 7000);
  await calmAfter(page, "I am so sorry");
  await expect(page.locator(".breath-taken")).toBeHidden();
});

test("it says what it is good for: that it counts, that it has counted, that it does one good all the same", async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press("b");
  await page.clock.runFor(500);
  await expect(breathing(page)).toContainText("It calms them, too");
  await page.clock.runFor(8000);
  await expect(breathing(page)).toContainText("It will help your next reply");
  await page.keyboard.press("Escape");
  await expect(breathing(page)).toBeHidden();

  await calmAfter(page, "Stand still");
  const calm = await calmAfter(page, "Take me back");
  expect(calm).toBeGreaterThanOrEqual(40);
  await page.keyboard.press("b");
  await page.clock.runFor(500);
  await expect(breathing(page)).toContainText("already calm enough not to notice");
});

test("with reduced motion it is words and a count, and nothing grows", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await page.keyboard.press("b");
  await page.clock.runFor(2300);
  await expect(breathing(page).locator(".breath-way")).toHaveText("Breathe in");
  await expect(breathing(page).locator(".breath-count")).toHaveText("3");
  await expect(breathing(page).locator(".breath-air")).toBeHidden();
  await page.clock.runFor(2000);
  await expect(breathing(page).locator(".breath-way")).toHaveText("Breathe out");
});
