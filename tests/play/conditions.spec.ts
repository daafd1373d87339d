/** The game under other conditions than a developer's: no WebGL, less motion, narrow windows, large text, no storage. */
import { type Page, expect, test } from "@playwright/test";
import { planned } from "../own-stories/files.ts";
import {
  conversation,
  eachComesIntoSight,
  openCheque,
  pictureDrawn,
  replies,
  watch,
  replyThatBegins,
  withWordsAlone,
  withoutWalk,
} from "./playing.ts";

/** The shortest way to an end. */
const shortest = planned("worst");

/** Plays the shortest way to its end, from the reply with this number on. */
async function playToTheEnd(page: Page, from = 0): Promise<void> {
  for (const words of shortest.slice(from)) {
    await replyThatBegins(page, words).click();
    await expect(conversation(page)).toContainText(words);
  }
  await page.getByRole("button", { name: "See how you did" }).click();
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible();
}

test.beforeEach(({ page }) => withoutWalk(page));

/** Nothing goes beyond the right edge of the window. */
async function fitsTheWidth(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
}

test("without WebGL the picture is drawn on a plain canvas", async ({ page }) => {
  const trouble = await watch(page);
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    const withoutWebgl = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
      return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
    };
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { value: withoutWebgl });
  });
  await openCheque(page);
  await pictureDrawn(page);
  await playToTheEnd(page);
  expect(trouble.errors).toEqual([]);
});

test("with no canvas at all the words are played to the end", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { value: () => null });
  });
  await openCheque(page);
  await playToTheEnd(page);
});

test("if the stage never arrives the words are played to the end", async ({ page }) => {
  await page.route(/phaser|stage/, (route) => route.abort());
  await openCheque(page);
  await playToTheEnd(page);
});

const NOTICE = "Part of the picture didn’t load. You can carry on with simple figures.";

for (const [what, answer] of [
  ["is missing", { status: 404, body: "There is nothing at this address." }],
  ["is broken", { status: 200, contentType: "text/javascript", body: "}{ no art" }],
  [
    "lacks a part",
    {
      status: 200,
      contentType: "text/javascript",
      body: "export default { art: { bodies: {} }, looks: { okafor: {} } };",
    },
  ],
] as const)
  test(`where a scenario's art ${what} a plain figure plays it to the end, and that is said once`, async ({ page }) => {
    await page.route(/forgotten-cheque-company/, (route) => route.fulfill(answer));
    await openCheque(page);
    await pictureDrawn(page);
    await expect(page.getByText(NOTICE)).toHaveCount(1);
    await page.getByRole("button", { name: "OK", exact: true }).click();
    await playToTheEnd(page);
    await expect(page.getByText(NOTICE)).toHaveCount(0);
  });

test("with reduced motion nothing is animated and the play goes on", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openCheque(page);
  await pictureDrawn(page);
  const running = await page.evaluate(() => document.getAnimations().length);
  expect(running).toBe(0);
  await playToTheEnd(page);
});

const SIZES = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

test("at every size every reply can be seen whole and pressed", async ({ page }) => {
  await withWordsAlone(page);
  await openCheque(page);
  // A reply is given at each size, and there are as many as the shortest way has: the last of them comes to the end.
  expect(shortest).toHaveLength(SIZES.length);
  for (const [at, size] of SIZES.entries())
    await test.step(`${size.width} by ${size.height}`, async () => {
      await page.setViewportSize(size);
      await fitsTheWidth(page);
      await eachComesIntoSight(replies(page));
      const words = shortest[at] ?? "";
      await replyThatBegins(page, words).click();
      await expect(conversation(page)).toContainText(words);
    });
  await page.getByRole("button", { name: "See how you did" }).click();
  await expect(page.getByRole("heading", { name: "Debrief", level: 1 })).toBeVisible();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await fitsTheWidth(page);
  }
});

test("on a telephone held sideways the face that speaks is beside the words", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openCheque(page);
  await pictureDrawn(page);
  const picture = await page.locator("#stage").boundingBox();
  const words = await page.locator(".conversation .has-tail").boundingBox();
  const mouth = await page
    .locator("#stage")
    .evaluate((stage) => Number.parseFloat(stage.style.getPropertyValue("--mouth-y")));
  expect(words?.x).toBeGreaterThanOrEqual((picture?.x ?? 0) + (picture?.width ?? 0));
  expect(mouth).toBeGreaterThan(60);
  expect(mouth).toBeLessThan((picture?.height ?? 0) - 60);
});

test("who has scrolled to the replies stays there when the story itself comes", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  let arrive = (): void => undefined;
  const held = new Promise<void>((done) => (arrive = done));
  await page.route(/\/play-[^/]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  // With other fonts the page would be a little longer or shorter.
  await page.route(/\/letters-[^/]+\.(js|css)$/, (route) => route.abort());
  await openCheque(page);
  await replies(page).last().scrollIntoViewIfNeeded();
  const scrolled = (): Promise<number> => page.evaluate(() => document.querySelector(".replies")?.scrollTop ?? 0);
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  const story = page.waitForResponse(/\/play-[^/]+\.js$/);
  arrive();
  await (await story).finished();
  await pictureDrawn(page);
  expect(await scrolled()).toBe(before);
  await expect(replies(page).last()).toBeInViewport({ ratio: 0.97 });
});

test("zoomed to 200 % nothing is lost", async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 });
  await withWordsAlone(page);
  await openCheque(page);
  await fitsTheWidth(page);
  await eachComesIntoSight(replies(page));
  await page.close();
});

test("with text alone at 200 % nothing is lost", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await withWordsAlone(page);
  await openCheque(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  await fitsTheWidth(page);
  await eachComesIntoSight(replies(page));
  await playToTheEnd(page);
});

test("where nothing can be stored the game says so and is played all the same", async ({ page }) => {
  await withWordsAlone(page);
  await page.addInitScript(() => {
    for (const storage of ["localStorage", "indexedDB"])
      Object.defineProperty(window, storage, {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
  });
  await openCheque(page);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await page.getByLabel("Text speed").selectOption("instant");
  await page.getByRole("button", { name: "Continue" }).click();
  await replyThatBegins(page, shortest[0] ?? "").click();
  await expect(page.getByText("This browser can’t save")).toBeVisible();
  await playToTheEnd(page, 1);
});

test("in the narrowest window every tool can be pressed, with a change beside both meters too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await withWordsAlone(page);
  await openCheque(page);
  await replyThatBegins(page, "Stand still").click();
  await expect(page.locator(".gauge-change")).toHaveCount(2);
  for (const tool of await page.getByRole("navigation", { name: "Tools" }).getByRole("button").all())
    await expect(tool).toBeInViewport({ ratio: 1 });
});
