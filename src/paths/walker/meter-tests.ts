/** What the tests of a meter were asked at, on all ways of a walk, and how they come out in plays at random. */
import type { Meters } from "#guidance/words.ts";
import type { MeterTest, Range } from "#paths/walk.ts";
import type { MeterState } from "./meter-state.ts";

/** Of one test: changed in place, since a walk asks millions of times. */
export interface Seen {
  calmLeast: number;
  calmMost: number;
  trustLeast: number;
  trustMost: number;
  passed: number;
  failed: number;
}

/** By the places of the tests in the compiled story. */
export type SeenTests = Map<string, Seen>;

export function seenAt(tests: SeenTests, source: string): Seen {
  const known = tests.get(source);
  if (known !== undefined) return known;
  const seen = { calmLeast: 100, calmMost: 0, trustLeast: 100, trustMost: 0, passed: 0, failed: 0 };
  tests.set(source, seen);
  return seen;
}

export function see(seen: Seen, { calm, trust }: Pick<MeterState, keyof Meters>, passes: boolean): void {
  if (calm < seen.calmLeast) seen.calmLeast = calm;
  if (calm > seen.calmMost) seen.calmMost = calm;
  if (trust < seen.trustLeast) seen.trustLeast = trust;
  if (trust > seen.trustMost) seen.trustMost = trust;
  if (passes) seen.passed += 1;
  else seen.failed += 1;
}

/** What was seen on all ways is kept, and from here on it is counted how the tests come out. */
export function beginToCount(tests: SeenTests): void {
  for (const seen of tests.values()) Object.assign(seen, { passed: 0, failed: 0 });
}

export function meterTestsOf(tests: SeenTests): ReadonlyMap<string, MeterTest> {
  return new Map(
    [...tests].map(([source, { calmLeast, calmMost, trustLeast, trustMost, passed, failed }]) => [
      source,
      {
        calm: rangeOf(calmLeast, calmMost),
        trust: rangeOf(trustLeast, trustMost),
        passes: passed + failed === 0 ? null : passed / (passed + failed),
      },
    ]),
  );
}

const rangeOf = (least: number, most: number): Range => ({ least, most });
