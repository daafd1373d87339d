import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Encounter, stepsOf } from "#encounter/encounter.ts";
import { playerWith } from "#encounter/player.ts";
import { type Prelude, preludeOf } from "#encounter/prelude.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { isMarkedOpen } from "#records/open-mark.ts";
import { type AttemptState, playKey } from "#records/saved-steps.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { type Attempt, openAttempt } from "#session/attempt.ts";
import { type Arrival, type OnScreen, encounterIn } from "#session/conversation.ts";
import { type Device, type Tab, aDevice } from "../records/a-device.ts";
import { aLog, newAttempt, openIn } from "./a-log.ts";
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
/** An attempt in a tab of its own. */
interface Sitting {
  readonly tab: Tab;
  readonly attempt: Attempt;
}
/** Opens a scenario in a new tab of the device, as its page does. */
async function sit(device: Device = aDevice(), seed = 1, scenario: Scenario = cheque): Promise<Sitting> {
  const tab = device.tab();
  const { records, store } = tab;
  const attempt = openAttempt((id) => isMarkedOpen(store, id), seedsFrom(seed));
  records.follow(({ scenario: id, elsewhere }) => {
    if (elsewhere && id !== null) attempt.madeElsewhere(id);
  });
  const { log } = records;
  attempt.open({ player, log }, scenario, await log.read(scenario.id));
  return { tab, attempt };
}
/** An attempt that was begun and isn't kept. */
const opened = (seed = 1): Attempt => {
  const attempt = newAttempt(seedsFrom(seed));
  openIn(attempt, player, cheque);
  return attempt;
};
const attemptOn = (seed = 1): Attempt => newAttempt(seedsFrom(seed));
/** A device on which an attempt at this scenario was made before. */
async function deviceWith({ id, hash }: Scenario, state: Partial<AttemptState>): Promise<Device> {
  const device = aDevice();
  const { records, settled } = device.tab();
  const begun = { hash, seed: 5, steps: [], retry: null, way: "practice", ended: false, ending: null } as const;
  records.log.keep(id, { ...begun, ...state });
  await settled();
  return device;
}
/** The attempt that would go on, as the device has it. */
const savedIn = async (device: Device, scenario = cheque.id): Promise<AttemptState | null> =>
  device.tab().records.log.read(scenario);
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
        const attempt = attemptOn(seed);
        attempt.preview(prelude);
        const before = seen(attempt);
        expect(attempt.conversation.value?.stage).toBe("preview");
        openIn(attempt, player, cheque);
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
    openIn(attempt, player, cheque);
    expect(attempt.conversation.value?.stage).toBe("play");
    expect(choicesIn(attempt)).toEqual([2]);
  });

  it("takes only the last of several replies that are pressed while one waits", () => {
    const attempt = attemptOn();
    attempt.preview(prelude);
    give(attempt, 2);
    give(attempt, 0);
    openIn(attempt, player, cheque);
    expect(choicesIn(attempt)).toEqual([0]);
  });

  it("takes no reply into another scenario than the one it was pressed in", () => {
    const other = scenarioOf(scriptAround("OKAFOR: Well?\n*   [Wait. #plain]\n    OKAFOR: Well.").text);
    for (const ahead of [true, false]) {
      const attempt = attemptOn();
      attempt.preview(prelude);
      give(attempt, 0);
      if (ahead) attempt.preview(preludeTo(other));
      openIn(attempt, player, other);
      expect(choicesIn(attempt)).toEqual([]);
    }
  });

  it("is not shown where the conversation is to go on from what was saved", async () => {
    const { tab, attempt: first } = await sit();
    give(first, 1);
    const attempt = openAttempt((id) => isMarkedOpen(tab.store, id), seedsFrom(1));
    attempt.preview(prelude);
    expect(shownIn(attempt)).toBeNull();
  });
});

