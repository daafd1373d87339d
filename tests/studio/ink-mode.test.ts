/** The colours of a script as one writes it. Each token stands as `kind(words)`; what is plain stands as it is. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INK_LANGUAGE } from "#studio/ink-mode.ts";
import { runs } from "../long.ts";
import { EVERY_SCRIPT } from "../authoring/write/every-script.ts";

interface Token {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  INK_LANGUAGE.parser.parse(text).iterate({
    enter: ({ name, from, to, node }) => {
      if (node.firstChild === null && to > from) tokens.push({ kind: name, from, to });
    },
  });
  return tokens.filter(({ kind }) => kind !== "Document");
}

/** The text with each token's kind around it. */
function coloured(text: string): string {
  let at = 0;
  let shown = "";
  for (const { kind, from, to } of tokensOf(text)) {
    shown += `${text.slice(at, from)}${kind}(${text.slice(from, to)})`;
    at = to;
  }
  return shown + text.slice(at);
}

describe("what a line is made of is told apart:", () => {
  test.each([
    ["a spoken line", "NOVAK: It leaks. #mood: tense", "name(NOVAK): It leaks. tagName(#mood:) tense"],
    ["a speaker of any script", "    ÉVA: Non.", "    name(ÉVA): Non."],
    ["a speaker with what they do", "MRS_BELL (on the phone): Yes?", "name(MRS_BELL) (on the phone): Yes?"],
    ["narration", "She says: no.", "She says: no."],
    ["capitals in the middle", "She says NO: no.", "She says NO: no."],
    ["a line of the header", "# title: The kettle", "tagName(# title:) The kettle"],
    ["a knot", "=== the_desk ===", "heading(=== the_desk ===)"],
    ["a knot with a comment", "=== desk === // here", "heading(=== desk === )comment(// here)"],
    ["a stitch", "= queue", "heading(= queue)"],
    ["a variable", "VAR paid = false // yet", "keyword(VAR paid = false )comment(// yet)"],
    ["logic", "    ~ paid = true", "    keyword(~ paid = true)"],
    ["somebody whose name begins like a statement", "VARGAS: Hello.", "name(VARGAS): Hello."],
    [
      "a reply",
      "*   (seen) [Wait. #use: hear-out] Yes -> desk",
      "operator(*)   labelName((seen)) bracket([)Wait. tagName(#use:) hear-outbracket(]) Yes link(-> desk)",
    ],
    ["a reply on two stars", "* * No.", "operator(* *) No."],
    ["a gather with a name", "-   (again) NOVAK: So.", "operator(-)   labelName((again)) name(NOVAK): So."],
    ["an arrow, and not a gather", "-> desk", "link(-> desk)"],
    ["a thread and a tunnel", "<- desk\n->->", "link(<- desk)\nlink(->->)"],
    ["glue", "and <>", "and link(<>)"],
    ["a dash in words", "no - well-known", "no - well-known"],
    ["a value", "It is {price} pounds.", "It is keyword({price}) pounds."],
    [
      "alternatives under a condition",
      "NOVAK: {not paid && calm < 3: No.|Yes.} Well.",
      "name(NOVAK): keyword({not paid && calm < 3:) No.keyword(|)Yes.keyword(}) Well.",
    ],
    ["alternatives at random", "{~-> a|-> b}", "keyword({~)link(-> a)keyword(|)link(-> b)keyword(})"],
    ["two conditions", "{a||b: Yes.}", "keyword({a||b:) Yes.keyword(})"],
    ["a quotation in a condition", '{name == "a: b|c": Yes.}', 'keyword({name == "a: b|c":) Yes.keyword(})'],
    [
      "speakers within braces",
      "{seen: NOVAK: Yes.|JANA: No.}",
      "keyword({seen:) name(NOVAK): Yes.keyword(|)name(JANA): No.keyword(})",
    ],
    ["a name that is said", "NOVAK: {seen: AB: c}", "name(NOVAK): keyword({seen:) AB: ckeyword(})"],
    [
      "cases on lines of their own",
      "{\n- calm < 3: No.\n- else:\n    NOVAK: Yes.\n}\n- (again)",
      "keyword({)\noperator(-) keyword(calm < 3:) No.\noperator(-) keyword(else:)\n    name(NOVAK): Yes.\nkeyword(})\noperator(-) labelName((again))",
    ],
    ["escaped signs", "\\#1 \\{a\\} \\-> \\[", "\\#1 \\{a\\} \\-> \\["],
    ["a comment in the middle", "No /* or */ yes // and\nNo", "No comment(/* or */) yes comment(// and)\nNo"],
    [
      "a comment of several lines",
      "/* a\n=== b ===\nc */ === d",
      "comment(/* a)\ncomment(=== b ===)\ncomment(c */) heading(=== d)",
    ],
  ])("%s", (_, line, expected) => {
    expect(coloured(line)).toBe(expected);
  });
});

