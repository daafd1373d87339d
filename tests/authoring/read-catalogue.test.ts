/** What the reader of the guidance makes of house rules, and what it says when trainers get something wrong. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCatalogue } from "#authoring/read-catalogue.ts";
import type { TextFile } from "#authoring/yaml-places.ts";
import { format, inReadingOrder } from "#diagnostics/diagnostic.ts";
import { CATALOGUE_DIAGNOSTICS, HOUSE_RULES_DIAGNOSTICS } from "#diagnostics/guidance-diagnostics.ts";
import { judge } from "#guidance/judge.ts";
import { nothingYet } from "#guidance/standing.ts";
import { catalogueFrom, guidanceFile, handbook, rulebook } from "../guidance/the-guidance.ts";
import { PATIENCE, runs } from "../long.ts";

const house = (text: string, file = "stories/guidance.harbour.yaml"): TextFile => ({ file, text });
/** The guidance as it would be with one thing in it changed. */
const spoilt = (from: string | RegExp, to: string): TextFile => {
  const text = guidanceFile.text.replace(from, to);
  if (text === guidanceFile.text) throw new Error(`the guidance has no "${String(from)}" to change`);
  return { ...guidanceFile, text };
};
/** `code line`, one string for each problem. */
const problems = (...files: readonly TextFile[]): string[] => {
  const read = readCatalogue(files);
  return read.ok ? [] : read.error.map(({ code, place }) => `${code} ${place.line}`);
};
const lineOf = (words: string, { text } = guidanceFile): number =>
  text.slice(0, text.indexOf(words)).split("\n").length;

const HARBOUR = `sources:
  H:
    title: How we do things at Harbour Street
practices:
  name-and-number:
    skill: settle
    title: Leave your name
    advice: >-
      Say who you are: before they ask,
      and again at the end.
    why: Whoever has a name can be found again.
    example: My name is Lena Marsh, and I sit right here.
    sources: [H 4.2, B5]
    calm: 1
    trust: 4
pitfalls:
  spoke-from-the-back:
    skill: settle
    title: Spoke from the back room
    advice: Come out to the counter before you answer.
    why: A voice without a face is easy to shout at.
    sounds-like: I'm on my break!
    instead: I'm coming out to you.
    against: [name-and-number, steady-self]
    sources: [H Counter]
    calm: -5
    trust: 0
`;

describe("every diagnostic of the guidance", () => {
  it.each(Object.entries(HOUSE_RULES_DIAGNOSTICS))(
    "%s is found where its example has it, and nothing else",
    (code, { example }) => {
      expect(problems(guidanceFile, house(example.source))).toEqual([`${code} ${example.line}`]);
    },
  );
  it.each(Object.entries(CATALOGUE_DIAGNOSTICS))("%s is found where its example has it", (code, { example }) => {
    expect(problems(house(example.source))).toContain(`${code} ${example.line}`);
  });
});

describe("a company's house rules", () => {
  const { rulebook: rules, handbook: words } = catalogueFrom(guidanceFile, house(HARBOUR));

  it("are added to the guidance, which stays as it is", () => {
    const { "name-and-number": practice, ...otherPractices } = words.practices;
    expect(otherPractices).toEqual(handbook.practices);
    expect(practice).toEqual({
      id: "name-and-number",
      skill: "settle",
      title: "Leave your name",
      advice: "Say who you are: before they ask, and again at the end.",
      why: "Whoever has a name can be found again.",
      example: "My name is Lena Marsh, and I sit right here.",
      plan: "",
      sources: [
        { source: "H", place: "4.2" },
        { source: "B", place: "5" },
      ],
      evidence: [],
    });
    expect(words.sources["H"]).toEqual({ key: "H", title: "How we do things at Harbour Street", by: "" });
    expect(rules.rules).toEqual(rulebook.rules);
  });

  it("are judged like the rest, by skill and by temperament", () => {
    const standing = { meters: { calm: 50, trust: 50 }, history: nothingYet };
    const use = { practices: ["name-and-number"], pitfalls: [], calm: 0, trust: 0 };
    expect(judge(rules, "upset", standing, use).standing.meters).toEqual({ calm: 51, trust: 54 });
    const slip = { practices: [], pitfalls: ["spoke-from-the-back"], calm: 0, trust: 0 };
    expect(judge(rules, "upset", standing, slip).standing.meters.calm).toBe(45);
    expect(judge(rules, "aggressive", standing, slip).standing.meters.calm).toBe(43);
  });

  it("may build on those of an earlier file, and can't take their ids", () => {
    const second = (id: string) =>
      house(
        HARBOUR.replaceAll("H:", "Quay:")
          .replace(/\[H .*\]/g, "[H 1, Quay 2]")
          .replace("name-and-number:", `${id}:`)
          .replace("spoke-from-the-back", "spoke-from-the-quay"),
        "stories/guidance.quay.yaml",
      );
    expect(problems(guidanceFile, house(HARBOUR), second("name-and-badge"))).toEqual([]);
    const clash = readCatalogue([guidanceFile, house(HARBOUR), second("name-and-number")]);
    expect(clash.ok ? [] : clash.error.map(format)).toEqual([
      'stories/guidance.quay.yaml:5  "name-and-number" is taken: it is defined in stories/guidance.harbour.yaml:5\n' +
        "    practices and pitfalls share their ids, and house rules add to the guidance without changing it. Choose another.",
    ]);
  });

  it("need none of the groups, and are not read beside a guidance that is no YAML", () => {
    expect(problems(guidanceFile, house("sources: {}\n"))).toEqual([]);
    expect(problems(house("a: b: c\n", "guidance.yaml"), house("pitfalls:\n  Bad Id: 3\n"))).toEqual(["yaml-syntax 1"]);
  });
});

