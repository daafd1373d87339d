import { describe, expect, it } from "vitest";
import { NOTHING_REFLECTED, keepReflection, readReflection } from "#records/reflection.ts";
import { openStore } from "#records/store.ts";
import { fullStorage, roomyStorage } from "./a-storage.ts";
import { courseOf } from "#encounter/steps.ts";

const attempt = { hash: "0123456789abcdef", seed: 7, steps: courseOf([0, 3, 1], [1]) };
const added = { marked: [0, 2], line: "I asked too soon.", opened: true, plan: null, proposed: null, guessed: [] };

describe("what a trainee adds to a debrief", () => {
  it("is there again for the next page", () => {
    const storage = roomyStorage();
    expect(keepReflection(openStore(storage), "cheque", attempt, added)).toBe(true);
    expect(readReflection(openStore(storage), "cheque", attempt)).toEqual(added);
  });

  it("keeps what they guessed of the customer's thoughts, and whether they were shown them", () => {
    const store = openStore(roomyStorage());
    const guessed = [{ decision: 2, picked: "He doesn't know me.", written: "", seen: true }];
    keepReflection(store, "cheque", attempt, { ...added, guessed });
    expect(readReflection(store, "cheque", attempt).guessed).toEqual(guessed);
  });

  it.each([
    ["another reply", { ...attempt, steps: courseOf([0, 3, 2], [1]) }],
    ["another seed", { ...attempt, seed: 8 }],
    ["a breath more", { ...attempt, steps: courseOf([0, 3, 1], [1, 2]) }],
    ["another version of the script", { ...attempt, hash: "fedcba9876543210" }],
  ])("belongs to that attempt: with %s the question is asked anew", (_what, other) => {
    const store = openStore(roomyStorage());
    keepReflection(store, "cheque", attempt, added);
    expect(readReflection(store, "cheque", other)).toEqual(NOTHING_REFLECTED);
    expect(readReflection(store, "crib", attempt)).toEqual(NOTHING_REFLECTED);
  });

  it("is found under the name that it was kept by before attempts were lists of steps", () => {
    const store = openStore(roomyStorage());
    const { guessed: _since, ...before } = added;
    store.write("reflection.cheque", [{ of: "0123456789abcdef 7 0,3,1 1", ...before }]);
    expect(readReflection(store, "cheque", attempt)).toEqual(added);
  });

  it("gives way to what is added later, and leaves other attempts' alone", () => {
    const store = openStore(roomyStorage());
    const other = { ...attempt, seed: 8 };
    keepReflection(store, "cheque", other, added);
    keepReflection(store, "cheque", attempt, added);
    keepReflection(store, "cheque", attempt, { ...added, plan: "When he shouts, I listen." });
    expect(readReflection(store, "cheque", attempt).plan).toBe("When he shouts, I listen.");
    expect(readReflection(store, "cheque", other)).toEqual(added);
  });

  it("is remembered of the last twenty attempts", () => {
    const store = openStore(roomyStorage());
    for (let seed = 1; seed <= 21; seed++) keepReflection(store, "cheque", { ...attempt, seed }, added);
    expect(readReflection(store, "cheque", { ...attempt, seed: 1 })).toEqual(NOTHING_REFLECTED);
    expect(readReflection(store, "cheque", { ...attempt, seed: 2 })).toEqual(added);
  });

  it("lasts as long as the page where nothing can be kept, and says so", () => {
    const store = openStore(fullStorage());
    expect(keepReflection(store, "cheque", attempt, added)).toBe(false);
    expect(readReflection(store, "cheque", attempt)).toEqual(added);
  });

  it.each<[string, unknown]>([
    ["a text", "opened"],
    ["something without the attempt", [added]],
    ["three marks", [{ of: "x", ...added, marked: [0, 1, 2] }]],
    ["a mark before the first decision", [{ of: "x", ...added, marked: [-1] }]],
  ])("is nothing where %s was kept", (_what, kept) => {
    const store = openStore(roomyStorage());
    store.write("reflection.cheque", kept);
    expect(readReflection(store, "cheque", attempt)).toEqual(NOTHING_REFLECTED);
  });
});
