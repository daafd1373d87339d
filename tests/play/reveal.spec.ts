/**
 * The reveal: line by line, at the trainee's speed, by key, by mouse, with reduced motion; and the replies after it.
 */
import { type Page, expect as expected, test } from "@playwright/test";
import {
  CHEQUE,
  IN_MOTION,
  conversation,
  goOn,
  meter,
  openCheque,
  openHeld,
  pictureDrawn,
  replies,
  repliesAreHeld,
  repliesLieThere,
  replyThatBegins,
  setText,
  withWordsAlone,
} from "./playing.ts";

test.use(IN_MOTION);

/** A line that takes long on an idle machine takes longer on a busy one. */
const expect = expected.configure({ timeout: 20_000 });

/** The reply that is answered with three lines, and their beginnings. */
const LISTEN = "Stand still";
const ANSWER = ["I stood in this very queue", "She stamped my slip", "Look. Stamped."];

const said = (page: Page): ReturnType<Page["locator"]> => conversation(page).locator(".now .by-customer");

/** Words that are in the page, but not visible yet. */
const unsaid = (page: Page): Promise<string> =>
  page.evaluate(() => [...(CSS.highlights.get("unsaid") ?? [])].map(String).join(""));

/** Opens the cheque, and waits for the end of the opening. */
async function heardOpening(page: Page): Promise<void> {
  await openCheque(page, "slow");
  await page.keyboard.press("Space");
  await repliesLieThere(page);
}

