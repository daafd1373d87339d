import { describe, expect, it } from "vitest";
import type { Moment } from "#debrief/moment.ts";
import { debriefAsText } from "#debrief/export-text.ts";
import { debriefAsJson } from "#debrief/export-json.ts";
import { instancesWords } from "#debrief/words/instance.ts";
import { reasonTitle, stillWords } from "#debrief/words/rules.ts";
import { weightWords } from "#debrief/words/turning-points.ts";
import { type Encounter, begin, choose, decide } from "#encounter/encounter.ts";
import { METERS } from "#guidance/words.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { stillClock } from "../root.ts";
import { debriefed } from "./small-plays.ts";

const { promise, trust: debt } = rulebook.rules.promiseIsADebt;

/** A play of a story with one reply at each decision, with the lines that answer it. */
function straight(...replies: readonly (readonly [reply: string, answer: string])[]): Encounter {
  const story = replies.map(([reply, answer]) => `*   ${reply}\n    ${answer}\n-   OKAFOR: And?`).join("\n");
  const { text } = scriptAround(`OKAFOR: Well?\n${story}\n*   [Go on. #plain]\n    OKAFOR: Hm.`);
  let play = begin(scenarioOf(text), rulebook, 1, stillClock);
  while (decide(play) !== null) play = choose(play, 0);
  return play;
}

const PROMISED = [`You have it by noon. #slip: ${promise}`, "OKAFOR: By noon."] as const;
const HEARD = ["[Hear him out. #use: hear-out]", "He sits down. #later: one day"] as const;
const trustIn = ({ reasons }: Moment, owed: boolean): number =>
  reasons
    .filter((reason) => reason.owed.length > 0 === owed)
    .flatMap(({ parts }) => parts.flatMap(({ amounts }) => amounts))
    .reduce((sum, { meter, amount }) => sum + (meter === "trust" ? amount : 0), 0);

describe("the debt of a promise", () => {
  const debrief = debriefed(straight(PROMISED, HEARD));
  const [made, due] = debrief.moments;
  if (made === undefined || due === undefined) throw new Error("the play has two decisions at least");

  it("is told as that promise's, where it falls due, and not as a slip of the reply there", () => {
    expect(due.reasons.map(reasonTitle)).toEqual([
      "Hear them out",
      "You promised “You have it by noon.” at decision 1, and it wasn’t kept",
    ]);
    expect(due.slips).toEqual([]);
    expect(due.mark).toBe("good");
    expect([trustIn(due, true), trustIn(due, false) > 0]).toEqual([-debt, true]);
  });

  it("is counted where the promise was made", () => {
    expect(made.slips.map(({ guidance, debt: later }) => [guidance.id, later])).toEqual([[promise, debt]]);
    expect(made.reasons.every(({ owed }) => owed.length === 0)).toBe(true);
    const resolve = debrief.skills.find(({ skill }) => skill === "resolve");
    expect(instancesWords(resolve?.instances ?? [])).toContain(`and trust −${debt} when it fell due`);
  });

  it("doesn't make a reply that helped look as if it did harm", () => {
    const words = weightWords({ ...due, kind: "won", crossing: null, road: null, others: null });
    expect(words).toBe("This helped: calm +8, trust +3.");
  });

  it("names every promise that falls due at once, also at the end", () => {
    const { moments } = debriefed(
      straight(PROMISED, [`You have the rest by one. #slip: ${promise}`, "OKAFOR: By one."]),
    );
    expect(moments.at(-1)?.reasons.map(reasonTitle)).toEqual([
      "You promised “You have it by noon.” at decision 1 and “You have the rest by one.” at decision 2, and they weren’t kept",
    ]);
  });

  it("isn't told again once it was paid", () => {
    const { moments } = debriefed(straight(PROMISED, HEARD, HEARD));
    expect(moments.map(({ reasons }) => reasons.filter(({ owed }) => owed.length > 0).length)).toEqual([0, 1, 0, 0]);
  });

  it("stands in the exports in the same words", () => {
    expect(debriefAsText(debrief)).toContain(
      `You promised “You have it by noon.” at decision 1, and it wasn’t kept: trust −${debt}.`,
    );
    expect(debriefAsJson(debrief)).toContain('"because": "You promised “You have it by noon.” at decision 1');
  });
});

describe("a reply that the customer doesn't hear", () => {
  const debrief = debriefed(
    straight(
      ["[Thank Jana. #use: support-colleague #unheard]", "Jana nods."],
      [`[Promise Jana the moon. #slip: ${promise} #unheard]`, "Jana nods. #later: one day"],
    ),
  );
  const [thanked, promised] = debrief.moments;

  it("counts for its skill, leaves the meters alone, and says why", () => {
    expect(thanked).toMatchObject({ unheard: true, mark: "good" });
    for (const moment of debrief.moments)
      for (const meter of METERS) expect(moment.after[meter]).toBe(moment.before[meter]);
    expect(thanked?.reasons.map(stillWords)).toEqual([
      "The customer didn’t hear it, so calm and trust stay as they are.",
    ]);
    expect(debrief.skills.map(({ used }) => used.map(({ guidance }) => guidance.id))).toContainEqual([
      "support-colleague",
    ]);
  });

  it("is a slip that counts in the score where it is one, and owes the customer nothing", () => {
    expect(promised?.slips.map(({ debt: later, cost }) => [later, cost])).toEqual([[0, 0]]);
    expect(debrief.score).toMatchObject({ slips: 1 });
    expect(debrief.score.whole).toBeLessThan(100);
  });

  it("is told as such in the exports", () => {
    expect(debriefAsText(debrief)).toContain("and the customer didn’t hear it");
    expect(debriefAsJson(debrief)).toContain('"unheard": true');
  });
});
