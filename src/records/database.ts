/**
 * The attempts in the browser's database. What happens in an attempt is added in a
 * transaction of its own, and is on the disk when that is done.
 */
import type { DBSchema, IDBPDatabase } from "idb";
import type { KeptAttempt } from "./attempt-events.ts";
import {
  type AttemptTable,
  type AttemptWrite,
  type WriteOutcome,
  openRowOf,
  resultEvent,
  keptSummaryOf,
} from "./attempt-table.ts";
import { checkedAttempt, checkedOpen, checkedScript, checkedSummary } from "./checked-rows.ts";
import { AddedElsewhere, DURABLE, connectionTo, done } from "./connection.ts";
import type { ScriptTable } from "./own-scripts.ts";
import type { Trouble } from "./trouble.ts";

/** What is read is checked, so nothing is promised of it here. */
interface Schema extends DBSchema {
  /** How attempts began, by id. */
  attempts: { key: string; value: unknown };
  /** What happened in them, by attempt and number: what another tab has added in the meantime is never overwritten. */
  events: { key: [string, number]; value: unknown };
  /** The summaries of those that have ended, by attempt. */
  summaries: { key: string; value: unknown; indexes: { scenario: string; key: string } };
  /** The attempt that goes on, by scenario. */
  open: { key: string; value: unknown };
  /** Scripts of one's own, by the ids of their scenarios. */
  scripts: { key: string; value: unknown };
}
type Db = IDBPDatabase<Schema>;

const STORES = ["attempts", "events", "summaries", "open", "scripts"] as const;
/** 1 is older than any that was handed out; 2 had no scripts. */
const VERSION = 3;
interface Means {
  /** Names the database. */
  readonly name: string;
  /** Called with each thing that goes wrong, each time. */
  readonly tell: (trouble: Trouble) => void;
  /** The browser has closed the database: what was in it may be gone. */
  readonly closed: () => void;
}

export function openDatabase({ name, tell, closed }: Means): AttemptTable & { readonly scripts: ScriptTable } {
  const { read, change } = connectionTo<Schema>({ name, version: VERSION, upgrade, tell, closed });

  const attemptIn = async (db: Db, id: string): Promise<KeptAttempt | null> => {
    const [head, events] = await Promise.all([db.get("attempts", id), db.getAll("events", eventsOf(id))]);
    return checkedAttempt(head, events);
  };

  const addAll: AttemptTable["addAll"] = async (attempts, open) => {
    const added = await change(async (db) => {
      const tx = db.transaction(STORES, "readwrite", DURABLE);
      const known = new Set(await tx.objectStore("attempts").getAllKeys());
      const isOpen = new Set(await tx.objectStore("open").getAllKeys());
      const puts: Promise<unknown>[] = [];
      for (const attempt of attempts) {
        const { head, events } = attempt;
        if (known.has(head.id)) continue;
        const summary = keptSummaryOf(attempt);
        puts.push(tx.objectStore("attempts").add(head));
        puts.push(...events.map(async (event, at) => tx.objectStore("events").add(event, [head.id, at])));
        if (summary !== null) puts.push(tx.objectStore("summaries").put(summary));
      }
      for (const row of open)
        if (!known.has(row.attempt) && !isOpen.has(row.scenario)) puts.push(tx.objectStore("open").put(row));
      await done(tx, puts);
      return true;
    });
    return added === true;
  };

  return {
    async write(write) {
      try {
        const written = await change(async (db): Promise<Exclude<WriteOutcome, "taken" | "lost">> =>
          writeIn(db, write),
        );
        if (written === "kept" || written === "moved") return written;
        tell(written);
        return written === "cleared" ? "cleared" : "lost";
      } catch {
        return "taken";
      }
    },
    async close(scenario) {
      await change(async (db) => {
        const tx = db.transaction("open", "readwrite", DURABLE);
        await done(tx, [tx.store.delete(scenario)]);
      });
    },
    open: async (scenario) => read(null, async (db) => checkedOpen(await db.get("open", scenario))[0] ?? null),
    allOpen: async () => read([], async (db) => (await db.getAll("open")).flatMap(checkedOpen)),
    attempt: async (id) => read(null, async (db) => attemptIn(db, id)),
    summaries: async (scenario) =>
      read([], async (db) => {
        const rows =
          scenario === undefined
            ? await db.getAll("summaries")
            : await db.getAllFromIndex("summaries", "scenario", scenario);
        return rows.flatMap(checkedSummary);
      }),
    async addResult(key, result, at) {
      const added = await change(async (db) => {
        const tx = db.transaction(["events", "summaries"], "readwrite", DURABLE);
        const [events, summaries] = [tx.objectStore("events"), tx.objectStore("summaries")];
        const known = (await summaries.index("key").getAll(key)).flatMap(checkedSummary);
        const puts: Promise<unknown>[] = [];
        for (const summary of known) {
          const event = resultEvent(summary, result, at);
          if (event === null) continue;
          const number = await events.count(eventsOf(summary.attempt));
          puts.push(events.add(event, [summary.attempt, number]), summaries.put({ ...summary, ...result }));
        }
        await done(tx, puts);
        return null;
      });
      if (added !== null) tell(added);
    },
    everything: async () =>
      read([], async (db) => {
        const ids = await db.getAllKeys("attempts");
        const all = await Promise.all(ids.map(async (id) => attemptIn(db, id)));
        return all.flatMap((attempt) => (attempt === null ? [] : [attempt]));
      }),
    count: async () => read<number | null>(null, async (db) => db.count("attempts")),
    addAll,
    addAllForGood: addAll,
    scripts: {
      all: async () => read([], async (db) => (await db.getAll("scripts")).flatMap(checkedScript)),
      async keep(scripts) {
        const kept = await change(async (db) => {
          const tx = db.transaction("scripts", "readwrite", DURABLE);
          await done(
            tx,
            scripts.map(async (script) => tx.store.put(script)),
          );
          return true;
        });
        return kept === true;
      },
      async remove(ids) {
        await change(async (db) => {
          const tx = db.transaction("scripts", "readwrite", DURABLE);
          await done(
            tx,
            ids.map(async (id) => tx.store.delete(id)),
          );
        });
      },
    },
    async erase() {
      await change(async (db) => {
        const tx = db.transaction(STORES, "readwrite", DURABLE);
        await done(
          tx,
          STORES.map(async (store) => tx.objectStore(store).clear()),
        );
      });
    },
  };
}

