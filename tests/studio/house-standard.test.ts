/** What ships, beside the fields of house rules, and as what one's own begin with. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withHouseEntries } from "#authoring/pack/house-rules-file.ts";
import { openPack } from "#authoring/pack/open-pack.ts";
import { readStories } from "#cli/stories.ts";
import { fieldsChanged } from "#studio/house-fields.ts";
import { shippedAnswers, standardOf } from "#studio/house-standard.ts";

const { looks, library, catalogue } = readStories(".", "tests/own-stories");
if (catalogue === null) throw new Error("the tests' own guidance is broken");
const shipped = { ...catalogue, looks, library };
const guidance = [{ name: "guidance.yaml", text: readFileSync("tests/own-stories/guidance.yaml", "utf8") }];

test("everything that ships can be begun with, and is sound as one's own", () => {
  const writes = (["practices", "pitfalls"] as const).flatMap((kind) =>
    Object.keys(shipped.handbook[kind]).map((id) => ({
      kind,
      id: `our-${id}`,
      fields: fieldsChanged(kind, shippedAnswers(shipped, kind, id), null),
    })),
  );
  // One promise alone may bring calm: it is a rule of the guidance itself.
  const sound = writes.filter(({ kind, fields }) => kind === "practices" || Number(fields["calm"]) <= 0);
  expect(sound.length).toBeGreaterThan(writes.length - 2);
  const opened = openPack({ pack: withHouseEntries([], sound), guidance, library });
  expect(opened.kind === "opened" && opened.mistakes).toEqual([]);
});

test("beside a field stands what is usual in its skill", () => {
  const answers = { skill: "listen" };
  expect(standardOf(shipped, "practices", "calm", answers)).toMatch(/^The standard in this skill: (\+\d+|0)/);
  expect(standardOf(shipped, "pitfalls", "sounds-like", answers)).toMatch(/^The standard, for instance: “.+”$/);
  expect(standardOf(shipped, "practices", "skill", answers)).toBe("");
  expect(standardOf(shipped, "sources", "title", answers)).toBe("");
});
