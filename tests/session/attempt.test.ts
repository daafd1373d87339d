import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choicesOf, decide } from "#encounter/encounter.ts";
import { playerWith } from "#encounter/player.ts";
import { type Prelude, preludeOf } from "#encounter/prelude.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { keepAttempt, readAttempt } from "#records/open-attempt.ts";
import { type Store, openStore } from "#records/store.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { type Attempt, openAttempt } from "#session/attempt.ts";
import { fullStorage, roomyStorage, shutStorage } from "../records/a-storage.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { beginCheque, theCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";

const cheque = theCheque();
const player = playerWith(rulebook, stillClock);

function preludeTo(scenario: Scenario): Prelude {
  const prelude = preludeOf(scenario, scenario, rulebook);
  if (prelude === null) throw new Error(`"${scenario.id}" has no prelude`);
  return prelude;
}
const prelude = preludeTo(cheque);

/** Seeds one after the other, from `first`. */
const seedsFrom = (first: number): (() => number) => {
  let next = first;
  return () => next++;
};
const attemptOn = (store: Store = openStore(roomyStorage()), seed = 1): Attempt => openAttempt(store, seedsFrom(seed));
const opened = (store?: Store, seed?: number): Attempt => {
  const attempt = attemptOn(store, seed);
  attempt.open(player, cheque);
  return attempt;
};
const choicesIn = ({ encounter }: Attempt): readonly number[] | null =>
  encounter.value === null ? null : choicesOf(encounter.value).choices;
/** What a trainee sees of a conversation. */
const seen = ({ shown }: Attempt): unknown => {
  if (shown.value === null) return null;
  const { opening, turns, now, standing } = shown.value;
  return { opening, turns, now, meters: standing.meters };
};

describe("the beginning that is shown before the story has arrived", () => {
  it("is that of the conversation which follows, with the replies in the same order, whatever the seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const attempt = attemptOn(undefined, seed);
        attempt.foretell(prelude);
        const before = seen(attempt);
        expect(attempt.encounter.value).toBeNull();
        attempt.open(player, cheque);
        expect(seen(attempt)).toEqual(before);
        expect(seen(attempt)).toMatchObject({ turns: [], meters: { calm: 22, trust: 35 } });
      }),
      { numRuns: 40 },
    );
  });

  it("takes the reply that is pressed at once as soon as the story is there", () => {
    const attempt = attemptOn();
    attempt.foretell(prelude);
    attempt.choose(2);
    expect(attempt.waiting.value).toBe(2);
    expect(attempt.shown.value?.turns).toEqual([]);
    attempt.open(player, cheque);
    expect(attempt.waiting.value).toBeNull();
    expect(choicesIn(attempt)).toEqual([2]);
  });

  it("takes only the last of several replies that are pressed while one waits", () => {
    const attempt = attemptOn();
    attempt.foretell(prelude);
    attempt.choose(2);
    attempt.choose(0);
    attempt.open(player, cheque);
    expect(choicesIn(attempt)).toEqual([0]);
  });

  it("takes no reply into another scenario than the one it was pressed in", () => {
    const other = scenarioOf(scriptAround("OKAFOR: Well?\n*   [Wait. #plain]\n    OKAFOR: Well.").text);
    for (const ahead of [true, false]) {
      const attempt = attemptOn();
      attempt.foretell(prelude);
      attempt.choose(0);
      if (ahead) attempt.foretell(preludeTo(other));
      attempt.open(player, other);
      expect(choicesIn(attempt)).toEqual([]);
    }
  });

  it("is not shown where the conversation is to go on from what was saved", () => {
    const store = openStore(roomyStorage());
    opened(store).choose(1);
    const attempt = attemptOn(store);
    attempt.foretell(prelude);
    expect(attempt.shown.value).toBeNull();
  });
});

describe("an attempt", () => {
  it("is kept with every reply, and goes on from there on the next page", () => {
    fc.assert(
      fc.property(fc.nat(), (play) => {
        const store = openStore(roomyStorage());
        const first = opened(store, play);
        const played = playAtRandom(beginCheque(play), play);
        for (const index of choicesOf(played).choices) {
          first.choose(index);
          const next = opened(store, play + 1000);
          expect(seen(next)).toEqual(seen(first));
          expect(next.notice.value).toBeNull();
        }
        expect(readAttempt(store, cheque.id)?.ended).toBe(true);
      }),
      { numRuns: 3 },
    );
  });

  it("passes over a reply that isn't on offer", () => {
    const attempt = opened();
    attempt.choose(99);
    expect(choicesIn(attempt)).toEqual([]);
  });

  it("goes back to an earlier decision, and forgets what came after it for the next page too", () => {
    const store = openStore(roomyStorage());
    const attempt = opened(store);
    for (const index of [2, 3, 0]) attempt.choose(index);
    attempt.undo(1);
    expect(choicesIn(attempt)).toEqual([2]);
    expect(choicesIn(opened(store))).toEqual([2]);
  });

  it("restarts with the replies in an order of its own, which the next page has too", () => {
    const store = openStore(roomyStorage());
    const attempt = opened(store, 7);
    attempt.choose(1);
    attempt.restart();
    expect(choicesIn(attempt)).toEqual([]);
    expect(attempt.encounter.value?.seed).toBe(8);
    expect(seen(opened(store, 100))).toEqual(seen(attempt));
  });

  it("begins anew where the script has changed since, and says so", () => {
    const store = openStore(roomyStorage());
    keepAttempt(store, cheque.id, { hash: "older", seed: 5, choices: [0, 1], breaths: [], ended: false });
    const attempt = opened(store);
    expect(choicesIn(attempt)).toEqual([]);
    expect(attempt.notice.value).toMatch(/script has changed since you left/);
    expect(readAttempt(store, cheque.id)).toBeNull();
    attempt.dismiss();
    expect(attempt.notice.value).toBeNull();
  });

  it("begins anew where what was saved can't be played", () => {
    const store = openStore(roomyStorage());
    keepAttempt(store, cheque.id, { hash: cheque.hash, seed: 5, choices: [0, 77], breaths: [], ended: false });
    expect(choicesIn(opened(store))).toEqual([]);
  });
});

