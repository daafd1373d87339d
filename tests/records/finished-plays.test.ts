import { describe, expect, it } from "vitest";
import {
  type JustFinished,
  keepFinished,
  keepResult,
  passesDebriefsOver,
  readFinished,
} from "#records/finished-plays.ts";
import { forgetAttempt, keepAttempt } from "#records/open-attempt.ts";
import { repliesAtStake, repliesUnderWay } from "#records/saved-steps.ts";
import { type Store, openStore } from "#records/store.ts";
import { courseOf, withoutBreaths } from "#encounter/steps.ts";
import { fullStorage, roomyStorage } from "./a-storage.ts";

const play: JustFinished = {
  hash: "0123456789abcdef",
  seed: 7,
  steps: courseOf([0, 3, 1], [1]),
  retry: null,
  finished: 1_790_000_000_000,
  ending: "partly",
};
const whole = { ...play, score: null };
const other: JustFinished = { ...play, seed: 8, finished: play.finished + 1, ending: "walked-out" };

const seedsIn = (store: Store): number[] => readFinished(store, "cheque").map(({ seed }) => seed);

describe("finished plays", () => {
  it("are there for the next page, the latest first, those of each scenario apart", () => {
    const storage = roomyStorage();
    const store = openStore(storage);
    expect(keepFinished(store, "cheque", play)).toBe(true);
    keepFinished(store, "cheque", other);
    keepFinished(store, "crib", other);
    expect(readFinished(openStore(storage), "cheque")).toEqual([{ ...other, score: null }, whole]);
    expect(readFinished(openStore(storage), "crib")).toHaveLength(1);
  });

  it("are listed once, however often the same replies lead to the same end", () => {
    const store = openStore(roomyStorage());
    keepFinished(store, "cheque", play);
    keepResult(store, "cheque", play, { ending: "partly", score: 62 });
    keepFinished(store, "cheque", other);
    keepFinished(store, "cheque", { ...play, finished: play.finished + 2 });
    expect(readFinished(store, "cheque")).toEqual([
      { ...play, finished: play.finished + 2, score: 62 },
      { ...other, score: null },
    ]);
  });

  it("of two tabs don't erase each other", () => {
    const storage = roomyStorage();
    const [one, two] = [openStore(storage), openStore(storage)];
    expect([...seedsIn(one), ...seedsIn(two)]).toEqual([]);
    keepFinished(one, "cheque", play);
    keepFinished(two, "cheque", other);
    keepResult(one, "cheque", play, { ending: "partly", score: 62 });
    expect(seedsIn(one)).toEqual([8, 7]);
    expect(seedsIn(two)).toEqual([8, 7]);
  });

  it("are the last twenty", () => {
    const store = openStore(roomyStorage());
    for (let seed = 1; seed <= 21; seed++) keepFinished(store, "cheque", { ...play, seed });
    expect(seedsIn(store)).toHaveLength(20);
    expect(seedsIn(store)).toContain(21);
    expect(seedsIn(store)).not.toContain(1);
  });

  it("say which decision of which play they tried again", () => {
    const store = openStore(roomyStorage());
    const retry = { of: "x", decision: 2, first: [{ reply: 1, breathed: false }], goesOn: false };
    keepFinished(store, "cheque", { ...play, retry });
    expect(readFinished(store, "cheque")[0]?.retry).toEqual(retry);
  });

  it("last as long as the page where the storage is full, and that is said", () => {
    const store = openStore(fullStorage());
    expect(keepFinished(store, "cheque", play)).toBe(false);
    keepFinished(store, "cheque", other);
    expect(seedsIn(store)).toEqual([8, 7]);
    expect(store.lasting).toBe(false);
  });

  it("keep their score, which nothing else gets", () => {
    const store = openStore(roomyStorage());
    keepFinished(store, "cheque", play);
    keepResult(store, "cheque", other, { ending: "resolved", score: 90 });
    expect(readFinished(store, "cheque")).toEqual([whole]);
    keepResult(store, "cheque", play, { ending: "partly", score: 62 });
    expect(readFinished(store, "cheque")).toEqual([{ ...play, score: 62 }]);
  });

  it.each<[string, unknown]>([
    ["a text", "played"],
    ["no steps", { ...whole, steps: undefined }],
    ["an ending that there is none", { ...whole, ending: "exploded" }],
    ["a time before time", { ...whole, finished: -1 }],
  ])("that make no sense are passed over, and take no other with them: %s", (_what, broken) => {
    const store = openStore(roomyStorage());
    store.write("finished.cheque", [broken, whole]);
    expect(readFinished(store, "cheque")).toEqual([whole]);
    store.write("finished.cheque", broken);
    expect(readFinished(store, "cheque")).toEqual([]);
  });
});

