import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { format } from "#diagnostics/diagnostic.ts";
import { findingsIn } from "./checking.ts";

const stories = readdirSync(new URL("sound", import.meta.url)).filter((name) => name.endsWith(".ink"));

describe("ten sound stories, each written in another way, get no word:", () => {
  it.each(stories)("%s", (name) => {
    expect(findingsIn(`sound/${name}`).map(format)).toEqual([]);
  });

  it("and they are ten", () => {
    expect(stories).toHaveLength(10);
  });
});
