import { describe, expect, it } from "vitest";
import { courseOf } from "#encounter/steps.ts";
import type { AttemptTable } from "#records/attempt-table.ts";
import { isMarkedOpen } from "#records/open-mark.ts";
import { openMemory } from "#records/memory-table.ts";
import { openStore } from "#records/store.ts";
import { aDevice } from "./a-device.ts";
import { roomyStorage } from "./a-storage.ts";

const made = { hash: "0123456789abcdef", seed: 7, steps: courseOf([0, 3, 1], [1]), retry: null };
const finished = { ...made, finished: 1000, ending: "partly", score: 62 };
const replies = { hash: made.hash, seed: 7, choices: [0, 3, 1], breaths: [1] };

/** A device whose local storage holds these values. */
function deviceWith(values: Readonly<Record<string, unknown>>, table: AttemptTable = openMemory()) {
  const storage = roomyStorage();
  const store = openStore(storage);
  for (const [name, value] of Object.entries(values)) store.write(name, value);
  return aDevice(table, storage);
}

describe("what was kept in the local storage", () => {
  it("is taken over with when and how it ended, and its old record is removed", async () => {
    const device = deviceWith({
      "finished.cheque": [{ ...finished, seed: 8, finished: 2000, score: null }, finished],
      "attempt.crib": { ...made, ended: false },
      settings: "stay",
    });
    const { records, store } = device.tab();
    expect(await records.summaries("cheque")).toMatchObject([
      { finished: 2000, score: null },
      { finished: 1000, ending: "partly", score: 62, way: "practice" },
    ]);
    expect(await records.log.read("crib")).toMatchObject({ ...made, ended: false });
    expect(store.names().toSorted()).toEqual(["kept", "open.crib", "settings"]);
    expect(isMarkedOpen(store, "crib")).toBe(true);
  });

  it.each([
    ["as lists of replies", { ...replies, ended: false }],
    ["without the end and the breaths", { hash: made.hash, seed: 7, steps: [{ reply: 0 }] }],
    ["as steps", { ...made, ended: false }],
  ])("is read %s", async (_how, saved) => {
    const { records } = deviceWith({ "attempt.cheque": saved }).tab();
    expect(await records.log.read("cheque")).toMatchObject({ hash: made.hash, seed: 7, ended: false });
    expect(await records.openAttempt("cheque")).toMatchObject({ ended: false });
  });

  it("is a finished attempt where it had ended, and is listed once", async () => {
    const alone = deviceWith({ "attempt.cheque": { ...replies, ended: true } }).tab();
    expect(await alone.records.summaries("cheque")).toMatchObject([{ finished: 0, ending: null, score: null }]);
    const listed = deviceWith({ "attempt.cheque": { ...made, ended: true }, "finished.cheque": [finished] }).tab();
    expect(await listed.records.summaries("cheque")).toMatchObject([{ finished: 1000, score: 62 }]);
    expect(await listed.records.log.read("cheque")).toMatchObject({ ended: true, ending: "partly" });
  });

  it("is taken over once, by however many tabs, and never over what was played since", async () => {
    const values = { "attempt.cheque": { ...made, ended: false }, "finished.cheque": [finished] };
    const device = deviceWith(values);
    const [one, other] = [device.tab(), device.tab()];
    await one.settled();
    await other.settled();
    one.records.log.keep("cheque", { ...made, seed: 9, way: "practice", ended: false, ending: null });
    await one.settled();
    for (const [name, value] of Object.entries(values)) one.store.write(name, value);
    const later = device.tab();
    expect(await later.records.log.read("cheque")).toMatchObject({ seed: 9 });
    expect(await device.table.count()).toBe(3);
    expect(await later.records.summaries()).toHaveLength(1);
  });

  it("stays where it was as long as it can't be taken over, and is there for the page", async () => {
    const lasting = openMemory();
    const broken: AttemptTable = { ...lasting, addAll: async () => Promise.resolve(false) };
    const { withFallback } = await import("#records/fallback-table.ts");
    const device = deviceWith({ "attempt.cheque": { ...made, ended: false } }, withFallback(broken));
    const { records, store } = device.tab();
    expect(await records.log.read("cheque")).toMatchObject(made);
    expect(store.names()).toContain("attempt.cheque");
  });

  it.each<[string, unknown]>([
    ["a text", "played"],
    ["no steps", { ...finished, steps: undefined }],
    ["an ending that there is none", { ...finished, ending: "exploded" }],
    ["a time before time", { ...finished, finished: -1 }],
    ["half a reply", { ...finished, steps: [{ reply: 0.5, breathed: false }] }],
    ["a seed that is no whole number", { ...finished, seed: 1.5 }],
  ])("and makes no sense is passed over, stays, and takes no other with it: %s", async (_what, broken) => {
    const { records, store } = deviceWith({ "finished.cheque": [broken, finished] }).tab();
    expect(await records.summaries("cheque")).toMatchObject([{ finished: 1000 }]);
    expect(store.names()).toContain("finished.cheque");
  });
});
