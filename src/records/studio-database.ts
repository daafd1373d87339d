/**
 * The drafts of the studio in a database of their own: a full or broken one takes nothing from the attempts. Each text that
 * is kept is added in a transaction of its own, and is on the disk when that is done.
 */
import type { DBSchema, IDBPDatabase } from "idb";
import * as v from "valibot";
import { DURABLE, connectionTo, done } from "./connection.ts";
import { type StudioPack, StudioPackSchema, changedPack, isVacant } from "./studio-pack.ts";
import {
  type Draft,
  DraftSchema,
  type DraftOutcome,
  type DraftVersion,
  DraftVersionSchema,
  type DraftWrite,
  type StudioTable,
  type WholeDraft,
  mergedDraft,
  openedFrom,
  written,
} from "./studio-table.ts";
import type { Trouble } from "./trouble.ts";
import { versionsToDrop } from "./version-pruning.ts";

/** What is read is checked, so nothing is promised of it here. */
interface Schema extends DBSchema {
  /** By id. */
  drafts: { key: string; value: unknown };
  /** By draft and time: what another tab has added in the meantime is never overwritten. */
  versions: { key: [string, number]; value: unknown };
  /** By id. */
  packs: { key: string; value: unknown };
}
type Db = IDBPDatabase<Schema>;

const STORES = ["drafts", "versions"] as const;
const ALL_STORES = [...STORES, "packs"] as const;
/** 1 had no packs. */
const VERSION = 2;

interface Means {
  /** Names the database. */
  readonly name: string;
  /** Called with each thing that goes wrong, each time. */
  readonly tell: (trouble: Trouble) => void;
  /** The browser has closed the database: what was in it may be gone. */
  readonly closed: () => void;
}

export function openStudioDatabase({ name, tell, closed }: Means): StudioTable {
  const { read, change } = connectionTo<Schema>({ name, version: VERSION, upgrade, tell, closed });

  /** Whether a change was made; what went wrong is told. */
  const isDone = async (by: (db: Db) => Promise<boolean>): Promise<boolean> => {
    const made = await change(by);
    if (typeof made === "string") tell(made);
    return made === true;
  };
  const whole = async (id: string): Promise<WholeDraft | null> =>
    read(null, async (db) => {
      const tx = db.transaction(STORES);
      const [row, rows] = await Promise.all([
        tx.objectStore("drafts").get(id),
        tx.objectStore("versions").getAll(versionsOf(id)),
      ]);
      const [draft] = checkedDraft(row);
      return draft === undefined ? null : { draft, versions: rows.flatMap(checkedVersion) };
    });

  return {
    list: async () => read([], async (db) => (await db.getAll("drafts")).flatMap(checkedDraft)),
    async open(id) {
      const found = await whole(id);
      return found === null ? null : openedFrom(found.draft, found.versions);
    },
    version: async (id, at) =>
      read(null, async (db) => checkedVersion(await db.get("versions", [id, at]))[0]?.text ?? null),
    async keep(write) {
      const kept = await change(async (db) => keepIn(db, write));
      if (typeof kept !== "string") return kept;
      tell(kept);
      return { kind: "lost" };
    },
    rename: async (id, title) =>
      isDone(async (db) => {
        const tx = db.transaction("drafts", "readwrite", DURABLE);
        const [draft] = checkedDraft(await tx.store.get(id));
        await done(tx, draft === undefined ? [] : [tx.store.put({ ...draft, title })]);
        return draft !== undefined;
      }),
    remove: async (id) =>
      isDone(async (db) => {
        const tx = db.transaction(STORES, "readwrite", DURABLE);
        await done(tx, [tx.objectStore("drafts").delete(id), tx.objectStore("versions").delete(versionsOf(id))]);
        return true;
      }),
    whole,
    addAll: async (drafts, packs = []) =>
      isDone(async (db) => {
        const tx = db.transaction(ALL_STORES, "readwrite", DURABLE);
        const [rows, versions, there] = [tx.objectStore("drafts"), tx.objectStore("versions"), tx.objectStore("packs")];
        const puts: Promise<unknown>[] = [];
        for (const pack of packs) if (isVacant(checkedPack(await there.get(pack.id))[0])) puts.push(there.put(pack));
        for (const { draft, versions: all } of drafts) {
          puts.push(rows.put(mergedDraft(draft, checkedDraft(await rows.get(draft.id))[0])));
          const times = new Set(
            await versions.getAllKeys(versionsOf(draft.id)).then((keys) => keys.map(([, at]) => at)),
          );
          for (const version of all)
            if (!times.has(version.at)) puts.push(versions.put(version, [draft.id, version.at]));
        }
        await done(tx, puts);
        return true;
      }),
    packs: async () => read([], async (db) => (await db.getAll("packs")).flatMap(checkedPack)),
    async changePack(wanted) {
      const made = await change(async (db) => {
        const tx = db.transaction("packs", "readwrite", DURABLE);
        const pack = changedPack(checkedPack(await tx.store.get(wanted.id))[0] ?? null, wanted);
        await done(tx, [tx.store.put(pack)]);
        return pack;
      });
      if (typeof made !== "string") return made;
      tell(made);
      return null;
    },
    removePack: async (id) =>
      isDone(async (db) => {
        await db.delete("packs", id);
        return true;
      }),
    async erase() {
      await isDone(async (db) => {
        const tx = db.transaction(ALL_STORES, "readwrite", DURABLE);
        await done(
          tx,
          ALL_STORES.map(async (store) => tx.objectStore(store).clear()),
        );
        return true;
      });
    },
  };
}

