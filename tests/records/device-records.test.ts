import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repliesOf, withoutBreaths } from "#encounter/steps.ts";
import type { AttemptTable, AttemptWrite, WriteOutcome } from "#records/attempt-table.ts";
import { withFallback } from "#records/fallback-table.ts";
import { openMemory } from "#records/memory-table.ts";
import type { AttemptState } from "#records/saved-steps.ts";
import { aDevice } from "./a-device.ts";
import { roomyStorage } from "./a-storage.ts";

const state = (replies: readonly number[], more: Partial<AttemptState> = {}): AttemptState => ({
  hash: "0123456789abcdef",
  seed: 7,
  steps: withoutBreaths(replies),
  retry: null,
  way: "practice",
  ended: false,
  ending: null,
  ...more,
});
const over = (replies: readonly number[], seed = 7): AttemptState =>
  state(replies, { seed, ended: true, ending: "partly" });
/** Leaves an open attempt at the cheque on a device. */
async function begun(table: AttemptTable, storage: Storage, replies: readonly number[]): Promise<void> {
  const { records, settled } = aDevice(table, storage).tab();
  records.log.keep("cheque", state(replies));
  await settled();
}
const retry = { of: "x", decision: 1, first: [{ reply: 0, breathed: false }], goesOn: false };

describe("an open attempt", () => {
  it("is there for the next page, that of each scenario apart", async () => {
    const device = aDevice();
    const { records, settled } = device.tab();
    records.log.keep("cheque", state([0, 3]));
    records.log.keep("crib", state([2]));
    await settled();
    const next = device.tab().records;
    expect(await next.log.read("cheque")).toEqual(state([0, 3]));
    expect(await next.openAttempts()).toMatchObject([
      { scenario: "cheque", replies: 2, ended: false },
      { scenario: "crib", replies: 1, ended: false },
    ]);
  });

  it("has its last reply where the page was loaded anew before that was written", async () => {
    const [table, storage] = [openMemory(), roomyStorage()];
    await begun(table, storage, [0]);
    const left = aDevice({ ...table, write: async () => new Promise(() => undefined) }, storage, "other").tab();
    await left.records.log.read("cheque");
    left.records.log.keep("cheque", state([0, 3]));
    left.records.log.keep("crib", state([2]));
    const { records, settled, store } = aDevice(table, storage).tab();
    expect(await records.log.read("cheque")).toEqual(state([0, 3]));
    expect(await records.log.read("crib")).toEqual(state([2]));
    await settled();
    expect(store.names().filter((name) => name.startsWith("unwritten"))).toEqual([]);
  });

  it("stays as another tab went on with it, where a page was left in the middle of a write", async () => {
    const [table, storage] = [openMemory(), roomyStorage()];
    await begun(table, storage, [0]);
    const left = aDevice({ ...table, write: async () => new Promise(() => undefined) }, storage, "other").tab();
    await left.records.log.read("cheque");
    const other = aDevice(table, storage, "third").tab();
    await other.records.log.read("cheque");
    left.records.log.keep("cheque", state([0, 3]));
    other.records.log.keep("cheque", state([0, 1]));
    await other.settled();
    expect(await aDevice(table, storage).tab().records.log.read("cheque")).toEqual(state([0, 1]));
  });

  it("stays in the records when another one takes its place", async () => {
    const device = aDevice();
    const { records, settled } = device.tab();
    records.log.keep("cheque", state([0, 3]));
    records.log.keep("cheque", state([], { seed: 8 }));
    records.log.forget("cheque");
    await settled();
    expect(await records.log.read("cheque")).toBeNull();
    expect((await device.table.everything()).map(({ events }) => events.length)).toEqual([2, 0]);
  });

  it("has its replies at stake, but none where only a stretch is tried again", async () => {
    const { records } = aDevice().tab();
    records.log.keep("cheque", state([0, 3], { retry }));
    expect(await records.openAttempt("cheque")).toMatchObject({ replies: 2, atStake: 0 });
    records.log.keep("cheque", state([0, 3], { retry: { ...retry, goesOn: true } }));
    expect(await records.openAttempt("cheque")).toMatchObject({ replies: 2, atStake: 2 });
    records.log.keep("cheque", over([0, 3]));
    expect(await records.openAttempt("cheque")).toMatchObject({ replies: 0, atStake: 0, ended: true });
  });
});

describe("finished attempts", () => {
  it("are listed with the latest first, as many as there are", async () => {
    const { records } = aDevice().tab();
    for (let seed = 1; seed <= 60; seed += 1) records.log.keep("cheque", over([0], seed));
    const listed = await records.summaries("cheque");
    expect(listed).toHaveLength(60);
    expect(listed.map(({ finished }) => finished)).toEqual(
      listed.map(({ finished }) => finished).toSorted((a, b) => b - a),
    );
    expect(await records.summaries()).toHaveLength(60);
    expect(await records.summaries("crib")).toEqual([]);
  });

  it("are listed once for the same replies, with the score that was known", async () => {
    const { records } = aDevice().tab();
    records.log.keep("cheque", over([0, 1]));
    await records.addResult("cheque", over([0, 1]), { score: 62 });
    records.log.keep("cheque", state([0], { retry }));
    records.log.keep("cheque", over([0, 1]));
    expect(await records.summaries("cheque")).toMatchObject([{ score: 62, ending: "partly" }]);
  });

  it("are given their result later, which no other gets, and it stays", async () => {
    const device = aDevice();
    const { records } = device.tab();
    records.log.keep("cheque", over([0], 1));
    records.log.keep("cheque", over([0], 2));
    const evidence = [{ guidance: "apologise", offered: 3, taken: 1, slipped: 0, underPressure: 0 }];
    await records.addResult("cheque", over([0], 1), { score: 62, chance: 0.4, evidence });
    await records.addResult("cheque", over([0], 3), { score: 99 });
    const [second, first] = await device.tab().records.summaries("cheque");
    expect(first).toMatchObject({ score: 62, chance: 0.4, evidence });
    expect(second).toMatchObject({ score: null, chance: null, evidence: [] });
  });

  it("show it when debriefs are passed over: twice in a row, until one is read", async () => {
    const { records } = aDevice().tab();
    const { log } = records;
    await log.read("cheque");
    log.keep("cheque", over([0], 1));
    expect(log.passesDebriefsOver("cheque")).toBe(false);
    log.keep("cheque", over([0], 2));
    expect(log.passesDebriefsOver("cheque")).toBe(true);
    expect(log.passesDebriefsOver("crib")).toBe(false);
    await records.addResult("cheque", over([0], 2), { score: 12 });
    expect(log.passesDebriefsOver("cheque")).toBe(false);
  });
});

