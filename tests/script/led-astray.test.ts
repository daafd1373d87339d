/**
 * Mistakes whose messages once led their authors astray, or that nobody was told of: each is one finding at its line, and
 * what it says to do makes an end of it.
 */
import { describe, expect, it } from "vitest";
import { type Change, findings, GATHER, kettle, SAID, WATER } from "./kettle-changed.ts";

interface Case {
  readonly code: string;
  readonly wrong: readonly Change[];
  /** The line that is named, without the blanks around it. */
  readonly at: string;
  /** The fix, exactly, or words of it. */
  readonly says: string | RegExp;
  /** What whoever follows the fix writes. */
  readonly mended: readonly Change[];
}

const TEST = "calm >= 41: -> mended";
const LISTEN = "*   [Let go of the till, look at her, and let her tell it. #use: hear-out";

/** A test as it was typed, and what it says to write. */
const test = (typed: string, meant: string): Case => ({
  code: "test-not-ink",
  wrong: [[TEST, `${typed}: -> mended`]],
  at: `-   { ${typed}: -> mended }`,
  says: `write ${meant}`,
  mended: [[TEST, `${meant}: -> mended`]],
});

const CASES: Readonly<Record<string, Case>> = {
  "a variable that is nearly one": {
    code: "unknown-variable",
    wrong: [["calm >= 41", "clam >= 41"]],
    at: "-   { clam >= 41: -> mended }",
    says: /^did you mean "calm"\?$/,
    mended: [],
  },
  "a variable that is like none": {
    code: "unknown-variable",
    wrong: [["calm >= 41", "visits >= 41"]],
    at: "-   { visits >= 41: -> mended }",
    says: /^declare it at the top: VAR visits = 0$/,
    mended: [
      ["VAR trust = 30", "VAR trust = 30\nVAR visits = 0"],
      ["calm >= 41", "calm + visits >= 41"],
    ],
  },
  "a knot that is nearly one": {
    code: "unknown-target",
    wrong: [["    -> gone", "    -> gonne"]],
    at: "-> gonne",
    says: /^did you mean -> gone\?$/,
    mended: [],
  },
  "a speaker who is nearly one": {
    code: "unknown-speaker",
    wrong: [[SAID, SAID.replace("NOVAK", "NOVAC")]],
    at: SAID.replace("NOVAK", "NOVAC"),
    says: /^did you mean "NOVAK"\? Speakers: NOVAK, YOU$/,
    mended: [],
  },
  "a label of another knot": {
    code: "label-known-elsewhere",
    wrong: [
      [LISTEN, LISTEN.replace("[", "(heard_first) [")],
      ["NOVAK: That one, then.", "NOVAK: {heard_first: Thank you.} That one, then."],
    ],
    at: "NOVAK: {heard_first: Thank you.} That one, then. And I will watch you do it. #mood: relieved #ending: resolved #outcome: She goes home with a kettle that she has seen boil.",
    says: 'did you mean "desk.heard_first"?',
    mended: [
      [LISTEN, LISTEN.replace("[", "(heard_first) [")],
      ["NOVAK: That one, then.", "NOVAK: {desk.heard_first: Thank you.} That one, then."],
    ],
  },
  "nearly a label of another knot": {
    code: "unknown-variable",
    wrong: [
      [LISTEN, LISTEN.replace("[", "(heard_first) [")],
      ["NOVAK: That one, then.", "NOVAK: {heard_frist: Thank you.}"],
    ],
    at: "NOVAK: {heard_frist: Thank you.} And I will watch you do it. #mood: relieved #ending: resolved #outcome: She goes home with a kettle that she has seen boil.",
    says: 'did you mean "desk.heard_first"?',
    mended: [
      [LISTEN, LISTEN.replace("[", "(heard_first) [")],
      ["NOVAK: That one, then.", "NOVAK: {desk.heard_first: Thank you.} That one, then."],
    ],
  },
  "a divert to a label of another knot": {
    code: "label-known-elsewhere",
    wrong: [
      [GATHER, GATHER.replace("-   ", "-   (again) ")],
      ["=== gone ===\n", "=== gone ===\n{ calm > 90: -> again }\n"],
    ],
    at: "{ calm > 90: -> again }",
    says: 'did you mean "desk.again"?',
    mended: [],
  },
  "a line that is nothing but a knot's name": {
    code: "name-read-out",
    wrong: [["    -> gone", "    gone"]],
    at: "gone",
    says: 'did you mean "-> gone"?',
    mended: [],
  },
  "a knot's name that is meant to be read": {
    code: "name-read-out",
    wrong: [["    -> gone", "    gone\n    -> gone"]],
    at: "gone",
    says: "write a sentence: Gone.",
    mended: [["    -> gone", "    Gone.\n    -> gone"]],
  },
  "an arrow that is half written": {
    code: "name-read-out",
    wrong: [["    -> gone", "    > gone"]],
    at: "> gone",
    says: 'did you mean "-> gone"?',
    mended: [],
  },
  "go to a knot": {
    code: "name-read-out",
    wrong: [["    -> gone", "    go to gone"]],
    at: "go to gone",
    says: 'did you mean "-> gone"?',
    mended: [],
  },
  "an end without its arrow": {
    code: "name-read-out",
    wrong: [["kettle stayed.\n-> END", "kettle stayed.\nEND"]],
    at: "END",
    says: 'did you mean "-> END"?',
    mended: [],
  },
  "a knot's name behind a test": {
    code: "name-read-out",
    wrong: [[TEST, "calm >= 41: mended"]],
    at: "-   { calm >= 41: mended }",
    says: 'did you mean "-> mended"?',
    mended: [],
  },
  "an arrow of two that are forgotten": test("calm => 41", "calm >= 41"),
  "at most, the other way round": test("calm =< 41", "calm <= 41"),
  "one equals sign": test("calm = 41", "calm == 41"),
  "three equals signs": test("calm === 41", "calm == 41"),
  is: test("calm is 41", "calm == 41"),
  "is not": test("calm is not 41", "calm != 41"),
  "is at least": test("calm is at least 41", "calm >= 41"),
  "is over": test("calm is over 41", "calm > 41"),
  "a percentage": test("calm >= 41%", "calm >= 41"),
  "a percentage with a blank": test("calm >= 41 %", "calm >= 41"),
  "another way to write not equal": test("calm <> 41", "calm != 41"),
  "and in capitals": test("calm >= 41 AND trust > 20", "calm >= 41 and trust > 20"),
  "or in capitals": test("calm >= 41 OR trust > 20", "calm >= 41 or trust > 20"),
  "not in capitals": test("NOT (calm >= 41)", "not (calm >= 41)"),
  "one and sign": test("calm >= 41 & trust > 20", "calm >= 41 and trust > 20"),
  "a comma for and": test("calm >= 41, trust > 20", "calm >= 41 and trust > 20"),
  if: test("if calm >= 41", "calm >= 41"),
  "if and then": test("if calm >= 41 then", "calm >= 41"),
  "several at once": test("if calm => 41% AND trust => 20", "calm >= 41 and trust >= 20"),
  "a test before a reply": {
    code: "test-not-ink",
    wrong: [[WATER, WATER.replace("*   ", "*   { calm => 41 } ")]],
    at: WATER.replace("*   ", "*   { calm => 41 } "),
    says: "write calm >= 41",
    mended: [[WATER, WATER.replace("*   ", "*   { calm >= 41 } ")]],
  },
  "a test that ink would take for words": {
    code: "test-not-ink",
    wrong: [[GATHER, "-   {calm => 41: NOVAK: One that works.|NOVAK: My money.}"]],
    at: "-   {calm => 41: NOVAK: One that works.|NOVAK: My money.}",
    says: "write calm >= 41",
    mended: [[GATHER, "-   {calm >= 41: NOVAK: One that works.|NOVAK: My money.}"]],
  },
  "a test on a line of its own": {
    code: "test-not-ink",
    wrong: [[GATHER, "-   {\n    - calm => 41: NOVAK: One that works.\n    - else: NOVAK: My money.\n    }"]],
    at: "- calm => 41: NOVAK: One that works.",
    says: "write calm >= 41",
    mended: [[GATHER, "-   {\n    - calm >= 41: NOVAK: One that works.\n    - else: NOVAK: My money.\n    }"]],
  },
  "a second knot of one name": {
    code: "knot-twice",
    wrong: [["=== gone ===", "=== mended ===\nShe waits.\n-> gone\n\n=== gone ==="]],
    at: "=== mended ===",
    says: "give one of the two another name",
    mended: [
      ["=== gone ===", "=== waits ===\nShe waits.\n-> gone\n\n=== gone ==="],
      ["    -> gone", "    -> waits"],
    ],
  },
  "a bracket that is never opened": {
    code: "bracket-not-opened",
    wrong: [[LISTEN, LISTEN.replace("[", "")]],
    at: `${LISTEN.replace("[", "")} #note: She was sent off once. She wants to be heard first.]`,
    says: "put a [ before what is shown and not said: [Let go",
    mended: [],
  },
  "a bracket that is closed twice": {
    code: "bracket-not-opened",
    wrong: [[WATER, "*   [Blame the water.]] #slip: blamed #slip: assumed"]],
    at: "*   [Blame the water.]] #slip: blamed #slip: assumed",
    says: "take it out",
    mended: [[WATER, "*   [Blame the water.] #slip: blamed #slip: assumed"]],
  },
  "a bracket that is never closed": {
    code: "bracket-not-closed",
    wrong: [["to be heard first.]", "to be heard first."]],
    at: `${LISTEN} #note: She was sent off once. She wants to be heard first.`,
    says: "close it on the same line",
    mended: [],
  },
  "a forgotten gather, its line as far left as the replies": {
    code: "gather-missing",
    wrong: [[GATHER, GATHER.replace("-   ", "")]],
    at: GATHER.replace("-   ", ""),
    says: "put a - before line 25: -   NOVAK: What I want is one that works.",
    mended: [],
  },
  "a forgotten gather, its line below the last answer": {
    code: "gather-missing",
    wrong: [[GATHER, GATHER.replace("-", " ")]],
    at: GATHER.replace("-   ", ""),
    says: "put a - before line 25",
    mended: [],
  },
  "a forgotten gather, and the line as well": {
    code: "gather-missing",
    wrong: [[`${GATHER}\n`, ""]],
    at: "*   Have you got the receipt on you, please? I'm afraid I can't do a thing without it. #slip: negative-language",
    says: "put a - before the line that stands between them",
    mended: [],
  },
  "a forgotten gather between replies without answers": {
    code: "gather-missing",
    wrong: [
      ["    NOVAK: So now it begins again. #mood: angry\n", ""],
      ["    NOVAK: It leaks. And your colleague said that I had filled it wrong. #mood: upset\n", ""],
      ["    NOVAK: A new one. Like the last new one. #mood: tense\n", ""],
      [GATHER, GATHER.replace("-   ", "    ")],
    ],
    at: GATHER.replace("-   ", ""),
    says: "put a - before line 22",
    mended: [
      ["    NOVAK: So now it begins again. #mood: angry\n", ""],
      ["    NOVAK: It leaks. And your colleague said that I had filled it wrong. #mood: upset\n", ""],
      ["    NOVAK: A new one. Like the last new one. #mood: tense\n", ""],
    ],
  },
  "a line of the header without its sign": {
    code: "header-without-sign",
    wrong: [["# title:", "title:"]],
    at: "title: The second kettle",
    says: /^write # title: The second kettle$/,
    mended: [],
  },
  "a header without any sign": {
    code: "header-without-sign",
    wrong: [["# ", ""]],
    at: "title: The second kettle",
    says: "The same on line 2, 3, 4, 5, 6, 7, 8, 9 and 10.",
    mended: [],
  },
  "a header with capitals, without its signs": {
    code: "header-without-sign",
    wrong: [
      ["# title:", "Title:"],
      ["# role:", "Role:"],
    ],
    at: "Title: The second kettle",
    says: "write # title: The second kettle\nThe same on line 3.",
    mended: [],
  },
  "an ending behind which a decision comes": {
    code: "ending-not-last",
    wrong: [[GATHER, `${GATHER} #ending: partly #outcome: She waits.`]],
    at: `${GATHER} #ending: partly #outcome: She waits.`,
    says: "move #ending and #outcome",
    mended: [],
  },
  "an ending in an answer, behind which the story goes on": {
    code: "ending-not-last",
    wrong: [["NOVAK: My water. #mood: angry", "NOVAK: My water. #mood: angry #ending: walked-out #outcome: She goes."]],
    at: "NOVAK: My water. #mood: angry #ending: walked-out #outcome: She goes.",
    says: "write -> END on the next line",
    mended: [
      [
        "NOVAK: My water. #mood: angry",
        "NOVAK: My water. #mood: angry #ending: walked-out #outcome: She goes.\n    -> END",
      ],
    ],
  },
  "an ending behind which a divert leads on": {
    code: "ending-not-last",
    wrong: [
      [
        "NOVAK: My water. #mood: angry",
        "NOVAK: My water. #mood: angry #ending: walked-out #outcome: She goes.\n    -> gone",
      ],
    ],
    at: "NOVAK: My water. #mood: angry #ending: walked-out #outcome: She goes.",
    says: "write -> END on the next line",
    mended: [["NOVAK: My water. #mood: angry", "NOVAK: My water. #mood: angry\n    -> gone"]],
  },
  "the same words on two replies": {
    code: "replies-alike",
    wrong: [[WATER, "*   Pick any other make, and I'll fill it here before you take it home. #slip: blamed"]],
    at: "*   Pick any other make, and I'll fill it here before you take it home. #slip: blamed",
    says: "can be told apart",
    mended: [[WATER, "*   Pick any other make, but do take care with the lid of it this time. #slip: blamed"]],
  },
  "a dash before an answer": {
    code: "dash-under-reply",
    wrong: [["    NOVAK: By Friday.", "    - NOVAK: By Friday."]],
    at: "- NOVAK: By Friday. And until then I drink cold tea. #mood: tense",
    says: "leave the - out",
    mended: [],
  },
  "a dash that is to be read": {
    code: "dash-under-reply",
    wrong: [["    NOVAK: By Friday.", "    NOVAK: I want:\n    - By Friday."]],
    at: "- By Friday. And until then I drink cold tea. #mood: tense",
    says: "put a \\ before it",
    mended: [["    NOVAK: By Friday.", "    NOVAK: I want:\n    \\- By Friday."]],
  },
  "a gather that stands further right": {
    code: "dash-under-reply",
    wrong: [[GATHER, `    ${GATHER}`]],
    at: GATHER,
    says: "put it as far left as their *",
    mended: [],
  },
  "a note with one slash": {
    code: "note-read-out",
    wrong: [["=== mended ===\n", "=== mended ===\n/ the good end\n"]],
    at: "/ the good end",
    says: "// the good end",
    mended: [["=== mended ===\n", "=== mended ===\n// the good end\n"]],
  },
  "a note of a web page": {
    code: "note-read-out",
    wrong: [["=== mended ===\n", "=== mended ===\n<!-- the good end -->\n"]],
    at: "<!-- the good end -->",
    says: "// the good end",
    mended: [["=== mended ===\n", "=== mended ===\n// the good end\n"]],
  },
};

