/** The art library of people: it is exactly what the script makes of its sources, and everything in it is used. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LIBRARY, LIBRARY_FILES, textOf } from "../../assets/people/make-people.ts";
import { readArtLibrary } from "#cli/art-library.ts";
import { MOODS } from "#scenario/words.ts";
import { FACES } from "#stage/drawing/faces.ts";
import { bodyName, type Build, STANCES } from "#stage/drawing/poses.ts";

const library = readArtLibrary(".");
const kept = (path: string): string => readFileSync(join(LIBRARY, path), "utf8");

describe("the script that makes the library", () => {
  it("writes the files that are there, and no others", () => {
    const there = readdirSync(LIBRARY, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
    expect(LIBRARY_FILES.map(({ path }) => path).toSorted()).toEqual(there.toSorted());
  });

  // Tracing takes a while; these are of every kind: a region, solid black, a cuff, a sitting body, folds of cloth.
  const traced = ["bodies/tee-still", "bodies/jumper-palms-up", "bodies/chair-still", "heads/hijab", "heads/afro"];
  const samples = LIBRARY_FILES.filter(({ path }) => !path.includes("/") || traced.includes(path.replace(".json", "")));

  it.each(samples)("makes the same bytes of $path again and again", { timeout: 60_000 }, (file) => {
    expect(textOf(file)).toBe(kept(file.path));
  });
});

describe("the library", () => {
  it("has a body for every stance of every build, and no body that nobody takes", () => {
    const wanted = (Object.keys(STANCES) as Build[]).flatMap((build) =>
      STANCES[build].map((stance) => bodyName(build, stance)),
    );
    expect(Object.keys(library.bodies).toSorted()).toEqual(wanted.toSorted());
  });

  it("has the eyes, noses and mouths of every mood, and none that no mood has", () => {
    const faces = MOODS.map((mood) => FACES[mood]);
    const names = (of: (typeof faces)[number][]): { eyes: string[]; noses: string[]; mouths: string[] } => ({
      eyes: [...new Set(of.flatMap(({ eyes, eyesShut }) => [eyes, eyesShut]))].toSorted(),
      noses: [...new Set(of.map(({ nose }) => nose))].toSorted(),
      mouths: [...new Set(of.flatMap(({ mouth, talking }) => [mouth, ...talking]))].toSorted(),
    });
    expect(names(faces)).toEqual({
      eyes: Object.keys(library.eyes).toSorted(),
      noses: Object.keys(library.noses).toSorted(),
      mouths: Object.keys(library.mouths).toSorted(),
    });
  });

  it("has no empty part", () => {
    const parts = [library.heads, library.eyes, library.noses, library.mouths, library.beards, library.glasses];
    const empty = parts.flatMap((kind) => Object.entries(kind)).filter(([, shapes]) => shapes.length === 0);
    expect(empty).toEqual([]);
  });

  it.each(Object.entries(library.bodies))("%s has skin, a shadow under the chin, a garment and ink", (_name, body) => {
    const paints = body.shapes.map(({ paint }) => paint);
    expect(paints).toEqual(expect.arrayContaining(["skin", "shade", "top", "ink"]));
  });

  it.each(Object.entries(library.heads))(
    "%s has one face of skin under its ink, and hair or cloth unless it is bald",
    (name, shapes) => {
      const paints = shapes.map(({ paint }) => paint);
      expect(paints.filter((paint) => paint === "skin")).toEqual(["skin"]);
      expect(paints.indexOf("skin")).toBeLessThan(paints.indexOf("ink"));
      const coloured = paints.some((paint) => paint === "hair" || paint === "cloth");
      expect(coloured || ["bald", "bald-wisps"].includes(name)).toBe(true);
    },
  );
});