test("a line appears word by word; one press shows the whole of it, the next goes on", async ({ page }) => {
  await heardOpening(page);
  await replyThatBegins(page, LISTEN).click();

  await expect(said(page)).toHaveText([new RegExp(ANSWER[0] ?? "")]);
  expect(await unsaid(page)).toContain("dinner hour.");
  await repliesAreHeld(page);
  await page.keyboard.press("Space");
  expect(await unsaid(page)).toBe("");
  await expect(said(page)).toHaveCount(1);
  await page.keyboard.press("Space");
  await expect(said(page)).toHaveText([/I stood/, new RegExp(ANSWER[1] ?? "")]);
  expect(await unsaid(page)).toContain("not done.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await expect(said(page)).toHaveCount(3);
  await repliesAreHeld(page);
  await page.keyboard.press("Enter");
  await repliesLieThere(page);
  await expect(goOn(page)).toBeHidden();
});

test("a press on the picture or the words does the same, and so does the button", async ({ page }) => {
  await heardOpening(page);
  await replyThatBegins(page, LISTEN).click();
  // The answer is there: before that, there is nothing to go on with.
  await expect(said(page)).toHaveText([new RegExp(ANSWER[0] ?? "")]);
  await page.mouse.click(300, 300);
  await expect.poll(() => unsaid(page)).toBe("");
  await said(page).last().click();
  await expect(said(page)).toHaveCount(2);
  await goOn(page).click();
  await expect.poll(() => unsaid(page)).toBe("");
  await goOn(page).focus();
  await page.keyboard.press("Space");
  await expect(said(page)).toHaveCount(3);
});

test("words that were marked are kept: the press that ends the marking doesn't go on", async ({ page }) => {
  await heardOpening(page);
  await replyThatBegins(page, LISTEN).click();
  await page.keyboard.press("Space");
  const line = await said(page).locator(".words").boundingBox();
  if (line === null) throw new Error("the line is nowhere");
  await page.mouse.move(line.x + 4, line.y + 12);
  await page.mouse.down();
  await page.mouse.move(line.x + 160, line.y + 12, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^I? ?stood/);
  await expect(said(page)).toHaveCount(1);
});

test("the lines go on by themselves, and the replies come when the customer has finished", async ({ page }) => {
  await openCheque(page, "fast");
  await repliesLieThere(page);
  await replyThatBegins(page, LISTEN).click();
  await repliesAreHeld(page);
  await expect(said(page)).toHaveCount(3, { timeout: 20_000 });
  await repliesLieThere(page);
});

test("a number that is pressed before the replies are there asks for them, and gives none", async ({ page }) => {
  await openCheque(page, "slow");
  const opening = await conversation(page).textContent();
  await page.keyboard.press("1");
  await repliesLieThere(page);
  expect(await unsaid(page)).toBe("");
  await expect(conversation(page)).toHaveText(opening ?? "");
  // Nobody can have read one yet: a press that comes so soon gives none.
  await expect(replies(page).first()).toHaveAttribute("aria-disabled", "false");
  await page.keyboard.press("1");
  await expect(conversation(page)).not.toHaveText(opening ?? "");
});

test("who goes to a reply by the keyboard sees it", async ({ page }) => {
  await openCheque(page, "slow");
  await repliesAreHeld(page);
  await replies(page).first().focus();
  await repliesLieThere(page);
});

test("the whole line is in the log at once, as one text, for whom it is read to", async ({ page }) => {
  await openCheque(page, "slow");
  const line = conversation(page).locator(".saying .words");
  await expect(line).toHaveText(/^Three days!.*e-mail\.$/);
  expect(await line.evaluate((element) => element.childNodes.length)).toBe(1);
  expect(await unsaid(page)).not.toBe("");
  await expect(page.getByRole("log")).toContainText("e-mail.");
});

test("nothing is revealed while the trainee is away: in the pause menu, reading back, breathing", async ({ page }) => {
  await withWordsAlone(page);
  await setText(page, "fast");
  await openHeld(page, `/${CHEQUE}`);
  await page.clock.runFor(300);
  for (const [open, close] of [
    ["Escape", "Escape"],
    ["b", "b"],
  ] as const) {
    await page.keyboard.press(open);
    await page.clock.runFor(100);
    const left = await unsaid(page);
    await page.clock.runFor(20_000);
    expect(await unsaid(page)).toBe(left);
    expect(left).not.toBe("");
    await page.keyboard.press(close);
  }
  await page.getByRole("button", { name: "The conversation so far" }).click();
  await page.clock.runFor(100);
  const left = await unsaid(page);
  await page.clock.runFor(20_000);
  expect(await unsaid(page)).toBe(left);
  await page.getByRole("button", { name: "Close" }).click();
  await page.clock.runFor(20_000);
  expect(await unsaid(page)).toBe("");
  await repliesLieThere(page);
});

test("going back, and coming back, has all of the words there at once", async ({ page }) => {
  await heardOpening(page);
  await replyThatBegins(page, LISTEN).click();
  await page.keyboard.press("1");
  await repliesLieThere(page);
  await page.reload();
  await repliesLieThere(page);
  expect(await unsaid(page)).toBe("");
  await expect(said(page)).toHaveCount(3);
  await page.getByRole("button", { name: "The conversation so far" }).click();
  await page.getByRole("button", { name: "Change this reply" }).first().click();
  await repliesLieThere(page);
  expect(await unsaid(page)).toBe("");
});

test("the text speed is set in the settings, holds at once, and is remembered", async ({ page }) => {
  await openCheque(page, "slow");
  await repliesAreHeld(page);
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await page.getByLabel("Text speed").selectOption("instant");
  await page.getByRole("button", { name: "Continue" }).click();
  await repliesLieThere(page);
  await replyThatBegins(page, LISTEN).click();
  await expect(said(page)).toHaveCount(3);
  await repliesLieThere(page);
  await page.reload();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
  await expect(page.getByLabel("Text speed")).toHaveValue("at-once");
});

test("with reduced motion the lines come whole, one after the other, and nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await heardOpening(page);
  await replyThatBegins(page, LISTEN).click();
  await expect(said(page)).toHaveCount(1);
  expect(await unsaid(page)).toBe("");
  await repliesAreHeld(page);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.keyboard.press("Space");
  await expect(said(page)).toHaveCount(2);
});

test("what moves of itself rests within five seconds, and the kettle steams anew with the next reply", async ({
  page,
}) => {
  const moving = (): Promise<readonly (readonly [name: string, milliseconds: number])[]> =>
    page.evaluate(() =>
      document.getAnimations().map((animation) => {
        const lasts = Number(animation.effect?.getComputedTiming().endTime);
        return [animation instanceof CSSAnimation ? animation.animationName : "", lasts] as const;
      }),
    );
  await heardOpening(page);
  await expect.poll(async () => (await moving()).filter(([name]) => name === "steam")).toEqual([]);
  await replyThatBegins(page, "I am so sorry").click();
  await page.keyboard.press("Space");
  const beginning = await moving();
  expect(beginning.map(([name]) => name)).toEqual(expect.arrayContaining(["steam", "beckon"]));
  for (const [name, lasts] of beginning) expect(lasts, name).toBeLessThanOrEqual(5000);
});

test("a reply that is given slides over the counter, and is gone then", async ({ page }) => {
  await heardOpening(page);
  // It exists for less than half a second: on a busy machine polling would miss it.
  const slid = page.evaluate(
    () =>
      new Promise((resolve) => {
        const watcher = new MutationObserver((changes) => {
          const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
          const card = added.find((node) => node instanceof HTMLElement && node.matches(".handed-over"));
          if (card !== undefined) resolve(card.textContent);
        });
        watcher.observe(document.body, { childList: true });
      }),
  );
  await replyThatBegins(page, LISTEN).click();
  expect(await slid).toContain(LISTEN);
  await expect(page.locator(".handed-over")).toHaveCount(0);
});

