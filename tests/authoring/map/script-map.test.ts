import { describe, expect, it } from "vitest";
import { checkScript } from "#authoring/check/check-script.ts";
import { drawMap } from "#authoring/map/draw-map.ts";
import { layOut } from "#authoring/map/layout.ts";
import { type Landmark, type ScriptMap, mapOf } from "#authoring/map/script-map.ts";
import { readScenario } from "#script/read-scenario.ts";
import { catalogueFrom, guidanceFile } from "../../guidance/the-guidance.ts";
import { inputOf, scriptAround } from "../../script/a-script.ts";
import { stillClock } from "../../root.ts";

const catalogue = catalogueFrom(guidanceFile);

function mapped(story: string, coloured?: ScriptMap["coloured"]): ScriptMap {
  const read = readScenario(inputOf(scriptAround(story).text));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return mapOf(checkScript(read.value, catalogue, stillClock).subject, coloured);
}

const TWO_WAYS = `OKAFOR: Three days!
*   [Calm down, please. #slip: told-to-relax]
    OKAFOR: I am going. #ending: walked-out #outcome: He left.
    -> END
*   [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: I stood in this very queue.
    -> later
=== forgotten ===
OKAFOR: Nobody ever comes here. #ending: unresolved #outcome: Nothing came of it.
-> END
=== later ===
OKAFOR: Well?
*   [So you stood here on Monday. #use: paraphrase]
    OKAFOR: Yes.
+   [One moment. #plain]
    OKAFOR: I have had three days of moments.
    -> later`;

const map = mapped(TWO_WAYS);
const knotOf = (id: string): string => {
  const landmark = map.landmarks.find((one) => one.id === id);
  return landmark?.kind === "ending" ? landmark.ending : (landmark?.knot ?? "");
};
const decisions = map.landmarks.flatMap((one) => (one.kind === "decision" ? [one] : []));

describe("the map of a script", () => {
  it("has every decision with its replies, what kind each is, and its line", () => {
    expect(decisions.map(({ knot }) => knot)).toEqual(["counter", "later"]);
    expect(decisions[0]?.replies.map(({ words, kind }) => [words, kind])).toEqual([
      ["Calm down, please.", "slip"],
      ["Say nothing. Let him finish.", "good"],
    ]);
    const [calm, silence] = decisions[0]?.replies ?? [];
    expect((silence?.line ?? 0) - (calm?.line ?? 0)).toBe(3);
  });

  it("leads from each reply to what comes of it, round in circles too", () => {
    expect(map.roads.map(({ from, reply, to }) => `${knotOf(from)} ${reply} ${knotOf(to)}`).toSorted()).toEqual([
      "counter 0 walked-out",
      "counter 1 later",
      "later 0 resolved",
      "later 1 later",
    ]);
  });

  it("knows how likely a good end is, where it is asked for", () => {
    const likely = mapped(TWO_WAYS, "chance");
    const chances = likely.landmarks.flatMap((one) => (one.kind === "decision" ? [one.chance] : []));
    expect(chances).toEqual([expect.closeTo(0.8), expect.closeTo(1)]);
    expect(likely.roads.map(({ chance }) => chance)).toEqual(expect.arrayContaining([0, expect.closeTo(1)]));
    expect(drawMap(likely)).toContain(">counter: 80%<");
    expect(drawMap(likely)).toContain("a good end in 0% of an ordinary colleague's plays");
    expect(map.roads.every(({ chance }) => chance === null)).toBe(true);
    expect(drawMap(map)).not.toContain("%<");
  });

  it("knows the best that is still in reach", () => {
    const best = (words: string): unknown =>
      map.roads.find(({ from, reply }) =>
        decisions.some((one) => one.id === from && one.replies[reply]?.words.startsWith(words)),
      )?.best;
    expect(best("Calm down")).toBe("walked-out");
    expect(best("Say nothing")).toBe("resolved");
  });

  it("counts the ways that take a reply, and says where they go round in circles", () => {
    const [out, on] = ["walked-out", "later"].map((name) =>
      map.roads.find(({ from, to }) => knotOf(from) === "counter" && knotOf(to) === name),
    );
    expect(out?.ways).toBe(1);
    expect(on?.ways).toBe(Infinity);
  });

  it("shows what no way comes to", () => {
    const dead = map.landmarks.filter(({ kind }) => kind === "dead").map(({ knot }) => knot);
    expect(dead).toEqual(["forgotten"]);
  });

  it("shows a reply that is never on offer beside those that are", () => {
    const [first] = mapped(`OKAFOR: Three days!
*   [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: Thank you.
*   {calm > 100} [Laugh with him. #use: soothing-words]
    OKAFOR: Ha!`).landmarks;
    expect(first?.kind === "decision" && first.replies.map(({ words, dead }) => [words, dead])).toEqual([
      ["Say nothing. Let him finish.", false],
      ["Laugh with him.", true],
    ]);
  });
});

describe("a map on paper", () => {
  const { cards, lines, width, height } = layOut(map);
  const overlap = (a: Landmark, b: Landmark): boolean => {
    const [one, other] = [a, b].map((landmark) => cards.find((card) => card.landmark === landmark));
    if (one === undefined || other === undefined) throw new Error("a landmark has no card");
    const beside = one.x + one.width <= other.x || other.x + other.width <= one.x;
    const above = one.y + one.height <= other.y || other.y + other.height <= one.y;
    return !beside && !above;
  };

  it("has a place for everything, and nothing over anything else", () => {
    for (const { x, y, width: wide, height: high } of cards) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(y + high).toBeLessThanOrEqual(height);
    }
    for (const a of map.landmarks) for (const b of map.landmarks) if (a !== b) expect(overlap(a, b)).toBe(false);
  });

  it("reads from left to right", () => {
    const x = (knot: string): number => cards.find(({ landmark }) => landmark.knot === knot)?.x ?? 0;
    expect(x("counter")).toBeLessThan(x("later"));
    expect(lines.length).toBe(map.roads.length);
  });

  it("is the same picture every time, with the author's words made harmless", () => {
    const wild = mapped(`OKAFOR: Three days!
*   [Say "<nothing>" & wait. #use: hear-out]
    OKAFOR: Thank you.
*   [Please, try to relax. #slip: told-to-relax]
    OKAFOR: Relax?`);
    const drawn = drawMap(wild);
    expect(drawn).toBe(drawMap(wild));
    expect(drawn).toContain("Say &quot;&lt;nothing&gt;&quot; &amp; wait.");
    expect(drawn).not.toContain("<nothing>");
  });
});
