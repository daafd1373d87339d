import { describe, expect, it } from "vitest";
import { playerWith } from "#encounter/player.ts";
import { preludeOf } from "#encounter/prelude.ts";
import { stepsOf } from "#encounter/encounter.ts";
import { isMarkedOpen } from "#records/open-mark.ts";
import { AS_PRACTICE, type Terms, openTermsAhead } from "#records/terms.ts";
import { type Attempt, openAttempt } from "#session/attempt.ts";
import { encounterIn } from "#session/conversation.ts";
import { isSaidFirst, timeIn } from "#session/terms-in-force.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { theCheque as cheque } from "../own-stories/the-cheque.ts";
import { type Device, aDevice } from "../records/a-device.ts";
import { stillClock } from "../root.ts";
import { give } from "./pressing.ts";

const player = playerWith(rulebook, stillClock);
const ASSESSED: Terms = { way: "assessment", hardest: "Not arguing", sayFirst: true, time: 1.5 };

/** Opens the scenario's page on a device, as a reload does. */
async function sit(device: Device): Promise<{ attempt: Attempt; settled: () => Promise<unknown> }> {
  const { store, records, settled } = device.tab();
  const attempt = openAttempt(
    (id) => isMarkedOpen(store, id),
    () => 1,
    openTermsAhead(store),
  );
  attempt.open({ player, log: records.log }, cheque, await records.log.read(cheque.id));
  return { attempt, settled };
}
const settle = (device: Device, terms: Terms): void => openTermsAhead(device.tab().store).keep(cheque.id, terms);
const repliesIn = ({ conversation }: Attempt): number => encounterIn(conversation.peek())?.turns.length ?? -1;

describe("what was settled before a conversation", () => {
  it("holds from its first words on, whether or not they were shown before the story had loaded", async () => {
    const device = aDevice();
    settle(device, ASSESSED);
    expect((await sit(device)).attempt.terms.value).toEqual(ASSESSED);
    const prelude = preludeOf(cheque, cheque, rulebook);
    const early = openAttempt(
      () => false,
      () => 1,
      openTermsAhead(device.tab().store),
    );
    if (prelude !== null) early.preview(prelude);
    expect(early.terms.value).toEqual(ASSESSED);
  });

  it("is kept with the attempt: it comes back with a reload, and the next one is practice again", async () => {
    const device = aDevice();
    settle(device, ASSESSED);
    const { attempt, settled } = await sit(device);
    give(attempt, 0);
    await settled();
    expect((await sit(device)).attempt.terms.value).toEqual(ASSESSED);
    expect(openTermsAhead(device.tab().store).read(cheque.id)).toEqual(AS_PRACTICE);
  });

  it("is practice where nothing was, or where what is kept can't be read", () => {
    const { store } = aDevice().tab();
    expect(openTermsAhead(store).read(cheque.id)).toEqual(AS_PRACTICE);
    store.write(`terms.${cheque.id}`, { way: "exam" });
    expect(openTermsAhead(store).read(cheque.id)).toEqual(AS_PRACTICE);
  });

  it("holds for a restart, but for what was thought to be hardest; a new choice replaces all of it", async () => {
    const device = aDevice();
    settle(device, ASSESSED);
    const { attempt } = await sit(device);
    give(attempt, 0);
    attempt.restart();
    expect(attempt.terms.value).toEqual({ way: "assessment", sayFirst: true, time: 1.5 });
    attempt.restart({ way: "coached" });
    expect(attempt.terms.value).toEqual({ way: "coached" });
  });
});

describe("an assessment", () => {
  it("takes no reply back", async () => {
    const device = aDevice();
    settle(device, ASSESSED);
    const { attempt } = await sit(device);
    give(attempt, 0);
    attempt.undo(0);
    expect(repliesIn(attempt)).toBe(1);
  });

  it("has time limits at twice their length for those who have switched them off", () => {
    expect(timeIn({ way: "assessment" }, { time: 0 })).toBe(2);
    expect(timeIn({ way: "assessment" }, { time: 1.5 })).toBe(1.5);
    expect(timeIn({ way: "practice" }, { time: 0 })).toBe(0);
  });
});

describe("a link", () => {
  it("counts before the settings", () => {
    expect(timeIn({ way: "practice", time: 1 }, { time: 2 })).toBe(1);
    expect(isSaidFirst({ way: "practice", sayFirst: false }, { sayFirst: true })).toBe(false);
    expect(isSaidFirst({ way: "practice" }, { sayFirst: true })).toBe(true);
  });
});

describe("what the trainee said in their own words", () => {
  it("is kept with the reply that they took then, and with no other", async () => {
    const device = aDevice();
    const { attempt, settled } = await sit(device);
    attempt.say("Oh no, that must have been awful.");
    give(attempt, 0);
    give(attempt, 0);
    await settled();
    const again = encounterIn((await sit(device)).attempt.conversation.value);
    expect(again?.turns.map(({ saidFirst }) => saidFirst)).toEqual(["Oh no, that must have been awful.", undefined]);
  });

  it("changes nothing about the conversation", async () => {
    const [silent, aloud] = [await sit(aDevice()), await sit(aDevice())];
    aloud.attempt.say("Calm down, will you?");
    for (const { attempt } of [silent, aloud]) give(attempt, 1);
    const [a, b] = [silent, aloud].map(({ attempt }) => encounterIn(attempt.conversation.peek()));
    expect(a?.standing).toEqual(b?.standing);
    expect(a?.turns[0]?.beats).toEqual(b?.turns[0]?.beats);
  });

  it("is nothing where they passed it over", async () => {
    const { attempt } = await sit(aDevice());
    attempt.say("");
    give(attempt, 0);
    const encounter = encounterIn(attempt.conversation.peek());
    expect(encounter === null ? null : stepsOf(encounter).steps).toEqual([{ reply: 0, breathed: false }]);
  });
});
