/** Tests of a meter that come out the same on every way: they only look like a turning point. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { pathDiagnostic } from "#diagnostics/path-diagnostics.ts";
import { METERS, type Meter } from "#guidance/words.ts";
import type { Outcomes, Range } from "#paths/walk.ts";
import { placeInSource } from "#script/source-line.ts";
import { quotedForReport, type Subject } from "./subject.ts";
import { at } from "./written.ts";

interface Test extends Outcomes {
  readonly place: Place;
}

/** A test of a meter, with what it is asked at. */
export interface MeterTestNumbers {
  readonly file: string;
  readonly line: number;
  /** As the script has it: `calm >= 45`. */
  readonly words: string;
  /** Where the meters that it asks for can be, on any way. */
  readonly ranges: readonly (Range & { readonly meter: Meter })[];
  /** The part of random plays' tests that come true, 0 to 1; null where none came there, or it wasn't all walked. */
  readonly passes: number | null;
}

/** Each test of a line once, in the script's order. */
export function testedMeters(subject: Subject): readonly MeterTestNumbers[] {
  const { walk, sourceMap } = subject;
  const lines = new Map<string, number>();
  return [...walk.coverage.tests.keys()]
    .flatMap((path): MeterTestNumbers[] => {
      const place = sourceMap.map.placeOf(path);
      if (place === null) return [];
      const before = lines.get(at(place)) ?? 0;
      lines.set(at(place), before + 1);
      const tested = walk.meterTests.get(path);
      if (tested === undefined) return [];
      const { words } = testOn(subject, place, before);
      const asked = METERS.filter((meter) => new RegExp(`\\b${meter}\\b`).test(words));
      return [
        {
          file: place.file,
          line: place.line,
          words: quotedForReport(words),
          ranges: (asked.length === 0 ? METERS : asked).map((meter) => ({ meter, ...tested[meter] })),
          passes: tested.passes,
        },
      ];
    })
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : 0));
}

export function settledTests(subject: Subject): Diagnostic[] {
  const { walk, sourceMap, proved } = subject;
  if (!proved) return [];
  const tests = [...walk.coverage.tests].flatMap(([path, outcomes]): Test[] => {
    const place = sourceMap.map.placeOf(path);
    return place === null ? [] : [{ ...outcomes, place }];
  });
  return tests.flatMap(({ place, passed, failed }, index) => {
    if (passed === failed) return [];
    const before = tests.slice(0, index).filter((other) => at(other.place) === at(place)).length;
    const test = testOn(subject, place, before);
    const words = quotedForReport(test.words);
    return [pathDiagnostic("meter-test-settled", test.place, { words, verdict: passed ? "holds" : "fails" })];
  });
}

const TEST = new RegExp(
  `\\b(?:${METERS.join("|")})\\s*(?:[<>=!]=|[<>])\\s*[\\w.]+|[\\w.]+\\s*(?:[<>=!]=|[<>])\\s*(?:${METERS.join("|")})\\b`,
  "g",
);

/** The test with this number on its line; the whole line, where it can't be told apart. */
function testOn(
  { sourceMap }: Subject,
  whole: Place,
  index: number,
): { readonly words: string; readonly place: Place } {
  const line = sourceMap.lines.find(({ place }) => at(place) === at(whole));
  const text = line?.text ?? "";
  const test = [...text.matchAll(TEST)][index];
  if (line === undefined || test === undefined) return { words: text.trim(), place: whole };
  const [words] = test;
  return { words, place: placeInSource({ line, at: test.index, length: words.length }) };
}