describe("two tabs", () => {
  it("lose nothing, whichever of them replies, and whether they hear one another or not", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 30 }), async (replies) => {
        const device = aDevice();
        const tabs = [device.tab(), device.tab()] as const;
        const said: [number[], number[]] = [[], []];
        for (const { records } of tabs) await records.log.read("cheque");
        for (const [at, [second, waits]] of replies.entries()) {
          const which = second ? 1 : 0;
          said[which].push(at);
          tabs[which].records.log.keep("cheque", state(said[which]));
          if (waits) await tabs[which].settled();
        }
        for (const { settled } of tabs) await settled();
        const kept = (await device.table.everything()).flatMap(({ events }) =>
          events.flatMap((event) => (event.kind === "step" ? [event.reply] : [])),
        );
        expect(kept.toSorted((a, b) => a - b)).toEqual(replies.map((_, at) => at));
      }),
    );
  });

  it("tell each other of every change at once", async () => {
    const device = aDevice();
    const [one, other] = [device.tab(), device.tab()];
    const heard: unknown[] = [];
    const stop = other.records.follow((change) => heard.push(change));
    one.records.log.keep("cheque", state([1]));
    await one.settled();
    expect(heard).toEqual([{ scenario: "cheque", elsewhere: true }]);
    stop();
    one.records.log.keep("cheque", state([1, 2]));
    await one.settled();
    expect(heard).toHaveLength(1);
  });
});

/** A table that loses what it is to write, as long as `broken` is true. */
function breakable(): { readonly table: AttemptTable; broken: boolean; readonly lasting: AttemptTable } {
  const lasting = openMemory();
  const state = {
    broken: false,
    lasting,
    table: withFallback({
      ...lasting,
      write: async (write: AttemptWrite): Promise<WriteOutcome> =>
        state.broken ? Promise.resolve("lost") : lasting.write(write),
    }),
  };
  return state;
}

describe("where nothing can be written", () => {
  it("the page knows its attempts all the same", async () => {
    const means = breakable();
    means.broken = true;
    const { records } = aDevice(means.table).tab();
    records.log.keep("cheque", state([1]));
    records.log.keep("crib", over([1]));
    expect(await records.log.read("cheque")).toEqual(state([1]));
    await records.addResult("crib", over([1]), { score: 50 });
    expect(await records.summaries()).toMatchObject([{ scenario: "crib", score: 50 }]);
    expect(await means.lasting.everything()).toEqual([]);
  });

  it("all of it is written as soon as that is possible again", async () => {
    const means = breakable();
    const { records, settled } = aDevice(means.table).tab();
    records.log.keep("cheque", state([1]));
    await settled();
    means.broken = true;
    records.log.keep("cheque", state([1, 2]));
    records.log.keep("crib", over([1]));
    await settled();
    means.broken = false;
    records.log.keep("bread", state([0]));
    await settled();
    const kept = await means.lasting.everything();
    expect(kept.map(({ head, events }) => [head.scenario, events.length])).toEqual([
      ["cheque", 2],
      ["bread", 1],
      ["crib", 2],
    ]);
  });

  it("an attempt that is kept is written whole where everything was deleted meanwhile, and that is said", async () => {
    const device = aDevice();
    const { records, troubles, settled } = device.tab();
    records.log.keep("cheque", state([1, 2]));
    await settled();
    await device.table.erase();
    records.rewrite();
    await settled();
    expect(troubles).toEqual(["cleared"]);
    expect(repliesOf((await device.tab().records.log.read("cheque"))?.steps ?? [])).toEqual([1, 2]);
  });

  it("a device that kept attempts and has none says so, once", async () => {
    const device = aDevice();
    const { records, settled } = device.tab();
    records.log.keep("cheque", state([1]));
    await settled();
    await device.table.erase();
    const next = device.tab();
    await next.settled();
    const last = device.tab();
    await last.settled();
    expect([next.troubles, last.troubles]).toEqual([["evicted"], []]);
  });
});

it("nothing is left on the device once everything is erased", async () => {
  const device = aDevice();
  const { records, store, settled } = device.tab();
  records.log.keep("cheque", state([1]));
  records.log.keep("crib", over([1]));
  store.write("settings", { muted: true });
  await settled();
  await records.erase();
  expect([store.names(), device.storage.length]).toEqual([[], 0]);
  expect(await device.table.everything()).toEqual([]);
  expect([await records.openAttempts(), await records.summaries()]).toEqual([[], []]);
  const next = device.tab();
  await next.settled();
  expect(next.troubles).toEqual([]);
});