describe("research in the guidance", () => {
  const STUDY = `evidence:
  marsh-2020:
    authors: Marsh and Reyes
    year: 2020
    doi: 10.5555/names
    finding: People who knew a name
      asked for it again.
    stance: bends
`;
  const named = HARBOUR.replace("sources: [H 4.2, B5]", "sources: [H 4.2, B5]\n    evidence: [marsh-2020, min-2020]");

  it("is named by practices, pitfalls and rules, and is added to by house rules", () => {
    const { handbook: words } = catalogueFrom(guidanceFile, house(STUDY + named));
    expect(words.practices["name-and-number"]?.evidence).toEqual(["marsh-2020", "min-2020"]);
    expect(words.evidence["marsh-2020"]).toEqual({
      key: "marsh-2020",
      authors: "Marsh and Reyes",
      year: 2020,
      journal: "",
      doi: "10.5555/names",
      finding: "People who knew a name asked for it again.",
      stance: "bends",
    });
    expect(words.rules).toEqual({ "sorry-has-its-moment": ["frantz-bennigson-2005", "min-2020"] });
    expect(words.rules).toEqual(handbook.rules);
  });

  it("is no part of the rulebook, so that kept attempts stay playable", () => {
    expect(JSON.stringify(rulebook)).not.toContain("evidence");
    expect(JSON.stringify(rulebook)).not.toContain("min-2020");
  });

  it("is missed without its DOI, and told where it can't be one", () => {
    const without = (line: string): string[] => problems(guidanceFile, house((STUDY + named).replace(line, "")));
    expect(without("    doi: 10.5555/names\n")).toEqual(["yaml-missing-key 2"]);
    expect(without("    stance: bends\n")).toEqual(["yaml-missing-key 2"]);
    const doi = (written: string): string[] =>
      problems(guidanceFile, house((STUDY + named).replace("10.5555/names", written)));
    for (const wrong of ["11.5555/names", "10.5555/", "10.5555/na mes", "doi:10.5555/names", "10.5555/names."])
      expect(doi(wrong), wrong).toEqual(["guidance-doi-form 5"]);
    for (const right of ["10.1000/(SICI)1099-0992(199912)29:8<971>3.0.CO;2-A", "10.1177/1094670515625455"])
      expect(doi(`"${right}"`), right).toEqual([]);
  });

  it("is told as unnamed if nothing names it any more, in any of the files", () => {
    expect(problems(guidanceFile, house(STUDY + HARBOUR))).toEqual(["guidance-evidence-unnamed 2"]);
    expect(problems(spoilt("    evidence: [made-up-1999]\n", ""))).toEqual([
      `guidance-evidence-unnamed ${lineOf("  made-up-1999:")}`,
    ]);
    const byTheHouse = HARBOUR.replace("sources: [H 4.2, B5]", "sources: [H 4.2, B5]\n    evidence: [made-up-1999]");
    expect(problems(spoilt("    evidence: [made-up-1999]\n", ""), house(byTheHouse))).toEqual([]);
  });

  it("has a key of its own, which no later file takes", () => {
    const taken = (STUDY + named).replaceAll("marsh-2020", "min-2020").replace(", min-2020]", "]");
    expect(problems(guidanceFile, house(taken))).toEqual(["guidance-defined-twice 2"]);
  });
});

