import { describe, expect, it } from "vitest";
import { forgetAttempt, keepAttempt } from "#records/open-attempt.ts";
import { readAttempt } from "#records/saved-steps.ts";
import { type Store, openStore } from "#records/store.ts";
import { fullStorage, roomyStorage } from "./a-storage.ts";
import { courseOf, withoutBreaths } from "#encounter/steps.ts";

const attempt = {
  hash: "0123456789abcdef",
  seed: 4_294_967_295,
  steps: courseOf([0, 3, 1], [1]),
  ended: false,
  retry: null,
};

const storeWith = (kept: unknown): Store => {
  const store = openStore(roomyStorage());
  store.write("attempt.cheque", kept);
  return store;
};

describe("an attempt that is kept", () => {
  it("is there again for the next page", () => {
    const storage = roomyStorage();
    expect(keepAttempt(openStore(storage), "cheque", attempt)).toBe(true);
    expect(readAttempt(openStore(storage), "cheque")).toEqual(attempt);
  });

  it("is that of its own scenario, and no other's", () => {
    const store = openStore(roomyStorage());
    keepAttempt(store, "cheque", attempt);
    keepAttempt(store, "crib", { ...attempt, steps: withoutBreaths([2]) });
    forgetAttempt(store, "cheque");
    expect(readAttempt(store, "cheque")).toBeNull();
    expect(readAttempt(store, "crib")?.steps).toEqual(withoutBreaths([2]));
  });

  it("gives way to the one that is kept after it", () => {
    const store = openStore(roomyStorage());
    keepAttempt(store, "cheque", attempt);
    keepAttempt(store, "cheque", { ...attempt, steps: withoutBreaths([0]), ended: true });
    expect(readAttempt(store, "cheque")).toEqual({ ...attempt, steps: withoutBreaths([0]), ended: true });
  });

  it("lasts as long as the page where the storage is full, and says so", () => {
    const store = openStore(fullStorage());
    expect(keepAttempt(store, "cheque", attempt)).toBe(false);
    expect(readAttempt(store, "cheque")).toEqual(attempt);
  });

  it("goes on where it says neither whether it had ended nor of any breath", () => {
    const { hash, seed } = attempt;
    const steps = withoutBreaths([0, 3, 1]);
    expect(readAttempt(storeWith({ hash, seed, steps: [{ reply: 0 }, { reply: 3 }, { reply: 1 }] }), "cheque")).toEqual(
      {
        hash,
        seed,
        steps,
        ended: false,
        retry: null,
      },
    );
  });

  it("goes on where it was kept as replies, with the numbers of the breaths beside them", () => {
    const { hash, seed } = attempt;
    const before = { hash, seed, choices: [0, 3, 1], breaths: [1], ended: false };
    expect(readAttempt(storeWith(before), "cheque")).toEqual(attempt);
    const first = { hash, seed, choices: [0, 3, 1] };
    expect(readAttempt(storeWith(first), "cheque")).toEqual({ ...attempt, steps: withoutBreaths([0, 3, 1]) });
  });
});

describe("what was kept and makes no sense is passed over", () => {
  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "[0, 3, 1]"],
    ["a list", [0, 3, 1]],
    ["no steps", { hash: "a", seed: 1 }],
    ["a reply before the first", { ...attempt, steps: withoutBreaths([0, -1]) }],
    ["half a reply", { ...attempt, steps: withoutBreaths([0.5]) }],
    ["a reply that is a text", { ...attempt, steps: [{ reply: "0" }] }],
    ["a seed that is no whole number", { ...attempt, seed: 1.5 }],
    ["a hash that is no text", { ...attempt, hash: 1 }],
    ["an end that is neither yes nor no", { ...attempt, ended: "perhaps" }],
  ])("%s", (_what, kept) => {
    expect(readAttempt(storeWith(kept), "cheque")).toBeNull();
  });
});
