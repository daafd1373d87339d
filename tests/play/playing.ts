/** Helpers of the browser tests: open the game, give replies, watch for errors. */
import { AxeBuilder } from "@axe-core/playwright";
import { type Locator, type Page, expect } from "@playwright/test";
import { AS_IT_COMES, type TextSpeed } from "#records/settings.ts";

/** For the tests of what moves, and for those that play as most people do. The others run with reduced motion. */
export const IN_MOTION = { contextOptions: { reducedMotion: "no-preference" } } as const;

export const CHEQUE = "#/play/forgotten-cheque";

/** Everything that must not happen on a page: errors, policy violations, failed requests. */
export interface Trouble {
  readonly errors: string[];
}

/** How the browser says that a test has kept a file back: see `withWordsAlone`. */
const KEPT_BACK = "inspector";

/** Starts watching. Call it before the page is opened. */
export async function watch(page: Page): Promise<Trouble> {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`console: ${message.text()}`);
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (why !== KEPT_BACK) errors.push(`request: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) errors.push(`response: ${response.status()} ${response.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { errors };
}

export const replies = (page: Page): Locator => page.getByRole("group", { name: "Your reply" }).getByRole("button");
export const conversation = (page: Page): Locator => page.getByRole("log", { name: "Conversation" });
export const meter = (page: Page, name: "Calm" | "Trust"): Locator => page.getByRole("meter", { name, exact: true });

/**
 * A trainee who has set this text speed before and knows what the meters mean, and nothing else. Call it before the page is opened; settings made in
 * the page later are kept. "at-once" is for plays that are not about the reveal. `place` is where the game lies.
 */
export async function setText(page: Page, text: TextSpeed, place = "/"): Promise<void> {
  const kept = {
    name: `composure.${place}.settings`,
    value: JSON.stringify({ ...AS_IT_COMES, text, metersExplained: true }),
  };
  await page.addInitScript(({ name, value }) => {
    try {
      if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
    } catch {
      // If nothing can be saved, it is revealed at the normal speed.
    }
  }, kept);
}

export async function openCheque(page: Page, text: TextSpeed = "at-once"): Promise<void> {
  await setText(page, text);
  await page.goto(`/${CHEQUE}`);
  await expect(replies(page).first()).toBeVisible();
}

/**
 * Opens a conversation with the time held: what is revealed waits for the test, however slow the machine is. From then
 * on time passes only by the page's clock.
 */
export async function openHeld(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 1000);
  await page.goto(address);
  await expect
    .poll(async () => {
      await page.clock.runFor(50);
      return conversation(page).isVisible();
    })
    .toBe(true);
}

/** What plays a conversation: the engine, the rules, the story itself, and what keeps the attempt. */
const PLAYS = [/\/play-[\w-]+\.js/, /\/rulebook-[\w-]+\.js/, /-story-[\w-]+\.js/, /\/open-page-records-[\w-]+\.js/];

/**
 * Opens a conversation as `open` does, and waits for all that plays it. A test that leaps in time has to: for a page
 * that is still fetching, a minute without a byte is a server that doesn't answer.
 */
export async function openWithStory(page: Page, open: () => Promise<unknown>): Promise<void> {
  const coming = PLAYS.map((part) => page.waitForResponse(part));
  await open();
  for (const answer of await Promise.all(coming)) await answer.finished();
}

/**
 * For a test that is about words alone. What takes the processor most never comes: Phaser, the still picture, the walk of
 * all roads, and the sound of what is heard. Call it before the page is opened. Nothing is routed: where anything is,
 * the browser keeps no file of the page, and each request takes two more processes' time.
 */
