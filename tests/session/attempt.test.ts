import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Encounter, stepsOf, decide } from "#encounter/encounter.ts";
import { playerWith } from "#encounter/player.ts";
import { type Prelude, preludeOf } from "#encounter/prelude.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { readFinished } from "#records/finished-plays.ts";
import { keepAttempt } from "#records/open-attempt.ts";
import { playKey, readAttempt } from "#records/saved-steps.ts";
import { type Store, openStore } from "#records/store.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { type Attempt, openAttempt } from "#session/attempt.ts";
import { type Arrival, type OnScreen, encounterIn } from "#session/conversation.ts";
import { fullStorage, roomyStorage, shutStorage } from "../records/a-storage.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { give } from "./pressing.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { beginCheque, theCheque } from "../own-stories/the-cheque.ts";
import { stillClock } from "../root.ts";
import { repliesOf, withoutBreaths } from "#encounter/steps.ts";
import { asShown } from "../encounter/as-shown.ts";

const cheque = theCheque;
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
/** The time at which everything is played here. */
const NOW = 1_790_000_000_000;
const attemptOn = (store: Store = openStore(roomyStorage()), seed = 1): Attempt =>
  openAttempt(store, seedsFrom(seed), () => NOW);
const opened = (store?: Store, seed?: number): Attempt => {
  const attempt = attemptOn(store, seed);
  attempt.open(player, cheque);
  return attempt;
};
const shownIn = ({ conversation }: Attempt): OnScreen["shown"] | null => conversation.value?.shown ?? null;
const encounterOf = ({ conversation }: Attempt): Encounter | null => encounterIn(conversation.value);
const arrivalIn = ({ conversation }: Attempt): Arrival | undefined => conversation.value?.arrival;
const breathedIn = ({ conversation }: Attempt): boolean | undefined => conversation.value?.breathed;
const choicesIn = (attempt: Attempt): readonly number[] | null => {
  const encounter = encounterOf(attempt);
  return encounter === null ? null : repliesOf(stepsOf(encounter).steps);
};
/** What a trainee sees of a conversation. */
const seen = (attempt: Attempt): unknown => {
  const shown = shownIn(attempt);
  if (shown === null) return null;
  const { opening, turns, now, standing } = shown;
  return { opening, turns, now: asShown(now), meters: standing.meters };
};

describe("the beginning that is shown before the story has arrived", () => {
  it("is that of the conversation which follows, with the replies in the same order, whatever the seed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const attempt = attemptOn(undefined, seed);
        attempt.preview(prelude);
        const before = seen(attempt);
        expect(attempt.conversation.value?.stage).toBe("preview");
        attempt.open(player, cheque);
        expect(seen(attempt)).toEqual(before);
        expect(seen(attempt)).toMatchObject({ turns: [], meters: { calm: 22, trust: 35 } });
      }),
      { numRuns: 40 },
    );
  });

  it("takes the reply that is pressed at once as soon as the story is there", () => {
    const attempt = attemptOn();
    attempt.preview(prelude);
    give(attempt, 2);
    expect(attempt.conversation.value).toMatchObject({ stage: "preview", pressed: 2, shown: { turns: [] } });
    attempt.open(player, cheque);
    expect(attempt.conversation.value?.stage).toBe("play");
    expect(choicesIn(attempt)).toEqual([2]);
  });

  it("takes only the last of several replies that are pressed while one waits", () => {
    const attempt = attemptOn();
    attempt.preview(prelude);
    give(attempt, 2);
    give(attempt, 0);
    attempt.open(player, cheque);
    expect(choicesIn(attempt)).toEqual([0]);
  });

  it("takes no reply into another scenario than the one it was pressed in", () => {
    const other = scenarioOf(scriptAround("OKAFOR: Well?\n*   [Wait. #plain]\n    OKAFOR: Well.").text);
    for (const ahead of [true, false]) {
      const attempt = attemptOn();
      attempt.preview(prelude);
      give(attempt, 0);
      if (ahead) attempt.preview(preludeTo(other));
      attempt.open(player, other);
      expect(choicesIn(attempt)).toEqual([]);
    }
  });

  it("is not shown where the conversation is to go on from what was saved", () => {
    const store = openStore(roomyStorage());
    give(opened(store), 1);
    const attempt = attemptOn(store);
    attempt.preview(prelude);
    expect(shownIn(attempt)).toBeNull();
  });
});

