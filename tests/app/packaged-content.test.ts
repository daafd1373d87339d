import { expect, test } from "vitest";
import { packagedContent } from "#app/packaged-content.ts";
import { contentsOf } from "#authoring/package/package-contents.ts";
import { catalogue, toPack } from "../authoring/package/to-pack.ts";

const cheque = toPack("forgotten-cheque");
const contents = contentsOf([cheque, { ...toPack("returned"), guidance: catalogue }], catalogue, "2026-11-27");
const content = packagedContent(contents);

test("a one-file game has the scenarios that were put in, the easy and short ones first", async () => {
  const listed = await content.list();
  expect(listed.map(({ card }) => card.id)).toEqual(["forgotten-cheque", "returned"]);
  expect(listed[0]?.portrait).toMatch(/^data:image\/svg\+xml,%3Csvg/);
});

test("a scenario comes with how it begins, its people, and what draws them", async () => {
  expect(await content.scenario("forgotten-cheque")).toEqual(cheque.script.scenario);
  expect(await content.prelude("forgotten-cheque")).toEqual(cheque.script.prelude);
  const cast = await content.cast("forgotten-cheque");
  expect(cast?.looks).toEqual(cheque.script.cast.looks);
  expect(cast?.art.heads).toMatchObject(cheque.script.cast.art.heads);
});

test("of a scenario that isn't inside there is nothing", async () => {
  for (const asked of [content.scenario, content.prelude, content.cast, content.halves])
    expect(await asked("nobody")).toBeNull();
});

test("house rules hold for the scenario that they came with, and for no other", async () => {
  const [withRules, without] = await Promise.all([content.scenario("returned"), content.scenario("forgotten-cheque")]);
  expect(withRules === null ? null : content.houseGuidance(withRules)).toEqual(catalogue);
  expect(without === null ? undefined : content.houseGuidance(without)).toBeNull();
});