describe("an attempt that ended before finished plays were kept apart", () => {
  const before = { hash: "0123456789abcdef", seed: 7, choices: [0, 3, 1], breaths: [1], ended: true };
  const found = { ...whole, finished: 0, ending: null };
  const storeWith = (kept: unknown): Store => {
    const store = openStore(roomyStorage());
    store.write("attempt.cheque", kept);
    return store;
  };

  it("is a finished play, of which nobody knows when and how it ended", () => {
    expect(readFinished(storeWith(before), "cheque")).toEqual([found]);
    expect(readFinished(storeWith({ ...play, ended: true }), "cheque")).toEqual([found]);
    expect(readFinished(storeWith({ ...before, ended: false }), "cheque")).toEqual([]);
  });

  it("stays one when another attempt takes its place", () => {
    const next = { ...play, seed: 9, steps: withoutBreaths([2]), ended: false };
    for (const replace of [
      (store: Store) => void keepAttempt(store, "cheque", next),
      (store: Store) => forgetAttempt(store, "cheque"),
    ]) {
      const store = storeWith(before);
      replace(store);
      replace(store);
      expect(readFinished(store, "cheque")).toEqual([found]);
    }
  });

  it("learns how it ended when its debrief is read", () => {
    const store = storeWith(before);
    keepResult(store, "cheque", play, { ending: "partly", score: 62 });
    expect(readFinished(store, "cheque")).toEqual([{ ...found, ending: "partly", score: 62 }]);
  });
});

it("an attempt is under way with its replies until it has ended", () => {
  const store = openStore(roomyStorage());
  expect(repliesUnderWay(store, "cheque")).toBe(0);
  keepAttempt(store, "cheque", { ...play, ended: false });
  expect(repliesUnderWay(store, "cheque")).toBe(3);
  keepAttempt(store, "cheque", { ...play, ended: true });
  expect(repliesUnderWay(store, "cheque")).toBe(0);
});

describe("a debrief that is passed over", () => {
  it("is noticed after two plays in a row, until one is read", () => {
    const store = openStore(roomyStorage());
    keepFinished(store, "cheque", play);
    expect(passesDebriefsOver(store, "cheque")).toBe(false);
    keepFinished(store, "cheque", other);
    expect(passesDebriefsOver(store, "cheque")).toBe(true);
    expect(passesDebriefsOver(store, "crib")).toBe(false);
    keepResult(store, "cheque", other, { ending: "walked-out", score: 12 });
    expect(passesDebriefsOver(store, "cheque")).toBe(false);
  });
});

describe("what is lost when something else is played", () => {
  const { ending: _ending, finished: _finished, ...attempt } = { ...play, ended: false };
  const retry = { of: "x", decision: 1, first: [{ reply: 0, breathed: false }], goesOn: false };

  it("are the replies under way", () => {
    const store = openStore(roomyStorage());
    keepAttempt(store, "cheque", attempt);
    expect(repliesAtStake(store, "cheque")).toBe(3);
  });

  it("is nothing where only a stretch was tried again, but all of it once it is gone on with", () => {
    const store = openStore(roomyStorage());
    keepAttempt(store, "cheque", { ...attempt, retry });
    expect([repliesAtStake(store, "cheque"), repliesUnderWay(store, "cheque")]).toEqual([0, 3]);
    keepAttempt(store, "cheque", { ...attempt, retry: { ...retry, goesOn: true } });
    expect(repliesAtStake(store, "cheque")).toBe(3);
  });
});
