/** Packs: what is read of one, and what is refused, whoever made it. */
import fc from "fast-check";
import type * as Fflate from "fflate";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type * as Pack from "#authoring/pack/read-pack.ts";
import { writePack } from "#authoring/pack/write-pack.ts";
import { A_PACK, claiming, zipped } from "./a-pack.ts";

/** Bytes that were unpacked since the test began, and the most in one go. */
const unpacked = vi.hoisted(() => ({ all: 0, most: 0 }));

vi.mock("fflate", async (original) => {
  const fflate = await original<typeof Fflate>();
  class Counting extends fflate.Inflate {
    constructor(take: (part: Uint8Array, isLast: boolean) => void) {
      super((part, isLast) => {
        unpacked.all += part.length;
        unpacked.most = Math.max(unpacked.most, part.length);
        take(part, isLast);
      });
    }
  }
  return { ...fflate, Inflate: Counting };
});

// Another test may have loaded it with the program that isn't counted.
vi.resetModules();
const { readPack }: typeof Pack = await import("#authoring/pack/read-pack.ts");

beforeEach(() => Object.assign(unpacked, { all: 0, most: 0 }));

const whyOf = (zip: Uint8Array): string | null => {
  const read = readPack(zip);
  return read.ok ? null : read.error;
};

const byName = [...A_PACK].toSorted((a, b) => (a.name < b.name ? -1 : 1));

describe("a pack", () => {
  test("that was written is read again, word for word", () => {
    expect(readPack(writePack(A_PACK))).toEqual({ ok: true, value: { files: byName, leftOut: [] } });
  });

  test("has the same bytes for the same files, in whatever order and part of the world they are written", () => {
    const { TZ } = process.env;
    try {
      process.env["TZ"] = "Pacific/Auckland";
      const there = writePack(A_PACK);
      process.env["TZ"] = "America/Lima";
      expect(writePack([...A_PACK].toReversed())).toEqual(there);
    } finally {
      process.env["TZ"] = TZ;
    }
  });

  test("whatever is in its texts, comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
        const files = [one, other].map((text, at) => ({
          name: `küche-${at}.ink`,
          text: text.replaceAll("\0", "").replace(/^\uFEFF+/, ""),
        }));
        expect(readPack(writePack(files))).toEqual({ ok: true, value: { files, leftOut: [] } });
      }),
    );
  });

  test("may be a folder that was packed with its name, and with what systems add to it", () => {
    const read = readPack(
      zipped({
        "branch/": "",
        "branch/kettle.ink": "a",
        "branch/parts/hall.ink": "b",
        "branch/cast.yaml": "c",
        "branch/.DS_Store": "d",
        "__MACOSX/branch/._kettle.ink": "e",
      }),
    );
    const files = [
      { name: "cast.yaml", text: "c" },
      { name: "kettle.ink", text: "a" },
      { name: "parts/hall.ink", text: "b" },
    ];
    expect(read).toEqual({ ok: true, value: { files, leftOut: [] } });
  });

  test("may hold files that no pack needs: they are named, and not looked into", () => {
    const read = readPack(
      zipped({ "kettle.ink": "a", "more.zip": new Uint8Array(3_000_000), "guidance.yaml": "x", "note.txt": "x" }),
    );
    const leftOut = ["guidance.yaml", "more.zip", "note.txt"];
    expect(read).toEqual({ ok: true, value: { files: [{ name: "kettle.ink", text: "a" }], leftOut } });
    expect(unpacked.all).toBe(1);
  });
});

