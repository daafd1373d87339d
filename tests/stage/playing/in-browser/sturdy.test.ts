/** What the stage must survive: lost graphics, long plays, windows that change, missing art. */
import type { Page } from "@playwright/test";
import { describe, expect, it } from "vitest";
import type { Beat } from "#encounter/turn.ts";
import { GESTURES, MOODS, SETTINGS } from "#scenario/words.ts";
import type { Counts, Seen } from "./page/backstage.ts";
import {
  beat,
  coloursOf,
  castArt,
  differenceOf,
  mouthOf,
  onStage,
  painted,
  PATIENCE,
  pictureOf,
  settledPictureOf,
  show,
  withTheatre,
} from "./theatre.ts";

const theatre = withTheatre();

it("draws the whole picture again each of six times that the graphics context is lost", async () => {
  await onStage(theatre(), { renderer: "webgl" }, async (page, errors) => {
    const before = await settledPictureOf(page);
    const context = await page.evaluateHandle(() =>
      document.querySelector("canvas")?.getContext("webgl")?.getExtension("WEBGL_lose_context"),
    );
    for (let time = 1; time <= 6; time++) {
      await context.evaluate((lost) => lost?.loseContext());
      // A beat that comes meanwhile waits for the context; every other time, so does one that is being drawn at that
      // moment.
      await show(page, beat({ mood: MOODS[time] ?? "furious", calm: 10, scene: time % 2 === 0 ? "shop" : "bank" }));
      if (time % 2 === 0) await painted(page, 1);
      await context.evaluate((lost) => lost?.restoreContext());
      await expect.poll(() => coloursOf(page)).toBeGreaterThan(100);
      await show(page, beat({}));
      await expect.poll(() => pictureOf(page)).toBe(before);
    }
    expect(errors).toEqual([]);
  });
});

describe.each(["canvas", "webgl"] as const)("a hundred beats on %s", (renderer) => {
  it("leave no more textures, listeners, tweens and things than the first tens of them did", async () => {
    const small = { viewport: { width: 240, height: 135 } };
    await onStage(theatre(), { renderer, moving: true, window: small }, async (page, errors) => {
      const after = async (beats: readonly Beat[]): Promise<Counts> => {
        await page.evaluate((shown) => window.trial.showAll(shown), beats);
        return settledCountsOf(page);
      };
      // Four times, because which picture is kept for the next blink at the time of counting is a matter of moments.
      const tens: Counts[] = [];
      for (let time = 0; time < 4; time++) tens.push(await after(TEN_BEATS));
      const ten = (kind: keyof Counts): number => Math.max(...tens.map((counts) => counts[kind]));
      await page.evaluate(
        (shown) => window.trial.showAll(shown),
        Array.from({ length: 6 }).flatMap(() => TEN_BEATS),
      );
      // For the same reason the last ten of the hundred may be followed by ten more: a leak would stay.
      const more = async (): Promise<readonly string[]> => {
        const hundred = await after(TEN_BEATS);
        return (["textures", "tweens", "things", "listeners"] as const).filter((kind) => hundred[kind] > ten(kind));
      };
      await expect.poll(more, { timeout: 3 * PATIENCE }).toEqual([]);
      expect(ten("textures")).toBeGreaterThan(20);
      expect(ten("tweens")).toBeGreaterThan(0);
      expect(errors).toEqual([]);
    });
  });
});

it("leaves none of what it held to the page when it goes", async () => {
  const page = await theatre().browser.newPage();
  await page.clock.install();
  await page.goto(theatre().address);
  const listeners: number[] = [];
  for (let time = 0; time < 3; time++) {
    await page.evaluate((cast) => window.trial.mount(cast, { reducedMotion: false, renderer: "canvas" }), castArt);
    await show(page, beat({}));
    await page.waitForSelector('[data-stage="drawn"]', { state: "attached", timeout: PATIENCE });
    listeners.push((await page.evaluate(() => window.trial.counts())).listeners);
    await page.evaluate(() => window.trial.stage().destroy());
    await expect.poll(() => page.locator("canvas").count()).toBe(0);
    const frames = await page.evaluate(() => window.trial.frames());
    await page.clock.runFor(500);
    expect(await page.evaluate(() => window.trial.frames())).toBe(frames);
  }
  // Phaser itself keeps one for the hidden tab, as long as the page lives; the game opens only one stage.
  expect((listeners.at(-1) ?? 0) - (listeners[0] ?? 0)).toBeLessThanOrEqual(2);
  await page.close();
});

