/** A page with the stage alone, for tests: the small Phaser built, under the page's policy, in a real browser. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "@playwright/test";
import sirv from "sirv";
import { build } from "vite";
import { afterAll, beforeAll, vi } from "vitest";
import { readArtLibrary } from "#cli/art-library.ts";
import { slimPhaser } from "#cli/build/slim-phaser.ts";
import { partsFor } from "#authoring/cast-art.ts";
import { readCast } from "#authoring/read-cast.ts";
import type { Beat, Presence } from "#encounter/turn.ts";
import type { CastArt } from "#stage/drawing/art.ts";
import { chromiumsOfSystem } from "../../../scripts/chromium.mjs";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; base-uri 'none'; object-src 'none'";

/** Where there is no graphics card, WebGL is computed, and a busy machine takes its time over it. In milliseconds. */
export const PATIENCE = 20_000;
/** So long a test may take, and opening the theatre. */
const LONG = 120_000;

interface Theatre {
  readonly browser: Browser;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Has a theatre open while the tests of a file run, and gives these time. What it returns is for use within a test. */
export function withTheatre(): () => Theatre {
  let theatre: Theatre | undefined;
  vi.setConfig({ testTimeout: LONG });
  beforeAll(async () => {
    theatre = await openTheatre();
  }, LONG);
  afterAll(() => theatre?.close());
  return () => {
    if (theatre === undefined) throw new Error("the theatre is not open yet");
    return theatre;
  };
}

async function openTheatre(): Promise<Theatre> {
  const cache = join(import.meta.dirname, "../../../.cache");
  mkdirSync(cache, { recursive: true });
  const built = mkdtempSync(join(cache, "stage-page-"));
  await build({
    root: join(import.meta.dirname, "page"),
    configFile: false,
    logLevel: "error",
    plugins: [slimPhaser()],
    build: { outDir: built, emptyOutDir: true, minify: false, target: "es2022" },
  });
  const files = sirv(built, { dev: true });
  const server = createServer((request, response) => {
    response.setHeader("content-security-policy", POLICY);
    files(request, response);
  });
  await new Promise<void>((listening) => void server.listen(0, listening));
  const at = server.address();
  const executablePath = chromiumsOfSystem()[0];
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--enable-unsafe-swiftshader"],
  });
  return {
    browser,
    address: typeof at === "object" && at !== null ? `http://localhost:${at.port}/` : "",
    async close() {
      await browser.close();
      server.close();
      rmSync(built, { recursive: true, force: true });
    },
  };
}

/** Mr Okafor and Jana. */
export const castArt = castArtOf((id) => ["okafor", "jana"].includes(id));
export const wholeCast = castArtOf(() => true);

function castArtOf(comes: (id: string) => boolean): CastArt {
  const library = readArtLibrary(".");
  const cast = readCast({ file: "stories/cast.yaml", text: readFileSync("stories/cast.yaml", "utf8") }, library);
  const looks = cast.ok ? Object.fromEntries(Object.entries(cast.value).filter(([id]) => comes(id))) : {};
  return { art: partsFor(library, Object.values(looks)), looks };
}

export interface StageConditions {
  readonly renderer: "webgl" | "canvas";
  /** Little motion is wanted, unless this says otherwise: pictures that stand still can be compared. */
  readonly moving?: boolean;
  readonly window?: BrowserContextOptions;
}

/** Opens the page, mounts the stage and waits for the first picture. */
export async function onStage(
  { browser, address }: Theatre,
  { renderer, moving = false, window: shape = {} }: StageConditions,
  act: (page: Page, errors: readonly string[]) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 480, height: 270 }, ...shape });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  try {
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

export async function pictureOf(page: Page): Promise<string> {
  return (await page.screenshot()).toString("base64");
}

/** The picture once two looks at it see the same. */
export async function settledPictureOf(page: Page): Promise<string> {
  let before = "";
  for (;;) {
    const now = await pictureOf(page);
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(250);
  }
}

/** How many colours are to be seen: a blank or broken stage has next to none. */
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

/** How many of the pixels of two pictures differ plainly: a share of all of them. Edges that are smoothed otherwise don't. */
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
    name: speaker,
    text,
    tags: {
      mood: null,
      gesture: null,
      sound: null,
      enter: [],
      leave: [],
      scene: null,
      later: null,
      pause: null,
      calm: 0,
      trust: 0,
      ending: null,
      outcome: null,
      id: null,
    },
    scene,
    people: [person("okafor", "customer", mood), ...beside.map((look) => person(look, "colleague", "neutral"))],
    meters: { calm, trust: 50 },
  };
}