describe("refused in a sentence is", () => {
  test.each([
    ["nothing at all", new Uint8Array(0), "This isn’t a zip file. Open it with the program that made it."],
    ["a text", new TextEncoder().encode("Hello".repeat(100)), /^This isn’t a zip file\./],
    ["a picture of another kind", new Uint8Array(1000).fill(255), /^This isn’t a zip file\./],
    ["the first half of a pack", writePack(A_PACK).slice(0, 400), /^This zip file is damaged\./],
    [
      "an empty one",
      zipped({}),
      "There’s no script in this pack. Scripts are text files, and their names end with .ink.",
    ],
    ["one without a script", zipped({ "cast.yaml": "a", "x.txt": "b" }), /^There’s no script in this pack\./],
    ["one with scripts in folders", zipped({ "a/x.ink": "a", "b/y.ink": "b" }), /lie in several folders/],
    ["a way up", zipped({ "kettle.ink": "a", "../x.ink": "b" }), /^“\.\.\/x\.ink” leads out of the pack\./],
    ["a way up within", zipped({ "kettle.ink": "a", "a/../../x.ink": "b" }), /leads out of the pack\./],
    ["a way from the root", zipped({ "/etc/x.ink": "b" }), /^“\/etc\/x\.ink” leads out/],
    ["a way to a drive", zipped({ "C:x.ink": "b" }), /leads out/],
    ["a way with backslashes", zipped({ "..\\x.ink": "b" }), /^“\.\.\\x\.ink” leads out/],
    ["a way out for what is left out", zipped({ "kettle.ink": "a", "../../x.exe": "b" }), /leads out/],
    ["a name that no file can have", zipped({ "kettle\n.ink": "a" }), /has a name that no file can have/],
    ["two of one name", zipped({ "kettle.ink": "a", "Kettle.ink": "b" }), "“Kettle.ink” is in this pack twice."],
    ["two of one name, one in a folder", zipped({ "a/x.ink": "a", "a/cast.yaml": "a", "cast.yaml": "b" }), /twice/],
    ["what isn’t UTF-8", zipped({ "kettle.ink": new Uint8Array([0x4b, 0xfc, 0x63]) }), /^“kettle\.ink” isn’t text\./],
    ["what isn’t text", zipped({ "kettle.ink": "a\0b" }), /^“kettle\.ink” isn’t text\./],
    [
      "a script over 1 MB",
      zipped({ "kettle.ink": "x".repeat(1_000_001) }),
      "“kettle.ink” is larger than 1 MB, which no script is.",
    ],
    [
      "more than 4 MB together",
      zipped(Object.fromEntries("abcde".split("").map((name) => [`${name}.ink`, name.repeat(900_000)]))),
      "The files in this pack are larger than 4 MB together. Make two packs of it.",
    ],
    ["more than 5 MB packed", new Uint8Array(5_000_001), /larger than 5 MB/],
    [
      "too many scripts",
      zipped(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`${at}.ink`, "a"]))),
      "There are more than 100 scripts in this pack.",
    ],
    [
      "too many files",
      zipped(Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.ink`, "a"]))),
      "There are more than 1000 files in this zip file.",
    ],
  ])("%s", (_what, zip, why) => {
    if (typeof why === "string") expect(whyOf(zip)).toBe(why);
    else expect(whyOf(zip)).toMatch(why);
  });

  test("a locked file, and one that is packed in another way", () => {
    const list = (zip: Uint8Array): number => new TextDecoder("latin1").decode(zip).indexOf("PK\u0001\u0002");
    const locked = zipped({ "kettle.ink": "a" });
    locked[list(locked) + 8] = 1;
    expect(whyOf(locked)).toBe("“kettle.ink” is locked with a password. Pack it without one.");
    const other = zipped({ "kettle.ink": "a" });
    other[list(other) + 10] = 14;
    expect(whyOf(other)).toMatch(/^“kettle\.ink” is packed in a way that can’t be read here\./);
  });

  test("a file that was damaged on the way", () => {
    const zip = zipped({ "kettle.ink": "Nobody can repair this kettle." }, 0);
    zip[40 + 10] = 0;
    expect(whyOf(zip)).toBe("“kettle.ink” is damaged. Download or copy the zip file again.");
  });
});

describe("a zip bomb", () => {
  const bomb = zipped({ "kettle.ink": new Uint8Array(50_000_000) });

  test("that tells its size is not unpacked", () => {
    expect(bomb.length).toBeLessThan(60_000);
    expect(whyOf(bomb)).toMatch(/larger than 1 MB/);
    expect(unpacked.all).toBe(0);
  });

  test.each([1000, 0, 1_000_000])("that claims %i bytes is given up soon after", (size) => {
    expect(whyOf(claiming(bomb, size))).toBe("“kettle.ink” unpacks to more than it says. The zip file may be a trap.");
    expect(unpacked.all).toBeLessThan(size + 1_000_000);
  });

  test("within another zip file is left alone", () => {
    expect(whyOf(zipped({ "kettle.ink": "a", "more.zip": bomb }))).toBeNull();
    expect(unpacked.all).toBe(1);
  });
});

test("whatever is changed in a pack, it is read or refused in a sentence, and memory stays within the bound", () => {
  const good = writePack([...A_PACK, { name: "long.ink", text: "It rains. ".repeat(60_000) }]);
  const mutation = fc.record({
    at: fc.nat(good.length - 1),
    take: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
    by: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.nat(good.length - 1).map((from) => good.slice(from, from + 60)),
      fc.constantFrom(new Uint8Array(4).fill(255), new Uint8Array(4)),
    ),
  });
  // The places where a change means most: the list of the files, at the end.
  const nearTheEnd = mutation.map((one) => ({ ...one, at: good.length - 1 - (one.at % 400) }));
  fc.assert(
    fc.property(fc.array(fc.oneof(mutation, nearTheEnd), { minLength: 1, maxLength: 3 }), (mutations) => {
      Object.assign(unpacked, { all: 0, most: 0 });
      const zip = mutations.reduce(
        (now, { at, take, by }) => Uint8Array.from([...now.subarray(0, at), ...by, ...now.subarray(at + take)]),
        good,
      );
      const why = whyOf(zip);
      if (why !== null) expect(why).toMatch(/^[A-Z“].*\.$/su);
      expect(unpacked.all).toBeLessThan(5_000_000);
      expect(unpacked.most).toBeLessThan(1_000_000);
    }),
    { numRuns: 500 },
  );
});