describe("an attempt", () => {
  it("is kept with every reply, and goes on from there on the next page", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (play) => {
        const device = aDevice();
        const { tab, attempt: first } = await sit(device, play);
        const played = playAtRandom(beginCheque(play), play);
        for (const index of repliesOf(stepsOf(played).steps)) {
          give(first, index);
          await tab.settled();
          const { attempt: next } = await sit(device, play + 1000);
          expect(seen(next)).toEqual(seen(first));
          expect(next.notice.value).toBeNull();
        }
        expect(await savedIn(device)).toMatchObject({ ended: true });
      }),
      { numRuns: 3 },
    );
  });

  it("passes over a press on a reply that isn't on offer, whether the story is there or not", () => {
    const attempt = attemptOn();
    attempt.preview(prelude);
    give(attempt, 99);
    openIn(attempt, player, cheque);
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

  it("goes back to an earlier decision, and forgets what came after it for the next page too", async () => {
    const device = aDevice();
    const { tab, attempt } = await sit(device);
    for (const index of [2, 3, 0]) give(attempt, index);
    attempt.undo(1);
    expect(choicesIn(attempt)).toEqual([2]);
    await tab.settled();
    expect(choicesIn((await sit(device)).attempt)).toEqual([2]);
  });

  it("restarts with the replies in an order of its own, which the next page has too", async () => {
    const device = aDevice();
    const { tab, attempt } = await sit(device, 7);
    give(attempt, 1);
    attempt.restart();
    expect(choicesIn(attempt)).toEqual([]);
    expect(encounterOf(attempt)?.seed).toBe(8);
    await tab.settled();
    expect(seen((await sit(device, 100)).attempt)).toEqual(seen(attempt));
  });

  it("begins anew where the script has changed since, and says so", async () => {
    const device = await deviceWith(cheque, { hash: "older", steps: withoutBreaths([0, 1]) });
    const { tab, attempt } = await sit(device);
    expect(choicesIn(attempt)).toEqual([]);
    expect(attempt.notice.value).toMatch(/scenario has been updated/);
    await tab.settled();
    expect(await savedIn(device)).toBeNull();
    attempt.dismiss();
    expect(attempt.notice.value).toBeNull();
  });

  it("begins anew where what was saved can't be played", async () => {
    const device = await deviceWith(cheque, { steps: withoutBreaths([0, 77]) });
    expect(choicesIn((await sit(device)).attempt)).toEqual([]);
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
  const finished = async (device: Device): Promise<Sitting> => {
    const sitting = await sit(device, 1, short);
    for (const { reply } of steps) give(sitting.attempt, reply);
    return sitting;
  };
  const made = { hash: short.hash, seed: 1, steps };
  const key = playKey(made);
  const playsIn = async ({ records }: Tab): Promise<unknown> => records.summaries(short.id);

  it("is kept with how and when it ended", async () => {
    const { tab } = await finished(aDevice());
    expect(await playsIn(tab)).toEqual([
      {
        key,
        hash: short.hash,
        scenario: short.id,
        way: "practice",
        attempt: expect.any(String) as string,
        finished: expect.any(Number) as number,
        ending: expect.any(String) as string,
        score: null,
        chance: null,
        evidence: [],
      },
    ]);
    const [kept] = await tab.records.summaries(short.id);
    expect(await tab.records.played(kept?.attempt ?? "")).toMatchObject(made);
  });

  it.each<[string, (attempt: Attempt, tab: Tab) => void]>([
    ["restarts", (attempt) => attempt.restart()],
    ["changes a reply", (attempt) => attempt.undo(0)],
    [
      "tries again from a decision of it",
      (attempt, tab) => attempt.tryAgain({ player, log: tab.records.log }, short, made, 1),
    ],
    [
      "opens it again on another version of the script",
      (attempt, tab) => {
        const saved = { ...made, retry: null, way: "practice", ended: true, ending: null } as const;
        attempt.open({ player, log: tab.records.log }, { ...short, hash: "other" }, saved);
      },
    ],
  ])("stays when the trainee %s", async (_what, act) => {
    const { tab, attempt } = await finished(aDevice());
    act(attempt, tab);
    expect(await playsIn(tab)).toMatchObject([{ key }]);
    give(attempt, 0);
    expect(await playsIn(tab)).toContainEqual(expect.objectContaining({ key }));
  });

  it("stands beside the next one, which says what it tried again", async () => {
    const { tab, attempt } = await finished(aDevice());
    attempt.tryAgain({ player, log: tab.records.log }, short, made, 1);
    expect(choicesIn(attempt)).toEqual([0]);
    give(attempt, 0);
    expect(await playsIn(tab)).toHaveLength(2);
    const [latest, before] = await tab.records.summaries(short.id);
    expect(before).toMatchObject({ key });
    expect(await tab.records.played(latest?.attempt ?? "")).toMatchObject({
      steps: withoutBreaths([0, 0]),
      retry: { of: key, decision: 1, first: steps.slice(1), goesOn: false },
    });
  });

  it("is still what is tried again after a reload, but not once the replies before it change", async () => {
    const device = aDevice();
    const first = await finished(device);
    first.attempt.undo(1);
    await first.tab.settled();
    const retryIn = async (): Promise<unknown> => (await savedIn(device, short.id))?.retry;
    expect(await retryIn()).toMatchObject({ of: key, decision: 1 });
    const { tab, attempt: next } = await sit(device, 2, short);
    next.undo(1);
    give(next, 0);
    await tab.settled();
    expect(await retryIn()).toMatchObject({ of: key, decision: 1 });
    next.undo(0);
    give(next, 0);
    await tab.settled();
    expect(await retryIn()).toMatchObject({ of: playKey({ ...made, steps: withoutBreaths([0, 0]) }), decision: 0 });
    next.restart();
    await tab.settled();
    expect(await retryIn()).toBeNull();
  });

  it("of an earlier version gives way to a new beginning without a notice: nothing was interrupted", async () => {
    const device = await deviceWith(short, { hash: "older", steps, ended: true });
    const { tab, attempt } = await sit(device, 1, short);
    expect(attempt.notice.value).toBeNull();
    expect(await playsIn(tab)).toMatchObject([{ hash: "older" }]);
  });
});

describe("a breath before a reply", () => {
  const calmIn = (attempt: Attempt): number => shownIn(attempt)?.standing.meters.calm ?? 0;

  it("counts with that reply and no other, and is kept with the attempt", async () => {
    const device = aDevice();
    const plain = opened();
    const { tab, attempt: breathing } = await sit(device);
    breathing.breathe();
    expect(breathedIn(breathing)).toBe(true);
    for (const attempt of [plain, breathing]) give(attempt, 3);
    expect(calmIn(breathing)).toBeGreaterThan(calmIn(plain));
    expect(breathedIn(breathing)).toBe(false);
    give(breathing, 3);
    expect(shownIn(breathing)?.turns.map(({ breathed }) => breathed)).toEqual([true, false]);
    await tab.settled();
    expect(seen((await sit(device)).attempt)).toEqual(seen(breathing));
  });

  it("is taken along where it was taken, and the reply pressed, before the story had arrived", () => {
    const attempt = attemptOn();
    attempt.preview(prelude);
    expect(attempt.breathCountsBelow()).toBeNull();
    attempt.breathe();
    give(attempt, 2);
    openIn(attempt, player, cheque);
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
  it("is revealed anew with each reply and each beginning, and whole where they were heard before", async () => {
    const device = aDevice();
    const { tab, attempt } = await sit(device);
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
    await tab.settled();
    expect(arrivalIn((await sit(device)).attempt)).toEqual({ isNew: false });
  });

  it("stays as it is when the story arrives behind its beginning, and when a reply isn't on offer", () => {
    const attempt = attemptOn();
    attempt.preview(prelude);
    const before = arrivalIn(attempt);
    expect(before).toEqual({ isNew: true });
    openIn(attempt, player, cheque);
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
  const played = (choice = 0): Attempt => {
    const attempt = attemptOn();
    openIn(attempt, player, script("Still here."));
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
    const changed = script("Where else?");
    const log = aLog();
    const [before, next] = [attemptOn(), attemptOn()];
    openIn(before, player, script("Still here."), log);
    give(before, 0);
    before.replaceScript(player, changed);
    openIn(next, player, changed, log);
    expect(choicesIn(next)).toEqual([0]);
    expect(next.notice.value).toBeNull();
  });

  it("begins anew where the choices no longer fit, and says so", () => {
    const attempt = played(1);
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

describe("an attempt that is open in two tabs", () => {
  /** Two tabs of one device, one reply in. The first has given another one since. */
  const twoTabs = async () => {
    const device = aDevice();
    const { tab, attempt: first } = await sit(device);
    give(first, 0);
    await tab.settled();
    const { attempt: second, tab: secondTab } = await sit(device);
    give(first, 1);
    await tab.settled();
    return { device, first, second, settled: async () => [await tab.settled(), await secondTab.settled()] };
  };
  const resumedIn = async (device: Device): Promise<unknown> => choicesIn((await sit(device)).attempt);

  it("is never overwritten by the tab that was told, before its trainee has answered", async () => {
    const { device, first, second, settled } = await twoTabs();
    const before = choicesIn(second);
    expect([first.elsewhere.value, second.elsewhere.value]).toEqual([false, true]);
    give(second, 2);
    second.undo(0);
    second.restart();
    expect(choicesIn(second)).toEqual(before);
    await settled();
    expect(await resumedIn(device)).toEqual(choicesIn(first));
  });

  it("goes on from where the other tab is, if that is wanted, and then the other one is asked", async () => {
    const { first, second, settled } = await twoTabs();
    await second.goOnThere();
    expect(second.elsewhere.value).toBe(false);
    expect(choicesIn(second)).toEqual(choicesIn(first));
    give(second, 0);
    expect(choicesIn(second)).toHaveLength(3);
    await settled();
    expect(first.elsewhere.value).toBe(true);
  });

  it("goes on with what is here, if that is wanted, and what the other tab has made stays", async () => {
    const { device, first, second, settled } = await twoTabs();
    second.goOnHere();
    give(second, 2);
    await settled();
    expect(await resumedIn(device)).toEqual([0, 2]);
    expect(first.elsewhere.value).toBe(true);
    await first.goOnThere();
    expect(choicesIn(first)).toEqual([0, 2]);
    expect(await device.table.everything()).toMatchObject([
      { events: [{ reply: 0 }, { reply: 1 }] },
      { head: { steps: [{ reply: 0 }] }, events: [{ reply: 2 }] },
    ]);
  });

  it("keeps both where neither tab had heard of the other, and asks", async () => {
    const device = aDevice();
    const { tab, attempt: first } = await sit(device);
    give(first, 0);
    await tab.settled();
    device.hearing = false;
    const { tab: other, attempt: second } = await sit(device);
    give(first, 1);
    await tab.settled();
    give(second, 2);
    await other.settled();
    expect([first.elsewhere.value, second.elsewhere.value]).toEqual([false, true]);
    expect(choicesIn(second)).toEqual([0, 2]);
    expect(await resumedIn(device)).toEqual([0, 1]);
    second.goOnHere();
    await other.settled();
    expect(await resumedIn(device)).toEqual([0, 2]);
  });

  it("goes on with what is here where the other tab has thrown it away", async () => {
    const { device, second, settled } = await twoTabs();
    const here = choicesIn(second);
    const { records, settled: forgotten } = device.tab();
    records.log.forget(cheque.id);
    await forgotten();
    await second.goOnThere();
    await settled();
    expect(choicesIn(second)).toEqual(here);
    expect(await resumedIn(device)).toEqual(here);
  });
});
