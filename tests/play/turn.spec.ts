/** One turn of the conversation as it is played: presses that come too early, what is in sight, and how far one is. */
import { type Page, expect, test } from "@playwright/test";
import type { TextSpeed } from "#records/settings.ts";
import {
  IN_MOTION,
  CHEQUE,
  conversation,
  goOn,
  meter,
  openCheque,
  openWithStory,
  replies,
  replyThatBegins,
  withWordsAlone,
} from "./playing.ts";

test.use(IN_MOTION);
test.beforeEach(({ page }) => withWordsAlone(page));

/** Milliseconds in which somebody can have read a reply. */
const READ = 600;
const LISTEN = "Stand still, look at him";

const SIZES = {
  "on a desktop": { width: 1280, height: 720 },
  "on a phone": { width: 390, height: 844 },
  "on a phone held sideways": { width: 844, height: 390 },
} as const;

const repliesSaid = (page: Page): ReturnType<Page["locator"]> => conversation(page).locator(".by-you");

for (const [where, viewport] of Object.entries(SIZES)) {
  test.describe(where, () => {
    test.use({ viewport, hasTouch: where !== "on a desktop" });

    test("a second tap on Next gives no answer that nobody has read", async ({ page }) => {
      await openInTheMiddle(page);
      const place = await goOn(page).boundingBox();
      if (place === null) throw new Error("Next is nowhere");
      const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
      const tap = (): Promise<void> => (where === "on a desktop" ? page.mouse.click(x, y) : page.touchscreen.tap(x, y));
      await tap();
      await page.clock.runFor(300);
      await tap();
      await page.clock.runFor(READ);
      await expect(goOn(page)).toBeHidden();
      await expect(repliesSaid(page)).toHaveCount(0);
      await expect(replies(page)).toHaveCount(4);
      // Nor does a reply ever lie where Next was.
      for (const reply of await replies(page).all()) {
        const box = await reply.boundingBox();
        const hit = box !== null && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
        expect(hit).toBe(false);
      }
    });

    test("no key moves the meters out of sight", async ({ page }) => {
      await openInTheMiddle(page);
      for (let press = 0; press < 14; press++) {
        await page.keyboard.press("Tab");
        expect(await scrollOf(page)).toEqual([0, 0, 0]);
        await expect(meter(page, "Calm")).toBeInViewport({ ratio: 0.9 });
      }
    });

    test("all can be pressed by a thumb, is in sight after a reload, and is given by no second tap", async ({
      page,
    }) => {
      await page.clock.install();
      await openWithStory(page, () => openCheque(page));
      await test.step("everything that can be pressed is large enough for a thumb, and has its word", async () => {
        for (const name of ["Home", "So far", "Mute", "Breathe", "Menu"])
          await expect(page.getByRole("navigation", { name: "Tools" }).getByText(name, { exact: true })).toBeVisible();
        for (const name of ["Calm", "Trust"]) await expect(page.locator(".gauge").getByText(name)).toBeVisible();
        for (const button of await page.locator("main :is(button, a):visible").all()) {
          const box = await button.boundingBox();
          expect(Math.round(box?.height ?? 0), (await button.textContent()) ?? "").toBeGreaterThanOrEqual(44);
          expect(Math.round(box?.width ?? 0), (await button.textContent()) ?? "").toBeGreaterThanOrEqual(44);
        }
      });
      await test.step("what is restored is the last line and the replies, all of them in sight", async () => {
        await replyThatBegins(page, LISTEN).click();
        await expect(replyThatBegins(page, "Take me back")).toBeVisible();
        await openWithStory(page, () => page.reload());
        await expect(replies(page).first()).toBeInViewport({ ratio: 0.9 });
        for (const reply of await replies(page).all()) await expect(reply).toBeInViewport({ ratio: 0.9 });
        await expect(conversation(page).getByText("Look. Stamped. Monday the third.")).toBeInViewport({ ratio: 0.9 });
        await expect(conversation(page).getByText("I stood in this very queue")).not.toBeInViewport();
        await page.getByRole("button", { name: "The conversation so far" }).click();
        await expect(page.getByRole("dialog").getByText("I stood in this very queue")).toBeVisible();
        await page.keyboard.press("Escape");
        await expect(page.getByRole("dialog")).toBeHidden();
      });
      await test.step("a reply that comes to lie under a second tap is not given, and says that it waits", async () => {
        await page.clock.pauseAt(Date.now() + 600_000);
        await page.clock.runFor(READ);
        await replies(page).nth(2).click();
        await expect(page.locator(".how-far")).toHaveText(/^Reply 3 /);
        await page.mouse.click(...(await middleOf(page, 2)));
        await expect(page.locator(".reply-early")).toHaveText("That was quick. Press again to say this.");
        await expect(page.locator(".how-far")).toHaveText(/^Reply 3 /);
        await page.clock.runFor(READ);
        await replies(page).nth(2).click();
        await expect(page.locator(".how-far")).toHaveText(/^Reply 4 /);
      });
    });
  });
}

