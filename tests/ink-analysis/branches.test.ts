import { Story } from "inkjs";
import { describe, expect, it } from "vitest";
import type { Meters } from "#guidance/words.ts";
import { type Branches, type StoryState, type EngineTurn, openBranches } from "#ink-analysis/branches.ts";
import { BranchingStory } from "#ink-analysis/branching-story.ts";
import { containersIn } from "#ink-analysis/control-flow.ts";
import { isGlue } from "#ink-analysis/ink-objects.ts";
import { compileStory } from "#script/compile.ts";
import type { Listener } from "#story/run-turn.ts";
import { uncheckedScenario } from "../paths/generated-ink.ts";

const METERS: Meters = { calm: 40, trust: 30 };
/** Lets the meters be. */
const listener = (): Listener => ({ onTag: (_tags, meters) => meters, onLine: () => undefined });

function branchesOf(body: string): { readonly branches: Branches; readonly opening: StoryState } {
  const scenario = uncheckedScenario(`VAR calm = 40\nVAR trust = 30\n-> counter\n=== counter ===\n${body}`);
  if (scenario === null) throw new Error(`does not compile:\n${body}`);
  const branches = openBranches(scenario, () => 0);
  return { branches, opening: stateOf(branches.begin(1, listener())) };
}

function stateOf({ rest }: EngineTurn): StoryState {
  if (!rest.ok) throw new Error(rest.error.message);
  return rest.value;
}

const linesOf = ({ steps }: EngineTurn): readonly string[] =>
  steps.flatMap((step) => (step.kind === "line" ? [step.line.text] : []));

const take = (branches: Branches, storyState: StoryState, reply: number, meters = METERS): EngineTurn =>
  branches.take({ storyState, reply, meters, slips: 0, listener });

describe("the members of inkjs that it promises nobody", () => {
  const { story } = compileStory("x.ink", [{ text: "Hello.\n-> END", place: { file: "x.ink", line: 1 } }]);
  const engine = new Story(story ?? "");

  it.each(["_state", "_asyncSaving", "_recursiveContinueCount", "_asyncContinueActive", "_stateSnapshotAtLastNewline"])(
    "are there: a story has %s",
    (member) => {
      expect(Object.keys(engine)).toContain(member);
    },
  );

  it.each(["CopyAndStartPatching", "RestoreAfterPatch", "VisitCountForContainer", "TurnsSinceForContainer"])(
    "are there: a state has %s",
    (member) => {
      expect(typeof (engine.state as unknown as Record<string, unknown>)[member]).toBe("function");
    },
  );

  it("are there: a state keeps what changes apart while a save is being written", () => {
    const before = engine.state;
    const copy = before.CopyAndStartPatching(false);
    expect(Object.keys(copy)).toContain("_patch");
    expect(copy.variablesState).toBe(before.variablesState);
    expect(copy.callStack).not.toBe(before.callStack);
  });
});

it("glue is told from all other parts of a story", () => {
  const glueIn = (words: string): number => {
    const text = `VAR calm = 40\nVAR trust = 30\n${words}\n-> END`;
    const { mainContentContainer } = new BranchingStory(uncheckedScenario(text)?.story ?? "", () => 0);
    return containersIn(mainContentContainer).flatMap(({ content }) => content.filter(isGlue)).length;
  };
  expect(glueIn("Hello<>\nthere.")).toBe(1);
  expect(glueIn('{calm > 3: Glue #mood: angry|there} {~one|two}\n* [Go. #plain]\n- Well. {"x"}')).toBe(0);
});

