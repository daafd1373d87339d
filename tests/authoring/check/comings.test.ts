import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OWN_STORIES } from "../../../scripts/project.mjs";
import { folderOf } from "../../house/fixture.ts";
import { ownText } from "../../own-stories/files.ts";
import { ROOT } from "../../root.ts";
import { findingsIn } from "./checking.ts";

const ABOUT_PEOPLE = ["enters-twice", "leaves-absent", "speaks-away", "left-behind", "customer-away"];

/** What is found in the staff room's story about people, once `words` are replaced. */
function found(words = "", by = ""): readonly string[] {
  const text = ownText("staff-room.ink");
  expect(text).toContain(words);
  const folder = folderOf({ "staff-room.ink": text.replaceAll(words, by) });
  return findingsIn(join(folder, "staff-room.ink"))
    .filter(({ code }) => ABOUT_PEOPLE.includes(code))
    .map(({ code, way }) => `${code} ${way?.course ?? "?"}`);
}

describe("a talk in another room", () => {
  it("gets no word where everybody comes and goes as they should, and says who doesn't hear it", () => {
    const codes = findingsIn(join(ROOT, OWN_STORIES, "staff-room.ink")).map(({ code }) => code);
    expect(codes.filter((code) => ABOUT_PEOPLE.includes(code))).toEqual([]);
  });

  it("is no decision without a difference only because it moves no meter", () => {
    expect(findingsIn(join(ROOT, OWN_STORIES, "staff-room.ink")).map(({ code }) => code)).not.toContain(
      "replies-equal",
    );
  });

  it("is told of where the customer would get calmer by it, with a way that shows it", () => {
    expect(found(" #unheard")).toEqual([
      "customer-away 0 0 0",
      "customer-away 0 0 1",
      "customer-away 0 0 0 0",
      "customer-away 0 0 0 1",
    ]);
  });

  it("is told of where nobody lets the customer in again", () => {
    expect(found(" #enter: Ms Novak")).toContain("left-behind 0 0 0 0");
  });
});
