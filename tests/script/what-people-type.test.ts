/**
 * What people really type, each case a change of one sound story: it is read as it is meant, or it is named at its line,
 * and what the finding says to do makes an end of it.
 */
import { describe, expect, it } from "vitest";
import { begin, choose, decide } from "#encounter/encounter.ts";
import { catalogue } from "../authoring/check/checking.ts";
import { stillClock } from "../root.ts";
import { type Change, findings, GATHER, kettle, KETTLE, OFFER, read, SAID, SHELF, WATER } from "./kettle-changed.ts";

const WITH_PRICE = ["VAR trust = 30", "VAR trust = 30\nVAR price = 49"] as const;

describe("the story that all these are changes of", () => {
  it("is sound", () => {
    expect(findings(KETTLE)).toEqual([]);
  });
});

describe("is read as it is meant:", () => {
  const repliesIn = (text: string): readonly unknown[] => {
    const reading = read(text);
    if (!reading.ok) throw new Error(JSON.stringify(reading.error));
    const opened = begin(reading.value.scenario, catalogue().rulebook, 1, stillClock);
    const offered = decide(opened)?.replies ?? [];
    return offered.map(({ text: words, move, note }, index) => ({
      words,
      move,
      note,
      says: choose(opened, index).turns[0]?.beats[0]?.text,
    }));
  };
  const OFFERED = { practices: ["offer-solution"], pitfalls: [], calm: 0, trust: 0 };

  it("a reply with its bracket in the middle, and its tags behind it", () => {
    const text = kettle([
      OFFER,
      "A new one, or your money back[. Your choice.], whichever you like. #use: offer-solution #note: She chooses.",
    ]);
    expect(findings(text)).toEqual([]);
    expect(repliesIn(text)[2]).toEqual({
      words: "A new one, or your money back. Your choice.",
      says: "A new one, or your money back, whichever you like.",
      move: OFFERED,
      note: "She chooses.",
    });
  });

  it("a reply whose words behind the bracket print a value", () => {
    const text = kettle(WITH_PRICE, [
      OFFER,
      "[Name the sum.] That is {price} euros, back to you. #use: offer-solution",
    ]);
    expect(findings(text)).toEqual([]);
    expect(repliesIn(text)[2]).toMatchObject({ says: "That is 49 euros, back to you.", move: OFFERED });
  });

  it.each([
    ["Chinese", "\u738B"],
    ["Japanese", "\u30CE\u30FC\u30D0\u30AF"],
    ["Arabic", "\u0646\u0648\u0641\u0627\u0643"],
    ["Hebrew", "\u05E0\u05D5\u05D1\u05E7"],
    ["Hindi", "\u0928\u094B\u0935\u093E\u0915"],
    ["Georgian", "\u10DC\u10DD\u10D5\u10D0\u10D9\u10D8"],
    ["Thai", "\u0E19\u0E27\u0E31\u0E01"],
  ])("a speaker's name in a script that has no capitals: %s", (_, name) => {
    const text = kettle(["NOVAK", name]);
    expect(findings(text)).toEqual([]);
    const reading = read(text);
    if (!reading.ok) throw new Error("not read");
    expect(begin(reading.value.scenario, catalogue().rulebook, 1, stillClock).opening.beats[0]).toMatchObject({
      speaker: name,
      text: "This is the second one. The second, in a month.",
    });
  });
});

interface Case {
  readonly code: string;
  readonly wrong: readonly Change[];
  /** Words of the fix, exactly. */
  readonly says: string;
  /** What whoever follows the fix writes. */
  readonly mended: readonly Change[];
}

const cue = (typed: string, speaker = "NOVAK"): Case => ({
  code: "speaker-not-alone",
  wrong: [[SAID, `${typed} #gesture: point`]],
  says: `${speaker}: …`,
  mended: [[SAID, `${speaker}: The second. #gesture: point`]],
});
const sign = (typed: string, meant: string): Case => ({
  code: "sign-of-word-processor",
  wrong: [["    -> gone", `    ${typed}`]],
  says: `write ${meant} here`,
  mended: [],
});

