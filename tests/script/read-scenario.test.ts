import { describe, expect, it } from "vitest";
import { readScenario } from "#script/read-scenario.ts";
import { ownText } from "../own-stories/files.ts";
import { FILE, headerWith, inputOf, LOOKS, problemsOf, scenarioOf, scriptAround, SOUND_SCRIPT } from "./a-script.ts";

const problems = (story: string): string[] => problemsOf(scriptAround(story).text).map(({ code }) => code);

describe("a sound script becomes a scenario", () => {
  const scenario = scenarioOf(SOUND_SCRIPT);

  it("however many things are only worth a look", () => {
    const read = readScenario(inputOf(scriptAround(`OKAFOR: Well?\n${"*   Wait. #plain\n".repeat(600)}`).text));
    expect(read.ok && read.value.warnings.length).toBeGreaterThan(500);
  });

  it("with all that its header says", () => {
    expect(scenario).toMatchObject({
      id: "example",
      title: "The forgotten cheque",
      summary: "A cheque was never processed, and the rent is due.",
      role: "You manage the branch.",
      setting: "bank",
      channel: "counter",
      level: 1,
      minutes: 6,
      language: "en",
      objectives: ["hear-out"],
      temperament: "aggressive",
      customers: [{ speaker: "OKAFOR", name: "Mr Okafor", look: "okafor", voice: "deep", part: "customer" }],
    });
    expect(scenario.cast).toEqual([
      ...scenario.customers,
      { speaker: "JANA", name: "Jana", look: "jana", voice: "bright", part: "colleague" },
    ]);
  });

  it("with the meters' opening values, and the place of each knot", () => {
    expect(scenario.opening).toEqual({ calm: 30, trust: 30 });
    expect(scenario.knots).toEqual({ counter: { file: FILE, line: 15 } });
  });

  it("with a story that ink can play, in which the header is not said again", () => {
    expect(JSON.parse(scenario.story)).toMatchObject({ inkVersion: 21 });
    expect(scenario.story).not.toContain("The rent is due");
  });

  it("with every point of its words, as in a time of day, in any browser", () => {
    const { story } = scenarioOf(scriptAround("Saturday, 11.02. It is 5.0, or 1,000.0 of them.\nOKAFOR: Well?").text);
    expect(story).not.toMatch(/,\s*\d+\.0/);
    expect(JSON.stringify(JSON.parse(story))).toContain("Saturday, 11.02. It is 5.0, or 1,000.0 of them.");
  });

  it("in English where no language is given", () => {
    const header = headerWith().replace("# language: en", "");
    expect(scenarioOf(scriptAround("OKAFOR: Well?", header).text).language).toBe("en");
  });

  it("and its notes to self come along as warnings", () => {
    const read = readScenario(inputOf(scriptAround("TODO: more anger\nOKAFOR: Well?").text));
    expect(read.ok && read.value.warnings.map(({ message }) => message)).toEqual(["still to do: more anger"]);
  });

  it("the forgotten cheque is one", () => {
    const text = ownText("forgotten-cheque.ink");
    expect(problemsOf(text, { file: "stories/forgotten-cheque.ink" })).toEqual([]);
  });
});

describe("the hash", () => {
  it("stays when somebody gets another voice, for that makes no play go otherwise", () => {
    const voiced = new Map([...LOOKS.keys()].map((look) => [look, "worn" as const]));
    expect(scenarioOf(SOUND_SCRIPT, { looks: voiced }).hash).toBe(scenarioOf(SOUND_SCRIPT).hash);
    expect(scenarioOf(SOUND_SCRIPT, { looks: voiced }).customers[0].voice).toBe("worn");
  });

  const hashOf = (text: string): string => scenarioOf(text).hash;

  it("stays when the script is read again, and when only its presentation changes", () => {
    expect(hashOf(SOUND_SCRIPT)).toBe(hashOf(SOUND_SCRIPT));
    expect(hashOf(SOUND_SCRIPT.replace("# minutes: 6", "# minutes: 9 // slower now"))).toBe(hashOf(SOUND_SCRIPT));
  });

  it.each([
    ["a line", ["Three days!", "Four days!"]],
    ["a move", ["#use: hear-out", "#use: steady-self"]],
    ["the temperament", ["aggressive", "upset"]],
    ["an opening value", ["VAR calm = 30", "VAR calm = 31"]],
  ])("changes with %s", (_, [before, after]) => {
    expect(hashOf(SOUND_SCRIPT.replace(before ?? "", after ?? ""))).not.toBe(hashOf(SOUND_SCRIPT));
  });

  it("changes with the rules, whatever the order in which they are written", () => {
    const { rulebook } = inputOf("");
    const turned = { ...rulebook, practices: Object.fromEntries(Object.entries(rulebook.practices).toReversed()) };
    const other = { ...rulebook, rules: { ...rulebook.rules, slipsStack: { percent: 151 } } };
    expect(scenarioOf(SOUND_SCRIPT, { rulebook: turned }).hash).toBe(hashOf(SOUND_SCRIPT));
    expect(scenarioOf(SOUND_SCRIPT, { rulebook: other }).hash).not.toBe(hashOf(SOUND_SCRIPT));
  });
});

