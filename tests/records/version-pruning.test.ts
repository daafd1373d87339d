/** Which versions of a draft are let go of. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { versionsToDrop } from "#records/version-pruning.ts";
import { runs } from "../long.ts";

const HOUR = 3_600_000;

test("fifty stay, however old they are", () => {
  expect(versionsToDrop(Array.from({ length: 50 }, (_, at) => ({ at })))).toEqual([]);
});

test("of older ones the last of each day stays, and each that has a name", () => {
  const recent = Array.from({ length: 50 }, (_, number) => ({ at: 100 * HOUR + number }));
  const older = [{ at: HOUR }, { at: 2 * HOUR, name: "before the rewrite" }, { at: 3 * HOUR }, { at: 25 * HOUR }];
  expect(versionsToDrop([...older, ...recent])).toEqual([HOUR]);
});

test("to prune twice is to prune once, and the latest always stays", () => {
  const at = fc.integer({ min: 0, max: 900 * HOUR });
  fc.assert(
    fc.property(fc.uniqueArray(at, { minLength: 1, maxLength: 300 }), (times) => {
      const dropped = new Set(versionsToDrop(times.map((time) => ({ at: time }))));
      const left = times.filter((time) => !dropped.has(time));
      expect(versionsToDrop(left.map((time) => ({ at: time })))).toEqual([]);
      expect(left).toContain(Math.max(...times));
      expect(new Set(left.map((time) => Math.floor(time / (24 * HOUR))))).toEqual(
        new Set(times.map((time) => Math.floor(time / (24 * HOUR)))),
      );
    }),
    { numRuns: runs(300, 20_000) },
  );
});
