import { describe, expect, it } from "vitest";
import { type Encounter, begin, choose } from "#encounter/encounter.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { stillClock } from "../root.ts";

const played = (reply: string): Encounter =>
  choose(begin(scenarioOf(scriptAround(`OKAFOR: Well?\n${reply}`).text), rulebook, 1, stillClock), 0);

describe("how a reply was given", () => {
  it.each([
    ["aloud, in the words on offer", "*   I am sorry. #plain\n    OKAFOR: Are you?", "as-offered"],
    ["aloud, in the words behind its bracket", "*   [Ask] What happened? #plain\n    OKAFOR: This.", "in-other-words"],
    ["aloud, in a line below it", "*   [Ask. #plain]\n    YOU: What happened?\n    OKAFOR: This.", "in-other-words"],
    ["not aloud", "*   [Wait. #plain]\n    OKAFOR: Good.", "not-aloud"],
    ["not aloud, where something else comes first", "*   [Wait. #plain]\n    He waits.\n    YOU: Good.", "not-aloud"],
  ])("is %s", (_, reply, spoken) => {
    expect(played(reply).turns[0]?.spoken).toBe(spoken);
  });
});

describe("who says a line", () => {
  it("is the customer, the trainee, or nobody where it is told", () => {
    const { opening, turns } = played("*   I am sorry. #plain\n    He looks up.\n    OKAFOR: Are you?");
    const by = [opening, ...turns].flatMap(({ beats }) => beats.map((beat) => `${beat.text} ${beat.by}`));
    expect(by.slice(0, 4)).toEqual([
      "Well? customer",
      "I am sorry. trainee",
      "He looks up. narration",
      "Are you? customer",
    ]);
  });
});