const CASES: Readonly<Record<string, Case>> = {
  "words that come one after the other in a reply": {
    code: "reply-varies",
    wrong: [[OFFER, "Would you like {a new one|your money}? I can do that now. #use: offer-solution"]],
    says: '~ temp words = "{a new one|your money}"\n*   … { words } …',
    mended: [
      ["=== desk ===", '=== desk ===\n~ temp words = "{a new one|your money}"'],
      [OFFER, "Would you like { words }? I can do that now. #use: offer-solution"],
    ],
  },
  "words drawn by lot in a reply": {
    code: "reply-varies",
    wrong: [[OFFER, "Would you like {~a new one|your money}? I can do that now. #use: offer-solution"]],
    says: "in [brackets]",
    mended: [[OFFER, "[Ask: would you like {~a new one|your money}? I can do that now.] #use: offer-solution"]],
  },
  "a function that is asked twice in a reply": {
    code: "reply-varies",
    wrong: [
      [OFFER, "Would you like {offer()}? I can do that now. #use: offer-solution"],
      ["=== gone ===", "=== function offer() ===\n{a new one|your money}\n=== gone ==="],
    ],
    says: '~ temp words = "{offer()}"',
    mended: [
      ["=== desk ===", '=== desk ===\n~ temp words = "{offer()}"'],
      [OFFER, "Would you like { words }? I can do that now. #use: offer-solution"],
      ["=== gone ===", "=== function offer() ===\n{a new one|your money}\n=== gone ==="],
    ],
  },
  "words that hang on calm, which the reply itself moves": {
    code: "reply-varies",
    wrong: [
      [SHELF, "*   Pick {calm >= 41:any other make|another}, and I'll fill it. #use: own-it #use: offer-solution"],
    ],
    says: '~ temp words = "{calm >= 41:any other make|another}"',
    mended: [
      [GATHER, `${GATHER}\n    ~ temp words = "{calm >= 41:any other make|another}"`],
      [SHELF, "*   Pick { words }, and I'll fill it. #use: own-it #use: offer-solution"],
    ],
  },
  "a screenplay's cue": cue("NOVAK (tapping the lid): The second."),
  "a cue with a comma": cue("NOVAK, tired: The second."),
  "a cue with a dash": cue("NOVAK \u2013 The second."),
  "a cue with a hyphen": cue("NOVAK - The second."),
  "a cue with a semicolon": cue("NOVAK; The second."),
  "a cue without any sign": cue("NOVAK The second."),
  "a cue on a line of its own": cue("NOVAK"),
  "a cue in small letters": cue("Ms Novak (tapping the lid): The second."),
  "a cue of the trainee's": cue("YOU (softly): The second.", "YOU"),
  "an arrow of a word processor": sign("\u2192 gone", "-> gone"),
  "an arrow of a dash": sign("\u2013> gone", "-> gone"),
  "an arrow with a blank in it": sign("- > gone", "-> gone"),
  "an arrow of a word processor before END": {
    code: "sign-of-word-processor",
    wrong: [["-> END", "\u2192 End"]],
    says: "write -> END here",
    mended: [],
  },
  "a long dash for a gather": {
    code: "sign-of-word-processor",
    wrong: [[GATHER, GATHER.replace("-", "\u2014")]],
    says: "write - here",
    mended: [],
  },
  "a bullet for a reply": {
    code: "sign-of-word-processor",
    wrong: [[WATER, WATER.replace("*", "\u2022")]],
    says: "write * here",
    mended: [],
  },
  "a middle dot for a reply": {
    code: "sign-of-word-processor",
    wrong: [[WATER, WATER.replace("*", "\u00B7")]],
    says: "put a \\ before it",
    mended: [[WATER, "\\\u00B7 It might be your water."]],
  },
  "curly quotation marks in a test": {
    code: "sign-of-word-processor",
    wrong: [
      ["VAR trust = 30", 'VAR trust = 30\nVAR wish = "none"'],
      ["{ calm >= 41: ->", "{ wish == \u201Cnone\u201D && calm >= 41: ->"],
    ],
    says: 'write " here',
    mended: [
      ["VAR trust = 30", 'VAR trust = 30\nVAR wish = "none"'],
      ["{ calm >= 41: ->", '{ wish == "none" && calm >= 41: ->'],
    ],
  },
  "a condition without its colon": {
    code: "condition-printed",
    wrong: [[GATHER, "-   {calm > 41} NOVAK: What I want is one that works."]],
    says: "{calm > 41: NOVAK: What I want is one that works.}",
    mended: [[GATHER, "-   {calm > 41: NOVAK: What I want is one that works.}"]],
  },
  "a flag without its colon": {
    code: "condition-printed",
    wrong: [
      ["VAR trust = 30", "VAR trust = 30\nVAR paid = false"],
      [GATHER, "-   {paid} NOVAK: Well."],
    ],
    says: "{paid: NOVAK: Well.}",
    mended: [
      ["VAR trust = 30", "VAR trust = 30\nVAR paid = false"],
      [GATHER, "-   {paid: NOVAK: Well.}"],
    ],
  },
  "an else within a line": {
    code: "else-in-words",
    wrong: [[GATHER, "-   {calm > 41: NOVAK: One that works. - else: NOVAK: My money.}"]],
    says: "{calm > 41: NOVAK: One that works.|NOVAK: My money.}",
    mended: [[GATHER, "-   {calm > 41: NOVAK: One that works.|NOVAK: My money.}"]],
  },
  "an else behind a bar": {
    code: "else-in-words",
    wrong: [[GATHER, "-   {calm > 41: NOVAK: One that works.| else: NOVAK: My money.}"]],
    says: "{calm > 41: NOVAK: One that works.|NOVAK: My money.}",
    mended: [[GATHER, "-   {calm > 41: NOVAK: One that works.|NOVAK: My money.}"]],
  },
  "a sum without its ~": {
    code: "logic-read-out",
    wrong: [[GATHER, `${GATHER}\n    calm = calm + 10`]],
    says: "~ calm = calm + 10",
    mended: [[GATHER, `${GATHER}\n    ~ calm = calm + 10`]],
  },
  "a sum in a line's condition": {
    code: "logic-read-out",
    wrong: [[GATHER, `${GATHER}\n    {calm > 41: ~ calm = calm + 10}`]],
    says: "open the braces on one line and close them on another",
    mended: [[GATHER, `${GATHER}\n    {calm > 41:\n    ~ calm = calm + 10\n    }`]],
  },
  "a sum of money at the front of a reply": {
    code: "value-taken-for-condition",
    wrong: [WITH_PRICE, [OFFER, "{price} euros back, or a new one? #use: offer-solution"]],
    says: "*   \\ { price } euros back, or a new one?",
    mended: [WITH_PRICE, [OFFER, "\\ { price } euros back, or a new one? #use: offer-solution"]],
  },
  "varied words at the front of a reply": {
    code: "alternatives-at-the-front",
    wrong: [[OFFER, "{A new one|Your money}, then? #use: offer-solution"]],
    says: '~ temp words = "{A new one|Your money}"\n*   \\ { words }, then?',
    mended: [
      ["=== desk ===", '=== desk ===\n~ temp words = "{A new one|Your money}"'],
      [OFFER, "\\ { words }, then? #use: offer-solution"],
    ],
  },
  "a stage direction at the front of a reply": {
    code: "label-never-asked-for",
    wrong: [[WATER, WATER.replace("*   ", "*   (shrugging) ")]],
    says: "\\(shrugging)",
    mended: [[WATER, WATER.replace("*   ", "*   \\(shrugging) ")]],
  },
  "a label behind its condition": {
    code: "label-behind-condition",
    wrong: [[WATER, WATER.replace("*   ", "*   { desk } (told) ")]],
    says: "* (told) { desk } …",
    mended: [[WATER, WATER.replace("*   ", "*   { desk } \\(told) ")]],
  },
  "a stage direction behind a gather": {
    code: "label-never-asked-for",
    wrong: [[GATHER, "-   (quietly) NOVAK: What I want is one that works."]],
    says: "leave it out",
    mended: [],
  },
  "a reply whose words all hang on a condition": {
    code: "reply-shown-empty",
    wrong: [[SHELF, "*   [{calm >= 41: Take her to the shelf.} #use: own-it #use: offer-solution]"]],
    says: "* { calm >= 40 } [Ask.]",
    mended: [[SHELF, "*   { calm >= 41 } [Take her to the shelf. #use: own-it #use: offer-solution]"]],
  },
  "a reply that says something only under a condition": {
    code: "reply-may-say-nothing",
    wrong: [[SHELF, "*   [Take her to the shelf.] {calm >= 41: Any of these?} #use: own-it #use: offer-solution"]],
    says: "put the condition before the reply's words",
    mended: [[SHELF, "*   {calm >= 41} [Take her to the shelf.] Any of these? #use: own-it #use: offer-solution"]],
  },
  "tags in a reply's alternatives": {
    code: "tag-in-reply-braces",
    wrong: [
      [
        SHELF,
        "*   [{calm >= 41: To the shelf. #use: own-it #use: offer-solution|Say that you will see. #slip: vague}]",
      ],
    ],
    says: "*   { calm >= 41 } … #use: own-it\n*   { not (calm >= 41) } …",
    mended: [
      [
        SHELF,
        "*   { calm >= 41 } [To the shelf. #use: own-it #use: offer-solution]\n    NOVAK: So.\n*   { not (calm >= 41) } [Say that you will see. #slip: vague]",
      ],
    ],
  },
  "a line break as programs write it": {
    code: "sign-vanishes",
    wrong: [[GATHER, "-   NOVAK: What I want is this:\\none that works."]],
    says: "write two lines",
    mended: [[GATHER, "-   NOVAK: What I want is this.\n    NOVAK: One that works."]],
  },
  "a path": {
    code: "sign-vanishes",
    wrong: [[GATHER, "-   NOVAK: It is in C:\\temp."]],
    says: "twice: \\\\",
    mended: [[GATHER, "-   NOVAK: It is in C:\\\\temp."]],
  },
  "a line break of a web page": {
    code: "markup-in-words",
    wrong: [[GATHER, "-   NOVAK: What I want is this.<br>One that works."]],
    says: "leave the signs out",
    mended: [[GATHER, "-   NOVAK: What I want is this. One that works."]],
  },
  "bold letters": {
    code: "markup-in-words",
    wrong: [[GATHER, "-   NOVAK: What I want is **one** that works."]],
    says: "put a \\ before each",
    mended: [[GATHER, "-   NOVAK: What I want is \\*\\*one\\*\\* that works."]],
  },
  "an end in small letters": {
    code: "end-in-small-letters",
    wrong: [["-> END", "-> End"]],
    says: "did you mean -> END?",
    mended: [],
  },
  "a done in small letters": {
    code: "end-in-small-letters",
    wrong: [["-> END", "-> Done"]],
    says: "did you mean -> END?",
    mended: [],
  },
  "several practices in one tag": {
    code: "tag-with-several",
    wrong: [["#use: own-it #use: offer-solution", "#use: own-it, offer-solution"]],
    says: "#use: own-it #use: offer-solution",
    mended: [],
  },
  "a tag without its colon": {
    code: "tag-without-colon",
    wrong: [["#slip: blamed", "#slip blamed"]],
    says: "write #slip: blamed",
    mended: [],
  },
  "a pitfall for a tag": {
    code: "tag-without-colon",
    wrong: [["#slip: blamed", "#blamed"]],
    says: "write #slip: blamed",
    mended: [],
  },
  "a knot's name of two words": {
    code: "name-not-one-word",
    wrong: [
      ["=== desk ===", "=== the desk ==="],
      ["-> desk", "-> the desk"],
    ],
    says: "=== the_desk ===, and -> the_desk",
    mended: [
      ["=== desk ===", "=== the_desk ==="],
      ["-> desk", "-> the_desk"],
    ],
  },
  "a knot's name with a hyphen": {
    code: "name-not-one-word",
    wrong: [
      ["=== desk ===", "=== the-desk ==="],
      ["-> desk", "-> the-desk"],
    ],
    says: "=== the_desk ===, and -> the_desk",
    mended: [
      ["=== desk ===", "=== the_desk ==="],
      ["-> desk", "-> the_desk"],
    ],
  },
  "a variable's name with a hyphen": {
    code: "name-not-one-word",
    wrong: [["VAR trust = 30", "VAR trust = 30\nVAR first-time = true"]],
    says: "VAR first_time",
    mended: [["VAR trust = 30", "VAR trust = 30\nVAR first_time = true"]],
  },
  "a line that begins with =": {
    code: "line-begins-with-equals",
    wrong: [[GATHER, `${GATHER}\n    = no such street, and that was all of it. #mood: upset`]],
    says: "\\= no such street",
    mended: [[GATHER, `${GATHER}\n    \\= no such street, and that was all of it. #mood: upset`]],
  },
  "what another knot remembers": {
    code: "variable-known-elsewhere",
    wrong: [
      ["=== desk ===", "=== desk ===\n~ temp times = 2"],
      ["NOVAK: That one, then.", "NOVAK: {times} times."],
    ],
    says: "VAR times = 2 at the top",
    mended: [
      ["VAR trust = 30", "VAR trust = 30\nVAR times = 2"],
      ["=== desk ===", "=== desk ===\n~ times = 2"],
      ["NOVAK: That one, then.", "NOVAK: {times} times."],
    ],
  },
  "what another knot remembers, passed on": {
    code: "variable-known-elsewhere",
    wrong: [
      ["=== desk ===", "=== desk ===\n~ temp times = 2"],
      ["NOVAK: That one, then.", "NOVAK: {times} times."],
    ],
    says: "-> mended(times) there, and === mended(times) === here",
    mended: [
      ["=== desk ===", "=== desk ===\n~ temp times = 2"],
      ["-> mended", "-> mended(times)"],
      ["=== mended ===", "=== mended(times) ==="],
      ["NOVAK: That one, then.", "NOVAK: {times} times."],
    ],
  },
  "an item that a list hasn't got": {
    code: "list-has-no-such-item",
    wrong: [
      ["VAR trust = 30", "VAR trust = 30\nLIST Parcels = small, large"],
      ["=== desk ===", "=== desk ===\n~ Parcels = Parcels(7)"],
    ],
    says: "small (1), large (2)",
    mended: [
      ["VAR trust = 30", "VAR trust = 30\nLIST Parcels = small, large"],
      ["=== desk ===", "=== desk ===\n~ Parcels = Parcels(2)"],
    ],
  },
  "no first divert": {
    code: "no-first-divert",
    wrong: [["-> desk\n", ""]],
    says: "write -> desk",
    mended: [],
  },
  "a variable that stands for itself": {
    code: "story-refers-to-itself",
    wrong: [
      ["-> desk\n", "~ temp told = 0\n-> desk(told)\n"],
      ["=== desk ===", "=== desk(ref told) ===\n~ told++"],
    ],
    says: "another name",
    mended: [
      ["-> desk\n", "~ temp told = 0\n-> desk(told)\n"],
      ["=== desk ===", "=== desk(ref said) ===\n~ said++"],
    ],
  },
  "a header below the first line that is said": {
    code: "header-late",
    wrong: [["# title:", '{"a" == "a": Good morning.|Good evening.}\n# title:']],
    says: "to the top of the script",
    mended: [],
  },
};

describe("is named, and the fix makes an end of it:", () => {
  it.each(Object.entries(CASES))("%s", (_, { code, wrong, says, mended }) => {
    const found = findings(kettle(...wrong));
    expect([...new Set(found.map((one) => one.code))]).toEqual([code]);
    expect(found.map(({ fix }) => fix).join("\n")).toContain(says);
    expect(findings(kettle(...mended))).toEqual([]);
  });

  it("at the line where it stands", () => {
    const [found] = findings(kettle([SAID, "NOVAK, tired: The second."]));
    expect(found?.line).toBe("NOVAK, tired: The second.");
  });
});