describe("how often it draws", () => {
  /** Frames in so many milliseconds of the page's own time, which otherwise stands still. */
  const framesIn = async (page: Page, ms: number): Promise<number> => {
    const before = await page.evaluate(() => window.trial.frames());
    await page.clock.runFor(ms);
    return (await page.evaluate(() => window.trial.frames())) - before;
  };
  const stopTime = async (page: Page): Promise<void> => {
    await settledCountsOf(page);
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  };

  it("is not at all while nothing moves", async () => {
    await onStage(theatre(), { renderer: "canvas", clock: true }, async (page) => {
      await stopTime(page);
      expect(await framesIn(page, 5000)).toBe(0);
    });
  });

  it("is seldom while people only breathe", async () => {
    await onStage(theatre(), { renderer: "canvas", moving: true, clock: true }, async (page) => {
      await stopTime(page);
      // Eight breaths' frames a second, and those of a blink or two.
      const breathing = await framesIn(page, 2000);
      expect(breathing).toBeGreaterThan(12);
      expect(breathing).toBeLessThan(25);
    });
  });
});

it("jumps nowhere after a minute in a hidden tab", async () => {
  await onStage(theatre(), { renderer: "canvas", moving: true }, async (page, errors) => {
    await settledCountsOf(page);
    const standing = new Set((await page.evaluate(() => window.trial.now())).map(({ key }) => key));
    await page.clock.install();
    await page.evaluate(() => window.trial.watch());
    // A line is being said, and somebody enters, when the tab is hidden.
    await show(page, beat({ beside: ["jana"], mood: "upset" }));
    // Drawing their pictures takes real time, which this clock doesn't count.
    const latest = (): Promise<readonly Seen[]> => page.evaluate(() => window.trial.seen().at(-1) ?? []);
    const drawing = async (): Promise<boolean> => {
      await page.clock.runFor(20);
      return (await latest()).some(({ key }) => !standing.has(key));
    };
    await expect.poll(drawing).toBe(true);
    await page.clock.runFor(200);
    const before = alone(await latest());
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { configurable: true, value: true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    // As in a hidden tab: the minute passes at once, without frames or timers.
    await page.clock.fastForward(60_000);
    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { configurable: true, value: false });
      document.dispatchEvent(new Event("visibilitychange"));
      window.trial.watch();
    });
    // The first frame that is drawn again, whenever it comes.
    const first = async (): Promise<readonly Seen[]> => {
      await page.clock.runFor(20);
      return page.evaluate(() => window.trial.seen()[0] ?? []);
    };
    await expect.poll(first).not.toEqual([]);
    const after = alone(await page.evaluate(() => window.trial.seen()[0] ?? []));
    const both = after.filter(({ key }) => before.some((one) => one.key === key));
    expect(both.length).toBeGreaterThan(5);
    for (const { key, x, y, alpha } of both) {
      const then = before.find((one) => one.key === key) ?? { x: 0, y: 0, alpha: 0 };
      expect(Math.hypot(x - then.x, y - then.y), key).toBeLessThan(60);
      expect(Math.abs(alpha - then.alpha), key).toBeLessThan(0.7);
    }
    expect(errors).toEqual([]);
  });
});