describe("an unfinished line is read as far as it goes, and spoils none below its knot:", () => {
  test.each([
    ["a brace that isn't closed", "NOVAK: {calm < 3: No\n=== desk ===\n- NOVAK: Yes.", "operator(-) name(NOVAK): Yes."],
    ["a brace that was never opened", "No } and | yes\nNOVAK: Yes.", "name(NOVAK): Yes."],
    ["a bracket that isn't closed", "* [Wait\nNOVAK: Yes.", "name(NOVAK): Yes."],
    ["a tag without its name", "NOVAK: No #\nNOVAK: Yes.", "name(NOVAK): Yes."],
    ["an arrow to nowhere", "->\nNOVAK: Yes.", "name(NOVAK): Yes."],
    ["a backslash at the end", "No \\\nNOVAK: Yes.", "name(NOVAK): Yes."],
    ["a comment's end alone", "No */\nNOVAK: Yes.", "name(NOVAK): Yes."],
  ])("%s", (_, text, last) => {
    expect(coloured(text).split("\n").at(-1)).toBe(last);
  });

  test("a comment that isn't closed goes on to the end", () => {
    expect(coloured("No /* or\nNOVAK: Yes.")).toBe("No comment(/* or)\ncomment(NOVAK: Yes.)");
  });
});

test.each(EVERY_SCRIPT)("$file: each knot, reply, tag and spoken line has its colour", ({ text, read }) => {
  const tokens = tokensOf(text);
  const count = (kind: string): number => tokens.filter((token) => token.kind === kind).length;
  const scenario = read(text);
  if (!scenario.ok) throw new Error("it isn't sound");
  const { statements } = scenario.value.sourceMap;
  const of = (...kinds: readonly string[]): number => statements.filter(({ kind }) => kinds.includes(kind)).length;
  expect(count("heading")).toBe(of("knot", "stitch"));
  expect(count("labelName")).toBe(
    statements.filter(({ kind, name }) => (kind === "choice" || kind === "gather") && name !== "").length,
  );
  const spoken = statements.flatMap(({ pieces }) =>
    pieces.filter((piece) => piece.kind === "words" && piece.opens && /^\p{Lu}[\p{Lu}_]*:/u.test(piece.text)),
  );
  expect(count("name")).toBe(spoken.length);
  const header = text.split("\n").filter((line) => /^# [a-z]+:/.test(line)).length;
  expect(count("tagName")).toBe(
    statements.reduce((sum, { pieces }) => sum + pieces.filter(({ kind }) => kind === "tag").length, header),
  );
});

/** What a script is made of, and what makes it odd. */
const SIGNS = [
  "NOVAK:",
  "\\",
  "{",
  "}",
  "|",
  ":",
  "#",
  "[",
  "]",
  "*",
  "+",
  "-",
  ">",
  "<",
  "=",
  "~",
  "/",
  "/*",
  "*/",
  "(",
  ")",
];

test("any text is read to its end, each token after the other", () => {
  const anyText = fc
    .array(fc.oneof(fc.constantFrom(...SIGNS, "\n", " ", "\t", "VAR", "é", "\u{1F600}"), fc.string({ maxLength: 4 })), {
      maxLength: 60,
    })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const { from, to } of tokensOf(text)) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        at = to;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: runs(300, 10_000) },
  );
});
