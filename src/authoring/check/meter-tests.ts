/** Tests of a meter that come out the same on every way: they only look like a turning point. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { pathDiagnostic } from "#diagnostics/path-diagnostics.ts";
import { METERS } from "#guidance/words.ts";
import type { Outcomes } from "#paths/walk.ts";
import { placeInSource } from "#script/source-line.ts";
import { quotedForReport, type Subject } from "./subject.ts";
import { at } from "./written.ts";

interface Test extends Outcomes {
  readonly place: Place;
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
