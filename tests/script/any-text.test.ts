import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Diagnostic, type Place, format } from "#diagnostics/diagnostic.ts";
import { readScenario } from "#script/read-scenario.ts";
import { begin, choose } from "#encounter/encounter.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { PATIENCE, runs } from "../long.ts";
import { stillClock } from "../root.ts";
import { inputOf, scriptAround } from "./a-script.ts";

const SOUND = scriptAround(`OKAFOR: Three days! #mood: furious
{ calm > 40:
    OKAFOR: /* he waits */ {calm > 60:Well|Hm}, {~then|so}. #mood: tense
- else: {stopping:
    - JANA: I can look it up.
    - JANA: I said that I can.
    }
}
*   (listen) [Say nothing. #use: hear-out]
    OKAFOR: On Monday. #mood: angry
    ~ temp more = (calm + 2) * 3
    { more == 2 && listen: -> tea -> }
+   {calm /* still */ > 3} Sorry. #use: apologise #calm: +3
    -> counter
*   ->
`).text.concat("=== tea\nJANA: Tea? <>\n->->\n=== function twice(ref n)\n~ n++\n~ return n * 2\n");

/** Characters and words with a meaning in ink. */
const SIGNS = [
  ...'{}[]()*+-=~#:|"\\/<>.,!&$%^?\n\t'.split(""),
  "->",
  "<-",
  "<>",
  "->->",
  "{\n- ",
  "- else:",
  "//",
  "/*",
  "\u00A0",
  "\u3000",
  "\u200B",
  "\u200F",
  "\uFEFF",
  "\u0301",
  "\u2212",
  "\u2014",
  "\u2192",
  "\u2022",
  "\u201C",
  "\uFF1A",
  "\uFF5B",
  "\u738B\uFF1A",
  "\u{1F600}",
  "**so**",
  "(so) ",
  "{calm}",
  "VAR ",
  "LIST ",
  "INCLUDE ",
  "not ",
];

/** One typo, at a place given in thousandths of the text. */
type Slip = (text: string) => string;
const at = (text: string, thousandth: number): number => Math.floor((text.length * thousandth) / 1000);
const inLines = (change: (lines: string[], line: number, other: string) => string[]) =>
  fc.tuple(fc.nat(999), fc.nat(999)).map(([one, two]): Slip => (text) => {
    const lines = text.split("\n");
    const line = Math.floor((lines.length * one) / 1000);
    return change(lines, line, lines[Math.floor((lines.length * two) / 1000)] ?? "").join("\n");
  });

const slip: fc.Arbitrary<Slip> = fc.oneof(
  inLines((lines, line) => lines.toSpliced(line, 1)),
  inLines((lines, line, other) => lines.toSpliced(line, 0, other)),
  inLines((lines, line, other) => lines.toSpliced(line, 1, other)),
  fc.nat(999).map(
    (place): Slip =>
      (text) =>
        text.slice(0, at(text, place)) + text.slice(at(text, place) + 1),
  ),
  fc.nat(999).map(
    (place): Slip =>
      (text) =>
        text.slice(0, at(text, place)),
  ),
  fc
    .tuple(fc.nat(999), fc.constantFrom(...SIGNS), fc.integer({ min: 1, max: 12 }))
    .map(([place, sign, times]): Slip => (text) => {
      return text.slice(0, at(text, place)) + sign.repeat(times) + text.slice(at(text, place));
    }),
);

/** Every script that lies in the repository to be played. */
const SCRIPTS: readonly (readonly [name: string, text: string])[] = ["../../stories/", "../own-stories/"].flatMap(
  (folder) => {
    const at = new URL(folder, import.meta.url);
    const names = readdirSync(at).filter((name) => name.endsWith(".ink"));
    return names.map((name) => [`${folder}${name}`, readFileSync(new URL(name, at), "utf8")] as const);
  },
);
/** Everybody looks as the script says. */
const looksIn = (text: string): ReadonlyMap<string, "deep"> =>
  new Map([...text.matchAll(/\blook\s+([^,\s]+)/g)].map(([, look = ""]) => [look, "deep"] as const));

/** What is wrong with a short play of a script, where it can be played: whatever breaks is told as a diagnostic. */
function faultsOfPlay(text: string, replies: readonly number[]): string[] {
  const read = readScenario({ ...inputOf(text), looks: looksIn(text) });
  if (!read.ok) return faultsIn(read.error, text);
  let now = begin(read.value.scenario, rulebook, 1, stillClock);
  for (const reply of replies) {
    if (now.now.kind !== "decision") break;
    now = choose(now, reply % now.now.decision.replies.length);
  }
  return now.now.kind === "fault"
    ? [format(now.now.diagnostic)].filter((words) => /undefined|\[object|^ {4}at /m.test(words))
    : [];
}

/** What is wrong with the result, if anything. Reading must end; the test runner stops what doesn't. */
function faultsOfAnswer(text: string): string[] {
  const read = readScenario(inputOf(text));
  return read.ok ? [] : faultsIn(read.error, text);
}

function faultsIn(problems: readonly Diagnostic[], text: string): string[] {
  if (!problems.some(({ severity }) => severity === "error")) return ["it is refused without an error"];
  return [
    ...problems.map(format).filter((words) => /undefined|\[object/.test(words)),
    ...problems.filter(({ place }) => !isWithin(text, place)).map((one) => `off its line: ${JSON.stringify(one)}`),
  ];
}

/** Whether the words that a place names are on its line. */
function isWithin(text: string, { line, column, length = 0 }: Place): boolean {
  if (column === undefined) return true;
  const words = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/)[line - 1] ?? "";
  return line > 0 && column >= 1 && length >= 0 && column - 1 + length <= words.length;
}

describe("reading always comes back with a scenario or with what is wrong", () => {
  it("when nothing was done to a sound script", () => {
    expect(readScenario(inputOf(SOUND)).ok).toBe(true);
  });

  it(
    "when hands slip on a sound script",
    () => {
      fc.assert(
        fc.property(fc.array(slip, { minLength: 1, maxLength: 6 }), (slips) => {
          expect(faultsOfAnswer(slips.reduce((text, slipped) => slipped(text), SOUND))).toEqual([]);
        }),
        { numRuns: runs(50, 2000) },
      );
    },
    PATIENCE,
  );

  it(
    "when somebody types nothing but signs",
    () => {
      const signs = fc.array(fc.constantFrom(...SIGNS, "a", " ", "1", "OKAFOR: "), { maxLength: 60 });
      fc.assert(
        fc.property(signs, (typed) => {
          expect(faultsOfAnswer(scriptAround(typed.join("")).text)).toEqual([]);
        }),
        { numRuns: runs(50, 2000) },
      );
    },
    PATIENCE,
  );

  it(
    "when the file is any text at all",
    () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
          expect(faultsOfAnswer(text)).toEqual([]);
        }),
        { numRuns: runs(50, 2000) },
      );
    },
    PATIENCE,
  );

  it.each(SCRIPTS)(
    "when hands slip on %s",
    (_, text) => {
      fc.assert(
        fc.property(
          fc.array(slip, { minLength: 1, maxLength: 3 }),
          fc.array(fc.nat(99), { maxLength: 6 }),
          (slips, replies) => {
            expect(
              faultsOfPlay(
                slips.reduce((typed, slipped) => slipped(typed), text),
                replies,
              ),
            ).toEqual([]);
          },
        ),
        { numRuns: runs(3, 300), seed: 15 },
      );
    },
    PATIENCE,
  );
});