test("how a reply lands is seen at once: in the meters with a sign, and at the picture's edge by shape and colour", async ({
  page,
}) => {
  await heardOpening(page);
  const before = Number(await meter(page, "Calm").getAttribute("value"));
  await replyThatBegins(page, LISTEN).click();
  await expect(page.locator(".landing.well")).toBeAttached();
  await expect(page.locator(".gauge-calm .gauge-change.up svg")).toBeVisible();
  const after = Number(await meter(page, "Calm").getAttribute("value"));
  expect(after).toBeGreaterThan(before);
  await expect(meter(page, "Calm"), "fills").toHaveCSS("background-size", `${after}% 100%`);
  await page.keyboard.press("1");
  await repliesLieThere(page);
  await replyThatBegins(page, "Did that e-mail").click();
  await expect(page.locator(".landing.badly")).toBeAttached();
  await expect(page.locator(".gauge-calm .gauge-change.down svg")).toBeVisible();
});

/**
 * A build may export a module's functions under names of its own: these are the exports that contain the one that opens
 * the stage.
 */
async function namesHolding(page: Page, module: string): Promise<readonly string[]> {
  const other = await page.context().newPage();
  await other.goto("/");
  const names = await other.evaluate(async (address) => {
    const exported = (await import(address)) as Readonly<Record<string, unknown>>;
    return Object.entries(exported).flatMap(([name, value]) =>
      typeof value === "object" && value !== null && "openStage" in value ? name : [],
    );
  }, module);
  await other.close();
  return names;
}

/** The calls to the stage, in order. The stage itself works as usual. */
type Asked = ["attend", boolean] | ["show", string, number | null];

/**
 * Records the page's calls to the stage: replaces the stage's module by one that wraps the function that opens the
 * stage.
 */
async function overhearStage(page: Page): Promise<() => Promise<readonly Asked[]>> {
  await page.route(/\/open-stage-[^/]*\.js$/, async (route) => {
    const itself = `${route.request().url()}?itself`;
    const held = (await namesHolding(page, itself)).map(
      (name, at) =>
        `const held${at} = { ...itself[${JSON.stringify(name)}], openStage };\nexport { held${at} as ${name} };`,
    );
    const body = `
      import * as itself from ${JSON.stringify(itself)};
      export * from ${JSON.stringify(itself)};
      window.asked = [];
      export function openStage(...all) {
        const stage = itself.openStage(...all);
        return {
          ...stage,
          attend: (on) => (asked.push(["attend", on]), stage.attend(on)),
          show: (beat, delivery) => (asked.push(["show", beat.text, delivery?.speakFor ?? null]), stage.show(beat, delivery)),
        };
      }
      ${held.join("\n")}`;
    await route.fulfill({ contentType: "text/javascript", body });
  });
  return () => page.evaluate<readonly Asked[]>("window.asked");
}

test("the figure waits for whoever hovers over a reply or goes to it, until they leave it or give it", async ({
  page,
}) => {
  const asked = await overhearStage(page);
  await heardOpening(page);
  await pictureDrawn(page);
  const attended = async (): Promise<boolean | undefined> =>
    (await asked()).findLast((one): one is ["attend", boolean] => one[0] === "attend")?.[1];
  expect(await attended()).toBe(false);
  await replies(page).first().hover();
  await expect.poll(attended).toBe(true);
  await page.mouse.move(640, 60);
  await expect.poll(attended).toBe(false);
  await page.keyboard.press("Tab");
  await replies(page).nth(1).focus();
  await expect.poll(attended).toBe(true);
  await page.keyboard.press("Enter");
  await expect.poll(attended).toBe(false);
});

test("the picture follows the line that is revealed, for as long as it takes to appear", async ({ page }) => {
  const asked = await overhearStage(page);
  await heardOpening(page);
  await pictureDrawn(page);
  await replyThatBegins(page, LISTEN).click();
  const shown = async (): Promise<readonly string[]> =>
    (await asked()).flatMap((one) => (one[0] === "show" ? one[1] : []));
  await expect.poll(async () => (await shown()).at(-1)).toContain(ANSWER[0]);
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await expect.poll(async () => (await shown()).at(-1)).toContain(ANSWER[1]);
  expect((await shown()).filter((text) => text.includes(ANSWER[2] ?? ""))).toEqual([]);
  for (const one of await asked()) if (one[0] === "show") expect(one[2]).toBeGreaterThan(0);
});