function upgrade(db: Db, before: number): void {
  if (before < 1) {
    db.createObjectStore("drafts", { keyPath: "id" });
    db.createObjectStore("versions");
  }
  if (before < 2) db.createObjectStore("packs", { keyPath: "id" });
}

/** Adds a version in one transaction, and lets go of those that are old enough. */
async function keepIn(db: Db, write: DraftWrite): Promise<DraftOutcome> {
  const tx = db.transaction(STORES, "readwrite", DURABLE);
  const [drafts, versions] = [tx.objectStore("drafts"), tx.objectStore("versions")];
  const [row, keys] = await Promise.all([drafts.get(write.id), versions.getAllKeys(versionsOf(write.id))]);
  const last = keys.at(-1);
  const [latest] = last === undefined ? [] : checkedVersion(await versions.get(last));
  const { draft, version, outcome } = written(write, { draft: checkedDraft(row)[0] ?? null, latest: latest ?? null });
  const puts: Promise<unknown>[] = [drafts.put(draft)];
  if (version !== null) puts.push(versions.add(version, [draft.id, version.at]));
  if (version !== null && keys.length >= MANY) {
    const all = (await versions.getAll(versionsOf(draft.id))).flatMap(checkedVersion);
    puts.push(...versionsToDrop(all).map(async (at) => versions.delete([draft.id, at])));
  }
  await done(tx, puts);
  return outcome;
}

/** With so many versions, it is looked whether some can go. */
const MANY = 50;

const versionsOf = (draft: string): IDBKeyRange => IDBKeyRange.bound([draft, 0], [draft, Infinity]);

function checkedDraft(row: unknown): Draft[] {
  const checked = v.safeParse(DraftSchema, row);
  return checked.success ? [checked.output] : [];
}

function checkedPack(row: unknown): StudioPack[] {
  const checked = v.safeParse(StudioPackSchema, row);
  return checked.success ? [checked.output] : [];
}

function checkedVersion(row: unknown): DraftVersion[] {
  const { success, output } = v.safeParse(DraftVersionSchema, row);
  if (!success) return [];
  const { name, ...rest } = output;
  return [name === undefined ? rest : { ...rest, name }];
}
