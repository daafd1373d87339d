/** The stage alone on a page of a real browser: the pages, the cast and the beats of its tests. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import { afterAll, beforeAll, inject } from "vitest";
import { readArtLibrary } from "#cli/art-library.ts";
import { partsFor } from "#authoring/cast-art.ts";
import { readCast } from "#authoring/read-cast.ts";
import type { Beat, Presence } from "#encounter/turn.ts";
import type { CastArt } from "#stage/drawing/art.ts";
import { ownText } from "../../../own-stories/files.ts";
import { NO_TAGS } from "../../../no-tags.ts";

/** Without a graphics card WebGL is computed, which takes long on a busy machine. In milliseconds. */
export const PATIENCE = 20_000;

interface Theatre {
  readonly browser: Browser;
  readonly address: string;
}

/**
 * Connects a test file to the shared browser (open-theatre.ts) while its tests run. Call the returned function in a
 * test.
 */
export function withTheatre(): () => Theatre {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject("theatre").browser);
  });
  afterAll(() => browser?.close());
  return () => {
    if (browser === undefined) throw new Error("the browser is not there yet");
    return { browser, address: inject("theatre").address };
  };
}

/** Mr Okafor and Jana. */
export const castArt = castArtOf((id) => ["okafor", "jana"].includes(id));
export const wholeCast = castArtOf(() => true);

function castArtOf(comes: (id: string) => boolean): CastArt {
  const library = readArtLibrary(".");
  const cast = readCast({ file: "stories/cast.yaml", text: ownText("cast.yaml") }, library);
  const looks = cast.ok ? Object.fromEntries(Object.entries(cast.value).filter(([id]) => comes(id))) : {};
  return { art: partsFor(library, Object.values(looks)), looks };
}

export interface StageConditions {
  readonly renderer: "webgl" | "canvas";
  /** By default motion is reduced: still pictures can be compared. */
  readonly moving?: boolean;
  /** The test can move the page's time, which runs by itself until then. */
  readonly clock?: boolean;
  readonly window?: BrowserContextOptions;
}

/** Opens the page, mounts the stage and waits for the first picture. */
export async function onStage(
  { browser, address }: Theatre,
  { renderer, moving = false, clock = false, window: shape = {} }: StageConditions,
  act: (page: Page, errors: readonly string[]) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 480, height: 270 }, ...shape });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  try {
    if (clock) await page.clock.install();
    await page.goto(address);
    await page.evaluate(([cast, options]) => window.trial.mount(cast, options), [
      castArt,
      { reducedMotion: !moving, renderer },
    ] as const);
    await page.evaluate((shown) => window.trial.show(shown), beat({}));
    await page.waitForSelector('[data-stage="drawn"]', { state: "attached", timeout: PATIENCE });
    await act(page, errors);
  } finally {
    await page.close();
  }
}

export const show = (page: Page, next: Beat): Promise<void> => page.evaluate((shown) => window.trial.show(shown), next);

/** Waits until the page has been painted so many times, however long that takes. */
export const painted = (page: Page, times: number): Promise<void> =>
  page.evaluate((wanted) => window.trial.painted(wanted), times);

export async function pictureOf(page: Page): Promise<string> {
  return (await page.screenshot()).toString("base64");
}

/** The picture, once two screenshots in a row are equal. */
export async function settledPictureOf(page: Page): Promise<string> {
  let before = "";
  for (;;) {
    const now = await pictureOf(page);
    if (now === before) return now;
    before = now;
    await painted(page, 15);
  }
}

/** The number of visible colours: a blank or broken stage has next to none. */
export async function coloursOf(page: Page): Promise<number> {
  const picture = await pictureOf(page);
  return page.evaluate(async (png) => {
    const { data } = await window.trial.pixels(png);
    const colours = new Set<number>();
    for (let at = 0; at + 2 < data.length; at += 4) {
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return colours.size;
  }, picture);
}

/** The share of the pixels that clearly differ between two pictures. Differences in antialiasing don't count. */
export function differenceOf(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(pictures.map((png) => window.trial.pixels(png)));
      const plain = first?.data.filter((value, at) => Math.abs(value - (second?.data[at] ?? 0)) > 48).length ?? 0;
      return plain / (first?.data.length ?? 1);
    },
    [one, other],
  );
}

export function mouthOf(page: Page): Promise<{ x: number; y: number }> {
  return page.locator("#stage").evaluate(({ style }) => ({
    x: Number.parseFloat(style.getPropertyValue("--mouth-x")),
    y: Number.parseFloat(style.getPropertyValue("--mouth-y")),
  }));
}

export interface Moment {
  readonly speaker?: string;
  readonly text?: string;
  readonly mood?: Presence["mood"];
  readonly calm?: number;
  readonly scene?: Beat["scene"];
  /** The speaker's. */
  readonly gesture?: Presence["gesture"];
  /** The looks of those beside the customer. */
  readonly beside?: readonly string[];
}

/** Mr Okafor at a counter, and whoever is beside him. */
export function beat({
  speaker = "OKAFOR",
  text = "Three days!",
  mood = "angry",
  calm = 40,
  scene = "bank",
  gesture = null,
  beside = [],
}: Moment): Beat {
  const person = (look: string, part: Presence["part"], feels: Presence["mood"]): Presence => ({
    speaker: look.toUpperCase(),
    name: look,
    look,
    voice: "level",
    part,
    mood: feels,
    gesture: speaker === look.toUpperCase() ? gesture : null,
  });
  return {
    speaker,
    by: "customer",
    name: speaker,
    text,
    tags: NO_TAGS,
    scene,
    people: [person("okafor", "customer", mood), ...beside.map((look) => person(look, "colleague", "neutral"))],
    props: [],
    cards: [],
    meters: { calm, trust: 50 },
  };
}