describe("a breath before a reply", () => {
  const calmIn = ({ shown }: Attempt): number => shown.value?.standing.meters.calm ?? 0;

  it("counts with that reply and no other, and is kept with the attempt", () => {
    const store = openStore(roomyStorage());
    const plain = opened();
    const breathing = opened(store);
    breathing.breathe();
    expect(breathing.breathed.value).toBe(true);
    for (const attempt of [plain, breathing]) attempt.choose(3);
    expect(calmIn(breathing)).toBeGreaterThan(calmIn(plain));
    expect(breathing.breathed.value).toBe(false);
    breathing.choose(3);
    expect(breathing.shown.value?.turns.map(({ breathed }) => breathed)).toEqual([true, false]);
    expect(seen(opened(store))).toEqual(seen(breathing));
  });

  it("is taken along where it was taken, and the reply pressed, before the story had arrived", () => {
    const attempt = attemptOn();
    attempt.foretell(prelude);
    expect(attempt.breathCountsBelow()).toBeNull();
    attempt.breathe();
    attempt.choose(2);
    attempt.open(player, cheque);
    expect(attempt.shown.value?.turns[0]?.breathed).toBe(true);
    expect(attempt.breathCountsBelow()).toBe(40);
  });

  it("is forgotten where one goes to another decision instead of giving the reply", () => {
    const attempt = opened();
    attempt.choose(2);
    attempt.breathe();
    attempt.undo(0);
    expect(attempt.breathed.value).toBe(false);
    attempt.breathe();
    attempt.restart();
    expect(attempt.breathed.value).toBe(false);
  });
});

describe("how the latest words came on the screen", () => {
  it("is told anew with each reply and each beginning, and whole where they were heard before", () => {
    const store = openStore(roomyStorage());
    const attempt = opened(store);
    const ways = [attempt.entrance.value];
    for (const act of [
      () => attempt.choose(2),
      () => attempt.choose(3),
      () => attempt.undo(1),
      () => attempt.restart(),
      () => attempt.retell(player, cheque),
    ]) {
      act();
      ways.push(attempt.entrance.value);
    }
    expect(ways.map(({ told }) => told)).toEqual([true, true, true, false, true, false]);
    expect(new Set(ways).size).toBe(ways.length);
    attempt.choose(2);
    expect(opened(store).entrance.value.told).toBe(false);
  });

  it("stays as it is when the story arrives behind its beginning, and when a reply isn't on offer", () => {
    const attempt = attemptOn();
    attempt.foretell(prelude);
    const { value } = attempt.entrance;
    expect(value.told).toBe(true);
    attempt.open(player, cheque);
    attempt.choose(99);
    expect(attempt.entrance.value).toBe(value);
  });
});

describe("a script that is changed while it is played", () => {
  const script = (words: string, replies = 2): Scenario =>
    scenarioOf(
      scriptAround(
        ["OKAFOR: Well?", `*   [Wait. #plain]\n    OKAFOR: ${words}`, "*   [Sigh. #plain]\n    OKAFOR: So?"]
          .slice(0, replies + 1)
          .join("\n"),
      ).text,
    );
  const played = (store: Store = openStore(roomyStorage()), choice = 0): Attempt => {
    const attempt = attemptOn(store);
    attempt.open(player, script("Still here."));
    attempt.choose(choice);
    return attempt;
  };

  it("is played again up to the same decision, with the new words", () => {
    const attempt = played();
    attempt.retell(player, script("Where else?"));
    expect(choicesIn(attempt)).toEqual([0]);
    expect(attempt.shown.value?.turns[0]?.beats[0]?.text).toBe("Where else?");
    expect(attempt.notice.value).toBeNull();
  });

  it("is kept as the script that it is now", () => {
    const store = openStore(roomyStorage());
    const changed = script("Where else?");
    played(store).retell(player, changed);
    const next = attemptOn(store);
    next.open(player, changed);
    expect(choicesIn(next)).toEqual([0]);
    expect(next.notice.value).toBeNull();
  });

  it("begins anew where the choices no longer fit, and says so", () => {
    const attempt = played(undefined, 1);
    attempt.retell(player, script("Still here.", 1));
    expect(choicesIn(attempt)).toEqual([]);
    expect(attempt.notice.value).toMatch(/no longer fits/);
  });

  it("is nothing to a conversation in another scenario", () => {
    const attempt = opened();
    attempt.choose(2);
    const before = seen(attempt);
    attempt.retell(player, script("Where else?"));
    expect(seen(attempt)).toEqual(before);
  });
});

describe.each([
  ["there is no storage", () => null],
  ["the storage is full", fullStorage],
  ["the storage is shut off", shutStorage],
])("where %s", (_where, storage) => {
  it("one can play all the same, and is told once that nothing is kept", () => {
    const attempt = opened(openStore(storage()));
    attempt.choose(2);
    expect(attempt.notice.value).toMatch(/keeps nothing/);
    attempt.dismiss();
    attempt.choose(3);
    expect(attempt.notice.value).toBeNull();
    expect(choicesIn(attempt)).toEqual([2, 3]);
    expect(attempt.encounter.value && decide(attempt.encounter.value)).not.toBeNull();
  });
});
