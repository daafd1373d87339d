/** Looks of one's own, written into the file that a pack has. */
import { expect, test } from "vitest";
import { readArtLibrary } from "#cli/art-library.ts";
import {
  CLOTHS,
  FIRST_LOOK,
  HAIRS,
  type PickedLook,
  SKINS,
  lookPartsOf,
  pickedFrom,
  picking,
  nameOfLook,
  withLook,
  withoutLook,
} from "#authoring/pack/cast-file.ts";
import { readCast } from "#authoring/read-cast.ts";

const library = readArtLibrary(".");
const parts = lookPartsOf(library);

function looksIn(text: string) {
  const read = readCast({ file: "cast.yaml", text }, library);
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join("\n"));
  return read.value;
}

test("a look that is written is read as it was picked", () => {
  const picked: PickedLook = {
    ...FIRST_LOOK,
    head: "hijab",
    cloth: "#37506e",
    garment: "jacket",
    shirt: "#dfe8ee",
    glasses: "round",
    beard: "chin",
    chair: true,
    voice: "warm",
    age: 41,
  };
  const text = withLook("", "mr-jo", picked);
  expect(looksIn(text)["mr-jo"]).toEqual({ id: "mr-jo", ...picked });
  expect(pickedFrom(looksIn(text)["mr-jo"] ?? { id: "", ...FIRST_LOOK, voice: "deep", age: 1 }, text)).toEqual(picked);
});

test("a look says no more than it needs, and colours stand in quotation marks", () => {
  expect(withLook("", "jo", FIRST_LOOK)).toBe(`jo:
  skin: "#e6b68d"
  hair: "#3a241b"
  head: short-curly
  garment: jumper
  top: "#4f7d5d"
`);
});

test("everything that can be picked can be used", () => {
  const looks: readonly PickedLook[] = [
    ...SKINS.map(({ colour }) => ({ ...FIRST_LOOK, skin: colour })),
    ...HAIRS.map(({ colour }) => ({ ...FIRST_LOOK, hair: colour })),
    ...CLOTHS.map(({ colour }) => ({ ...FIRST_LOOK, top: colour, cloth: colour })),
    ...parts.heads.map((head) => ({ ...FIRST_LOOK, head })),
    ...parts.garments.map((garment) => picking({ ...FIRST_LOOK, chair: true }, { garment })),
    ...parts.garments.map((garment) => picking({ ...FIRST_LOOK, garment }, { chair: true })),
  ];
  const text = looks.reduce((before, look, at) => withLook(before, `look-${at}`, look), "");
  expect(Object.keys(looksIn(text))).toHaveLength(looks.length);
});

test("what the author wrote around a look stays, comments and order included", () => {
  const before = `# Our people

# Ada works at the till.
ada: { skin: "#caa58a", hair: "#222222", head: long-straight, garment: jumper, top: "#335577" }

# Jo is new.
jo:
  head: bob # to the chin
  skin: "#E6B68D"
  hair: "#3a241b"
  garment: tee
  top: "#4f7d5d"
  glasses: square
`;
  const jo = pickedFrom(looksIn(before)["jo"] ?? { id: "", ...FIRST_LOOK, voice: "deep", age: 1 }, before);
  expect(jo.voice).toBeNull();
  const after = withLook(before, "jo", { ...jo, head: "afro", glasses: null });
  expect(after).toBe(
    before.replace("head: bob", "head: afro").replace("  glasses: square\n", "").replace('"#E6B68D"', '"#e6b68d"'),
  );
  expect(withoutLook(after, "jo")).not.toContain("jo");
  expect(withoutLook(after, "jo")).toContain("# Ada works at the till.\nada: {");
  expect(withoutLook(withLook("", "jo", jo), "jo")).toBe("");
});

test("a new look stands below what people call them, and is called so from then on", () => {
  const jo = withLook("", "mr-ordonez", FIRST_LOOK, "Mr Ordóñez");
  const both = withLook(jo, "mr-ordonez-2", FIRST_LOOK, "Mr  Ordóñez");
  expect(both).toContain("# Mr Ordóñez\nmr-ordonez:\n");
  expect(both).toContain("\n\n# Mr Ordóñez\nmr-ordonez-2:\n");
  expect(nameOfLook("mr-ordonez", both)).toBe("Mr Ordóñez");
  expect(nameOfLook("mr-ordonez-2", both)).toBe("Mr Ordóñez");
  const changed = withLook(both, "mr-ordonez", { ...FIRST_LOOK, head: "afro" }, "Else");
  expect(changed).toBe(both.replace("short-curly", "afro"));
  expect(nameOfLook("person", withLook("", "person", FIRST_LOOK, "王"))).toBe("王");
});

test("where no comment says it, a look is called by its id", () => {
  expect(nameOfLook("mr-jo", "# Our people\n\nmr-jo:\n  head: bob\n")).toBe("Mr Jo");
});
