/**
 * What has just happened in an attempt, until the database has it. A page that is left or loaded anew in the middle of a
 * write takes the write with it; what is in the local storage stays. It is no record: a browser that is killed loses it.
 */
import * as v from "valibot";
import { AttemptEventSchema, AttemptHeadSchema, type KeptAttempt } from "./attempt-events.ts";
import type { AttemptTable } from "./attempt-table.ts";
import type { Store } from "./store.ts";

const Unwritten = v.object({ head: AttemptHeadSchema, events: v.array(AttemptEventSchema) });

const PREFIX = "unwritten.";

const nameOf = ({ head }: Pick<KeptAttempt, "head">): string => PREFIX + head.id;

export function noteUnwritten(store: Store, { head, events }: KeptAttempt): void {
  store.write(nameOf({ head }), { head, events });
}

export const forgetUnwritten = (store: Store, attempt: Pick<KeptAttempt, "head">): void =>
  store.remove(nameOf(attempt));

/** Writes what an earlier page didn't come to write. An attempt that went on otherwise since stays as it is. */
export async function writeUnwritten(store: Store, table: AttemptTable): Promise<void> {
  for (const name of store.names().filter((one) => one.startsWith(PREFIX))) {
    const read = v.safeParse(Unwritten, store.read(name));
    const isWritten = !read.success || (await writeRest(read.output, table));
    if (isWritten) store.remove(name);
  }
}

/** Returns false if it couldn't be written. */
async function writeRest({ head, events }: KeptAttempt, table: AttemptTable): Promise<boolean> {
  const known = await table.attempt(head.id);
  const there = known?.events ?? [];
  const goesOn = JSON.stringify(there) === JSON.stringify(events.slice(0, there.length));
  if (!goesOn || (known !== null && there.length === events.length)) return true;
  const replaces = (await table.open(head.scenario))?.attempt ?? null;
  const since = known === null ? null : there.length;
  return (await table.write({ head, events, since, replaces, always: false })) !== "lost";
}
