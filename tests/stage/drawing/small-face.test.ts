import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { readArtLibrary } from "#cli/art-library.ts";
import { readCast } from "#authoring/read-cast.ts";
import type { Beat } from "#encounter/turn.ts";
import { MOODS, type Mood } from "#scenario/words.ts";
import { smallFace } from "#stage/drawing/small-face.ts";
import { ROOT } from "../../root.ts";
import { NO_TAGS } from "../../no-tags.ts";
import { ownText } from "../../own-stories/files.ts";

const art = readArtLibrary(ROOT);
const cast = readCast({ file: "stories/cast.yaml", text: ownText("cast.yaml") }, art);
const looks = cast.ok ? cast.value : {};

/** Ms Tran has written, in this mood; or nobody is there. */
const beat = (mood: Mood | null): Beat => ({
  speaker: "TRAN",
  by: "customer",
  name: "Ms Tran",
  text: "hello??",
  tags: NO_TAGS,
  scene: "chat",
  people:
    mood === null
      ? []
      : [{ speaker: "TRAN", name: "Ms Tran", look: "tran", voice: "bright", part: "customer", mood, gesture: null }],
  props: [],
  cards: [],
  meters: { calm: 40, trust: 40 },
});

describe("the customer's face beside what they write", () => {
  it("is another one in each mood, and can be drawn", () => {
    const faces = MOODS.map((mood) => smallFace(beat(mood), { art, looks }) ?? "");
    expect(new Set(faces).size).toBe(MOODS.length);
    for (const face of faces) expect(new Resvg(face).render().width).toBeGreaterThan(0);
  });

  it("is left out where the customer isn't there, or nobody knows how to draw them", () => {
    expect(smallFace(beat(null), { art, looks })).toBeNull();
    expect(smallFace(beat("angry"), { art, looks: {} })).toBeNull();
    expect(smallFace(beat("angry"), { art: { ...art, heads: {} }, looks })).toBeNull();
  });
});