describe("a story with branches", () => {
  it("can take every reply of a storyState, each as often as one likes, as if no other had been taken", () => {
    const { branches, opening } = branchesOf(`VAR said = 0
OKAFOR: Well?
* [One]
  ~ said = said + 1
* [Two]
  ~ said = said + 2
- OKAFOR: That makes {said}.
-> DONE`);
    const told = [0, 1, 0, 1, 1].map((reply) => linesOf(take(branches, opening, reply)).join(""));
    expect(told).toEqual(["That makes 1.", "That makes 2.", "That makes 1.", "That makes 2.", "That makes 2."]);
  });

  it("goes on after a way that broke", () => {
    const { branches, opening } = branchesOf(`OKAFOR: Well?
* [Break it]
  ~ calm = 5 % (calm - calm)
* [Don't]
- OKAFOR: Good.
-> DONE`);
    expect(take(branches, opening, 0).rest.ok).toBe(false);
    expect(linesOf(take(branches, opening, 1))).toEqual(["Good."]);
    expect(take(branches, opening, 0).rest.ok).toBe(false);
  });

  it("has one key for two spots from which it goes on alike", () => {
    const { branches, opening } = branchesOf(`VAR noted = false
VAR forgotten = 0
OKAFOR: Well?
* [Take a note]
  ~ noted = true
* [Forget something]
  ~ forgotten = 3
* [Nothing]
- OKAFOR: And?
* [Go on]
- OKAFOR: {noted:Noted.|Gone.}
-> DONE`);
    const [note, forget, nothing] = [0, 1, 2].map((reply) => stateOf(take(branches, opening, reply)).key);
    expect(forget).toBe(nothing);
    expect(note).not.toBe(nothing);
  });

  it("counts visits only as far as anything still asks for them", () => {
    const { branches, opening } = branchesOf(`- (again) OKAFOR: Well? {again > 2: Again!|}
+ [Say nothing]
  -> again
+ [Go]
- OKAFOR: Bye.
-> DONE`);
    const keys = [opening.key];
    let storyState = opening;
    for (let turn = 0; turn < 6; turn++) {
      storyState = stateOf(take(branches, storyState, 0));
      keys.push(storyState.key);
    }
    expect(new Set(keys.slice(0, 4)).size).toBe(3);
    expect(new Set(keys.slice(2)).size).toBe(1);
  });

  it.each([
    [
      "none ahead, where a line in braces ends with a mood",
      "{calm > 3: OKAFOR: Oh. #mood: angry|OKAFOR: Ah. #mood: tense}",
      false,
    ],
    ["none ahead, where what a tag says is written as it runs", "OKAFOR: Oh. #card: It is {calm}", false],
    ["any ahead, where a tag\u2019s name is written as it runs", "OKAFOR: Oh. #{calm > 3:use|slip}: own-it", true],
    ["any ahead, where a practice is written as it runs", "OKAFOR: Oh. #use: {calm > 3:own-it|validate}", true],
  ])("sees %s", (_named, line, any) => {
    const { opening } = branchesOf(`OKAFOR: Well?\n* [Go on. #plain]\n- ${line}\n-> DONE`);
    expect(opening.decisionPoint.movesAhead.any).toBe(any);
  });

  it("says each thing that it asked of the meters, and where", () => {
    const { branches, opening } = branchesOf(`OKAFOR: Well?
* [Go]
- { calm >= 24 && trust < 50:
    OKAFOR: Good.
- else:
    OKAFOR: Bad.
}
-> DONE`);
    const looks = take(branches, opening, 0).steps.flatMap((step) => (step.kind === "look" ? [step] : []));
    expect(looks.map(({ at, value }) => [at.kind === "operation" && at.operation, value])).toEqual([
      [">=", 1],
      ["<", 1],
    ]);
    expect(new Set(looks.map(({ source }) => source)).size).toBe(2);
    for (const { source } of looks) expect(source).toMatch(/^counter\./);
  });

  it("leads from another storyState to where it would have told itself", () => {
    const { branches, opening } = branchesOf(`VAR kept = 0
VAR asked = 0
OKAFOR: Well?
* [One]
  ~ kept = 1
* [Two]
  ~ kept = 2
- OKAFOR: And?
* (left) [Go on]
  ~ asked = asked + 5
- OKAFOR: So?
* [End]
- OKAFOR: {kept} {asked} {left}
-> DONE`);
    const [one, two] = [0, 1].map((reply) => stateOf(take(branches, opening, reply)));
    if (one === undefined || two === undefined) throw new Error("no spots");
    const told = take(branches, one, 0);
    const led = branches.transfer(told, { storyState: two, reply: 0, meters: METERS, slips: 0, listener });
    expect(led.ok && led.value.key).toBe(stateOf(take(branches, two, 0)).key);
    expect(led.ok && led.value.key).not.toBe(stateOf(told).key);
    expect(led.ok ? linesOf(take(branches, led.value, 0)) : []).toEqual(["2 5 1"]);
  });

  it("goes on from a storyState that it was led to as if it had been told how the story came there", () => {
    const { branches, opening } = branchesOf(`VAR kept = 0
VAR word = "none"
LIST things = keys, purse
OKAFOR: Well?
* [One]
  ~ kept = 1
* [Two]
  ~ kept = 2
  ~ word = "two"
  ~ things += purse
  -> detour
- (met) OKAFOR: And?
* (left) [Go on]
- OKAFOR: So?
* [End]
- OKAFOR: {kept} {word} {things} {left} {TURNS()} {TURNS_SINCE(-> met)} {TURNS_SINCE(-> detour)} {RANDOM(1, 1000)}
-> DONE
= detour
OKAFOR: Hm.
-> met`);
    const [one, two] = [0, 1].map((reply) => stateOf(take(branches, opening, reply)));
    if (one === undefined || two === undefined) throw new Error("no spots");
    const led = branches.transfer(take(branches, one, 0), {
      storyState: two,
      reply: 0,
      meters: METERS,
      slips: 0,
      listener,
    });
    const told = linesOf(take(branches, stateOf(take(branches, two, 0)), 0));
    expect(led.ok && linesOf(take(branches, led.value, 0))).toEqual(told);
    expect(told[0]).toMatch(/^2 two purse 1 3 2 2 \d+$/);
  });
});