describe("the hash of a scenario, when the chances are reckoned otherwise,", () => {
  it("stays as it is, so that plays that were kept can still be opened", () => {
    const { rulebook } = inputOf("");
    const other = { ...rulebook, chances: { ...rulebook.chances, colleague: { slip: 1, other: 9 } } };
    expect(scenarioOf(SOUND_SCRIPT, { rulebook: other }).hash).toBe(scenarioOf(SOUND_SCRIPT).hash);
  });
});

describe("what is sound is let through", () => {
  it.each([
    ["narration with a colon in it", "The sign says: closed.\nA word: he waits."],
    ["a speaker with the colon set apart", "OKAFOR : Well?\nYOU: Well."],
    ["a speaker in one branch and another in the next", "{calm > 3: OKAFOR: Yes. | JANA: No.} #mood: tense"],
    ["words that depend on the meters", "OKAFOR: {calm > 3:Yes|No}, he did. #mood: tense"],
    ["a different tag in each branch", "{calm > 3: OKAFOR: Yes. #mood: tense | OKAFOR: No. #mood: angry}"],
    [
      "a condition over several lines",
      "{\n- calm > 60: OKAFOR: Yes.\n- calm > 30:\n    OKAFOR: Hm.\n- else: OKAFOR: No.\n}",
    ],
    ["a sequence over several lines", "{stopping:\n- OKAFOR: Once.\n- JANA: Twice.\n}"],
    ["a line glued to the one above", "OKAFOR: I stood <>\nHERE: in this queue."],
    ["tags on lines of their own above their line", "# mood: angry\n# gesture: point\nOKAFOR: Well?"],
    ["tags outside a choice's brackets", "*   [Wait.] #plain\n    OKAFOR: Well?"],
    ["a choice whose words are on the next line", "*   {calm > 3}\n    [Wait. #plain]\n    OKAFOR: Well?"],
    ["a way out that ink takes by itself", "*   [Wait. #plain]\n    OKAFOR: Well?\n*   ->\n    OKAFOR: Enough."],
    [
      "choices within choices",
      "*   [Wait. #plain]\n    OKAFOR: Well?\n    * *   [Wait more. #plain]\n        OKAFOR: Well!",
    ],
    [
      "two choices that time may take, on opposite conditions",
      "*   {calm > 3} [Wait. #plain #seconds: 8 #timeout]\n    OKAFOR: Well?\n*   {calm <= 3} [Go. #plain #timeout]\n    OKAFOR: Well!",
    ],
    ["a decimal that is only said", 'OKAFOR: It was 2.50 pounds.\n~ temp sum = "2.50"'],
    ["a # and braces that are meant to be read", "OKAFOR: I was number \\#4 \\{four\\}."],
    [
      "an ending in a branch that others pass by",
      "{calm < 3: OKAFOR: Enough. #ending: walked-out #outcome: He goes. -> END}",
    ],
    [
      "an ending in one of two choices",
      "*   [Wait. #plain]\n    OKAFOR: Enough. #ending: unresolved #outcome: He goes.\n    -> END\n*   [Go. #plain]\n    OKAFOR: Well?",
    ],
    [
      "reckoning between the last line and the end",
      "OKAFOR: Well. #ending: partly #outcome: He goes.\n~ trust = trust + 1\n-> END",
    ],
    ["people who come by either of their names", "The door opens. #enter: Jana #leave: OKAFOR"],
    [
      "a label that a line asks for beside another",
      "*   (card) Here is my card. #plain\n    OKAFOR: Hm.\n*   (list) Here is the list. #plain\n    OKAFOR: Hm.\n-   OKAFOR: { card || list: You said so.|You said nothing.}",
    ],
    ["an empty branch", "OKAFOR: Well?{calm > 90: Good.|}"],
    [
      "a thread that is told where to go on",
      "<- asides(-> counter_two)\n*   [Wait. #plain]\n    -> counter_two\n=== asides(-> on) ===\n*   [Nod. #plain]\n    -> on\n=== counter_two ===",
    ],
    [
      "a function and a tunnel",
      "-> aside ->\n{twice(2) > 3: He nods.}\n-> counter_two\n=== aside ===\nHe looks aside.\n->->\n=== function twice(x) ===\n~ return x * 2\n=== counter_two ===",
    ],
  ])("%s", (_, story) => {
    expect(problems(story)).toEqual([]);
  });
});

describe("endings that the text gives away", () => {
  it.each([
    ["a reply straight into the end", "*   [Leave. #plain] -> END", "end-without-ending"],
    ["the trainee's own words as the last ones", "*   Good day. #plain\n    -> END", "end-without-ending"],
    ["DONE in place of END", "OKAFOR: Good day.\n-> DONE", "end-without-ending"],
    ["an end in a branch", "{calm < 3: OKAFOR: Enough. -> END}", "end-without-ending"],
    [
      "a choice after the ending",
      "OKAFOR: Well. #ending: partly #outcome: He goes.\n*   [Wait. #plain]\n    He waits.",
      "ending-not-last",
    ],
  ])("%s", (_, story, code) => {
    expect(problems(story)).toEqual([code]);
  });
});
