/** Opens pages in a real Chromium as on a first visit, with an empty cache, and measures them. */
import { type Browser, type BrowserContext, type Page, chromium } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { AS_IT_COMES, type Settings } from "#records/settings.ts";
import playwright from "../../playwright.config.ts";
import { UserError } from "../../scripts/user-error.mjs";

export interface Condition {
  readonly name: string;
  /** How many times slower the processor is. */
  readonly slowdown: number;
  /** Null: as fast as the local machine. */
  readonly network: { readonly latency: number; readonly download: number; readonly upload: number } | null;
}

export const UNTHROTTLED: Condition = { name: "unthrottled", slowdown: 1, network: null };
export const SLOW_PROCESSOR: Condition = { name: "4x CPU", slowdown: 4, network: null };
export const SLOW_PHONE: Condition = {
  name: "4x CPU, 1.6 Mbit/s, 150 ms",
  slowdown: 4,
  // Milliseconds, and bytes a second.
  network: { latency: 150, download: 1_600_000 / 8, upload: 750_000 / 8 },
};

/** A file that a page asked for. */
export interface Requested {
  readonly path: string;
  /** Bytes of its body as they were sent, in the compression that the browser prefers. */
  readonly onTheWire: number;
}

/** With lines that are revealed slowly, the page would be measured as slow. */
const AT_ONCE: Settings = { ...AS_IT_COMES, text: "at-once" };

const IN_PAGE = fileURLToPath(new URL("./in-page.js", import.meta.url));

/** Defined by in-page.js. */
declare const bench: { readonly end: (reply: string, pause: number) => Promise<Ended> };

/** In milliseconds: what has not arrived by then won't. */
const PATIENCE = 60_000;

/** Opens a browser as it is on a machine without a graphics card. */
export const launch = (): Promise<Browser> => chromium.launch(playwright.use?.launchOptions ?? {});

/**
 * Opens an address in a browser context of its own, and closes the context when `look` has finished. `prepare` sets up
 * each page before it is opened.
 */
export async function visit<Seen>(
  browser: Browser,
  address: string,
  { slowdown, network }: Condition,
  look: (page: Page) => Promise<Seen>,
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Seen> {
  // What it fetches once a page is at rest is no part of what a page waits for.
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await prepared(context);
    await prepare(page);
    const devtools = await context.newCDPSession(page);
    if (network !== null) {
      const { latency, download: downloadThroughput, upload: uploadThroughput } = network;
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", {
        offline: false,
        latency,
        downloadThroughput,
        uploadThroughput,
      });
    }
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    await page.goto(address, { waitUntil: "commit" });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** A new page that is measured, and shows its lines at once. */
export async function prepared(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript({ path: IN_PAGE });
  await page.addInitScript(([name, value]) => localStorage.setItem(name, value), [
    "composure./.settings",
    JSON.stringify(AT_ONCE),
  ] as const);
  return page;
}

/** Resolves when the page has been kept for use without a network. */
export async function kept(page: Page): Promise<void> {
  const inCharge = (): boolean => navigator.serviceWorker.controller?.state === "activated";
  await inTime(page.waitForFunction(inCharge, null, { timeout: 2 * PATIENCE }), "the page to be kept", 2 * PATIENCE);
}

/** Milliseconds from the navigation until the first reply can be pressed. */
export function firstReply(page: Page): Promise<number> {
  return inTime(page.evaluate<number>("bench.replied"), "the first reply");
}

/** Milliseconds from the navigation until the start page offers scenarios. */
export function shelfShown(page: Page): Promise<number> {
  return inTime(page.evaluate<number>("bench.shelved"), "the shelf");
}

/** Milliseconds from the navigation until the second replies, when one of the first is pressed at once. */
export function secondReply(page: Page): Promise<number> {
  return inTime(page.evaluate<number>("bench.pressAtOnce()"), "the reply after the first");
}

/** Milliseconds from the navigation until the whole picture is on the stage; null if there won't be one. */
export function stageDrawn(page: Page): Promise<number | null> {
  return inTime(page.evaluate<number | null>("bench.drawn"), "the picture");
}

/** Milliseconds from the navigation until the engine draws the picture; null if it won't. */
export function stageMoves(page: Page): Promise<number | null> {
  return inTime(page.evaluate<number | null>("bench.moves"), "the moving picture");
}

/** The requests before a moment, the page itself first. Call it late: a file counts only once it has loaded. */
export function requestedBefore(page: Page, moment: number): Promise<readonly Requested[]> {
  return page.evaluate<readonly Requested[]>(`bench.requestedBefore(${moment})`);
}

/** Presses the first reply shown, and returns the milliseconds until the next line; null at the end. */
export function pressReply(page: Page): Promise<number | null> {
  return inTime(page.evaluate<number | null>("bench.press()"), "the line after a reply");
}

/**
 * Plays for `ms` milliseconds: takes the first reply shown, `pause` milliseconds after the one before. The page does so
 * by itself, because the browser's driver would put its own objects on the page's heap with each press.
 */
export function playOn(page: Page, ms: number, pause: number): Promise<void> {
  return inTime(page.evaluate<void>(`bench.play(${ms}, ${pause})`), "the end of a while of play", ms + PATIENCE);
}

/** The times of a conversation's end, in milliseconds. */
export interface Ended {
  /** From the press on "See how you did" until that was painted. */
  readonly debrief: number;
  /** From the ending until the roads not taken were there. */
  readonly roads: number;
}

/** An attempt that lacks only its last reply. */
export interface AlmostEnded {
  readonly scenario: string;
  /** In the format in which the page saves it. */
  readonly kept: string;
  /** The words of the last reply. */
  readonly reply: string;
}

/** Gives the last reply of an attempt after `thinking` milliseconds, and reads the debrief `pause` milliseconds later. */
export async function endPlay(page: Page, attempt: AlmostEnded, thinking: number, pause: number): Promise<Ended> {
  const name = `composure./.attempt.${attempt.scenario}`;
  await firstReply(page);
  await page.evaluate(([at, kept]) => localStorage.setItem(at, kept), [name, attempt.kept] as const);
  await page.reload({ waitUntil: "commit" });
  await stageMoves(page);
  await page.waitForTimeout(thinking);
  const ended = page.evaluate<Ended, [string, number]>(
    ([words, after]) => bench.end(words, after),
    [attempt.reply, pause],
  );
  return inTime(ended, "the debrief");
}

/** Bytes that the page's program uses after garbage collection. */
export async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize;
}

async function inTime<Value>(coming: Promise<Value>, what: string, patience = PATIENCE): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const seconds = patience / 1000;
    const say = (): void => reject(new UserError(`Waited ${seconds} seconds for ${what}.`, "Open the page and look."));
    timer = setTimeout(say, patience);
  });
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}
