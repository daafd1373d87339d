import { describe, expect, it } from "vitest";
import { plansOfNoScript, playPlans } from "#authoring/check/plans.ts";
import { playPlan, readPlan, scenarioOfPlan } from "#authoring/plan.ts";
import { type Diagnostic, format } from "#diagnostics/diagnostic.ts";
import { FOLDER_DIAGNOSTICS } from "#diagnostics/folder-diagnostics.ts";
import { PLAN_DIAGNOSTICS } from "#diagnostics/plan-diagnostics.ts";
import { begin, stepsOf } from "#encounter/encounter.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { headerWith, scenarioOf } from "../script/a-script.ts";
import { stillClock } from "../root.ts";
import { repliesOf } from "#encounter/steps.ts";

const FILE = "stories/tiny.best.plan";

/**
 * The least that every example of a plan's mistakes can be played on: a guest who speaks, below calm 99;
 * two replies, of which one is Goodbye and ends it.
 */
const scenario = scenarioOf(`${headerWith("# customer: GUEST (Ms Reyes), look okafor, temperament upset")}
VAR calm = 30
VAR trust = 40
The hall is empty.
GUEST: My room is not ready.
*   Goodbye. #slip: avoided
    GUEST: Goodbye? #ending: walked-out #outcome: She leaves.
    -> END
*   I'm listening. #use: hear-out
    GUEST: Since noon, I have been sitting here.
*   I'm sorry. #use: validate
    GUEST: Are you?
-   GUEST: Well? #ending: partly #outcome: She waits.
-> END
`);

/** What is wrong with a plan for that scenario: as it is read, or as it is played. */
function wrongWith(text: string): readonly Diagnostic[] {
  const read = readPlan(FILE, text);
  if (!read.ok) return read.error;
  const played = playPlan(begin(scenario, rulebook, 1, stillClock), read.value);
  return played.ok ? [] : [played.error];
}
const codes = (text: string): string[] => wrongWith(text).map(({ code, place }) => `${place.line} ${code}`);

describe("every mistake of a plan is named at its line", () => {
  it.each(Object.entries(PLAN_DIAGNOSTICS))("%s", (code, { example, severity }) => {
    const [first, ...others] = wrongWith(example.source);
    expect(first).toMatchObject({ code, severity, place: { file: FILE, line: example.line } });
    expect(others).toEqual([]);
    expect(`${first?.message}${first?.fix}`).not.toMatch(/\{\w+\}/);
  });
});

describe("a plan", () => {
  it("plays its replies, looks at what is said and at the meters on the way, and ends as it says", () => {
    const read = readPlan(
      FILE,
      `# A comment, and an empty line:

GUEST: not ready
calm = 30
calm <= 30
trust > 39
trust < 41
> I'm lis
GUEST: Since noon, I have
calm >= 31
ending: partly
`,
    );
    if (!read.ok) throw new Error(read.error.map(format).join("\n"));
    const played = playPlan(begin(scenario, rulebook, 1, stillClock), read.value);
    expect(played.ok ? repliesOf(stepsOf(played.value).steps) : format(played.error)).toEqual([1]);
  });

  it("is read the same with the line ends of any system", () => {
    const lines = ["# listens", "> I'm listening", "ending: partly", ""];
    for (const end of ["\n", "\r\n", "\r"]) expect(codes(lines.join(end))).toEqual([]);
  });

  it("is told of everything that can't be read in it at once", () => {
    expect(codes("whatever\n> Goodbye\nending: happy\ncalm ~ 3\n")).toEqual([
      "1 plan-line-unreadable",
      "3 plan-ending-unknown",
      "4 plan-line-unreadable",
    ]);
  });

  it("that is empty ends in the middle of the conversation", () => {
    expect(codes("# nothing yet\n")).toEqual(["0 plan-stops-early"]);
    expect(wrongWith("# nothing yet\n")[0]?.place.file).toBe(FILE);
  });

  it("stops where the conversation first goes otherwise", () => {
    expect(codes("GUEST: I am a teapot\ncalm > 99\nending: resolved\n")).toEqual(["1 plan-words-unsaid"]);
  });

  it("looks for words only since the last reply", () => {
    expect(codes("> I'm listening\nGUEST: My room\nending: partly\n")).toEqual(["2 plan-words-unsaid"]);
  });

  it("goes by whose words they are", () => {
    expect(codes("JANA: My room is not ready\nending: partly\n")).toEqual(["1 plan-words-unsaid"]);
  });
});