export async function withWordsAlone(page: Page): Promise<void> {
  await withoutStage(page);
  await withoutThread(page, "fails");
  await page.addInitScript(() => {
    // An element without a size is drawn by nobody.
    const nowhere = new CSSStyleSheet();
    nowhere.replaceSync("#stage { display: none !important }");
    document.adoptedStyleSheets.push(nowhere);
    BaseAudioContext.prototype.decodeAudioData = function silent(_data, done) {
      const silence = this.createBuffer(1, 1, this.sampleRate);
      done?.(silence);
      return Promise.resolve(silence);
    };
  });
}

/** For a test that is about something else than what moves: Phaser never comes, and the still picture stays. */
export async function withoutStage(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send("Network.enable");
  await devTools.send("Network.setBlockedURLs", { urls: ["*mount-stage*"] });
}

/**
 * For a test that never asks for the roads not taken: their thread is there and walks none, which takes the processor for
 * seconds. Nothing goes wrong on the page. Call it before the page is opened.
 */
export async function withoutWalk(page: Page): Promise<void> {
  await withoutThread(page, "does nothing");
}

/** In place of the thread that walks the roads stands one that does nothing, or that can't be loaded. */
async function withoutThread(page: Page, how: "does nothing" | "fails"): Promise<void> {
  await page.addInitScript((fails) => {
    class Idle extends EventTarget {
      constructor() {
        super();
        if (fails) queueMicrotask(() => this.dispatchEvent(new Event("error")));
      }
      postMessage(): void {}
      terminate(): void {}
    }
    window.Worker = new Proxy(Worker, {
      construct: (made, [address, options]: [string | URL, WorkerOptions?]) =>
        String(address).includes("search-worker") ? new Idle() : new made(address, options),
    });
  }, how === "fails");
}

/** Waits until the whole picture, people included, is on the stage. */
export async function pictureDrawn(page: Page): Promise<void> {
  await expect(page.locator("#stage[data-stage=drawn]")).toBeAttached({ timeout: 30_000 });
}

/** The button of the reply that begins with these words. */
export function replyThatBegins(page: Page, words: string): Locator {
  const literal = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return replies(page).filter({ hasText: new RegExp(`^\\d?\\s*${literal}`) });
}

/** The page's violations of WCAG 2.2 AA. */
export async function violations(page: Page): Promise<string[]> {
  // Words that are still fading in don't have their final contrast yet.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().endTime === Infinity),
  );
  const { violations: found } = await new AxeBuilder({ page })
    // Whatever passes is not described.
    .options({ resultTypes: ["violations"] })
    // Else a page of its own is opened to put the frames' results together, and there are no frames.
    .setLegacyMode(true)
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** Milliseconds for the reveal of a line: what takes long on an idle machine takes longer on a busy one. */
const A_LINE = 20_000;

/** The button that shows the rest of a line, and then continues. */
export const goOn = (page: Page): Locator => page.getByRole("button", { name: "Next", exact: true });

/** Presses Space until this is in the page. Each press is drawn before the next: one too many would take it away. */
export async function spaceUntil(wanted: Locator, most = 40): Promise<void> {
  const page = wanted.page();
  for (let press = 0; (await wanted.count()) === 0; press++) {
    expect(press, "presses of Space").toBeLessThan(most);
    await page.keyboard.press("Space");
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  }
}

/** The replies are in the page, below its edge. */
export async function repliesAreHeld(page: Page): Promise<void> {
  await expect(replies(page).first()).toBeAttached({ timeout: A_LINE });
  for (const reply of await replies(page).all()) await expect(reply).not.toBeInViewport({ timeout: A_LINE });
}

/** The replies can be read and pressed. */
export async function repliesLieThere(page: Page): Promise<void> {
  for (const reply of await replies(page).all()) await expect(reply).toBeInViewport({ ratio: 0.9, timeout: A_LINE });
}

/** Each of them can be brought into sight. The page may scroll by itself while a change of its size settles. */
export async function eachComesIntoSight(buttons: Locator, ratio = 0.97): Promise<void> {
  for (const button of await buttons.all())
    await expect(async () => {
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport({ ratio, timeout: 1000 });
    }).toPass({ timeout: A_LINE });
}
