/** A drawing can be rendered in two ways, painted on a canvas and as SVG text: compares both in a browser. */
import { describe, expect, it } from "vitest";
import { MOODS, SETTINGS } from "#scenario/words.ts";
import { arrange } from "#stage/drawing/arrangement.ts";
import { drawPerson } from "#stage/drawing/figure.ts";
import { plainFigure } from "#stage/drawing/plain-figure.ts";
import { CROWD, HEIGHT, STIRS, WIDTH } from "#stage/drawing/rooms/room.ts";
import { roomOf } from "#stage/drawing/rooms/rooms.ts";
import { type Drawing, path, type Shape } from "#stage/drawing/shapes.ts";
import { stillOf } from "#stage/drawing/still.ts";
import { svgText } from "#stage/drawing/svg.ts";
import { beat, onStage, wholeCast, withTheatre } from "./theatre.ts";

const theatre = withTheatre();

/** Of a channel, 0 to 255: the difference that two kinds of antialiasing may make. */
const NOTHING_TO_SEE = { mean: 0.5, most: 24 };

const WHOLE = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

/** The drawings that differ, by their beginnings, and by how much. */
async function missedOf(drawings: readonly Drawing[]): Promise<readonly unknown[]> {
  const missed: unknown[] = [];
  await onStage(theatre(), { renderer: "canvas" }, async (page) => {
    for (const drawing of drawings) {
      const misses = await page.evaluate((shown) => window.trial.misses(shown), drawing);
      const same = misses.mean < NOTHING_TO_SEE.mean && misses.most < NOTHING_TO_SEE.most;
      if (!same) missed.push({ ...misses, svg: svgText(drawing).slice(0, 200) });
    }
  });
  return missed;
}

describe("a painted drawing looks as the browser draws its SVG text", () => {
  it.each(SETTINGS)("%s", async (setting) => {
    const { back, crowd, front } = roomOf(setting);
    const missed = await missedOf([
      { frame: WHOLE, shapes: back },
      { frame: WHOLE, shapes: front },
      ...STIRS.map((stir) => ({ frame: CROWD, shapes: crowd(stir, null) })),
    ]);
    expect(missed).toEqual([]);
  });

  it.each(MOODS)("everybody in the cast, %s", async (mood) => {
    const { art, looks } = wholeCast;
    const missed = await missedOf(Object.values(looks).map((look) => drawPerson(art, look, mood)));
    expect(missed).toEqual([]);
  });

  it("the plain figure, part by part", async () => {
    const { body, head, eyes, mouth, mouthsTalking } = plainFigure("furious");
    const missed = await missedOf([body, head, eyes, mouth, ...mouthsTalking]);
    expect(missed).toEqual([]);
  });

  it("the whole picture that stands still, at its darkest", async () => {
    const size = { width: WIDTH, height: HEIGHT, pixelRatio: 1 };
    const darkest = beat({ mood: "furious", calm: 5, beside: ["jana"] });
    const missed = await missedOf([stillOf(arrange(darkest, wholeCast, size), darkest, false)]);
    expect(missed).toEqual([]);
  });

  it("what is faint, with a fill and a line that lie over one another", async () => {
    const across: Shape = path("M0 40L80 40", { line: "#20202a", width: 20 });
    const faint: Shape = path("M20 20L60 20L60 60L20 60Z", {
      fill: "#c75146",
      line: "#2f7d86",
      width: 16,
      opacity: 0.5,
    });
    const missed = await missedOf([{ frame: { x: 0, y: 0, width: 80, height: 80 }, shapes: [across, faint] }]);
    expect(missed).toEqual([]);
  });
});

it("a path that is none is not painted in part, but refused and quoted", async () => {
  await onStage(theatre(), { renderer: "canvas" }, async (page) => {
    const broken: Drawing = { frame: { x: 0, y: 0, width: 9, height: 9 }, shapes: [path("sideways", {})] };
    const painted = page.evaluate((shown) => window.trial.misses(shown), broken);
    await expect(painted).rejects.toThrow('"sideways" is no path');
  });
});
