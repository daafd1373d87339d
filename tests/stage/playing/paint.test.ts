/** Drawings that the stage paints itself, held against what the browser makes of the same text. */
import { describe, expect, it } from "vitest";
import { MOODS, SETTINGS } from "#scenario/words.ts";
import { arrange } from "#stage/drawing/arrangement.ts";
import { type Drawing, drawPerson } from "#stage/drawing/figure.ts";
import { plainFigure } from "#stage/drawing/plain-figure.ts";
import { CROWD, HEIGHT, STIRS, WIDTH } from "#stage/drawing/rooms/room.ts";
import { roomOf, roomSvg } from "#stage/drawing/rooms/rooms.ts";
import { stillOf } from "#stage/drawing/still.ts";
import { beat, onStage, wholeCast, withTheatre } from "./theatre.ts";

const theatre = withTheatre();

/** Of a channel, 0 to 255: what two ways of smoothing an edge may differ by. */
const NOTHING_TO_SEE = { mean: 0.5, most: 24 };

/** The beginnings of those drawings that look otherwise, and how much. */
async function missedOf(drawings: readonly Drawing[]): Promise<readonly unknown[]> {
  const missed: unknown[] = [];
  await onStage(theatre(), { renderer: "canvas" }, async (page) => {
    for (const { svg, frame } of drawings) {
      const misses = await page.evaluate(([text, width, height]) => window.trial.misses(text, width, height), [
        svg,
        frame.width,
        frame.height,
      ] as const);
      const same = misses.mean < NOTHING_TO_SEE.mean && misses.most < NOTHING_TO_SEE.most;
      if (!same) missed.push({ ...misses, svg: svg.slice(0, 200) });
    }
  });
  return missed;
}

describe("a painted drawing looks as the browser draws it", () => {
  it.each(SETTINGS)("%s", async (setting) => {
    const { back, crowd, front } = roomOf(setting);
    const whole = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
    const missed = await missedOf([
      ...[back, front].map((picture) => ({ frame: whole, svg: roomSvg(picture, whole) })),
      ...STIRS.map((stir) => ({ frame: CROWD, svg: roomSvg(crowd(stir), CROWD) })),
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
    const svg = stillOf(arrange(darkest, wholeCast, size), darkest, false);
    const missed = await missedOf([{ frame: { x: 0, y: 0, width: WIDTH, height: HEIGHT }, svg }]);
    expect(missed).toEqual([]);
  });
});

it("a drawing with a word that cannot be painted says which", async () => {
  await onStage(theatre(), { renderer: "canvas" }, async (page) => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><text>no</text></svg>';
    const painted = page.evaluate((text) => window.trial.misses(text, 9, 9), svg);
    await expect(painted).rejects.toThrow('no drawing has a "text"');
  });
});
