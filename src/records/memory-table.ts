/** Attempts that last only as long as the page. */
import type { KeptAttempt } from "./attempt-events.ts";
import {
  type AttemptTable,
  type KeptSummary,
  type OpenAttempt,
  openRowOf,
  resultEvent,
  keptSummaryOf,
} from "./attempt-table.ts";

export interface MemoryTable extends AttemptTable {
  readonly forget: (id: string) => void;
}

export function openMemory(): MemoryTable {
  const attempts = new Map<string, KeptAttempt>();
  const open = new Map<string, OpenAttempt>();
  const summaries = (scenario?: string): KeptSummary[] =>
    [...attempts.values()].flatMap((attempt) => {
      const summary = keptSummaryOf(attempt);
      return summary === null || (scenario ?? summary.scenario) !== summary.scenario ? [] : [summary];
    });
  const addAll: AttemptTable["addAll"] = async (added, rows) => {
    const fresh = added.filter(({ head }) => !attempts.has(head.id));
    const ids = new Set(fresh.map(({ head }) => head.id));
    for (const attempt of fresh) attempts.set(attempt.head.id, attempt);
    for (const row of rows) if (ids.has(row.attempt) && !open.has(row.scenario)) open.set(row.scenario, row);
    return Promise.resolve(true);
  };
  return {
    write: async ({ head, events, since, replaces, always }) => {
      const known = attempts.get(head.id);
      const others = known !== undefined && known.events.length > (since ?? 0);
      const isOver = events.some(({ kind }) => kind === "end");
      if (others && (events.length > (since ?? 0) || (always && !isOver))) return Promise.resolve("taken");
      if (others) return Promise.resolve("moved");
      attempts.set(head.id, { head, events: [...events] });
      const now = open.get(head.scenario)?.attempt ?? null;
      const wasCleared = since !== null && known === undefined;
      const moves = always || now === replaces || now === head.id || wasCleared;
      if (moves) open.set(head.scenario, openRowOf({ head, events }));
      if (wasCleared) return Promise.resolve("cleared");
      return Promise.resolve(moves ? "kept" : "moved");
    },
    close: async (scenario) => {
      open.delete(scenario);
      return Promise.resolve();
    },
    open: async (scenario) => Promise.resolve(open.get(scenario) ?? null),
    allOpen: async () => Promise.resolve([...open.values()]),
    attempt: async (id) => Promise.resolve(attempts.get(id) ?? null),
    summaries: async (scenario) => Promise.resolve(summaries(scenario)),
    addResult: async (key, result, at) => {
      for (const known of summaries()) {
        const event = known.key === key ? resultEvent(known, result, at) : null;
        const attempt = attempts.get(known.attempt);
        if (event !== null && attempt !== undefined)
          attempts.set(known.attempt, { ...attempt, events: [...attempt.events, event] });
      }
      return Promise.resolve();
    },
    everything: async () => Promise.resolve([...attempts.values()]),
    count: async () => Promise.resolve(attempts.size),
    addAll,
    addAllForGood: addAll,
    erase: async () => {
      attempts.clear();
      open.clear();
      return Promise.resolve();
    },
    forget: (id) => {
      attempts.delete(id);
      for (const [scenario, { attempt }] of open) if (attempt === id) open.delete(scenario);
    },
  };
}
