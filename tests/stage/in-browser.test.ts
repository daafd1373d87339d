/** The stage in a real browser: the small Phaser built, under the page's policy, in WebGL and on the plain canvas. */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import sirv from "sirv";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readArtLibrary } from "#authoring/art-library.ts";
import { slimPhaser } from "#authoring/build/slim-phaser.ts";
import { castArt } from "#authoring/cast-art.ts";
import { readCast } from "#authoring/read-cast.ts";
import type { Beat, Presence } from "#encounter/turn.ts";
import type { Company } from "#stage/art.ts";
import { chromiumsOfSystem } from "../../scripts/chromium.mjs";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; base-uri 'none'; object-src 'none'";
const built = join(import.meta.dirname, "../../.cache/stage-page");

// Where there is no graphics card, WebGL is computed, and a busy machine takes its time over it.
vi.setConfig({ testTimeout: 120_000 });

let browser: Browser;
let server: Server;
let address: string;
const company = companyOf(["okafor", "jana"]);

beforeAll(async () => {
  await build({
    root: join(import.meta.dirname, "page"),
    configFile: false,
    logLevel: "error",
    plugins: [slimPhaser()],
    build: { outDir: built, emptyOutDir: true, minify: false, target: "es2022" },
  });
  const files = sirv(built, { dev: true });
  server = createServer((request, response) => {
    response.setHeader("content-security-policy", POLICY);
    files(request, response);
  });
  await new Promise<void>((listening) => void server.listen(0, listening));
  const at = server.address();
  address = typeof at === "object" && at !== null ? `http://localhost:${at.port}/` : "";
  const executablePath = chromiumsOfSystem()[0];
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--no-sandbox", "--enable-unsafe-swiftshader"],
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

describe.each(["canvas", "webgl"] as const)("the stage on %s", (renderer) => {
  it("draws a room and a customer, says so, and says where their mouth is", async () => {
    await onStage({ renderer }, async (page, errors) => {
      expect(await page.locator("canvas").getAttribute("aria-hidden")).toBe("true");
      const mouth = await mouthOf(page);
      expect(mouth.x).toBeGreaterThan(480 * 0.4);
      expect(mouth.x).toBeLessThan(480 * 0.65);
      expect(await coloursOf(page)).toBeGreaterThan(100);
      expect(errors).toEqual([]);
    });
  });

  it("shows another picture for another mood, another room, and a colleague", async () => {
    await onStage({ renderer }, async (page, errors) => {
      const seen = [await pictureOf(page)];
      const beats = [
        beat({ mood: "relieved", calm: 70 }),
        beat({ mood: "relieved", calm: 70, scene: "quiet-room" }),
        beat({ mood: "relieved", calm: 70, scene: "quiet-room", beside: ["jana"] }),
      ];
      for (const next of beats) {
        const before = seen.at(-1);
        await page.evaluate((shown) => window.trial.show(shown), next);
        await expect.poll(() => pictureOf(page), { timeout: 20_000 }).not.toBe(before);
        seen.push(await settledPictureOf(page));
      }
      expect(new Set(seen).size).toBe(4);
      expect(errors).toEqual([]);
    });
  });

  it("keeps to the size of its host", async () => {
    await onStage({ renderer }, async (page, errors) => {
      await page.setViewportSize({ width: 320, height: 300 });
      await expect.poll(() => page.evaluate(() => document.querySelector("canvas")?.width)).toBe(320);
      await expect.poll(() => coloursOf(page)).toBeGreaterThan(50);
      await expect.poll(async () => (await mouthOf(page)).x).toBeLessThan(240);
      expect(errors).toEqual([]);
    });
  });

  it.each([
    ["a calm moment", beat({ mood: "neutral", calm: 60 })],
    ["a heated one, with the customer turned away", beat({ mood: "furious", calm: 5, gesture: "turn-away" })],
    ["one with a colleague in another room", beat({ mood: "upset", scene: "quiet-room", beside: ["jana"] })],
    ["a public one that many people watch", beat({ mood: "angry", calm: 12, scene: "social" })],
  ])("shows %s just as the picture does that stands still before it", async (_, moment) => {
    await onStage({ renderer }, async (page) => {
      const before = await pictureOf(page);
      await page.evaluate((shown) => window.trial.show(shown), moment);
      await expect.poll(() => pictureOf(page), { timeout: 20_000 }).not.toBe(before);
      const moving = await settledPictureOf(page);
      await page.evaluate(
        async ([cast, shown]) => {
          const still = new Image();
          still.src = URL.createObjectURL(new Blob([window.trial.still(cast, shown)], { type: "image/svg+xml" }));
          await still.decode();
          document.querySelector("#stage")?.replaceChildren(still);
          Object.assign(still.style, { display: "block", width: "100%", height: "100%" });
        },
        [company, moment] as const,
      );
      expect(await differenceOf(page, moving, await settledPictureOf(page))).toBeLessThan(0.01);
    });
  });

  it("leaves nothing behind when it goes", async () => {
    await onStage({ renderer }, async (page, errors) => {
      await page.evaluate(() => window.trial.stage().destroy());
      await expect.poll(() => page.locator("canvas").count()).toBe(0);
      expect(await page.locator("#stage").getAttribute("data-stage")).toBeNull();
      expect(errors).toEqual([]);
    });
  });
});

it("shows a picture before its engine draws, which then takes its place", async () => {
  const page = await browser.newPage({ viewport: { width: 480, height: 270 } });
  await page.goto(address);
  const shown = await page.evaluate(
    ([cast, first]) =>
      new Promise<readonly string[]>((done) => {
        const host = document.querySelector<HTMLElement>("#stage");
        const seen: string[] = [];
        const kindsOf = ({ children }: HTMLElement): string =>
          [...children].map((child) => (child.hasAttribute("data-still") ? "still" : "moving")).join();
        const look = (): void => {
          if (host?.dataset["stage"] === "drawn") seen.push(kindsOf(host));
          if (seen.at(-1) === "moving") done(seen);
        };
        if (host !== null) new MutationObserver(look).observe(host, { attributes: true, childList: true });
        window.trial.open(cast, first);
      }),
    [company, beat({})] as const,
  );
  expect([...new Set(shown)]).toEqual(["still", "still,moving", "moving"]);
  expect((await mouthOf(page)).x).toBeGreaterThan(0);
  expect(await coloursOf(page)).toBeGreaterThan(100);
  await page.close();
});

it("goes on in pictures that stand still where its engine can't draw", async () => {
  const page = await browser.newPage({ viewport: { width: 480, height: 270 } });
  await page.goto(address);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.evaluate(([cast, shown]) => window.trial.open(cast, shown), [company, beat({})] as const);
  await expect.poll(() => page.locator("#stage").getAttribute("data-why")).toContain("this browser draws no canvas");
  const before = await settledPictureOf(page);
  await page.evaluate((shown) => window.trial.show(shown), beat({ mood: "relieved", calm: 70 }));
  await expect.poll(() => pictureOf(page), { timeout: 20_000 }).not.toBe(before);
  await page.close();
});

it("draws the same picture again after the graphics context was lost", async () => {
  await onStage({ renderer: "webgl" }, async (page, errors) => {
    const before = await settledPictureOf(page);
    const lose = await page.evaluateHandle(() =>
      document.querySelector("canvas")?.getContext("webgl")?.getExtension("WEBGL_lose_context"),
    );
    await lose.evaluate((context) => context?.loseContext());
    // A beat that comes meanwhile waits for the context.
    await page.evaluate((shown) => window.trial.show(shown), beat({ mood: "furious", calm: 10 }));
    await page.waitForTimeout(300);
    await lose.evaluate((context) => context?.restoreContext());
    await expect.poll(() => coloursOf(page), { timeout: 20_000 }).toBeGreaterThan(100);
    await page.evaluate((shown) => window.trial.show(shown), beat({}));
    await expect.poll(() => pictureOf(page), { timeout: 20_000 }).toBe(before);
    expect(errors).toEqual([]);
  });
});

it("is refused where there is no canvas, so that the play can go on without it", async () => {
  const page = await browser.newPage();
  await page.goto(address);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const refused = page.evaluate(
    (cast) => window.trial.mount(cast, { reducedMotion: true, renderer: "canvas" }),
    company,
  );
  await expect(refused).rejects.toThrow("this browser draws no canvas");
  await page.close();
});

/** Opens the page, mounts the stage and waits for the first picture. Pictures stand still, so they can be compared. */
async function onStage(
  options: { renderer: "webgl" | "canvas" },
  act: (page: Page, errors: readonly string[]) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 480, height: 270 } });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  try {
    await page.goto(address);
    await page.evaluate(([cast, renderer]) => window.trial.mount(cast, { reducedMotion: true, renderer }), [
      company,
      options.renderer,
    ] as const);
    await page.evaluate((shown) => window.trial.show(shown), beat({}));
    await page.waitForSelector('[data-stage="drawn"]', { state: "attached", timeout: 20_000 });
    await act(page, errors);
  } finally {
    await page.close();
  }
}

