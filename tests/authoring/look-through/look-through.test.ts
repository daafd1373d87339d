/** What a look through a script knows of it, once every way was walked. */
import { describe, expect, it } from "vitest";
import type { LookedThrough } from "#authoring/look-through/looked-through.ts";
import { lookThrough } from "#authoring/look-through/look-through.ts";
import { readStories } from "#cli/stories.ts";
import { begin, decide, replay, variablesOf } from "#encounter/encounter.ts";
import { scriptAround, headerWith, scenarioOf } from "../../script/a-script.ts";

const { catalogue, looks, library } = readStories(".", "tests/own-stories");
if (catalogue === null) throw new Error("the tests' own guidance is broken");
const { rulebook, handbook } = catalogue;

const looked = (text: string, includes: ReadonlyMap<string, string> = new Map()): LookedThrough =>
  lookThrough(
    { id: "example", file: "My cheque.ink", text, includes, rulebook, handbook, looks, library },
    () => performance.now(),
    () => undefined,
  );

function walked(text: string) {
  const found = looked(text);
  if (found.kind === "wrong") throw new Error(JSON.stringify(found.mistakes));
  return found;
}

const { text: CHEQUE } = scriptAround(`VAR noted = false
OKAFOR: Three days!
*   [Calm down, please. #slip: told-to-relax]
    OKAFOR: I am going. #ending: walked-out #outcome: He left.
    -> END
*   [Say nothing. Let him finish. #use: hear-out]
    ~ noted = true
    OKAFOR: I stood in this very queue.
    -> later
=== forgotten ===
OKAFOR: Nobody ever comes here. #ending: unresolved #outcome: Nothing came of it.
-> END
=== later ===
OKAFOR: Well?
*   [So you stood here on Monday. #use: paraphrase]
    OKAFOR: Yes.
*   [One moment. #plain]
    OKAFOR: I have had three days of moments.`);
const LINES = CHEQUE.split("\n");
const lineOf = (words: string): number => LINES.findIndex((line) => line.includes(words)) + 1;
const cheque = walked(CHEQUE);

