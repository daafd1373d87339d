/** What a script's names mean, wherever they stand. A name between « and » is asked for; ‹ and › mark where it is given. */
import { describe, expect, test } from "vitest";
import { definitionAt, scriptIndex } from "#authoring/write/script-index.ts";
import { EVERY_SCRIPT } from "./every-script.ts";

/** The text without its marks, the offset that is asked for, and the line and column of what is given. */
function marked(text: string): { plain: string; offset: number; given: { line: number; column: number } | null } {
  const plain = text.replaceAll(/[«»‹›]/g, "");
  const offsetOf = (mark: string): number => text.slice(0, text.indexOf(mark)).replaceAll(/[«»‹›]/g, "").length;
  if (!text.includes("‹")) return { plain, offset: offsetOf("«"), given: null };
  const lines = plain.slice(0, offsetOf("‹")).split("\n");
  return {
    plain,
    offset: offsetOf("«"),
    given: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
  };
}

const HEAD = "# customer: NOVAK (Ms Novak), look novak, temperament let-down\n";

describe("the place where a name is given is found from", () => {
  test.each([
    ["a divert", "-> «desk»\n=== ‹desk› ===\nHello."],
    ["a divert behind a condition", "{ calm < 3: -> «desk» }\n=== ‹desk› ===\nHello."],
    ["a divert behind a reply", "*   Yes. -> «desk»\n=== ‹desk› ===\nHello."],
    ["a divert to a stitch of the same knot", "=== till ===\n-> «queue»\n= ‹queue›\nHello.\n=== desk\n= queue\nBye."],
    [
      "a divert to a stitch of another knot",
      "=== till ===\n-> desk.«queue»\n= queue\nHello.\n=== desk\n= ‹queue›\nBye.",
    ],
    ["the knot in a path", "=== till ===\n-> «desk».queue\n= queue\nHello.\n=== ‹desk› ===\n= queue\nBye."],
    ["a reply's name in a condition", "*   (‹named›) Yes.\n-   {«named»: Good.}"],
    ["a reply's name of another knot", "=== till ===\n*   (‹named›) Yes.\n=== desk ===\n{ till.«named»: Good. }"],
    ["a gather's name", "-   (‹again›)\n*   Yes. -> «again»"],
    ["the name nearest to it", "=== a ===\n*   (seen) Yes.\n=== b ===\n*   (‹seen›) Yes.\n-   {«seen»: Good.}"],
    ["a condition", "VAR ‹paid› = false\n{ not «paid»: No. }"],
    ["a printed value", "VAR ‹price› = 3\nIt is {«price»} pounds."],
    ["a value that is set", "VAR ‹price› = 3\n~ «price» = 4"],
    ["a reply's condition", "VAR ‹paid› = false\n*   { paid } {not «paid»} Yes."],
    ["a case of braces", "VAR ‹price› = 3\n{\n- «price» > 3: Much.\n- else: Little.\n}"],
    ["what another variable begins with", "VAR ‹price› = 3\nVAR sum = «price»"],
    ["a constant's use", "CONST ‹FEE› = 3\n~ x = «FEE» + 1"],
    ["a list's item", "LIST mood = calm_one, ‹cross›\n{ mood == «cross»: No. }"],
    ["a list's item with its list", "LIST mood = calm_one, ‹cross›\n{ mood == mood.«cross»: No. }"],
    ["a call of a function", "=== function ‹stroke›(times) ===\n~ return times\n=== desk ===\n~ «stroke»(2)"],
    ["what is passed to a function", "=== function stroke(‹times›) ===\n~ return «times» + 1"],
    ["a temporary variable", "=== a ===\n~ temp x = 1\n=== b ===\n~ temp ‹x› = 2\nIt is {«x»}."],
    ["what is passed to a knot", "VAR ‹price› = 3\n-> desk(«price»)\n=== desk(sum) ===\nHello."],
    ["a thread", "<- «desk»\n=== ‹desk› ===\nHello."],
    ["a spoken line", "# customer: ‹NOVAK› (Ms Novak), look novak, temperament let-down\n«NOVAK»: It leaks."],
    ["a spoken line in braces", "# cast: ‹JANA› (Jana), look jana, colleague\n{ calm < 3: «JANA»: It leaks. }"],
    ["who comes", "# cast: ‹JANA› (Jana), look jana, colleague\nShe comes. #enter: «JANA»"],
    ["behind a comment on the same line", "VAR ‹paid› = false\n{ /* was paid */ «paid»: Yes. }"],
    ["the place itself", "=== «‹desk› ===\n-> desk"],
  ])("%s", (_, text) => {
    const { plain, offset, given } = marked(text);
    expect(definitionAt(plain, offset)).toMatchObject({ file: "", ...given });
  });

  test("lines that end in any way, and a file that begins with a mark of its encoding", () => {
    const { plain, offset, given } = marked("# title: x\n-> «desk»\n=== ‹desk› ===");
    for (const end of ["\r\n", "\r"]) {
      const text = `\uFEFF${plain.replaceAll("\n", end)}`;
      expect(definitionAt(text, offset + end.length)).toMatchObject(given ?? {});
    }
  });

  test("a part that the script includes", () => {
    const parts = new Map([["parts/hall.ink", "=== hall ===\nHello."]]);
    expect(definitionAt("INCLUDE parts/hall.ink\n-> hall", 27, parts)).toEqual({
      file: "parts/hall.ink",
      line: 1,
      column: 5,
      length: 4,
    });
  });
});

describe("no name stands in", () => {
  test.each([
    ["what is said", "=== desk ===\nNOVAK: The «desk» is wet."],
    ["a comment", "=== desk ===\n-> desk // and not «desk»"],
    ["a comment of several lines", "=== desk ===\n/* from\n«desk» */\n-> desk"],
    ["a quotation", '=== desk ===\n~ x = "«desk»"'],
    ["behind an escaped brace", "VAR paid = false\nNOVAK: \\{«paid»\\}"],
    ["a tag's words", "=== desk ===\nHello. #note: at the «desk»"],
    ["the middle of a sentence", `${HEAD}NOVAK: I am «NOVAK»: remember.`],
    ["an arrow to nowhere", "-> «nowhere»"],
    ["the end of a story", "-> «END»"],
  ])("%s", (_, text) => {
    const { plain, offset } = marked(text);
    expect(definitionAt(plain, offset)).toBeNull();
  });
});

test("the uses of a name are counted where it is meant, and nowhere else", () => {
  const text = `${HEAD}VAR calm = 3
-> desk
=== desk ===
NOVAK: My desk. NOVAK: is my name. #leave: NOVAK
*   (seen) [Look. #use: hear-out] YOU: desk
    NOVAK: { seen && calm < 3: Well. | Hm. }
-   { desk.seen: -> desk }
    -> END
`;
  const counted = Object.fromEntries(scriptIndex(text).map(({ kind, name, uses }) => [`${kind} ${name}`, uses.length]));
  expect(counted).toEqual({
    "speaker NOVAK": 3,
    "variable calm": 1,
    "knot desk": 3,
    "label seen": 2,
    "speaker YOU": 1,
  });
});

test.each(EVERY_SCRIPT)("$file: every name stands in the text where the index says", ({ text }) => {
  const lines = text.split("\n");
  const names = scriptIndex(text);
  expect(names.length).toBeGreaterThan(3);
  for (const { name, definition, uses, kind } of names)
    for (const { line, column, length } of [...(definition === null ? [] : [definition]), ...uses])
      expect(lines[line - 1]?.slice(column - 1, column - 1 + length), `${kind} ${name}`).toBe(name);
});
