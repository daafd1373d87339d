import { describe, expect, it } from "vitest";
import { playerWith } from "#encounter/player.ts";
import type { WayToPlay } from "#encounter/ways-to-play.ts";
import { isMarkedOpen } from "#records/open-mark.ts";
import { openTermsAhead } from "#records/terms.ts";
import { openAnswerClock } from "#session/answer-clock.ts";
import { openAttempt } from "#session/attempt.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { theCheque as cheque } from "../own-stories/the-cheque.ts";
import { type Device, aDevice } from "../records/a-device.ts";
import { stillClock } from "../root.ts";
import { give } from "./pressing.ts";

const player = playerWith(rulebook, stillClock);

/** Opens the scenario's page in a new tab, as a reload does. */
async function sit(device: Device, way: WayToPlay) {
  const { store, records, settled } = device.tab();
  openTermsAhead(store).keep(cheque.id, { way });
  const attempt = openAttempt(
    (id) => isMarkedOpen(store, id),
    () => 1,
    openTermsAhead(store),
  );
  attempt.open({ player, log: records.log }, cheque, await records.log.read(cheque.id));
  return { attempt, settled, clock: openAnswerClock(attempt, store) };
}

describe("the time that is left to answer", () => {
  it("is not given back by a reload in an assessment, and runs on while the page is hidden", async () => {
    const device = aDevice();
    const { clock } = await sit(device, "assessment");
    expect(clock.runsOn()).toBe(true);
    expect(clock.left()).toBeNull();
    clock.keep(7000);
    expect((await sit(device, "assessment")).clock.left()).toBe(7000);
  });

  it("is whole again at the next decision, and in the next conversation at the same one", async () => {
    const device = aDevice();
    const { attempt, clock, settled } = await sit(device, "assessment");
    clock.keep(7000);
    give(attempt, 0);
    expect(clock.left()).toBeNull();
    clock.keep(3000);
    await settled();
    attempt.restart();
    expect(clock.left()).toBeNull();
  });

  it("is whole in practice, whatever was left of it", async () => {
    const device = aDevice();
    const { clock } = await sit(device, "practice");
    clock.keep(7000);
    expect(clock.runsOn()).toBe(false);
    expect((await sit(device, "practice")).clock.left()).toBeNull();
  });
});
