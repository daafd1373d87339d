/** How people are drawn: every look in every mood and gesture, in layers that lie over one another. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readArtLibrary } from "#cli/art-library.ts";
import { partsFor } from "#authoring/cast-art.ts";
import { readCast } from "#authoring/read-cast.ts";
import { GESTURES, MOODS } from "#scenario/words.ts";
import type { Look } from "#stage/drawing/art.ts";
import { coloursOf } from "#stage/drawing/colours.ts";
import { COUNTER, drawBody, drawFigure, drawHead, drawPerson, type Figure, FRAME } from "#stage/drawing/figure.ts";
import { poseFor, posesOf } from "#stage/drawing/poses.ts";
import type { Drawing, Fade, Path, Shape } from "#stage/drawing/shapes.ts";
import { svgText } from "#stage/drawing/svg.ts";
import { ownText } from "../../own-stories/files.ts";

const library = readArtLibrary(".");
const cast = readCast({ file: "cast.yaml", text: ownText("cast.yaml") }, library);
const looks: readonly Look[] = cast.ok ? Object.values(cast.value) : [];
const look = (id: string): Look => {
  const found = looks.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the cast has no ${id}`);
  return found;
};
const okafor = look("okafor");
const jana = look("jana");

const layersOf = ({ body, head, eyes, eyesShut, mouth, mouthsTalking, front }: Figure): readonly Drawing[] => [
  body,
  head,
  eyes,
  eyesShut,
  mouth,
  ...mouthsTalking,
  front,
];
const pathsIn = (shapes: readonly Shape[]): readonly Path[] =>
  shapes.flatMap((shape) => ("shapes" in shape ? pathsIn(shape.shapes) : [shape]));
const fillsIn = ({ shapes }: Drawing): readonly (string | Fade | undefined)[] =>
  pathsIn(shapes).map(({ fill }) => fill);
const idsIn = (svg: string): readonly string[] => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id = ""]) => id);

describe("everybody in the cast", () => {
  it.each(looks)("$id is drawn in every mood and gesture from the parts picked for them alone", (one) => {
    const art = partsFor(library, [one]);
    for (const mood of MOODS) {
      for (const gesture of [null, ...GESTURES]) {
        for (const layer of layersOf(drawFigure(art, one, mood, gesture))) {
          const svg = svgText(layer);
          expect(svg).toMatch(
            /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d. ]+" width="\d+" height="\d+">/,
          );
          expect(svg).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    }
  });

  it.each(looks)("$id has every region in a colour of their own look", (one) => {
    const known = new Set(Object.values(coloursOf(one)));
    for (const pose of posesOf(one)) {
      const fills = fillsIn(drawBody(library, one, pose));
      expect(fills.filter((fill) => typeof fill !== "string" || !known.has(fill))).toEqual([]);
      expect(fills).toEqual(expect.arrayContaining([one.top, one.skin, coloursOf(one).ink]));
    }
    const head = fillsIn(drawHead(library, one, "neutral"));
    expect(head.filter((fill) => typeof fill !== "string" || !known.has(fill))).toEqual([]);
    expect(head).toEqual(expect.arrayContaining([one.skin, one.cloth === "" ? one.hair : one.cloth]));
  });

  it("can stand in one document without an id being taken twice", () => {
    const all = looks.flatMap((one) => MOODS.flatMap((mood) => drawPerson(library, one, mood).shapes));
    const ids = idsIn(svgText({ frame: FRAME, shapes: all }));
    expect(ids.length).toBeGreaterThanOrEqual(looks.length * 2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refers to nothing that isn't in the same drawing", () => {
    for (const one of looks) {
      for (const mood of MOODS) {
        const svg = svgText(drawHead(library, one, mood));
        const used = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
        expect(new Set(used)).toEqual(new Set(idsIn(svg)));
      }
    }
  });
});

describe("a mood", () => {
  it("reddens the cheeks when it is hot, and only then", () => {
    const flushed = MOODS.filter((mood) =>
      fillsIn(drawHead(library, jana, mood)).some((fill) => typeof fill === "object"),
    );
    expect(flushed).toEqual(["furious", "angry"]);
  });

  it("lowers the head when it is hot and raises it when it is warm", () => {
    const tilts = MOODS.map((mood) => drawFigure(library, jana, mood, null).tilt);
    expect(tilts).toEqual(tilts.toSorted((a, b) => b - a));
    expect(tilts[0]).toBeGreaterThan(0);
    expect(tilts.at(-1)).toBeLessThan(0);
  });

  it("has a face that no other mood has", () => {
    const faces = MOODS.map((mood) => {
      const { eyes, mouth } = drawFigure(library, okafor, mood, null);
      return svgText(eyes) + svgText(mouth);
    });
    expect(new Set(faces).size).toBe(MOODS.length);
  });

  it("opens the mouth to talk", () => {
    for (const mood of MOODS) {
      const { mouth, mouthsTalking } = drawFigure(library, okafor, mood, null);
      expect(mouthsTalking.length).toBeGreaterThan(0);
      expect(mouthsTalking).not.toContainEqual(mouth);
    }
  });
});

describe("a gesture", () => {
  it.each([
    ["okafor", "point", "jumper-point"],
    ["okafor", "crossed-arms", "jumper-crossed-arms"],
    ["okafor", "palms-up", "jumper-palms-up"],
    ["jana", "hands-on-hips", "tee-hands-on-hips"],
    ["jana", "hand-on-chest", "tee-hand-on-chest"],
    // Nobody in a tee is drawn pointing: hands on hips comes nearest.
    ["jana", "point", "tee-hands-on-hips"],
    ["haddad", "slam", "jacket-point"],
    ["petrov", "crossed-arms", "chair-still"],
  ] as const)("%s shows %s as %s", (id, gesture, pose) => {
    expect(poseFor(look(id), "neutral", gesture)).toBe(pose);
  });

  it("of the head leaves the arms as the mood has them", () => {
    for (const mood of MOODS) {
      for (const gesture of ["nod", "shake-head", "sigh", "lean-in", "turn-away"] as const) {
        expect(poseFor(okafor, mood, gesture)).toBe(poseFor(okafor, mood, null));
      }
    }
  });
});

describe("the layers", () => {
  it("are no larger than what they show, and end a little below the counter", () => {
    const { body, eyes, mouth } = drawFigure(library, okafor, "angry", null);
    expect(body.frame.y + body.frame.height).toBeGreaterThanOrEqual(COUNTER);
    expect(body.frame.y + body.frame.height).toBeLessThanOrEqual(COUNTER + 50);
    expect(eyes.frame).toEqual(mouth.frame);
    expect(eyes.frame.width * eyes.frame.height).toBeLessThan((FRAME.width * FRAME.height) / 20);
  });

  it("show the look's beard and glasses in front of the face, or nothing", () => {
    const paths = (id: string): number => pathsIn(drawFigure(library, look(id), "neutral", null).front.shapes).length;
    expect(paths("okafor")).toBe(0);
    expect(paths("mensah")).toBeGreaterThan(paths("brandt"));
    expect(paths("brandt")).toBeGreaterThan(0);
  });

  it("reach down to the knees when the whole body is asked for", () => {
    const bust = drawBody(library, okafor, "jumper-still");
    expect(drawBody(library, okafor, "jumper-still", "whole").frame.height).toBeGreaterThan(bust.frame.height + 400);
  });

  it("complain by name about a part that isn't there", () => {
    expect(() => drawBody(partsFor(library, [jana]), okafor, "jumper-point")).toThrow(
      'the art has no part "jumper-point"; it has tee-crossed-arms',
    );
  });
});

describe("what is loaded with a scenario", () => {
  it("is light: two people weigh less than 45 KB", () => {
    expect(gzipSync(JSON.stringify(partsFor(library, [okafor, jana]))).length).toBeLessThan(45_000);
  });

  it("holds nothing of people who aren't in it", () => {
    const art = partsFor(library, [okafor]);
    expect(Object.keys(art.heads)).toEqual([okafor.head]);
    expect(Object.keys(art.bodies).toSorted()).toEqual(posesOf(okafor).toSorted());
    expect(art.glasses).toEqual({});
  });
});
