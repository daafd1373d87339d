import { describe, expect, it } from "vitest";
import { fileMeant, includedPath } from "#script/include-name.ts";

describe("the file that an INCLUDE line means", () => {
  it.each([
    "shared/hall.ink",
    "./shared/hall.ink",
    String.raw`shared\hall.ink`,
    "shared//hall.ink",
    "shared/../shared/./hall.ink",
  ])("is the same for %s, in every command and on every system", (typed) => {
    expect(includedPath(typed)).toBe("shared/hall.ink");
  });

  it.each([
    "../hall.ink",
    "shared/../../hall.ink",
    "/etc/passwd",
    String.raw`C:\hall.ink`,
    "~/hall.ink",
    "a\u0000b",
    "x".repeat(350),
  ])("lies beside the script or below: %j is none", (typed) => {
    expect(includedPath(typed)).toBeNull();
  });

  it("is looked for in other folders, and with the ending that was left out", () => {
    const there = ["shared/hall.ink", "shared/rooms/lamp.ink"];
    expect([fileMeant("shared/hall", there), fileMeant("lamp.ink", there), fileMeant("door.ink", there)]).toEqual([
      "shared/hall.ink",
      "shared/rooms/lamp.ink",
      null,
    ]);
  });
});