describe("an attempt", () => {
  it("is kept with every reply, and goes on from there on the next page", () => {
    fc.assert(
      fc.property(fc.nat(), (play) => {
        const store = openStore(roomyStorage());
        const first = opened(store, play);
        const played = playAtRandom(beginCheque(play), play);
        for (const index of repliesOf(stepsOf(played).steps)) {
          give(first, index);
          const next = opened(store, play + 1000);
          expect(seen(next)).toEqual(seen(first));
          expect(next.notice.value).toBeNull();
        }
        expect(readAttempt(store, cheque.id)?.ended).toBe(true);
      }),
      { numRuns: 3 },
    );
  });

  it("passes over a press on a reply that isn't on offer, whether the story is there or not", () => {
    const attempt = attemptOn();
    attempt.preview(prelude);
    give(attempt, 99);
    attempt.open(player, cheque);
    give(attempt, 99);
    expect(choicesIn(attempt)).toEqual([]);
  });

  it("passes over a press that belongs to a decision which is not on the screen any more", () => {
    const attempt = opened();
    attempt.choose({ decision: 0, reply: 2 });
    attempt.choose({ decision: 0, reply: 1 });
    expect(choicesIn(attempt)).toEqual([2]);
    attempt.choose({ decision: 1, reply: 1 });
    expect(choicesIn(attempt)).toEqual([2, 1]);
  });

  it("goes back to an earlier decision, and forgets what came after it for the next page too", () => {
    const store = openStore(roomyStorage());
    const attempt = opened(store);
    for (const index of [2, 3, 0]) give(attempt, index);
    attempt.undo(1);
    expect(choicesIn(attempt)).toEqual([2]);
    expect(choicesIn(opened(store))).toEqual([2]);
  });

  it("restarts with the replies in an order of its own, which the next page has too", () => {
    const store = openStore(roomyStorage());
    const attempt = opened(store, 7);
    give(attempt, 1);
    attempt.restart();
    expect(choicesIn(attempt)).toEqual([]);
    expect(encounterOf(attempt)?.seed).toBe(8);
    expect(seen(opened(store, 100))).toEqual(seen(attempt));
  });

  it("begins anew where the script has changed since, and says so", () => {
    const store = openStore(roomyStorage());
    keepAttempt(store, cheque.id, { hash: "older", seed: 5, steps: withoutBreaths([0, 1]), ended: false, retry: null });
    const attempt = opened(store);
    expect(choicesIn(attempt)).toEqual([]);
    expect(attempt.notice.value).toMatch(/scenario has been updated/);
    expect(readAttempt(store, cheque.id)).toBeNull();
    attempt.dismiss();
    expect(attempt.notice.value).toBeNull();
  });

  it("begins anew where what was saved can't be played", () => {
    const store = openStore(roomyStorage());
    keepAttempt(store, cheque.id, {
      hash: cheque.hash,
      seed: 5,
      steps: withoutBreaths([0, 77]),
      ended: false,
      retry: null,
    });
    expect(choicesIn(opened(store))).toEqual([]);
  });
});

