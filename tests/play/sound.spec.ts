/** The sound that really comes out of the browser's loudspeakers. */
import { type Page, expect, test } from "@playwright/test";
import { planned } from "../own-stories/files.ts";
import { hideTab, isHeard, isSilent, namesHeardOn, putEarOn } from "./listening.ts";
import {
  CHEQUE,
  conversation,
  openCheque,
  pictureDrawn,
  replies,
  replyThatBegins,
  setText,
  watch,
  withoutStage,
  withoutWalk,
} from "./playing.ts";

declare global {
  interface Window {
    /** What the fake of the system's voice was asked to say. */
    readonly said: readonly string[];
  }
}

/** Replies that make it worse, all the way to a bad end. */
const theWorst = planned("worst");
const [worst = ""] = theWorst;

const MISSING = "Some sounds didn’t load.";

/** Opens the scenario and makes a first gesture that changes nothing. */
async function openWithSound(page: Page): Promise<void> {
  for (const prepare of [withoutStage, withoutWalk, putEarOn]) await prepare(page);
  await openCheque(page);
  await page.keyboard.press("Shift");
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByText("Settings", { exact: true }).click();
}

async function playOn(page: Page, turns: number): Promise<void> {
  for (let turn = 0; turn < turns && (await replies(page).count()) > 0; turn++) {
    const before = (await conversation(page).textContent()) ?? "";
    await replies(page).first().click();
    await expect(conversation(page)).not.toHaveText(before);
  }
}

const heard = (page: Page, name: RegExp, timeout = 20_000): Promise<void> =>
  expect
    .poll(async () => (await namesHeardOn(page)).filter((clip) => name.test(clip)).length, { timeout })
    .toBeGreaterThan(0);

const fades = (page: Page): Promise<readonly number[]> => page.evaluate(() => window.ear.fades);

/** Waits until a line has been said: then the room is at its old level. */
const isSaid = (page: Page): Promise<void> =>
  expect.poll(async () => (await fades(page)).at(-1)?.toFixed(2), { timeout: 30_000 }).toBe("0.70");

/** Plays until a voice is heard: on a slow machine the first line may be over before its voice has loaded. */
async function hearSomebody(page: Page): Promise<void> {
  await openWithSound(page);
  await isHeard(page);
  await expect(async () => {
    await playOn(page, 1);
    await heard(page, /^voice-/, 4000);
  }).toPass();
}

test("before the first gesture there is no device and no file of sounds", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await putEarOn(page);
  await openCheque(page);
  await page.mouse.move(200, 200);
  // Waits until everything that the page fetches by itself has loaded.
  await pictureDrawn(page);
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => window.ear.devices.length)).toBe(0);
  expect(asked.filter((url) => /\.(webm|mp3)|hearing-/.test(url))).toEqual([]);
});

test("after it the room is heard, and of what came before nothing is made up for", async ({ page }) => {
  await openWithSound(page);
  await isHeard(page);
  const names = await namesHeardOn(page);
  expect(names.filter((name) => !/^(room-bank|voice-deep-)/.test(name))).toEqual([]);
  expect(names.filter((name) => name === "room-bank")).toHaveLength(1);
});

test("of the sounds only those of this room and these people are fetched", async ({ page }) => {
  const files: string[] = [];
  page.on("response", (response) => {
    const [, file] = /\/((?:cues|room|voice|phone)[^/]*)-.{8}\.(?:webm|mp3)$/.exec(response.url()) ?? [];
    if (file !== undefined) files.push(file);
  });
  await openWithSound(page);
  await isHeard(page);
  expect(files.toSorted()).toEqual(["cues", "room-bank", "voice-deep"]);
});

test("who comes from the start hears that it begins", async ({ page }) => {
  await putEarOn(page);
  await setText(page, "normal");
  await page.goto("/");
  const cheque = page.getByRole("article", { name: "The forgotten cheque" });
  await cheque.getByRole("link", { name: /^Start/ }).click();
  await page.getByRole("button", { name: "Begin" }).click();
  await heard(page, /^start$/);
  await heard(page, /^room-bank$/);
});

test("a reply is heard as it lands, before the answer to it is", async ({ page }) => {
  await openWithSound(page);
  await isHeard(page);
  // Lets the first line be said, so that the next voice is the answer's.
  await isSaid(page);
  await replyThatBegins(page, worst).click();
  await heard(page, /^meter-/);
  const names = await namesHeardOn(page);
  expect(names[names.lastIndexOf("click") + 1]).toMatch(/^meter-down-[1-4]$/);
});

test("the heart pounds under a very low calm, and an ending has its tune", async ({ page }) => {
  await openWithSound(page);
  await isHeard(page);
  const [first = "", second = "", ...others] = theWorst;
  for (const words of [first, second]) await replyThatBegins(page, words).click();
  await heard(page, /^heartbeat$/);
  for (const words of others) await replyThatBegins(page, words).click();
  await heard(page, /^ending-(good|bad)$/);
  const names = await namesHeardOn(page);
  expect(names.indexOf("heartbeat")).toBeLessThan(names.findIndex((name) => name.startsWith("ending-")));
});

test("a hidden tab is silent; when it is seen again the room is back, and nothing is caught up", async ({ page }) => {
  await openWithSound(page);
  await isHeard(page);
  await hideTab(page, true);
  await isSilent(page);
  const before = (await namesHeardOn(page)).length;
  await hideTab(page, false);
  await isHeard(page);
  expect((await namesHeardOn(page)).slice(before)).toEqual(["room-bank"]);
});