describe("the same id twice", () => {
  it("is found between practices and pitfalls, whichever comes first", () => {
    const text = HARBOUR.replace("spoke-from-the-back", "name-and-number");
    expect(problems(guidanceFile, house(text))).toEqual([
      `guidance-defined-twice ${lineOf("  name-and-number:\n    skill: settle\n    title: Spoke", { ...guidanceFile, text })}`,
    ]);
    const [sources = "", practices = "", pitfalls = ""] = text.split(/(?=^practices|^pitfalls)/m);
    expect(problems(guidanceFile, house(sources + pitfalls + practices))).toEqual(["guidance-defined-twice 17"]);
  });

  it("is found within one group, which YAML alone would pass over or refuse", () => {
    const twice = spoilt("  take-notes:", "  hear-out:");
    expect(problems(twice)[0]).toBe(`yaml-key-twice ${lineOf("  take-notes:")}`);
  });
});

describe("words that every JavaScript object has already", () => {
  it.each(["__proto__", "constructor", "toString", "valueOf", "prototype", "hasOwnProperty"])(
    "%s is refused wherever it stands as a key",
    (name) => {
      expect(problems(guidanceFile, house(HARBOUR.replace("name-and-number:", `${name}:`)))).toContain(
        "yaml-key-reserved 5",
      );
      expect(problems(guidanceFile, house(`${HARBOUR}    ${name}: 1\n`))).toContain("yaml-key-reserved 28");
      expect(problems(guidanceFile, house(`${HARBOUR}${name}: 1\n`))).toContain("yaml-key-reserved 28");
    },
  );

  it("and are no ids to refer to either", () => {
    expect(problems(guidanceFile, house(HARBOUR.replace("steady-self", "constructor")))).toEqual([
      "guidance-unknown-practice 24",
    ]);
  });
});

describe("what the rules need", () => {
  it.each([
    [
      "a practice",
      "  apologise:\n    skill",
      "  apologize:\n    skill",
      "    apology: apologise",
      "guidance-unknown-practice",
    ],
    [
      "a pitfall",
      "  over-promised:\n    skill",
      "  overpromised:\n    skill",
      "    promise: over-promised",
      "guidance-unknown-pitfall",
    ],
    [
      "something to weigh",
      "  soothing-words:\n    skill",
      "  calming-words:\n    skill",
      "      - ids: [soothing-words]",
      "guidance-unknown-id",
    ],
  ])("is missed at the line that names it: %s", (_, from, to, named, code) => {
    expect(problems(spoilt(from, to))).toContain(`${code} ${lineOf(named)}`);
  });

  it("is a practice where a practice is meant", () => {
    const swapped = spoilt("apology: apologise", "apology: sorry-too-soon");
    expect(problems(swapped)).toEqual([`guidance-unknown-practice ${lineOf("    apology: apologise")}`]);
  });

  it("is a debt greater than what the promise buys", () => {
    expect(problems(spoilt("    trust: 16\n", "    trust: 6\n"))).toEqual([
      `guidance-promise-too-cheap ${lineOf("    trust: 16\n    spoils")}`,
    ]);
    expect(problems(spoilt("    trust: 16\n", "    trust: 7\n"))).toEqual([]);
  });

  it("is every skill, every temperament and every rule, each missed by its name", () => {
    const read = readCatalogue([spoilt("  upset:\n", "  upst:\n"), house("")]);
    expect(read.ok ? [] : read.error.map(({ message }) => message)).toEqual([
      "this file is empty",
      '"temperaments" has no "upset"',
      '"temperaments" has no place for "upst"',
    ]);
  });
});

describe("all problems are told at once", () => {
  const wrong = house(`sources:
  H:
    titel: How we do things at Harbour Street
practices:
  name-and-number:
    skill: setle
    title: 4
    advice:
    why: [it, helps]
    example: My name is Lena Marsh.
    sources: [H 4, Q9]
    calm: 1.5
    trust: "4"
`);

  it("in the words of the author, in reading order, each with its fix", () => {
    const read = readCatalogue([guidanceFile, wrong]);
    const told = read.ok ? "" : read.error.map(format).join("\n");
    expect(told.replaceAll("stories/guidance.harbour.yaml", "harbour")).toMatchInlineSnapshot(`
      "harbour:2  "H" has no "title"
          add a line "title: …" to it.
      harbour:3  "H" has no place for "titel"
          did you mean "title"? It takes: title, by.
      harbour:6  no skill is called "setle"
          did you mean "settle"? The skills: settle, listen, understand, acknowledge, resolve, follow-through, learn.
      harbour:7  "title" is a text, and 4 is not
          put quotation marks around it if it is meant as text.
      harbour:8  nothing is written for "advice"
          write it after the colon, or indented on the lines below.
      harbour:9  "why" is a text, and a list is not
          put quotation marks around it if it is meant as text.
      harbour:11  "Q9" cites a source that isn't there
          the sources are: A, B, C, D, E, H. A new one is added under sources, with its title.
      harbour:12  "calm" is a whole number, and 1.5 is not
          write digits alone: 7, or -7 for what costs. No quotation marks, no fraction.
      harbour:13  "trust" is a whole number, and "4" is not
          write digits alone: 7, or -7 for what costs. No quotation marks, no fraction."
    `);
  });

  it("across files: a mistake in the guidance doesn't hide those of the house rules", () => {
    const found = problems(spoilt("    calm: 8\n", "    calm: eight\n"), wrong);
    expect(found).toContain(`yaml-not-a-whole-number ${lineOf("    calm: 8\n")}`);
    expect(found).toContain("guidance-unknown-source 11");
  });
});