async function pictureOf(page: Page): Promise<string> {
  return (await page.screenshot()).toString("base64");
}

/** The picture once two looks at it see the same. */
async function settledPictureOf(page: Page): Promise<string> {
  let before = "";
  for (;;) {
    const now = await pictureOf(page);
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(250);
  }
}

/** How many colours are to be seen: a blank or broken stage has next to none. */
async function coloursOf(page: Page): Promise<number> {
  const picture = await pictureOf(page);
  return page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
    const brush = canvas.getContext("2d");
    brush?.drawImage(image, 0, 0);
    const data = brush?.getImageData(0, 0, image.width, image.height).data ?? [];
    const colours = new Set<number>();
    for (let at = 0; at + 2 < data.length; at += 4) {
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    }
    return colours.size;
  }, picture);
}

/** How many of the pixels of two pictures differ plainly: a share of all of them. Edges that are smoothed otherwise don't. */
function differenceOf(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (png) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
          const brush = canvas.getContext("2d");
          brush?.drawImage(image, 0, 0);
          return brush?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      const plain = first?.filter((value, at) => Math.abs(value - (second?.[at] ?? 0)) > 48).length ?? 0;
      return plain / (first?.length ?? 1);
    },
    [one, other],
  );
}

function mouthOf(page: Page): Promise<{ x: number; y: number }> {
  return page.locator("#stage").evaluate(({ style }) => ({
    x: Number.parseFloat(style.getPropertyValue("--mouth-x")),
    y: Number.parseFloat(style.getPropertyValue("--mouth-y")),
  }));
}

