/** Keeps in memory what can't be written, for as long as the page is open, and writes it as soon as it can. */
import {
  type AttemptTable,
  type AttemptWrite,
  type KeptSummary,
  type OpenAttempt,
  openRowOf,
} from "./attempt-table.ts";
import { openMemory } from "./memory-table.ts";

/** As `lasting`. An attempt that it loses is read from memory. */
export function withFallback(lasting: AttemptTable): AttemptTable {
  const memory = openMemory();
  const lost = new Map<string, AttemptWrite>();
  const drop = (id: string): void => {
    lost.delete(id);
    memory.forget(id);
  };
  /** What was lost before has room again, perhaps. */
  const writeLost = async (): Promise<void> => {
    for (const [id, write] of lost) {
      const now = await memory.attempt(id);
      const written = await lasting.write({ ...write, ...now });
      if (written === "lost") return;
      if (written !== "taken") drop(id);
    }
  };
  return {
    async write(write) {
      const written = await lasting.write(write);
      if (written !== "lost") {
        drop(write.head.id);
        await writeLost();
        return written;
      }
      drop(write.head.id);
      lost.set(write.head.id, write);
      await memory.close(write.head.scenario);
      await memory.addAll([write], [openRowOf(write)]);
      return written;
    },
    async close(scenario) {
      await memory.close(scenario);
      await lasting.close(scenario);
    },
    open: async (scenario) => (await memory.open(scenario)) ?? lasting.open(scenario),
    async allOpen() {
      const rows = new Map<string, OpenAttempt>();
      for (const row of [...(await lasting.allOpen()), ...(await memory.allOpen())]) rows.set(row.scenario, row);
      return [...rows.values()];
    },
    attempt: async (id) => (await memory.attempt(id)) ?? lasting.attempt(id),
    async summaries(scenario) {
      const rows = new Map<string, KeptSummary>();
      for (const row of [...(await lasting.summaries(scenario)), ...(await memory.summaries(scenario))])
        rows.set(row.attempt, row);
      return [...rows.values()];
    },
    async addResult(key, result, at) {
      await memory.addResult(key, result, at);
      await lasting.addResult(key, result, at);
    },
    async everything() {
      const all = [...(await lasting.everything()), ...(await memory.everything())];
      return [...new Map(all.map((attempt) => [attempt.head.id, attempt])).values()];
    },
    count: async () => lasting.count(),
    async addAll(attempts, open) {
      const added = await lasting.addAll(attempts, open);
      if (!added) await memory.addAll(attempts, open);
      return added;
    },
    addAllForGood: lasting.addAllForGood,
    async erase() {
      lost.clear();
      await memory.erase();
      await lasting.erase();
    },
  };
}
