/** What the stage shows, in WebGL and on the plain canvas. */
import { describe, expect, it } from "vitest";
import {
  beat,
  coloursOf,
  castArt,
  differenceOf,
  mouthOf,
  onStage,
  pictureOf,
  settledPictureOf,
  show,
  withTheatre,
} from "./theatre.ts";

const theatre = withTheatre();

describe.each(["canvas", "webgl"] as const)("the stage on %s", (renderer) => {
  it("draws a room and a customer, says so, and says where their mouth is", async () => {
    await onStage(theatre(), { renderer }, async (page, errors) => {
      expect(await page.locator("canvas").getAttribute("aria-hidden")).toBe("true");
      const mouth = await mouthOf(page);
      expect(mouth.x).toBeGreaterThan(480 * 0.4);
      expect(mouth.x).toBeLessThan(480 * 0.65);
      expect(await coloursOf(page)).toBeGreaterThan(100);
      expect(errors).toEqual([]);
    });
  });

  it("shows another picture for another mood, another room, and a colleague", async () => {
    await onStage(theatre(), { renderer }, async (page, errors) => {
      const seen = [await pictureOf(page)];
      const beats = [
        beat({ mood: "relieved", calm: 70 }),
        beat({ mood: "relieved", calm: 70, scene: "quiet-room" }),
        beat({ mood: "relieved", calm: 70, scene: "quiet-room", beside: ["jana"] }),
      ];
      for (const next of beats) {
        const before = seen.at(-1);
        await show(page, next);
        await expect.poll(() => pictureOf(page)).not.toBe(before);
        seen.push(await settledPictureOf(page));
      }
      expect(new Set(seen).size).toBe(4);
      expect(errors).toEqual([]);
    });
  });

  it("keeps to the size of its host", async () => {
    await onStage(theatre(), { renderer }, async (page, errors) => {
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
    await onStage(theatre(), { renderer }, async (page) => {
      const before = await pictureOf(page);
      await show(page, moment);
      await expect.poll(() => pictureOf(page)).not.toBe(before);
      const moving = await settledPictureOf(page);
      await page.evaluate(
        async ([cast, shown]) => {
          const still = new Image();
          still.src = URL.createObjectURL(new Blob([window.trial.still(cast, shown)], { type: "image/svg+xml" }));
          await still.decode();
          document.querySelector("#stage")?.replaceChildren(still);
          Object.assign(still.style, { display: "block", width: "100%", height: "100%" });
        },
        [castArt, moment] as const,
      );
      expect(await differenceOf(page, moving, await settledPictureOf(page))).toBeLessThan(0.01);
    });
  });

  it("leaves nothing behind when it goes", async () => {
    await onStage(theatre(), { renderer }, async (page, errors) => {
      await page.evaluate(() => window.trial.stage().destroy());
      await expect.poll(() => page.locator("canvas").count()).toBe(0);
      expect(await page.locator("#stage").getAttribute("data-stage")).toBeNull();
      expect(errors).toEqual([]);
    });
  });
});

it("shows a picture before its engine draws, which then takes its place", async () => {
  const page = await theatre().browser.newPage({ viewport: { width: 480, height: 270 } });
  await page.goto(theatre().address);
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
    [castArt, beat({})] as const,
  );
  expect([...new Set(shown)]).toEqual(["still", "still,moving", "moving"]);
  expect((await mouthOf(page)).x).toBeGreaterThan(0);
  expect(await coloursOf(page)).toBeGreaterThan(100);
  await page.close();
});

it("goes on in pictures that stand still where its engine can't draw", async () => {
  const page = await theatre().browser.newPage({ viewport: { width: 480, height: 270 } });
  await page.goto(theatre().address);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.evaluate(([cast, shown]) => window.trial.open(cast, shown), [castArt, beat({})] as const);
  await expect.poll(() => page.locator("#stage").getAttribute("data-why")).toContain("this browser draws no canvas");
  const before = await settledPictureOf(page);
  await show(page, beat({ mood: "relieved", calm: 70 }));
  await expect.poll(() => pictureOf(page)).not.toBe(before);
  await page.close();
});

it("is refused where there is no canvas, so that the play can go on without it", async () => {
  const page = await theatre().browser.newPage();
  await page.goto(theatre().address);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const refused = page.evaluate(
    (cast) => window.trial.mount(cast, { reducedMotion: true, renderer: "canvas" }),
    castArt,
  );
  await expect(refused).rejects.toThrow("this browser draws no canvas");
  await page.close();
});