describe("a finished play", () => {
  const short = scenarioOf(
    scriptAround(
      ["OKAFOR: Well?", "*   [Wait. #plain]", "    OKAFOR: So?", "    ** [Wait. #plain]", "    ** [Sigh. #plain]"].join(
        "\n",
      ),
    ).text,
  );
  const steps = withoutBreaths([0, 1]);
  const finished = (store: Store): Attempt => {
    const attempt = attemptOn(store);
    attempt.open(player, short);
    for (const { reply } of steps) give(attempt, reply);
    return attempt;
  };
  const key = playKey({ hash: short.hash, seed: 1, steps });
  const play = { hash: short.hash, seed: 1, steps, retry: null, finished: NOW, score: null };
  const playsIn = (store: Store): unknown => readFinished(store, short.id);

  it("is kept with how and when it ended", () => {
    const store = openStore(roomyStorage());
    finished(store);
    expect(playsIn(store)).toEqual([{ ...play, ending: expect.any(String) as string }]);
  });

  it.each<[string, (attempt: Attempt) => void]>([
    ["restarts", (attempt) => attempt.restart()],
    ["changes a reply", (attempt) => attempt.undo(0)],
    ["tries again from a decision of it", (attempt) => attempt.tryAgain(player, short, play, 1)],
    ["opens it again on another version of the script", (attempt) => attempt.open(player, { ...short, hash: "other" })],
  ])("stays when the trainee %s", (_what, act) => {
    const store = openStore(roomyStorage());
    const attempt = finished(store);
    act(attempt);
    expect(playsIn(store)).toMatchObject([play]);
    give(attempt, 0);
    expect(readFinished(store, short.id)).toContainEqual(expect.objectContaining(play));
  });

  it("stands beside the next one, which says what it tried again", () => {
    const store = openStore(roomyStorage());
    const attempt = finished(store);
    attempt.tryAgain(player, short, play, 1);
    expect(choicesIn(attempt)).toEqual([0]);
    give(attempt, 0);
    expect(playsIn(store)).toMatchObject([
      { steps: withoutBreaths([0, 0]), retry: { of: key, decision: 1, first: play.steps.slice(1), goesOn: false } },
      { steps, retry: null },
    ]);
  });

  it("is still what is tried again after a reload, but not once the replies before it change", () => {
    const store = openStore(roomyStorage());
    finished(store).undo(1);
    const retryIn = (): unknown => readAttempt(store, short.id)?.retry;
    expect(retryIn()).toMatchObject({ of: key, decision: 1 });
    const next = attemptOn(store);
    next.open(player, short);
    next.undo(1);
    give(next, 0);
    expect(retryIn()).toMatchObject({ of: key, decision: 1 });
    next.undo(0);
    give(next, 0);
    expect(retryIn()).toMatchObject({ of: playKey({ ...play, steps: withoutBreaths([0, 0]) }), decision: 0 });
    next.restart();
    expect(retryIn()).toBeNull();
  });

  it("of an earlier version gives way to a new beginning without a notice: nothing was interrupted", () => {
    const store = openStore(roomyStorage());
    keepAttempt(store, short.id, { hash: "older", seed: 5, steps, ended: true, retry: null });
    const attempt = attemptOn(store);
    attempt.open(player, short);
    expect(attempt.notice.value).toBeNull();
    expect(playsIn(store)).toMatchObject([{ hash: "older", seed: 5, steps }]);
  });
});

describe("a breath before a reply", () => {
  const calmIn = (attempt: Attempt): number => shownIn(attempt)?.standing.meters.calm ?? 0;

  it("counts with that reply and no other, and is kept with the attempt", () => {
    const store = openStore(roomyStorage());
    const plain = opened();
    const breathing = opened(store);
    breathing.breathe();
    expect(breathedIn(breathing)).toBe(true);
    for (const attempt of [plain, breathing]) give(attempt, 3);
    expect(calmIn(breathing)).toBeGreaterThan(calmIn(plain));
    expect(breathedIn(breathing)).toBe(false);
    give(breathing, 3);
    expect(shownIn(breathing)?.turns.map(({ breathed }) => breathed)).toEqual([true, false]);
    expect(seen(opened(store))).toEqual(seen(breathing));
  });

  it("is taken along where it was taken, and the reply pressed, before the story had arrived", () => {
    const attempt = attemptOn();
    attempt.preview(prelude);
    expect(attempt.breathCountsBelow()).toBeNull();
    attempt.breathe();
    give(attempt, 2);
    attempt.open(player, cheque);
    expect(shownIn(attempt)?.turns[0]?.breathed).toBe(true);
    expect(attempt.breathCountsBelow()).toBe(40);
  });

  it("is forgotten where one goes to another decision instead of giving the reply", () => {
    const attempt = opened();
    give(attempt, 2);
    attempt.breathe();
    attempt.undo(0);
    expect(breathedIn(attempt)).toBe(false);
    attempt.breathe();
    attempt.restart();
    expect(breathedIn(attempt)).toBe(false);
  });
});