test("mute silences everything at once, and back comes the room", async ({ page }) => {
  await openWithSound(page);
  await isHeard(page);
  const mute = page.getByRole("button", { name: "Mute" });
  await mute.click();
  await isSilent(page);
  await mute.click();
  await isHeard(page);
});

test("each group is heard by itself: with the room and the voices off there are only signals", async ({ page }) => {
  await openWithSound(page);
  await isHeard(page);
  await openSettings(page);
  await page.getByLabel("Background", { exact: true }).uncheck();
  await page.getByLabel("Voices", { exact: true }).uncheck();
  await page.getByRole("button", { name: "Continue" }).click();
  await isSilent(page);
  const before = (await namesHeardOn(page)).length;
  await replies(page).first().click();
  await heard(page, /^meter-/);
  const names = (await namesHeardOn(page)).slice(before);
  expect(names.filter((name) => /^(room|voice)/.test(name))).toEqual([]);
});

test("the room gives way to a voice, and comes back after it", async ({ page }) => {
  await hearSomebody(page);
  await expect.poll(async () => (await fades(page)).map((level) => level.toFixed(3))).toContain("0.245");
  await isSaid(page);
});

test("nobody speaks on while the trainee has paused, nor once they have left", async ({ page }) => {
  await page.clock.install();
  await hearSomebody(page);
  await page.getByRole("button", { name: "Menu" }).click();
  const voices = async (): Promise<number> =>
    (await namesHeardOn(page)).filter((name) => name.startsWith("voice-")).length;
  const before = await voices();
  await page.clock.runFor(10_000);
  expect(await voices()).toBe(before);
  await page.getByRole("button", { name: "Save and exit" }).click();
  await isSilent(page);
});

test("with the files missing the play goes on in silence, with one notice", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route(/\.(webm|mp3)$/, (route) => route.fulfill({ status: 404, body: "" }));
  await openWithSound(page);
  const notice = page.getByText(MISSING);
  await expect(notice).toHaveCount(1);
  await page.getByRole("button", { name: "OK", exact: true }).click();
  await playOn(page, 4);
  await expect(notice).toHaveCount(0);
  await isSilent(page);
  // It can be read instead.
  await expect(page.locator(".caption")).toHaveText(/\w/);
  expect(errors).toEqual([]);
});

test("with files of garbage it is the same", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.route(/\.(webm|mp3)$/, (route) => route.fulfill({ status: 200, body: "<!doctype html> no sound" }));
  await openWithSound(page);
  await expect(page.getByText(MISSING)).toHaveCount(1);
  await playOn(page, 2);
  await isSilent(page);
  expect(errors).toEqual([]);
});

test("with one voice missing everything else is heard", async ({ page }) => {
  await page.route(/voice-deep/, (route) => route.abort());
  await openWithSound(page);
  await expect(page.getByText(MISSING)).toHaveCount(1);
  await isHeard(page);
  await replies(page).first().click();
  await heard(page, /^meter-/);
});

test("where the lighter files can't be played, the others are", async ({ page }) => {
  await page.route(/\.webm$/, (route) => route.fulfill({ status: 200, body: "garbage" }));
  await openWithSound(page);
  await isHeard(page);
  await expect(page.getByText(MISSING)).toHaveCount(0);
});

test("without any audio the play goes on, with one notice", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "AudioContext", { value: undefined });
  });
  await openCheque(page);
  await page.keyboard.press("Shift");
  await expect(page.getByText(MISSING)).toHaveCount(1);
  await playOn(page, 2);
});

test("the sounds break no rule of the page and bring no error", async ({ page }) => {
  const trouble = await watch(page);
  await putEarOn(page);
  await openCheque(page);
  await page.keyboard.press("Shift");
  await isHeard(page);
  await playOn(page, 2);
  expect(trouble.errors).toEqual([]);
});

test("reading aloud is not offered where the system has no voice, and why is said", async ({ page }) => {
  await page.goto(`/${CHEQUE}`);
  const voices = await page.evaluate(() => speechSynthesis.getVoices().length);
  test.skip(voices > 0, "this system has voices");
  await openCheque(page);
  await openSettings(page);
  await expect(page.getByLabel("Read lines aloud")).toBeDisabled();
  await expect(page.getByText("This device has no voice for this language")).toBeVisible();
});

test("lines are read aloud by the system's voice for those who ask for it, until something else happens", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    const stand = Object.assign(new EventTarget(), {
      getVoices: () => [{ name: "Alice", lang: "en-GB", localService: true, default: true }],
      speak: ({ text }: SpeechSynthesisUtterance) => said.push(text),
      cancel: () => said.push("(cancelled)"),
    });
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, "speechSynthesis", { value: stand });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: Utterance });
    Object.assign(window, { said });
  });
  await openWithSound(page);
  await openSettings(page);
  await expect(page.getByText("“Alice”")).toBeVisible();
  await page.getByLabel("Read lines aloud").check();
  await page.getByRole("button", { name: "Continue" }).click();
  const before = (await namesHeardOn(page)).length;
  const said = (): Promise<readonly string[]> => page.evaluate(() => window.said);
  await replyThatBegins(page, worst).click();
  await expect.poll(said).not.toEqual([]);
  await expect(conversation(page)).toContainText((await said())[0] ?? "nothing was said");
  expect((await namesHeardOn(page)).slice(before).filter((name) => name.startsWith("voice-"))).toEqual([]);
  await page.getByRole("button", { name: "Menu" }).click();
  await expect.poll(async () => (await said()).at(-1)).toBe("(cancelled)");
});