describe("is one finding at its line, and the fix makes an end of it:", () => {
  it.each(Object.entries(CASES))("%s", (_, { code, wrong, at, says, mended }) => {
    const [found, ...others] = findings(kettle(...wrong));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code, line: at });
    if (typeof says === "string") expect(found?.fix).toContain(says);
    else expect(found?.fix).toMatch(says);
    expect(findings(kettle(...mended))).toEqual([]);
  });
});

describe("is no mistake:", () => {
  it.each<readonly [string, readonly Change[]]>([
    ["a knot's name within a sentence", [[GATHER, "-   NOVAK: It was {calm > 41: mended|gone}. Twice."]]],
    [
      "a knot's name that a function says",
      [
        [GATHER, "-   NOVAK: It is {said()}, you say."],
        ["=== gone ===", "=== function said ===\n{ calm > 41: mended|gone }\n\n=== gone ==="],
      ],
    ],
    ["words with a colon that come one after the other", [[GATHER, "-   NOVAK: {So it is: wet.|It is: dry.}"]]],
    ["a remainder", [[TEST, "calm % 2 == 0: -> mended"]]],
    [
      "what is quoted in a test",
      [
        ["VAR trust = 30", 'VAR trust = 30\nVAR wish = "is"'],
        [TEST, 'wish == "a => b": -> mended'],
      ],
    ],
    [
      "the same words on replies that exclude one another",
      [
        [
          WATER,
          `*   { calm > 41 } It is the water. #slip: blamed\n    NOVAK: My water.\n*   { calm <= 41 } It is the water. #slip: assumed`,
        ],
      ],
    ],
    [
      "an ending in each of some answers",
      [
        ["NOVAK: My water. #mood: angry", "NOVAK: My water. #ending: walked-out #outcome: She goes.\n    -> END"],
        [
          "NOVAK: You would do that? Here? #mood: relieved",
          "{ calm > 41:\n    NOVAK: You would do that? #ending: partly #outcome: She stays.\n    -> END\n    - else:\n    NOVAK: No.\n    }",
        ],
      ],
    ],
    [
      "a gather with a label, further right",
      [
        [GATHER, `    ${GATHER.replace("-   ", "- (again) ")}`],
        [TEST, "again > 1: -> mended"],
      ],
    ],
    [
      "five replies",
      [
        [
          WATER,
          `*   I'll ask my boss about it, and that may take a while today. #slip: vague\n    NOVAK: Ask.\n*   You'd best write to them yourself, here is the address. #slip: passed-the-buck\n    NOVAK: Write.\n${WATER}`,
        ],
      ],
    ],
  ])("%s", (_, changes) => {
    expect(
      findings(kettle(...changes)).filter(({ code }) => code !== "meter-test-settled" && !code.includes("unreachable")),
    ).toEqual([]);
  });
});
