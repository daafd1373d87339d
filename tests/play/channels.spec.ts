/** The remote settings: a call, a chat, letters, a public thread. */
import { type Page, expect, test } from "@playwright/test";
import { namesHeardOn, putEarOn } from "./listening.ts";
import {
  conversation,
  goOn,
  openHeld,
  openWithStory,
  replies,
  replyThatBegins,
  violations,
  watch,
  withWordsAlone,
} from "./playing.ts";

/** Opens the scenario named after this setting, and waits for its first replies. */
async function open(page: Page, setting: string): Promise<void> {
  await page.goto(`/#/play/${setting}`);
  await expect(conversation(page)).toBeVisible();
}

/** Waits until the customer has said everything. */
async function hearOut(page: Page): Promise<void> {
  while (await goOn(page).isVisible())
    await goOn(page)
      .click({ timeout: 5000 })
      .catch(() => undefined);
  await expect(replies(page).first()).toBeEnabled();
}

const onlookers = async (page: Page): Promise<number> =>
  Number(/(\d+) people are watching/.exec((await page.getByText("people are watching").textContent()) ?? "")?.[1]);

test("a call's clock counts the time that is seen, and stands still in a pause and in a hidden tab", async ({
  page,
}) => {
  await page.clock.install();
  await withWordsAlone(page);
  await openWithStory(page, () => open(page, "phone"));
  await hearOut(page);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const clock = page.getByRole("timer", { name: "Time on the phone" });
  const seconds = async (): Promise<number> => {
    const [minutes = 0, rest = 0] = ((await clock.textContent()) ?? "").split(":").map(Number);
    return minutes * 60 + rest;
  };
  const before = await seconds();
  await page.clock.runFor(62_000);
  expect(await seconds()).toBe(before + 62);
  expect(await clock.getAttribute("aria-live")).toBe("off");

  await page.getByRole("button", { name: "Menu" }).click();
  await page.clock.runFor(10_000);
  expect(await seconds()).toBe(before + 62);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.clock.runFor(1000);

  await page.evaluate(() => Object.defineProperty(document, "hidden", { configurable: true, value: true }));
  const hidden = await seconds();
  await page.clock.runFor(10_000);
  expect(await seconds()).toBe(hidden);
  await page.evaluate(() => Object.defineProperty(document, "hidden", { configurable: true, value: false }));
  const seen = await seconds();
  await page.clock.runFor(5000);
  expect(await seconds()).toBe(seen + 5);
});

test("in a chat there are dots while a message is typed, and then the whole message", async ({ page }) => {
  // A message is typed for less than two seconds, and on a busy machine it would be there before it was looked at.
  await page.emulateMedia({ reducedMotion: "no-preference" });
  await openHeld(page, "/#/play/chat");
  const message = conversation(page).locator(".saying.by-customer");
  const dots = (): Promise<string> => message.evaluate((line) => getComputedStyle(line, "::after").content);
  const head = page.locator(".chat-head");
  await expect(head).toContainText("Ms Tran");
  await expect(head.getByText("is typing")).toBeVisible();
  await expect(message.locator(".words")).toHaveCSS("opacity", "0");
  expect(await dots()).not.toBe("none");

  await page.getByRole("button", { name: "Next", exact: true }).click();
  await expect(message.locator(".words")).toHaveCSS("opacity", "1");
  expect(await dots()).toBe("none");

  await page.clock.resume();
  await hearOut(page);
  await expect(head.getByText("online")).toBeVisible();
  await expect(head.getByText("is typing")).toBeHidden();
});

test("a chat keeps what was written before in sight, the customer on the left and the trainee on the right", async ({
  page,
}) => {
  await withWordsAlone(page);
  await open(page, "chat");
  await hearOut(page);
  await replyThatBegins(page, "Tomorrow!").click();
  await hearOut(page);
  const top = async (words: string): Promise<number> =>
    (await conversation(page).locator(".said", { hasText: words }).boundingBox())?.y ?? Number.NaN;
  const left = async (words: string): Promise<number> =>
    (await conversation(page).locator(".said", { hasText: words }).boundingBox())?.x ?? Number.NaN;
  const window = (await conversation(page).boundingBox())?.y ?? Infinity;
  await expect.poll(() => top("it's for my little brother")).toBeGreaterThanOrEqual(window);
  expect(await top("Tomorrow!")).toBeGreaterThan(await top("it's for my little brother"));
  expect(await top("ok. ok thank you")).toBeGreaterThan(await top("Tomorrow!"));
  expect(await left("Tomorrow!")).toBeGreaterThan(await left("ok. ok thank you"));
});

test("letters say whom they are from and what they are about", async ({ page }) => {
  await withWordsAlone(page);
  await open(page, "mail");
  await hearOut(page);
  const head = page.locator(".letter-head");
  await expect(head.getByRole("definition").first()).toHaveText("Mr Moreau");
  await expect(head.getByRole("definition").last()).toHaveText("The chair that came in pieces");
  const letter = conversation(page).locator(".by-customer").first().locator(".speaker");
  const around = await letter.evaluate((line) =>
    ["::before", "::after"].map((part) => getComputedStyle(line, part).content).join(),
  );
  expect(around).toContain("From");
  expect(around).toContain("The chair that came in pieces");
});

