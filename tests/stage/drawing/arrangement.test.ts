/** The parts of a beat's picture, in each setting. */
import { describe, expect, it } from "vitest";
import { readArtLibrary } from "#cli/art-library.ts";
import { readCast } from "#authoring/read-cast.ts";
import type { Beat, Presence } from "#encounter/turn.ts";
import { SETTINGS, type Setting } from "#scenario/words.ts";
import { type Arrangement, arrange } from "#stage/drawing/arrangement.ts";
import type { Drawing } from "#stage/drawing/shapes.ts";
import { svgText } from "#stage/drawing/svg.ts";
import { ROOT } from "../../root.ts";
import { NO_TAGS } from "../../no-tags.ts";
import { ownText } from "../../own-stories/files.ts";

const library = readArtLibrary(ROOT);
const cast = readCast({ file: "stories/cast.yaml", text: ownText("cast.yaml") }, library);
const castArt = { art: library, looks: cast.ok ? cast.value : {} };

const person = (look: string, part: Presence["part"]): Presence => ({
  speaker: look.toUpperCase(),
  name: look,
  look,
  voice: "level",
  part,
  mood: "tense",
  gesture: null,
});

/** Ms Novak, with Jana beside her, in a window as large as a laptop's. */
function arranged(scene: Setting, calm = 40): Arrangement {
  const beat: Beat = {
    speaker: "NOVAK",
    by: "customer",
    name: "Ms Novak",
    text: "Well?",
    tags: NO_TAGS,
    scene,
    people: [person("novak", "customer"), person("jana", "colleague")],
    props: [],
    cards: [],
    meters: { calm, trust: 50 },
  };
  return arrange(beat, castArt, { width: 1280, height: 720, pixelRatio: 1 });
}

const drawnIn = (scene: Setting, part: Presence["part"]): Drawing | undefined =>
  arranged(scene).roles.find(({ presence }) => presence.part === part)?.figure.head;

describe("a beat's picture", () => {
  it.each(SETTINGS)("has the customer and a colleague in it, and the room's three drawings: %s", (setting) => {
    const { roles, room, mouth } = arranged(setting);
    expect(roles.map(({ presence }) => presence.part)).toEqual(["customer", "colleague"]);
    expect(new Set([room.back, room.crowd, room.front].map(svgText)).size).toBe(3);
    expect(mouth).not.toBeNull();
  });

  it("draws a caller fainter than somebody who is there, and whoever is there as they are", () => {
    expect(drawnIn("phone", "customer")).not.toEqual(drawnIn("bank", "customer"));
    expect(drawnIn("phone", "colleague")).toEqual(drawnIn("bank", "colleague"));
    expect(drawnIn("chat", "customer")).toEqual(drawnIn("bank", "customer"));
  });

  it("shows in those who are around how little calm is left, and only then another picture of them", () => {
    expect(arranged("social", 10).room.crowd).not.toEqual(arranged("social", 80).room.crowd);
    expect(arranged("social", 80).room.crowd).toEqual(arranged("social", 81).room.crowd);
  });

  it("gathers more onlookers before a public post as calm falls", () => {
    const sizes = [90, 50, 20, 5].map((calm) => arranged("social", calm).room.crowd.shapes.length);
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(new Set(sizes).size).toBe(sizes.length);
  });
});
