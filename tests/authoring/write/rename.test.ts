/** Another name for a knot, a variable or somebody who speaks, in the whole script at once. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Renamed, renameable, renamed } from "#authoring/write/rename.ts";
import { nameAt, scriptIndex } from "#authoring/write/script-index.ts";
import { lineStarts } from "#authoring/write/script-outline.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { PATIENCE, runs } from "../../long.ts";
import { EVERY_SCRIPT } from "./every-script.ts";

const SCRIPT = `# customer: NOVAK (Ms Novak), look novak, temperament let-down
# cast: JANA (Jana), look jana, colleague
VAR calm = 40
VAR paid = false // whether it is paid
-> desk
=== desk ===
NOVAK: I stood at this desk. I am NOVAK. #leave: JANA
*   (seen) [{paid} was it. #use: hear-out]
    ~ paid = true
    JANA: {not paid && seen: "paid"|NOVAK: no} \\{paid\\}
-   { paid: -> desk }
    -> END
`;

/** Renames what stands where `word` does for the `nth` time. */
function rename(word: string, newName: string, nth = 1, text = SCRIPT): Renamed {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(word, at + 1);
  return renamed(text, at, newName);
}

const textOf = (result: Renamed): string => (result.ok ? result.text : result.why);
const why = (result: Renamed): string => (result.ok ? "" : result.why);

describe("another name", () => {
  test("of a knot is written in its heading and behind every arrow, and not where it is said", () => {
    const result = rename("desk", "counter");
    expect(result).toMatchObject({ ok: true, places: 3 });
    expect(textOf(result)).toContain("-> counter\n=== counter ===\nNOVAK: I stood at this desk.");
    expect(textOf(result)).toContain("{ paid: -> counter }");
  });

  test("of a variable is written in conditions and logic, and not in comments, quotations or escaped braces", () => {
    const result = rename("paid", "settled");
    expect(textOf(result)).toBe(
      SCRIPT.replace("VAR paid", "VAR settled")
        .replace("{paid} was", "{settled} was")
        .replace("~ paid", "~ settled")
        .replace("{not paid", "{not settled")
        .replace("{ paid:", "{ settled:"),
    );
  });

  test("of somebody is written in the header, before their lines, and where they come and go", () => {
    expect(textOf(rename("JANA", "MIA"))).toBe(
      SCRIPT.replace("# cast: JANA", "# cast: MIA")
        .replace("#leave: JANA", "#leave: MIA")
        .replace("    JANA:", "    MIA:"),
    );
    expect(textOf(rename("NOVAK", "BELL", 2))).toContain("BELL: I stood at this desk. I am NOVAK.");
    const inBraces = `${SCRIPT}{ calm < 3: NOVAK: No. }`;
    expect(textOf(rename("NOVAK", "BELL", 1, inBraces))).toContain("{ calm < 3: BELL: No. }");
  });

  test("is asked for with what it is, and how often it stands there", () => {
    expect(renameable(SCRIPT, SCRIPT.indexOf("paid"))).toEqual({ kind: "variable", name: "paid", places: 5 });
    expect(renameable(SCRIPT, SCRIPT.indexOf("stood"))).toBeNull();
  });
});

describe("it is refused, in a sentence,", () => {
  test.each([
    ["where nothing has a name", rename("stood", "sat"), "There is no name here"],
    ["where it is empty", rename("desk", "  "), "Write the new name first"],
    ["where it is the same", rename("desk", "desk"), "It is called desk already"],
    ["where a variable has it", rename("desk", "paid"), "There is a variable paid on line 4 already"],
    ["where a knot has it", rename("paid", "desk"), "There is a knot desk on line 6 already"],
    ["where a reply has it", rename("paid", "seen"), "There is a label seen on line 8 already"],
    ["where somebody else has it", rename("NOVAK", "JANA"), "There is a speaker JANA on line 2 already"],
    ["where ink has it", rename("desk", "not"), "means something else in every script"],
    ["where ink has it for the end", rename("desk", "END"), "means something else in every script"],
    ["where the game has it", rename("paid", "trust"), "The game itself has the name trust"],
    ["where the game moves the variable", rename("calm", "mood_of_hers"), "so it stays"],
    ["where it is several words", rename("desk", "the desk"), "begins with a letter: the_desk."],
    ["where it begins with a digit", rename("paid", "2nd"), "begins with a letter: nd."],
    ["where ink doesn't take its letters", rename("paid", "ช"), "begins with a letter."],
    ["where a speaker is not in capitals", rename("NOVAK", "Ms Bell"), "one word in capitals, for instance MS_BELL."],
    ["where it would be the trainee", rename("NOVAK", "YOU"), "means something else"],
    ["where it is the trainee", rename("YOU", "ME", 1, "YOU: Hello."), "YOU is the trainee in every script"],
    ["where a line would begin as a statement of ink", rename("NOVAK", "VAR"), "means something else"],
    ["where ink would fetch a file", rename("NOVAK", "INCLUDEXI"), "fetches a file"],
    ["where the header doesn't name them", rename("BELL", "BELLA", 1, "BELL: Hello."), "BELL isn't in the header yet"],
  ])("%s", (_, result, words) => {
    expect(why(result)).toContain(words);
  });

  test("where a part that is included uses it, too", () => {
    const parts = new Map([["hall.ink", "=== hall ===\n-> desk"]]);
    const text = "INCLUDE hall.ink\n-> desk\n=== desk ===\nHello.";
    expect(why(renamed(text, text.indexOf("desk"), "till", parts))).toContain("desk is also in hall.ink");
  });
});