test("more people watch a public thread when calm falls, and fewer when it rises", async ({ page }) => {
  await withWordsAlone(page);
  await open(page, "social");
  await hearOut(page);
  const before = await onlookers(page);
  await replyThatBegins(page, "Our drivers are trained").click();
  await expect.poll(() => onlookers(page)).toBeGreaterThan(before);
  await hearOut(page);
  const quarrel = await onlookers(page);
  await replyThatBegins(page, "A new one is on its way").click();
  await expect.poll(() => onlookers(page)).toBeLessThan(quarrel);

  // With the ending, the thread is closed.
  for (let line = 0; line < 2; line++) await goOn(page).click();
  await expect(page.getByRole("button", { name: "See how you did" })).toBeVisible();
  await expect.poll(async () => (await page.locator(".thread-head").boundingBox())?.width).toBeLessThan(10);
});

for (const setting of ["phone", "chat", "mail", "social"])
  test(`${setting}: accessible wide and narrow, played by keyboard, and nothing goes wrong on the page`, async ({
    page,
  }) => {
    const { errors } = await watch(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, setting);
    await hearOut(page);
    await expect(page.locator(`main[data-setting=${setting}]`)).toBeVisible();
    await expect(page.locator("#stage[data-stage=drawn]")).toBeAttached({ timeout: 30_000 });
    expect(await violations(page), "wide").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page), "narrow").toEqual([]);
    await page.setViewportSize({ width: 844, height: 390 });
    expect(await violations(page), "held sideways").toEqual([]);

    const said = (await conversation(page).textContent()) ?? "";
    await page.keyboard.press("1");
    await expect(conversation(page)).not.toHaveText(said);
    expect(errors).toEqual([]);
  });

/** The kinds of sounds that were played: their names without the word that was said. */
const kindsHeard = async (page: Page): Promise<ReadonlySet<string>> =>
  new Set((await namesHeardOn(page)).map((name) => name.replace(/^((?:voice|phone)-[a-z]+)-.*$/, "$1")));

test("on the telephone the line hums, and the customer's voice comes through it", async ({ page }) => {
  await withWordsAlone(page);
  await putEarOn(page);
  await open(page, "phone");
  await hearOut(page);
  await expect.poll(() => kindsHeard(page), { timeout: 20_000 }).toContain("room-phone");
  await page.keyboard.press("1");
  const voices = async (): Promise<readonly string[]> =>
    [...(await kindsHeard(page))].filter((kind) => /^(voice|phone)-/.test(kind));
  await expect.poll(async () => (await voices()).length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect((await voices()).filter((kind) => !kind.startsWith("phone-"))).toEqual([]);
});

test("in a chat nobody has a voice: keys are heard, and that a message comes", async ({ page }) => {
  await withWordsAlone(page);
  await putEarOn(page);
  await open(page, "chat");
  await hearOut(page);
  await expect.poll(() => kindsHeard(page), { timeout: 20_000 }).toContain("room-office");
  await page.keyboard.press("1");
  await expect.poll(() => kindsHeard(page), { timeout: 20_000 }).toContain("typing");
  await expect.poll(() => kindsHeard(page), { timeout: 20_000 }).toContain("message");
  expect([...(await kindsHeard(page))].filter((kind) => /^(voice|phone)-/.test(kind))).toEqual([]);
});

test("of several customers, the call and all that follows name the one who was chosen", async ({ page }) => {
  await withWordsAlone(page);
  await page.goto("/#/");
  await expect(page.getByRole("img", { name: "Mr Moreau or Ms Tran, the customer" })).toBeVisible();
  await open(page, "callers");
  await hearOut(page);
  const caller = page.locator(".on-the-line .frame-name");
  await expect(caller).toBeHidden();
  await replyThatBegins(page, "Ring Ms Tran").click();
  await hearOut(page);
  await expect(caller).toHaveText("Ms Tran");
  await replyThatBegins(page, "Is it all fine").click();
  await expect(page.locator(".ending-mood")).toHaveText("Ms Tran hangs up, still angry.");
  await expect(page.locator("#ending-title")).toHaveText("Ms Tran walked out");
  await page.getByRole("button", { name: "See how you did" }).click();
  await expect(page.getByRole("heading", { name: "Ms Tran walked out" })).toBeVisible();
  await expect(page.getByRole("img", { name: "Ms Tran, at the end" })).toBeVisible();
});

test("a customer who is drawn before the first words is the one on the line", async ({ page }) => {
  await withWordsAlone(page);
  await open(page, "drawn-caller");
  await hearOut(page);
  const name = await page.locator(".on-the-line .frame-name").textContent();
  expect(["Mr Moreau", "Ms Tran", "Mr Singh"]).toContain(name);
  await expect(conversation(page)).toContainText(`This is ${name ?? ""}.`);
});
