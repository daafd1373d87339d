/**
 * A connection to a database of the browser, for the files that keep something there: it is opened when it is first asked
 * for, and again after the browser has closed it.
 */
import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, deleteDB, openDB } from "idb";
import type { Trouble } from "./trouble.ts";

/** On the disk, and not only with the system, before it counts as kept. */
export const DURABLE = { durability: "strict" } as const;

/** Milliseconds. Some browsers never answer: it is still waited for, but nothing else waits with it. */
const ANSWER = 5000;
/** What opening fails with for a moment. */
const DELETING = ["AbortError", "UnknownError", "InvalidStateError"];

interface Means<Schema extends DBSchema> {
  /** Names the database. */
  readonly name: string;
  readonly version: number;
  /** Brings it to this version. */
  readonly upgrade: NonNullable<OpenDBCallbacks<Schema>["upgrade"]>;
  /** Called when a read finds the database closed to it, each time. */
  readonly tell: (trouble: Trouble) => void;
  /** The browser has closed the database: what was in it may be gone. */
  readonly closed: () => void;
}

export interface Connection<Schema extends DBSchema> {
  /** What `by` reads; `nothing` where nothing can be read. Never fails. */
  readonly read: <Value>(nothing: Value, by: (db: IDBPDatabase<Schema>) => Promise<Value>) => Promise<Value>;
  /**
   * Runs a transaction; a connection that the browser has closed is opened again, once. Returns what went wrong, if
   * something did; throws `AddedElsewhere` alone.
   */
  readonly change: <Value>(by: (db: IDBPDatabase<Schema>) => Promise<Value>) => Promise<Value | Trouble>;
}

export function connectionTo<Schema extends DBSchema>({
  name,
  version,
  upgrade,
  tell,
  closed,
}: Means<Schema>): Connection<Schema> {
  type Db = IDBPDatabase<Schema>;
  let opening: Promise<Db> | null = null;
  let blocked: Promise<Trouble> | null = null;

  const close = (): void => {
    void opening?.then((db) => db.close()).catch(() => undefined);
    opening = null;
  };
  /** The open database, or why there is none. While it is blocked, it is still waited for. */
  const connect = async (tries = 4): Promise<Db | Trouble> => {
    if (opening === null) {
      let stopped: (why: Trouble) => void = () => undefined;
      blocked = new Promise<Trouble>((resolve) => (stopped = resolve));
      // Where nothing can be stored, asking alone is refused.
      const open = async (): Promise<Db> =>
        openDB<Schema>(name, version, {
          upgrade,
          blocked: () => stopped("blocked"),
          // A newer version of the page wants it, or the data are to be erased.
          blocking: close,
          terminated() {
            if (opening === mine) opening = null;
            closed();
          },
        });
      const mine = open();
      opening = mine;
      setTimeout(() => stopped("none"), ANSWER);
    }
    const asked = opening;
    try {
      return await Promise.race([asked, blocked ?? asked]);
    } catch (error) {
      if (opening === asked) opening = null;
      if (nameOf(error) === "VersionError") return "newer";
      // While the browser deletes a database, it can't be opened.
      if (!DELETING.includes(nameOf(error)) || tries === 1) return "none";
      await new Promise((resolve) => setTimeout(resolve, 250));
      return connect(tries - 1);
    }
  };
  const read = async <Value>(nothing: Value, by: (db: Db) => Promise<Value>): Promise<Value> => {
    const db = await connect();
    if (typeof db === "string") {
      // Who keeps nothing is told when there is something to keep.
      if (db !== "none") tell(db);
      return nothing;
    }
    try {
      return await by(db);
    } catch {
      close();
      return nothing;
    }
  };
  /** Runs a transaction; a connection that the browser has closed is opened again, once. */
  const change = async <Value>(by: (db: Db) => Promise<Value>, again = true): Promise<Value | Trouble> => {
    const db = await connect();
    if (typeof db === "string") return db;
    try {
      return await by(db);
    } catch (error) {
      const kind = nameOf(error);
      if (error instanceof AddedElsewhere) throw error;
      if (kind === "QuotaExceededError") return "full";
      close();
      return again ? change(by, false) : "failed";
    }
  };
  return { read, change };
}

/** Deletes a whole database, and waits until it is gone; but not for a tab that doesn't let go of it. */
export async function deleteWhole(name: string): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, ANSWER));
  const gone = async (): Promise<void> => deleteDB(name);
  // Where there is no database, there is nothing to delete.
  await Promise.race([gone().catch(() => undefined), patience]);
}

/** Something that this tab doesn't know was added in the meantime. */
export class AddedElsewhere extends Error {}

/** Waits until a transaction is over. Throws why it came to nothing. */
export async function done(tx: { readonly done: Promise<void> }, puts: readonly Promise<unknown>[]): Promise<void> {
  // Each of them fails with the transaction, which says why.
  const settled = Promise.allSettled(puts);
  await tx.done;
  await settled;
}

const nameOf = (error: unknown): string => (error instanceof DOMException ? error.name : "");