function upgrade(db: Db): void {
  for (const store of ["attempts", "events"] as const)
    if (!db.objectStoreNames.contains(store))
      db.createObjectStore(store, store === "attempts" ? { keyPath: "id" } : {});
  if (!db.objectStoreNames.contains("summaries")) {
    const summaries = db.createObjectStore("summaries", { keyPath: "attempt" });
    summaries.createIndex("scenario", "scenario");
    summaries.createIndex("key", "key");
  }
  if (!db.objectStoreNames.contains("open")) db.createObjectStore("open", { keyPath: "scenario" });
  if (!db.objectStoreNames.contains("scripts")) db.createObjectStore("scripts", { keyPath: "id" });
}

/** Adds what happened in one transaction: all of it or nothing. Throws if another tab was first. */
async function writeIn(
  db: Db,
  { head, events, since, replaces, always }: AttemptWrite,
): Promise<"kept" | "moved" | "cleared"> {
  const tx = db.transaction(STORES, "readwrite", DURABLE);
  const [known, there, opened] = await Promise.all([
    tx.objectStore("attempts").getKey(head.id),
    tx.objectStore("events").count(eventsOf(head.id)),
    tx.objectStore("open").get(head.scenario),
  ]);
  const isThere = known !== undefined;
  const puts: Promise<unknown>[] = [];
  const others = isThere && there > (since ?? 0);
  const isOver = events.some(({ kind }) => kind === "end");
  if (others && (events.length > (since ?? 0) || (always && !isOver))) throw new AddedElsewhere();
  if (others) return "moved";
  if (!isThere) puts.push(tx.objectStore("attempts").add(head));
  for (const [number, event] of events.entries())
    if (!isThere || number >= (since ?? 0)) puts.push(tx.objectStore("events").add(event, [head.id, number]));
  const summary = keptSummaryOf({ head, events });
  if (summary !== null) puts.push(tx.objectStore("summaries").put(summary));
  const now = checkedOpen(opened)[0]?.attempt ?? null;
  const wasCleared = since !== null && !isThere;
  const moves = always || now === replaces || now === head.id || wasCleared;
  if (moves) puts.push(tx.objectStore("open").put(openRowOf({ head, events })));
  await done(tx, puts);
  if (wasCleared) return "cleared";
  return moves ? "kept" : "moved";
}

const eventsOf = (attempt: string): IDBKeyRange => IDBKeyRange.bound([attempt, 0], [attempt, Infinity]);
