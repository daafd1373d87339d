/** The parts of a beat's picture, in each setting. */
import { describe, expect, it } from "vitest";
import { readArtLibrary } from "#cli/art-library.ts";
import { readCast } from "#authoring/read-cast.ts";
import type { Beat, Presence } from "#encounter/turn.ts";
import { SETTINGS, type Setting } from "#scenario/words.ts";
import { type Arrangement, type Size, arrange } from "#stage/drawing/arrangement.ts";
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
function arranged(scene: Setting, calm = 40, more: Partial<Beat> = {}, size: Partial<Size> = {}): Arrangement {
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
    ...more,
  };
  return arrange(beat, castArt, { width: 1280, height: 720, pixelRatio: 1, ...size });
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

describe("who is on the stage", () => {
  const [novak, jana] = [person("novak", "customer"), person("jana", "colleague")];
  const [leo, haddad] = [person("leo", "colleague"), person("haddad", "supervisor")];
  const says = ({ speaker, part }: Presence): Partial<Beat> => ({
    speaker,
    by: part === "customer" ? "customer" : "another",
  });
  const acrossOf = (more: Partial<Beat>): Readonly<Record<string, number>> =>
    Object.fromEntries(arranged("shop", 40, more).roles.map(({ presence, place }) => [presence.look, place.x]));

  it("has the customer in front, and a colleague there instead while the customer is away", () => {
    const front = acrossOf({ people: [novak] })["novak"];
    expect(acrossOf({ people: [novak, jana] })["novak"]).toBe(front);
    expect(acrossOf({ people: [jana] })["jana"]).toBe(front);
    expect(acrossOf({ people: [jana, leo] })["jana"]).toBe(front);
    expect(acrossOf({ people: [jana, leo] })["leo"]).toBeLessThan(front ?? 0);
  });

  it.each(SETTINGS)("shows four faces apart from one another, and the words hide none of them: %s", (setting) => {
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [390, 499],
      [371, 284],
      [320, 294],
    ] as const) {
      const { faces } = arranged(setting, 40, { people: [novak, jana, leo, haddad] }, { width, height });
      const across = faces.toSorted((a, b) => a.x - b.x);
      expect(across).toHaveLength(4);
      for (const [at, { x, radiusX }] of across.entries()) {
        expect(x - radiusX / 2).toBeGreaterThan(0);
        expect(x + radiusX / 2).toBeLessThan(width);
        if (at > 0) expect(x - (across[at - 1]?.x ?? 0)).toBeGreaterThan(radiusX);
        // On a wide window the words begin there.
        if (width > 1000) expect(x + radiusX).toBeLessThan(width * 0.56);
      }
    }
  });

  it("knows the speaker's mouth, and nobody's where the speaker isn't there", () => {
    expect(arranged("shop", 40, { people: [novak, jana], ...says(jana) }).speaking?.presence).toBe(jana);
    expect(arranged("shop", 40, { people: [novak], ...says(jana) }).mouth).toBeNull();
    expect(arranged("shop", 40, { people: [jana], speaker: null, by: "narration", name: "" }).mouth).not.toBeNull();
  });
});

describe("the things that lines name", () => {
  const alone = { people: [person("novak", "customer")] };
  const things = (more: Partial<Beat>): readonly string[] => arranged("bank", 40, more).things.map(({ prop }) => prop);
  const bodyOf = (part: Presence["part"], more: Partial<Beat> = {}): Drawing | undefined =>
    arranged("bank", 40, more).roles.find(({ presence }) => presence.part === part)?.figure.body;

  it("lie on the counter while they are in the picture", () => {
    expect(things({})).toEqual([]);
    expect(things({ props: ["slip", "folded-note"] })).toEqual(["slip", "folded-note"]);
  });

  it("are not seen on the telephone, where nobody lays anything down", () => {
    const call = arranged("phone", 40, { props: ["slip", "folded-note", "cheque"] });
    expect(call.things).toEqual([]);
    expect(call.roles).toEqual(arranged("phone").roles);
  });

  it("a cheque is in a companion's hand, and before the customer where nobody else is", () => {
    expect(things({ props: ["cheque"] })).toEqual([]);
    expect(things({ props: ["cheque"], ...alone })).toEqual(["cheque"]);
    expect(bodyOf("colleague", { props: ["cheque"] })).not.toEqual(bodyOf("colleague"));
  });

  it("a folded sheet lies under the customer's hand, and nobody has three hands", () => {
    const resting = { props: ["folded-note"] } as const;
    const points = [{ ...person("novak", "customer"), mood: "furious", gesture: "point" } as const];
    expect(bodyOf("customer", { ...resting, people: points })).toEqual(bodyOf("customer", resting));
    const withHand = arranged("bank", 40, resting).things;
    expect(withHand).not.toEqual(arranged("bank", 40, { ...resting, people: [] }).things);
  });

  it("somebody among the bystanders films, also in a window that shows little more than the customer", () => {
    const filming = (width: number, height: number): Arrangement["room"]["crowd"] =>
      arranged("bank", 40, { props: ["phone-up"], ...alone }, { width, height }).room.crowd;
    expect(filming(1280, 720)).not.toEqual(arranged("bank").room.crowd);
    expect(filming(390, 380)).not.toEqual(filming(1280, 720));
  });

  it("are within what a telephone shows", () => {
    for (const [width, height] of [
      [390, 270],
      [390, 420],
      [390, 560],
      [354, 336],
    ] as const) {
      const shown = arranged("bank", 40, { props: ["slip", "folded-note", "cheque"], ...alone }, { width, height });
      for (const { drawing } of shown.things) {
        const { x, y, width: across, height: down } = drawing.frame;
        expect(x).toBeGreaterThanOrEqual(shown.view.x);
        expect(x + across).toBeLessThanOrEqual(shown.view.x + shown.view.width);
        expect(y + down).toBeLessThanOrEqual(shown.view.y + shown.view.height);
      }
    }
  });
});

describe("the speaker's place", () => {
  it("has the face of whoever speaks first, and the mouth on it", () => {
    const { faces, mouth } = arranged("bank", 40, { speaker: "JANA", by: "another" });
    expect(faces).toHaveLength(2);
    const [first, second] = faces;
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect(Math.abs((mouth?.x ?? 0) - (first?.x ?? 0))).toBeLessThan(first?.radiusX ?? 0);
    expect(Math.abs((mouth?.y ?? 0) - (first?.y ?? 0))).toBeLessThan(first?.radiusY ?? 0);
  });
});
