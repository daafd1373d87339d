/** What each role reads on its phone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openGivingRoles } from "#class/giving-roles.ts";
import { MOST_OF_ROLES, linesOfRole, roleSheets } from "#class/role-sheets.ts";
import type { Sheets } from "#scenario/sheets.ts";

const SHEETS: Sheets = {
  title: "The forgotten cheque",
  language: "en",
  trainer: {
    summary: "",
    role: "",
    people: [],
    temperament: { title: "Aggressive", summary: "Loud." },
    opening: { calm: 20, trust: 20 },
    level: 1,
    objectives: [],
    timing: [],
    minutes: 30,
    pauses: [],
    usual: null,
  },
  observer: [{ does: "Asked something", seenBy: "The customer told something new." }],
  customer: {
    name: "Mr Okafor",
    temperament: { title: "Aggressive", summary: "Loud, and frightened." },
    opening: { calm: 20, trust: 20 },
    opens: ["Three days!"],
    holdsBack: [{ words: "She wrote it in her word book.", thought: "He waits." }],
    helped: ["Accept the anger"],
    hurt: ["Argued over a detail"],
    settled: "He has his money.",
    leaves: "He goes.",
  },
  employee: {
    role: "You manage the branch.",
    summary: "A cheque was never processed.",
    facts: [{ title: "What you can do", text: "You may give £40." }],
    objectives: [{ title: "Own up early", advice: "Say it first.", example: "It was us." }],
  },
  votes: [],
};

describe("the roles’ sheets", () => {
  const { decide, customer, watch } = roleSheets(SHEETS);

  it("tell those on the customer’s side what the customer doesn’t say", () => {
    expect(linesOfRole(customer)).toContainEqual({
      kind: "quoted",
      words: "She wrote it in her word book. (He waits.)",
    });
    expect(linesOfRole(customer)).toContainEqual({ kind: "item", words: "Accept the anger" });
  });

  it("give nothing of it away to the others", () => {
    for (const other of [decide, watch]) {
      expect(other).not.toContain("word book");
      expect(other).not.toContain("He has his money");
    }
    expect(linesOfRole(decide)).toContainEqual({ kind: "quoted", words: "You manage the branch." });
  });

  it("give whoever watches each item with its sign", () => {
    expect(linesOfRole(watch)).toEqual([
      { kind: "item", words: "Asked something" },
      { kind: "note", words: "The customer told something new." },
    ]);
  });

  it("are small enough for a room, whatever a script says", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 3000 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), words, (held, settled) => {
        const holdsBack = held.map((one) => ({ words: one, thought: "" }));
        const made = roleSheets({ ...SHEETS, customer: { ...SHEETS.customer, holdsBack, settled } });
        expect(Buffer.byteLength(made.decide + made.customer + made.watch)).toBeLessThanOrEqual(MOST_OF_ROLES);
        expect(made.watch).toContain("Asked something");
      }),
    );
  });
});

describe("giving out roles", () => {
  const opened = () => {
    let listen: Parameters<Parameters<typeof openGivingRoles>[0]["makeSheets"]>[0] = () => undefined;
    let begun = 0;
    const kept: number[] = [];
    const giving = openGivingRoles({
      people: { read: () => kept.at(-1), write: (people) => kept.push(people) },
      makeSheets(heard) {
        begun += 1;
        listen = heard;
      },
    });
    return { giving, kept, say: (now: Parameters<typeof listen>[0]) => listen(now), begun: () => begun };
  };

  it("makes the sheets once, and says how far it is", () => {
    const { giving, say, begun } = opened();
    const given: string[] = [];
    giving.make(({ language }) => given.push(language));
    say({ kind: "walked", part: 0.5 });
    expect(giving.making.value).toEqual({ kind: "walked", part: 0.5 });
    say({ kind: "made", sheets: SHEETS });
    giving.make(({ language }) => given.push(language));
    expect(given).toEqual(["en", "en"]);
    expect(begun()).toBe(1);
  });

  it("can be tried again where they couldn’t be made", () => {
    const { giving, say, begun } = opened();
    giving.make(() => undefined);
    say({ kind: "failed" });
    expect(giving.making.value).toEqual({ kind: "failed" });
    giving.make(() => undefined);
    expect(begun()).toBe(2);
  });

  it("remembers how many people there are", () => {
    const { giving, kept } = opened();
    expect(giving.people.value).toBe(12);
    giving.setPeople(9);
    expect([giving.people.value, kept]).toEqual([9, [9]]);
  });
});