describe("a window that changes", () => {
  it("is filled with a whole picture at every size, and while the room changes", async () => {
    await onStage(theatre(), { renderer: "canvas", moving: true }, async (page, errors) => {
      const sizes = [
        [390, 844],
        [844, 390],
        [320, 300],
        [1280, 720],
        [390, 844],
      ] as const;
      for (const [at, [width, height]] of sizes.entries()) {
        // Somebody comes or goes and the room changes, and just then the phone is turned.
        const scene = at % 2 === 0 ? "shop" : "bank";
        await show(page, beat({ scene, beside: at % 2 === 0 ? ["jana"] : [], mood: MOODS[at] ?? "upset" }));
        await page.evaluate((ms) => window.trial.live(ms), at * 60);
        await page.setViewportSize({ width, height });
        await expect
          .poll(() => page.evaluate(() => [...document.querySelectorAll("canvas")].map((it) => [it.width, it.height])))
          .toEqual([[width, height]]);
        await expect.poll(() => coloursOf(page)).toBeGreaterThan(100);
        const { x, y } = await mouthOf(page);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
      expect(errors).toEqual([]);
    });
  });

  it("is never seen empty while its size changes", async () => {
    await onStage(theatre(), { renderer: "canvas", moving: true }, async (page) => {
      const empty = await page.evaluate(async () => {
        const host = document.querySelector<HTMLElement>("#stage");
        const canvas = document.querySelector("canvas");
        if (host === null || canvas === null) return null;
        let count = 0;
        for (let width = 480; width > 400; width -= 8) {
          host.style.width = `${width}px`;
          // After the stage was notified of its size, and before the browser paints.
          await new Promise((done) => {
            requestAnimationFrame(() => new ResizeObserver(done).observe(host));
          });
          const [, , , alpha = 0] = canvas.getContext("2d")?.getImageData(canvas.width / 2, 20, 1, 1).data ?? [];
          if (alpha === 0) count += 1;
        }
        return count;
      });
      expect(empty).toBe(0);
    });
  });

  it("is sharp from the next beat on when it has come to another screen, though it keeps its size", async () => {
    await onStage(theatre(), { renderer: "canvas" }, async (page, errors) => {
      const devtools = await page.context().newCDPSession(page);
      for (const deviceScaleFactor of [2, 1, 3]) {
        await devtools.send("Emulation.setDeviceMetricsOverride", {
          width: 480,
          height: 270,
          deviceScaleFactor,
          mobile: false,
        });
        await show(page, beat({}));
        await expect
          .poll(() => page.evaluate(() => document.querySelector("canvas")?.width))
          .toBe(480 * deviceScaleFactor);
      }
      expect(errors).toEqual([]);
    });
  });

  it.each([1, 2, 3])("is drawn as sharp as a screen of %i to one shows", async (deviceScaleFactor) => {
    const shape = { viewport: { width: 480, height: 270 }, deviceScaleFactor };
    await onStage(theatre(), { renderer: "canvas", window: shape }, async (page) => {
      expect(await page.evaluate(() => document.querySelector("canvas")?.width)).toBe(480 * deviceScaleFactor);
      await settledCountsOf(page);
      const stage = await settledPictureOf(page);
      await page.evaluate(
        async ([cast, shown]) => {
          const still = new Image();
          still.src = URL.createObjectURL(new Blob([window.trial.still(cast, shown)], { type: "image/svg+xml" }));
          await still.decode();
          document.querySelector("#stage")?.replaceChildren(still);
          Object.assign(still.style, { display: "block", width: "100%", height: "100%" });
        },
        [castArt, beat({})] as const,
      );
      // The browser itself draws the still picture, as sharp as the screen is.
      expect(await differenceOf(page, stage, await settledPictureOf(page))).toBeLessThan(0.01);
    });
  });
});

describe("art that is missing or broken", () => {
  const broken = { ...castArt, art: { ...castArt.art, eyes: {} } };
  const noArt = { art: { bodies: {}, heads: {}, eyes: {}, noses: {}, mouths: {}, beards: {}, glasses: {} }, looks: {} };

  it.each([
    ["one part of it", broken],
    ["all of it", noArt],
  ])("leaves a plain figure that can be told apart by its moods, and one notice: %s", async (_, cast) => {
    const page = await theatre().browser.newPage({ viewport: { width: 480, height: 270 } });
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.goto(theatre().address);
    const [first, ...others] = MOODS;
    await page.evaluate(([given, shown]) => window.trial.open(given, shown), [cast, beat({ mood: first })] as const);
    await page.waitForSelector("#stage[data-moves]", { state: "attached", timeout: PATIENCE });
    const seen = [await settledPictureOf(page)];
    for (const mood of others) {
      await show(page, beat({ mood }));
      await expect.poll(() => pictureOf(page), { message: mood }).not.toBe(seen.at(-1));
      seen.push(await settledPictureOf(page));
    }
    expect(new Set(seen).size).toBe(MOODS.length);
    expect(await page.evaluate(() => window.trial.notices)).toEqual([
      "Part of the picture didn’t load. You can carry on with simple figures.",
    ]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("leaves a plain figure where a picture can't be drawn", async () => {
    const [name = ""] = Object.keys(castArt.art.mouths);
    const mouths = Object.fromEntries(
      Object.keys(castArt.art.mouths).map((mouth) => [mouth, [{ paint: "ink", d: "<&" } as const]]),
    );
    expect(name).not.toBe("");
    const page = await theatre().browser.newPage({ viewport: { width: 480, height: 270 } });
    await page.goto(theatre().address);
    await page.evaluate(([given, shown]) => window.trial.open(given, shown), [
      { ...castArt, art: { ...castArt.art, mouths } },
      beat({}),
    ] as const);
    await page.waitForSelector("#stage[data-moves]", { state: "attached", timeout: PATIENCE });
    expect(await page.evaluate(() => window.trial.notices.length)).toBe(1);
    expect(await coloursOf(page)).toBeGreaterThan(100);
    await page.close();
  });
});

/** Two rooms, all moods and gestures; customer and colleague speak in turns. */
const TEN_BEATS: readonly Beat[] = Array.from({ length: 10 }, (_, at) =>
  beat({
    speaker: at % 2 === 0 ? "JANA" : "OKAFOR",
    mood: MOODS[at % MOODS.length] ?? "upset",
    gesture: GESTURES[at] ?? null,
    calm: at * 10,
    scene: SETTINGS[at < 5 ? 0 : 1] ?? "bank",
    beside: at % 2 === 0 ? ["jana"] : [],
  }),
);

/** The pictures that are shown in one place only. */
const alone = (all: readonly Seen[]): readonly Seen[] =>
  all.filter(({ key }) => all.filter((other) => other.key === key).length === 1);

/** What the engine holds once all movement has ended: for as long as the slowest movement takes, nothing changes. */
async function settledCountsOf(page: Page): Promise<Counts> {
  let before = "";
  for (let same = 0; ;) {
    const counts = await page.evaluate(() => window.trial.counts());
    same = JSON.stringify(counts) === before ? same + 1 : 0;
    if (same === 3) return counts;
    before = JSON.stringify(counts);
    await painted(page, 30);
  }
}