interface Moment {
  readonly mood?: Presence["mood"];
  readonly calm?: number;
  readonly scene?: Beat["scene"];
  /** The customer's. */
  readonly gesture?: Presence["gesture"];
  /** The looks of those beside the customer. */
  readonly beside?: readonly string[];
}

function beat({ mood = "angry", calm = 40, scene = "bank", gesture = null, beside = [] }: Moment): Beat {
  const person = (
    look: string,
    part: Presence["part"],
    feels: Presence["mood"],
    does: Presence["gesture"],
  ): Presence => ({
    speaker: look.toUpperCase(),
    name: look,
    look,
    voice: "level",
    part,
    mood: feels,
    gesture: does,
  });
  return {
    speaker: "OKAFOR",
    name: "Mr Okafor",
    text: "Three days!",
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
    people: [
      person("okafor", "customer", mood, gesture),
      ...beside.map((look) => person(look, "colleague", "neutral", null)),
    ],
    meters: { calm, trust: 50 },
  };
}

function companyOf(ids: readonly string[]): Company {
  const library = readArtLibrary(".");
  const cast = readCast({ file: "stories/cast.yaml", text: readFileSync("stories/cast.yaml", "utf8") }, library);
  const looks = cast.ok ? Object.fromEntries(Object.entries(cast.value).filter(([id]) => ids.includes(id))) : {};
  return { art: castArt(library, Object.values(looks)), looks };
}