describe("how the latest words came on the screen", () => {
  it("is revealed anew with each reply and each beginning, and whole where they were heard before", () => {
    const store = openStore(roomyStorage());
    const attempt = opened(store);
    const ways = [arrivalIn(attempt)];
    for (const act of [
      () => give(attempt, 2),
      () => give(attempt, 3),
      () => attempt.undo(1),
      () => attempt.restart(),
      () => attempt.replaceScript(player, cheque),
    ]) {
      act();
      ways.push(arrivalIn(attempt));
    }
    expect(ways.map((arrival) => arrival?.isNew)).toEqual([true, true, true, false, true, false]);
    expect(new Set(ways).size).toBe(ways.length);
    give(attempt, 2);
    expect(arrivalIn(opened(store))).toEqual({ isNew: false });
  });

  it("stays as it is when the story arrives behind its beginning, and when a reply isn't on offer", () => {
    const attempt = attemptOn();
    attempt.preview(prelude);
    const before = arrivalIn(attempt);
    expect(before).toEqual({ isNew: true });
    attempt.open(player, cheque);
    give(attempt, 99);
    expect(arrivalIn(attempt)).toBe(before);
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
    give(attempt, choice);
    return attempt;
  };

  it("is played again up to the same decision, with the new words", () => {
    const attempt = played();
    attempt.replaceScript(player, script("Where else?"));
    expect(choicesIn(attempt)).toEqual([0]);
    expect(shownIn(attempt)?.turns[0]?.beats[0]?.text).toBe("Where else?");
    expect(attempt.notice.value).toBeNull();
  });

  it("is kept as the script that it is now", () => {
    const store = openStore(roomyStorage());
    const changed = script("Where else?");
    played(store).replaceScript(player, changed);
    const next = attemptOn(store);
    next.open(player, changed);
    expect(choicesIn(next)).toEqual([0]);
    expect(next.notice.value).toBeNull();
  });

  it("begins anew where the choices no longer fit, and says so", () => {
    const attempt = played(undefined, 1);
    attempt.replaceScript(player, script("Still here.", 1));
    expect(choicesIn(attempt)).toEqual([]);
    expect(attempt.notice.value).toMatch(/no longer fit/);
  });

  it("is nothing to a conversation in another scenario", () => {
    const attempt = opened();
    give(attempt, 2);
    const before = seen(attempt);
    attempt.replaceScript(player, script("Where else?"));
    expect(seen(attempt)).toEqual(before);
  });
});

describe.each([
  ["there is no storage", () => null],
  ["the storage is full", fullStorage],
  ["the storage is shut off", shutStorage],
])("where %s", (_where, storage) => {
  it("one can play all the same, and is notified once that nothing is kept", () => {
    const attempt = opened(openStore(storage()));
    give(attempt, 2);
    expect(attempt.notice.value).toMatch(/can’t save/);
    attempt.dismiss();
    give(attempt, 3);
    expect(attempt.notice.value).toBeNull();
    expect(choicesIn(attempt)).toEqual([2, 3]);
    const encounter = encounterOf(attempt);
    expect(encounter && decide(encounter)).not.toBeNull();
  });
});

describe("an attempt that is open in two tabs", () => {
  /** Two tabs on one storage, one reply in. The first has given another one since. */
  const twoTabs = () => {
    const storage = roomyStorage();
    const first = opened(openStore(storage));
    give(first, 0);
    const second = opened(openStore(storage));
    give(first, 1);
    return { storage, first, second };
  };

  it("is never overwritten by the tab that didn't know", () => {
    const { storage, first, second } = twoTabs();
    const before = choicesIn(second);
    give(second, 2);
    second.undo(0);
    second.restart();
    expect(choicesIn(second)).toEqual(before);
    expect(second.elsewhere.value).toBe(true);
    expect(choicesIn(opened(openStore(storage)))).toEqual(choicesIn(first));
  });

  it("is noticed as soon as the tab looks", () => {
    const { first, second } = twoTabs();
    first.look();
    expect(first.elsewhere.value).toBe(false);
    second.look();
    expect(second.elsewhere.value).toBe(true);
  });

  it("goes on here from where the other tab is, and then the other one is told", () => {
    const { first, second } = twoTabs();
    give(second, 2);
    second.goOnHere();
    expect(second.elsewhere.value).toBe(false);
    expect(choicesIn(second)).toEqual(choicesIn(first));
    give(second, 0);
    expect(choicesIn(second)).toHaveLength(3);
    first.look();
    expect(first.elsewhere.value).toBe(true);
  });

  it("goes on with what is here where the other tab has thrown it away", () => {
    const { storage, first, second } = twoTabs();
    const here = choicesIn(second);
    openStore(storage).remove("attempt.forgotten-cheque");
    first.look();
    second.goOnHere();
    expect(choicesIn(second)).toEqual(here);
    expect(choicesIn(opened(openStore(storage)))).toEqual(here);
  });
});