test.each(["VARGAS", "LISTER", "CONSTANTIN", "TODOROV"])(
  "somebody may be called %s: their lines are said as before",
  (name) => {
    const [script] = EVERY_SCRIPT.filter(({ file }) => file.endsWith("own-stories/forgotten-cheque.ink"));
    const text = textOf(renamed(script?.text ?? "", script?.text.indexOf("OKAFOR") ?? 0, name));
    const [before, after] = [script?.read(script.text), script?.read(text)];
    if (!before?.ok || !after?.ok) throw new Error("it isn't sound");
    const said = plain(after.value.scenario, name, "OKAFOR");
    expect(differenceOf(said, plain(before.value.scenario, name, "OKAFOR"))).toBe("");
  },
);

/** A scenario with its old name back, without the hash that tells versions apart. */
function plain(scenario: Scenario, name: string, before: string): string {
  const { hash: _, ...rest } = scenario;
  return JSON.stringify(rest).replaceAll(new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`, "g"), before);
}

/** The words around the first difference of two texts; empty where there is none. */
function differenceOf(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one === other ? "" : `${one.slice(at - 40, at + 40)} | ${other.slice(at - 40, at + 40)}`;
}

/** Any name of any script that may be changed, and one of the places where it stands. */
const anyName = fc
  .record({ script: fc.nat(), which: fc.nat(), place: fc.nat() })
  .map(({ script: index, which, place }) => {
    const script = EVERY_SCRIPT[index % EVERY_SCRIPT.length] ?? EVERY_SCRIPT[0];
    if (script === undefined) throw new Error("there is no script");
    const names = scriptIndex(script.text).filter(({ name }) => !["calm", "trust", "slips", "YOU"].includes(name));
    const name = names[which % names.length];
    const places = [...(name?.definition ? [name.definition] : []), ...(name?.uses ?? [])];
    const { line = 1, column = 1 } = places[place % places.length] ?? {};
    return {
      script,
      name,
      offset: (lineStarts(script.text)[line - 1] ?? 0) + column - 1,
      places: places.length,
      [fc.toStringMethod]: () => `${script.file} ${name?.name}`,
    };
  });

describe("in every script,", () => {
  test("a new name and the old one back leave the text as it was", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyName, ({ script, name, offset, places }) => {
        const newName = name?.kind === "speaker" ? "ZZ_NEW" : "zz_new";
        const there = renamed(script.text, offset, newName);
        if (!there.ok) throw new Error(there.why);
        expect(there.places).toBe(places);
        const back = renamed(there.text, there.text.search(new RegExp(`\\b${newName}\\b`)), name?.name ?? "");
        expect(back).toEqual({ ok: true, text: script.text, places });
        expect(nameAt(scriptIndex(there.text), there.text, offsetIn(there.text, newName))?.kind).toBe(name?.kind);
      }),
      { numRuns: runs(60, 3000) },
    );
  });

  test("a new name makes the same scenario but for the name", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(anyName, ({ script, name, offset }) => {
        // As long as the old one: ink writes the shorter of two paths.
        const newName = (name?.kind === "speaker" ? "Z" : "z").repeat(name?.name.length ?? 1);
        const there = renamed(script.text, offset, newName);
        if (!there.ok) throw new Error(there.why);
        const [before, after] = [script.read(script.text), script.read(there.text)];
        if (!before.ok || !after.ok) throw new Error(JSON.stringify([before, after]).slice(0, 2000));
        const old = name?.name ?? "";
        expect(
          differenceOf(plain(after.value.scenario, newName, old), plain(before.value.scenario, newName, old)),
          `${script.file}: ${old}`,
        ).toBe("");
      }),
      { numRuns: runs(25, 1000) },
    );
  });
});

const offsetIn = (text: string, word: string): number => text.search(new RegExp(`\\b${word}\\b`));