/** Time passes only when the test lets it; as much has passed that the first replies can be given. */
async function openWithStillClock(page: Page, text?: TextSpeed): Promise<void> {
  await page.clock.install();
  await openWithStory(page, () => openCheque(page, text));
  await page.clock.pauseAt(Date.now() + 600_000);
  await page.clock.runFor(READ);
}

/** Time is held in the middle of what he says first: the replies are still below the edge. */
async function openInTheMiddle(page: Page): Promise<void> {
  await page.clock.install();
  await openWithStory(page, () => openCheque(page, "slow"));
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
}

/** How far the page is scrolled, across and down, and the conversation in it. */
const scrollOf = (page: Page): Promise<unknown> =>
  page.evaluate(() => [scrollX, scrollY, document.querySelector(".encounter")?.scrollTop]);

/** The middle of the reply that lies at this place. */
async function middleOf(page: Page, place: number): Promise<[x: number, y: number]> {
  const box = await replies(page).nth(place).boundingBox();
  if (box === null) throw new Error("the reply is nowhere");
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test("a key that is hit twice gives no reply, and a change is seen beside the face before it lands on its meter", async ({
  page,
}) => {
  await openWithStillClock(page, "slow");
  await test.step("the key that asks for the replies gives none when it is pressed again at once", async () => {
    // Both at once, as a key that is hit twice.
    await page.evaluate(() => {
      for (let hit = 0; hit < 2; hit++)
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "1", bubbles: true }));
    });
    await expect(page.locator(".reply-early")).toBeVisible();
    await expect(page.locator(".how-far")).toHaveText(/^Reply 1 /);
  });
  await test.step("a change is seen beside the face, and then lands on its meter", async () => {
    await page.clock.runFor(READ);
    await replyThatBegins(page, LISTEN).click();
    await page.clock.runFor(500);
    await expect(page.locator(".meter-changes")).toContainText(/Calm \+\d+/);
    await expect(page.locator(".gauge-change")).toHaveCount(0);
    await page.clock.runFor(1000);
    await expect(page.locator(".gauge-change")).toHaveCount(2);
    await expect(page.locator(".meter-changes")).toHaveCount(0);
  });
  await test.step("the key gives the reply once it can have been read", async () => {
    await page.keyboard.press("1");
    await page.clock.runFor(READ);
    await page.keyboard.press("1");
    await expect(page.locator(".how-far")).toHaveText(/^Reply 3 /);
  });
});

test("the meters are explained once: when they move for the first time, until the next reply", async ({ page }) => {
  await page.goto(`/${CHEQUE}`);
  const explained = page.getByRole("complementary", { name: "What the meters mean" });
  await expect(goOn(page)).toBeVisible();
  await page.keyboard.press("1");
  await expect(replies(page).first()).toBeVisible();
  await expect(explained).toBeHidden();
  await replyThatBegins(page, LISTEN).click();
  await expect(explained).toBeVisible();
  await explained.getByRole("button", { name: "Got it" }).click();
  await expect(explained).toBeHidden();
  await page.reload();
  await expect(replies(page).first()).toBeVisible();
  await expect(explained).toBeHidden();
});

test("home is one press away, all is still there on coming back, and a breath is offered in words while he is upset", async ({
  page,
}) => {
  await openCheque(page);
  await page.getByRole("button", { name: "Take a breath" }).click();
  await expect(page.getByRole("dialog", { name: "A moment to breathe" })).toBeVisible();
  await page.keyboard.press("Escape");
  await replyThatBegins(page, LISTEN).click();
  await expect(page.locator(".how-far")).toHaveText(/^Reply 2 of about \d+/);
  await test.step("home is one press away, and what was said is still there on coming back", async () => {
    await page.getByRole("link", { name: "Home" }).click();
    await page
      .getByRole("link", { name: /Continue/ })
      .first()
      .click();
    await expect(page.locator(".by-you")).toHaveCount(1);
  });
  await replyThatBegins(page, "Take me back").click();
  await expect(replyThatBegins(page, "You don't want this filmed")).toBeVisible();
  await expect(page.getByRole("button", { name: "Take a breath" })).toBeHidden();
});
