/** What goes through the customer, and what they say when it is over: carried along, and never in the way. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Encounter, begin, choose, decide, ending } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { runs } from "../long.ts";
import { inkFrom, uncheckedScenario } from "../paths/generated-ink.ts";
import { stillClock } from "../root.ts";
import { headerWith, scenarioOf } from "../script/a-script.ts";

const STORY = `${headerWith()}
VAR calm = 30
VAR trust = 30
OKAFOR: Three days! #thought: The lift was out again as well.
*   [Wait. #plain] #thought: He isn't even writing.
    OKAFOR: Well? #thought: Say something.
*   [Write it down. #plain]
    OKAFOR: Monday. #thought: A pen. Good.
-   OKAFOR: So.
*   [Nod. #plain #thought: He nods like a doctor.]
    OKAFOR: Good day. #mood: pleased #ending: resolved #outcome: He stays.
    OKAFOR: {calm >= 30: They were civil. | They were not civil.} #afterwards: to his daughter, at supper
    OKAFOR: One had a pen. #afterwards: to his daughter, at supper
    -> END
*   [Leave. #plain]
    OKAFOR: Good day. #ending: unresolved #outcome: He goes.
    -> END`;

const after = (...replies: readonly number[]): Encounter =>
  replies.reduce((now, reply) => choose(now, reply), begin(scenarioOf(STORY), rulebook, 1, stillClock));

describe("a thought", () => {
  it("goes with the line or the reply that the script gives it to", () => {
    expect(after().opening.beats[0]?.thought).toBe("The lift was out again as well.");
    expect(decide(after())?.replies.map(({ thought }) => thought)).toEqual(["He isn't even writing.", undefined]);
    expect(after(1).turns[0]?.beats.map(({ thought }) => thought)).toEqual(["A pen. Good.", undefined]);
  });

  it("is known to the scenario, each once and in the script's order", () => {
    expect(scenarioOf(STORY).thoughts).toEqual([
      "The lift was out again as well.",
      "He isn't even writing.",
      "Say something.",
      "A pen. Good.",
      "He nods like a doctor.",
    ]);
  });
});

describe("what is said afterwards", () => {
  it("belongs to the ending, with who says it and to whom", () => {
    const told = { speaker: "OKAFOR", name: "Mr Okafor", to: "to his daughter, at supper" };
    expect(ending(after(0, 0))?.afterwards).toEqual([
      { ...told, text: "They were civil." },
      { ...told, text: "One had a pen." },
    ]);
  });

  it("is no beat of the conversation, and leaves everybody as they were", () => {
    const last = after(0, 0).turns.at(-1)?.beats.at(-1);
    expect(last?.text).toBe("Good day.");
    expect(last?.people[0]?.mood).toBe("pleased");
  });

  it("may be nothing", () => {
    expect(ending(after(0, 1))?.afterwards).toEqual([]);
  });
});

const BLOCK = /\{ [^\n]*:\n {4}OKAFOR: Told[^\n]*\n- else:\n {4}OKAFOR: Told[^\n]*\n\}\n/g;
const numbers = fc.array(fc.nat(9999), { minLength: 60, maxLength: 300, size: "max" });

describe("any story that says something afterwards", () => {
  it(
    "is played as if nothing was said: the same words, the same meters, the same ending",
    () => {
      fc.assert(
        fc.property(numbers, fc.nat(99), (row, seed) => {
          const text = inkFrom(row);
          // Glue within a tag joins all lines that follow, the ending's too: the check says so of such a story.
          fc.pre(!/#[^\n]*<>/.test(text));
          const [told, untold] = [text, text.replaceAll(BLOCK, "").replaceAll(/OKAFOR: Told[^\n]*\n/g, "")].map(
            (ink) => {
              const scenario = uncheckedScenario(ink);
              if (scenario === null) throw new Error(`does not compile:\n${ink}`);
              const { turns, standing, now } = playAtRandom(begin(scenario, rulebook, seed, stillClock), seed);
              // A fault names its line, and those are fewer.
              const fault = now.kind === "fault" ? now.diagnostic.code : null;
              return {
                turns,
                standing,
                fault,
                ending: now.kind === "ending" ? { ...now.ending, afterwards: [] } : null,
              };
            },
          );
          expect(told, text).toEqual(untold);
        }),
        // Shrinking plays far longer than a failure takes to read.
        { numRuns: runs(40, 2000), endOnFailure: true },
      );
    },
    Number.POSITIVE_INFINITY,
  );
});