describe("a file that is something else", () => {
  it.each([
    ["nothing", "", ["yaml-empty 1"]],
    ["comments alone", "# to do\n", ["yaml-empty 1"]],
    ["a sentence", "Be nice to people.\n", ["yaml-not-a-group 0"]],
    ["a list", "- hear-out\n- own-it\n", ["yaml-not-a-group 0"]],
    ["a number", "42\n", ["yaml-not-a-group 0"]],
    ["a web page", "<!doctype html>\n<html>\n<title>a: b</title>\n", ["yaml-syntax 1"]],
    ["two documents", "sources: {}\n---\nsources: {}\n", ["yaml-syntax 2"]],
    ["a tab for an indent", "sources:\n\tH: 1\n", ["yaml-syntax 2"]],
    ["a bracket left open", "sources: [a\npractices: 1\n", ["yaml-syntax 2"]],
    ["a tag", "sources: !secret {}\n", ["yaml-syntax 1"]],
    ["a merge", "sources:\n  <<: {}\n", ["guidance-source-form 2", "yaml-missing-key 2"]],
    ["an alias that leads nowhere", "sources: *nowhere\n", ["yaml-alias 1"]],
    ["an alias that contains itself", "sources: &a\n  H: *a\n", ["yaml-alias 2"]],
    ["a key that is a list", "? [a]\n: 1\n", ["yaml-syntax 1"]],
    ["more than a megabyte", `sources: "${"x".repeat(1_000_000)}"\n`, ["yaml-too-big 0"]],
    ["brackets without end", "[".repeat(50_000), ["yaml-too-big 1"]],
    ["hyphens without end", "- ".repeat(50_000), ["yaml-too-big 1"]],
    [
      "groups without end",
      Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      ["yaml-too-big 60"],
    ],
  ])("is told as what it is: %s", (_, text, expected) => {
    expect(problems(guidanceFile, house(text))).toEqual(expected);
  });

  it("can't blow up by naming a part of itself again and again", () => {
    const bomb = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(", ")}]`);
    const found = problems(guidanceFile, house(["a0: &a0 lol", ...bomb].join("\n")));
    expect(new Set(found.map((problem) => problem.split(" ")[0]))).toEqual(new Set(["yaml-alias"]));
  });

  it("may have a byte order mark and the line ends of any machine", () => {
    expect(problems(guidanceFile, house(`\uFEFF${HARBOUR.replaceAll("\n", "\r\n")}`))).toEqual([]);
    expect(problems(guidanceFile, house(HARBOUR.replace("B5", "B5, Q1").replaceAll("\n", "\r\n")))).toEqual([
      "guidance-unknown-source 13",
    ]);
  });

  it(
    "is never more than a list of diagnostics, whatever is in it",
    () => {
      const lines = HARBOUR.split("\n");
      const anyLine = fc.oneof(
        fc.constantFrom(
          ...lines,
          "rules:",
          "  slips-stack:",
          "- [",
          "? x",
          "&a *a",
          "\t",
          "--- ",
          '"',
          "null",
          "__proto__: 1",
        ),
        fc.string({ unit: "grapheme", maxLength: 12 }),
      );
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(lines.length), fc.nat(2), anyLine), { maxLength: 6 }), (edits) => {
          const text = edits.reduce((all, [at, cut, line]) => all.toSpliced(at, cut, line), lines).join("\n");
          const read = readCatalogue([house(text)]);
          const found = read.ok ? [] : read.error;
          // House rules alone are no catalogue.
          expect(found).not.toEqual([]);
          expect(inReadingOrder(found)).toEqual(found);
          for (const { message, fix, place } of found) {
            expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN/);
            const words = text.split("\n")[place.line - 1] ?? "";
            expect(place.line).toBeLessThanOrEqual(text.split("\n").length);
            expect((place.column ?? 1) - 1 + (place.length ?? 0)).toBeLessThanOrEqual(words.length);
          }
        }),
        { numRuns: runs(80, 10_000) },
      );
    },
    PATIENCE,
  );
});
