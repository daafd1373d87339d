import { describe, expect, it } from "vitest";
import { thinGuidance, thinGuidanceText } from "#authoring/check/matrix.ts";
import { customerCounts, peopleOf, peopleText } from "#authoring/check/people.ts";
import { UNPAINTED } from "#authoring/screen.ts";

const kettle = {
  id: "kettle",
  temperament: "let-down",
  role: "You are at the desk.",
  fault: "company",
  cast: [
    { speaker: "NOVAK", name: "Ms Novak", look: "novak", voice: "clear", part: "customer" },
    { speaker: "LEO", name: "Leo", look: "leo", voice: "light", part: "supervisor" },
  ],
} as const;
const looks = { novak: { age: 28 }, leo: {} };

describe("the people of the shelf", () => {
  it("stand in one table, the trainee last, with who was in the wrong beside the customer", () => {
    expect(peopleText(peopleOf([kettle], looks), { paint: UNPAINTED, width: 100 })).toEqual([
      "scenario  name      age  look   temperament  in the wrong  role",
      "kettle    Ms Novak  28   novak  let-down     company       customer",
      "kettle    Leo            leo                               supervisor",
      "kettle    you                                              You are at the desk.",
      "",
      "customers by age: under 30 1",
      "customers by temperament: let-down 1",
      "who was in the wrong: company 1",
    ]);
  });

  it("are told apart where an age or a fault isn't said", () => {
    const { fault: _, ...unsaid } = kettle;
    expect(customerCounts(peopleOf([kettle, { ...unsaid, id: "other" }], {}))).toEqual([
      "customers by age: not said 2",
      "customers by temperament: let-down 2",
      "who was in the wrong: company 1, not said 1",
    ]);
  });
});

describe("guidance that too few scenarios train", () => {
  const cells = (...offered: readonly boolean[]) => offered.map((one) => ({ offered: one }));
  const rows = [
    { kind: "practice", id: "hear-out", cells: cells(true, true) },
    { kind: "practice", id: "own-it", cells: cells(true, false) },
    { kind: "pitfall", id: "blamed", cells: cells(true, false) },
    { kind: "pitfall", id: "jargon", cells: cells(false, false) },
  ] as const;

  it("is a practice in fewer than two, and a pitfall in none", () => {
    expect(thinGuidanceText(thinGuidance(rows))).toEqual([
      "practices on offer in fewer than two scenarios: own-it",
      "pitfalls in no scenario: jargon",
    ]);
    expect(thinGuidanceText(thinGuidance([]))[0]).toContain("scenarios: none");
  });
});
