import { describe, expect, it } from "vitest";
import { type Dictionary, misspellings, wordsOfList } from "#authoring/spelling/misspellings.ts";
import {
  languageOfScript,
  namesOfScript,
  proseOfCode,
  proseOfMarkdown,
  proseOfScript,
  proseOfYaml,
} from "#authoring/spelling/prose.ts";

const known = [
  "the",
  "cheque",
  "realise",
  "realize",
  "don't",
  "Monday",
  "well",
  "kept",
  "is",
  "size",
  "receive",
  "gray",
];

function dictionary(listed: readonly string[] = []): Dictionary {
  return {
    has: (word) => known.includes(word),
    listed: (word) => listed.includes(word),
    similarTo: (word) => (word === "recieve" ? ["receive"] : []),
  };
}

const wrongIn = (text: string, listed?: readonly string[]): readonly string[] =>
  misspellings([{ line: 1, text }], dictionary(listed)).map(({ word }) => word);

describe("a word", () => {
  it("that the dictionary lacks is named, with its line and what may be meant", () => {
    expect(misspellings([{ line: 7, text: "The cheque, recieve." }], dictionary())).toEqual([
      { line: 7, word: "recieve", meant: "receive" },
    ]);
  });

  it("is right at the front of a sentence, in capitals, in the genitive and with either apostrophe", () => {
    expect(wrongIn("The CHEQUE is Monday's. Don’t! The cheques' is wrong.")).toEqual(["cheques", "wrong"]);
  });

  it("needs its capital where it is a name", () => {
    expect(wrongIn("monday Monday MONDAY")).toEqual(["monday"]);
  });

  it("with hyphens is right if all of its parts are", () => {
    expect(wrongIn("well-kept well-kpet")).toEqual(["kpet"]);
  });

  it("is refused in American spelling, even if the dictionary has it", () => {
    expect(misspellings([{ line: 1, text: "Realize the size is gray." }], dictionary())).toEqual([
      { line: 1, word: "Realize", meant: "realise" },
      { line: 1, word: "gray", meant: "grey" },
    ]);
  });

  it("is right once it stands in a list of one's own", () => {
    expect(wrongIn("Pryce's gray cheque", wordsOfList("# names\nPryce  # the landlady\n\ngray\n"))).toEqual([]);
  });

  it("is none in an address, a path, a file's name or a tag", () => {
    expect(wrongIn("https://xyzzy.example a@xyzzy.org src/xyzzy kettel.ink #use: 12th VAR_x")).toEqual([]);
  });
});

const script = `# title: Ze title
# customer: OKAFOR (Mr Okafor), look okafor, temperament aggressive
# language: en-GB
VAR rset = 1
// a coment
-> dor
=== dor ===
OKAFOR: Zat { rset: one|ozer}. #mood: furious #thought: Zought
*   (lbl) {rset > 1} [Shwn] said #slip: told-to-relax #note: Noted, {rset: xx|yy}
    -> dor
`;

describe("the prose", () => {
  it("of a script is what is said and shown, and the sentences in its tags", () => {
    expect(proseOfScript(script).map(({ line, text }) => `${line} ${text.replaceAll(/\s+/g, " ").trim()}`)).toEqual([
      "1 Ze title",
      "8 Zat",
      "8 one",
      "8 ozer",
      "8 .",
      "8 Zought",
      "9 Shwn",
      "9 said",
      "9 Noted, xx yy",
    ]);
  });

  it("of a script knows its people and its language", () => {
    expect(namesOfScript(script)).toEqual(["Mr Okafor"]);
    expect(languageOfScript(script)).toBe("en-GB");
    expect(languageOfScript("# title: x")).toBe("en");
  });

  it("of YAML is its sentences and comments, and no id", () => {
    const prose = proseOfYaml(
      "# A remark\nhear-out:\n  skill: lsten\n  title: Hear out\n  against: [xx, yy zz]\n  - one two\n",
    );
    expect(prose.map(({ text }) => text.trim()).filter((text) => text !== "")).toEqual([
      "A remark",
      "Hear out",
      "- one two",
    ]);
  });

  it("of Markdown leaves out code, addresses and marks, and keeps the lines", () => {
    const prose = proseOfMarkdown("One `tw\no` three\n```\nfour\n```\n[five](sx.md) <br>\n\n    seven\n- eight");
    expect(prose.map(({ line, text }) => `${line} ${text.trim()}`.trim())).toEqual([
      "1 One",
      "2 three",
      "3",
      "4",
      "5",
      "6 [five",
      "7",
      "8",
      "9 - eight",
    ]);
  });

  it("of a program is its sentences, and no class, key or example of a mistake", () => {
    const code =
      'x = "one two";\ny = "three";\n<p class="four five">six seven</p>\nexample: { source: "eight nine" },\nfix: `ten ${a} b\\nc d`,';
    expect(proseOfCode(code).map(({ text }) => text.trim())).toEqual(["one two", "", "six seven", "", "ten   b c d"]);
  });
});
