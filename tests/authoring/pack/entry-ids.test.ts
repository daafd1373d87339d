/** Ids that are made of the names that people type. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { idOfName, sourceKeyOf, studyKeyOf } from "#authoring/pack/entry-ids.ts";

const nobody = (): boolean => false;

test.each([
  ["Mr Okafor", "mr-okafor"],
  ["  Jo  ", "jo"],
  ["Ms Ordóñez", "ms-ordonez"],
  ["Łukasz Ødegård", "lukasz-odegard"],
  ["Großmann’s", "grossmanns"],
  ["2 Jo", "jo"],
  ["王", "person"],
  ["", "person"],
])("“%s” becomes %s", (name, id) => {
  expect(idOfName(name, "person", nobody)).toBe(id);
});

test("a name that is taken gets a number", () => {
  const taken = new Set(["jo", "jo-2", "person"]);
  expect(idOfName("Jo", "person", (id) => taken.has(id))).toBe("jo-3");
  expect(idOfName("王", "person", (id) => taken.has(id))).toBe("person-2");
});

test("sources and research get keys of the form that their file asks for", () => {
  expect(sourceKeyOf("How we serve at Hill Hardware", nobody)).toBe("Serve");
  expect(sourceKeyOf("Hill Hardware, 2024", (key) => key === "Hill")).toBe("Hillb");
  expect(studyKeyOf("Packard and Berger", "2021", nobody)).toBe("packard-2021");
  expect(studyKeyOf("Packard and Berger", "2021", (key) => key === "packard-2021")).toBe("packard-2021-b");
});

test("whatever is typed, the id has the form that the files ask for", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (name, year) => {
      expect(idOfName(name, "person", nobody)).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(sourceKeyOf(name, nobody)).toMatch(/^[A-Z][A-Za-z]*$/);
      expect(studyKeyOf(name, year, nobody)).toMatch(/^[a-z]+(-[a-z]+)*-\d{4}(-[a-z]+)*$/);
    }),
  );
});