describe("a look through a script", () => {
  it("finds what the check finds, with its line, why it matters, and the author's own name for the file", () => {
    const dead = cheque.mistakes.find(({ message }) => message.includes('"forgotten"'));
    expect(dead).toMatchObject({ isError: true, file: "My cheque.ink", line: lineOf("=== forgotten") });
    expect(cheque.isSound).toBe(false);
    expect(cheque.mistakes.every(({ message, fix }) => message !== "" && fix !== "")).toBe(true);
  });

  it("gives the way that shows a finding, which can be played", () => {
    const { text } = scriptAround(`OKAFOR: Three days!
*   [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: I stood in this very queue.
    ~ calm = 5 % (calm - calm)
*   [Wait. #slip: kept-waiting]
    OKAFOR: Still?`);
    const { mistakes } = walked(text);
    const found = mistakes.find(({ way }) => way !== undefined);
    expect(found?.isError).toBe(true);
    expect(found?.way).toMatchObject({ replies: ["Say nothing. Let him finish."], seed: 1 });
    expect(found?.way?.steps).toEqual([{ reply: 0, breathed: false }]);
  });

  it("says how far it went, and that it went everywhere", () => {
    expect(cheque.extent).toMatchObject({ isProved: true, isComplete: true, draws: false, ways: 3, unreached: 0 });
  });

  it("knows the chance of a good end after each reply, by its line and by the guidance's own titles", () => {
    const [first] = cheque.decisions;
    expect(first).toMatchObject({ knot: "counter", line: lineOf("Calm down"), comes: 1 });
    expect(first?.replies.map(({ line, good, isSlip }) => [line, good, isSlip])).toEqual([
      [lineOf("Calm down"), 0, true],
      [lineOf("Say nothing"), expect.closeTo(1), false],
    ]);
    expect(first?.replies.map(({ helps, hurts }) => [helps, hurts])).toEqual([
      [[], [handbook.pitfalls["told-to-relax"]?.title]],
      [[handbook.practices["hear-out"]?.title], []],
    ]);
  });

  it("says what each reply does to the meters, and nothing of a plain one", () => {
    const effects = new Map(cheque.effects.map(({ line, calm, trust }) => [line, { calm, trust }]));
    expect(effects.get(lineOf("Calm down"))?.calm).toBeLessThan(0);
    expect(effects.get(lineOf("Say nothing"))?.calm).toBeGreaterThan(0);
    expect(effects.has(lineOf("One moment"))).toBe(false);
  });

  it("has no level for a script with errors, and measures it in a sound one", () => {
    expect(cheque.level).toBeNull();
    const sound = walked(CHEQUE.replace(/=== forgotten ===\n.*\n-> END\n/, ""));
    expect(sound.level).toMatchObject({ written: 1, fitting: expect.arrayContaining([1]) as unknown });
  });

  it("leads to every line that can be come to, with the variables as they are there", () => {
    const wayTo = (words: string) => cheque.ways.find(({ line }) => line === lineOf(words));
    expect(wayTo("Three days!")).toMatchObject({ at: "said", steps: [] });
    expect(wayTo("Say nothing")).toMatchObject({ at: "reply", steps: [], variables: { noted: "false" } });
    expect(wayTo("very queue")).toMatchObject({ at: "said", steps: [{ reply: 1 }], variables: { noted: "true" } });
    expect(wayTo("=== later")).toMatchObject({ at: "knot", steps: [{ reply: 1 }] });
    expect(wayTo("of moments")).toMatchObject({ at: "said", steps: [{ reply: 1 }, { reply: 1 }] });
    expect(wayTo("Nobody ever comes")).toBeUndefined();
    const scenario = scenarioOf(CHEQUE);
    for (const { seed, steps, meters, variables } of cheque.ways) {
      const played = replay(
        begin(scenario, rulebook, seed, () => 0),
        steps,
      );
      if (!played.ok) throw new Error("a way can't be played");
      expect(played.value.standing.meters).toEqual(meters);
      const held = Object.entries(variablesOf(played.value)).map(([name, { text }]) => [name, text] as const);
      expect(Object.fromEntries(held)).toMatchObject(variables);
      expect(decide(played.value) === null).toBe(played.value.now.kind === "ending");
    }
  });

  it("plays a line that is said at some meters only where it is said", () => {
    const { text } = scriptAround(`OKAFOR: Three days!
*   [Calm down, please. #slip: told-to-relax]
    OKAFOR: What?
*   [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: I stood in this very queue.
-   (next)
*   [One moment. #plain]
    {calm > 30: OKAFOR: You do listen. | OKAFOR: You don't listen.}`);
    const { ways } = walked(text);
    const at = text.split("\n").findIndex((line) => line.includes("You do listen")) + 1;
    const way = ways.find(({ line }) => line === at);
    expect(way?.at).toBe("said");
    expect(way?.steps).toHaveLength(2);
  });

  it("draws the map in three ways to colour it, with what a press leads to", () => {
    const { pictures, replies, roads } = cheque.map ?? { pictures: { best: "", chance: "", ways: "" } };
    for (const picture of Object.values(pictures)) expect(picture).toContain(`data-line="${lineOf("Say nothing")}"`);
    expect(new Set(Object.values(pictures)).size).toBe(3);
    expect(replies?.map(({ words }) => words)).toContain("Say nothing. Let him finish.");
    for (const { from, to } of roads ?? []) expect(Math.min(from, to)).toBeGreaterThanOrEqual(0);
  });

  it("leads to no line of another file", () => {
    const main = `${headerWith()}\nVAR calm = 30\nVAR trust = 30\nINCLUDE part.ink\n-> counter\n`;
    const part = `=== counter ===\nOKAFOR: Well?\n*   [Wait. #plain]\n    OKAFOR: So. #ending: resolved #outcome: Done.\n    -> END\n`;
    const found = looked(main, new Map([["part.ink", part]]));
    if (found.kind === "wrong") throw new Error(JSON.stringify(found.mistakes));
    expect(found.decisions.flatMap(({ line, replies }) => [line, ...replies.map((reply) => reply.line)])).toEqual([
      0, 0,
    ]);
    expect([...found.ways, ...found.effects]).toEqual([]);
    expect(found.map?.pictures.best).not.toContain("data-line");
  });

  it("can be sent to another thread, whatever the text was", () => {
    for (const text of ["", "Hello", "{".repeat(500), CHEQUE.slice(0, 600), CHEQUE])
      expect(structuredClone(looked(text))).toEqual(looked(text));
  });
});
