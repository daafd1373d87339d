import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { begin, choose } from "#encounter/encounter.ts";
import { moodOf, nearTo, stepsBetween } from "#encounter/mood.ts";
import type { Meters } from "#guidance/words.ts";
import { MOODS } from "#scenario/words.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { stillClock } from "../root.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";

const points = fc.integer({ min: 0, max: 100 });
/** 0 is the angriest. */
const warmth = (meters: Meters): number => MOODS.indexOf(moodOf(meters));

describe("the mood that the meters show", () => {
  it("is never hotter with more calm", () => {
    fc.assert(
      fc.property(points, points, points, (calm, more, trust) => {
        expect(warmth({ calm: Math.min(100, calm + more), trust })).toBeGreaterThanOrEqual(warmth({ calm, trust }));
      }),
    );
  });

  it("is never hotter with more trust", () => {
    fc.assert(
      fc.property(points, points, points, (calm, trust, more) => {
        expect(warmth({ calm, trust: Math.min(100, trust + more) })).toBeGreaterThanOrEqual(warmth({ calm, trust }));
      }),
    );
  });

  it("goes from furious to delighted, and comes past every mood there is", () => {
    expect(moodOf({ calm: 0, trust: 0 })).toBe("furious");
    expect(moodOf({ calm: 100, trust: 100 })).toBe("delighted");
    const shown = new Set<string>();
    for (let calm = 0; calm <= 100; calm++) for (const trust of [0, 50, 100]) shown.add(moodOf({ calm, trust }));
    expect([...shown].toSorted()).toEqual(MOODS.toSorted());
  });

  it("is no better than relieved for somebody who has calmed down and believes nothing", () => {
    for (let calm = 0; calm < 90; calm++) expect(["pleased", "delighted"]).not.toContain(moodOf({ calm, trust: 0 }));
  });
});

describe("a mood held near to another", () => {
  const aMood = fc.constantFrom(...MOODS);

  it("is never more than one step from it, and goes the way that the meters go", () => {
    fc.assert(
      fc.property(aMood, aMood, (last, mood) => {
        const near = nearTo(last, mood);
        expect(stepsBetween(last, near)).toBe(Math.min(1, stepsBetween(last, mood)));
        expect(stepsBetween(near, mood)).toBe(Math.max(0, stepsBetween(last, mood) - 1));
      }),
    );
  });

  it("is what the meters say where nothing came before", () => {
    expect(nearTo(null, "delighted")).toBe("delighted");
  });
});

describe("the face of a line without a mood", () => {
  /** The customer's moods, line by line: of the opening, then of the turn that the only reply leads to. */
  function faces(opening: string, answer: string): string[][] {
    const { text } = scriptAround(`${opening}\n*   [Nod. #plain]\n    ${answer.replaceAll("\n", "\n    ")}`);
    const encounter = choose(begin(scenarioOf(text), rulebook, 1, stillClock), 0);
    return [encounter.opening, ...encounter.turns].map(({ beats }) =>
      beats.flatMap(({ by, people }) => (by === "customer" ? people.slice(0, 1).map(({ mood }) => mood) : [])),
    );
  }

  it("is one step at most from the mood that was said before it, wherever the meters stand", () => {
    const [opening] = faces("OKAFOR: No! #mood: furious #calm: +100\nOKAFOR: So.\nOKAFOR: And now?", "OKAFOR: Well.");
    expect(opening).toEqual(["furious", "angry", "angry"]);
  });

  it("comes nearer to what the meters say with every reply", () => {
    const [, turn] = faces("OKAFOR: No! #mood: furious #calm: +100\nOKAFOR: So.", "OKAFOR: Well.\nOKAFOR: Go on.");
    expect(turn?.slice(0, 2)).toEqual(["upset", "upset"]);
  });

  it("follows a mood that narration gave", () => {
    const [opening] = faces("He smiles. #mood: pleased #calm: -100\nOKAFOR: So.", "OKAFOR: Well.");
    expect(opening).toEqual(["relieved"]);
  });

  it("is what the meters say once time has passed", () => {
    const [, turn] = faces("OKAFOR: No! #mood: furious", "A week goes by. #later: one week #calm: +100\nOKAFOR: You.");
    expect(turn?.[0]).toMatch(/pleased|delighted/);
  });
});