describe("a step of a plan", () => {
  it.each([
    ["> Sing", 1, 6],
    ["  GUEST: I am a teapot  ", 3, 20],
    ["\twhatever", 2, 8],
  ])("%j is named with its column and its length", (step, column, length) => {
    expect(wrongWith(`${step}\n`)[0]?.place).toEqual({ file: FILE, line: 1, column, length });
  });
});

describe("what is wrong with a plan says what there is instead", () => {
  const told = (text: string): string => wrongWith(text).map(format).join("\n");

  it("with the replies on offer", () => {
    expect(told("> Sing\n")).toBe(
      `stories/tiny.best.plan:1  the plan takes the reply "Sing" here, and none on offer begins so
    on offer here:
    > Goodbye.
    > I'm listening.
    > I'm sorry.`,
    );
  });

  it("with those among which it can't tell the one that is meant", () => {
    expect(told("> I'm\n")).toContain("> I'm listening.\n    > I'm sorry.");
  });

  it("with what was said", () => {
    expect(told("GUEST: teapot\n")).toContain("(narration): The hall is empty.\n    GUEST: My room is not ready.");
  });

  it("with what the meter is", () => {
    expect(told("calm >= 40\n")).toContain("the plan expects calm >= 40 here, and it is 30");
  });

  it("with where it came to instead of the ending", () => {
    expect(told("ending: partly\n")).toContain("came to: another decision");
    expect(told("> Goodbye\nending: partly\n")).toContain('came to: the ending "walked-out"');
  });

  it("with the ending that was nearly written", () => {
    expect(told("ending: partyl\n")).toContain('did you mean "partly"?');
  });
});

describe("the plans beside a script", () => {
  const sound = { file: "stories/tiny.best.plan", text: "> I'm listening\nending: partly\n" };
  const otherwise = { file: "stories/tiny.worst.plan", text: "> Goodbye\nending: partly\n" };
  const unreadable = { file: "stories/tiny.odd.plan", text: "whatever\n" };

  it("are all played, and each is told at its own line", () => {
    const found = playPlans(scenario, rulebook, [sound, otherwise, unreadable], stillClock);
    expect(found.map(({ code, place }) => `${place.file}:${place.line} ${code}`)).toEqual([
      "stories/tiny.worst.plan:2 plan-ending-differs",
      "stories/tiny.odd.plan:1 plan-line-unreadable",
    ]);
  });

  it("are those that are named after it, up to the first dot", () => {
    expect(["tiny.plan", "stories/tiny.best.plan", "a.b/tiny-2.best.plan"].map(scenarioOfPlan)).toEqual([
      "tiny",
      "tiny",
      "tiny-2",
    ]);
  });

  it("are likely of the one scenario without plans, where no name is near: it was renamed", () => {
    const [told] = plansOfNoScript(["stories/old.best.plan", "stories/teapot.plan"], ["kettle", "teapot"]);
    expect(told?.fix).toContain("call it kettle.best.plan if it is of kettle.ink.");
  });

  it("are told where they are named after none, with the one that is meant", () => {
    const { file } = FOLDER_DIAGNOSTICS["plan-of-no-script"].example;
    const found = plansOfNoScript([file, "stories/kettle.plan"], ["kettle", "teapot"]);
    expect(found.map(format)).toEqual([
      `stories/ketle.best.plan  no script beside this plan is called "ketle.ink"
    call it kettle.best.plan if it is of kettle.ink. A plan is called after its script: kettle.best.plan is played on kettle.ink.
    Why: nothing plays it, so it checks nothing.`,
    ]);
  });
});
