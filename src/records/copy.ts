/** Saves a copy of everything on the device, and loads one. Loading adds what is missing and overwrites nothing. */
import type { DeviceRecords } from "./device-records.ts";
import { type CopyPlan, type Kept, type KeptNote, type ReadCopy, readCopy, writeCopy } from "./export-file.ts";
import { type ScriptTable, hasOwnScripts, markOwnScripts } from "./own-scripts.ts";
import { addReflections, nameOfReflections, readReflections, reflectedOn } from "./reflection.ts";
import { keepSettings, settingsIn } from "./settings.ts";
import type { Store } from "./store.ts";
import type { DraftCopies } from "./studio-table.ts";

type Records = Pick<DeviceRecords, "everything" | "merge"> & {
  readonly scripts: ScriptTable;
  readonly drafts: DraftCopies;
};

/** The text of a copy. `now`: milliseconds since 1970. */
export const copyOfEverything = async (records: Records, store: Store, now: number): Promise<string> =>
  writeCopy(await everythingOn(records, store), now);

/** What loading this text would do; or where it is broken. Changes nothing. */
export const lookInto = async (text: string, records: Records, store: Store): Promise<ReadCopy> =>
  readCopy(text, await everythingOn(records, store));

async function everythingOn(records: Records, store: Store): Promise<Kept> {
  const { attempts, open } = await records.everything();
  const notes = reflectedOn(store).flatMap((scenario) =>
    readReflections(store, scenario).map((note): KeptNote => ({ scenario, note })),
  );
  const scripts = await records.scripts.all();
  const drafts = await records.drafts.all();
  const packs = await records.drafts.packs();
  const settings = settingsIn(store.read("settings"));
  return { attempts, open: open.map(({ attempt }) => attempt), notes, scripts, drafts, packs, settings };
}

/** Does what was planned: all of it or nothing. Returns false if the browser can't keep it. */
export async function loadCopy(
  { attempts, open, notes, scripts: { added }, drafts, packs, settings }: CopyPlan,
  records: Records,
  store: Store,
): Promise<boolean> {
  const scenarios = [...new Set(notes.map(({ scenario }) => scenario))];
  // What is in the local storage is put back if anything fails, and scripts and drafts are taken out again; the attempts go
  // last, all in one transaction.
  const names = [...scenarios.map(nameOfReflections), "settings"];
  const before = names.map((name) => [name, store.read(name)] as const);
  const noted = scenarios.every((scenario) =>
    addReflections(
      store,
      scenario,
      notes.filter((one) => one.scenario === scenario).map(({ note }) => note),
    ),
  );
  const isSet = noted && (settings === null || keepSettings(store, settings));
  const hadScripts = hasOwnScripts(store);
  const hasScripts = isSet && (added.length === 0 || (await records.scripts.keep(added)));
  if (hasScripts && added.length > 0) markOwnScripts(store, true);
  const newDrafts = drafts.added.map(({ draft }) => draft.id);
  const draftsBefore = newDrafts.length === 0 ? [] : await records.drafts.all();
  const addsNone = newDrafts.length === 0 && packs.added.length === 0;
  const hasDrafts = hasScripts && (addsNone || (await records.drafts.addAll(drafts.added, packs.added)));
  if (hasDrafts && (await records.merge(attempts, open))) return true;
  if (hasDrafts) {
    for (const id of newDrafts) await records.drafts.remove(id);
    // Where they were added there was no pack, or an empty one.
    for (const { id } of packs.added) await records.drafts.removePack(id);
    await records.drafts.addAll(draftsBefore.filter(({ draft }) => newDrafts.includes(draft.id)));
  }
  if (hasScripts && added.length > 0) {
    await records.scripts.remove(added.map(({ id }) => id));
    markOwnScripts(store, hadScripts);
  }
  for (const [name, value] of before)
    if (value === undefined) store.remove(name);
    else store.write(name, value);
  return false;
}

/** So many finished attempts after the last copy, or the last reminder, another one is due. */
const COPY_AFTER = 10;
const COPIED = "copied";

/** Whether it is time to save a copy, with so many attempts finished. */
export function isCopyDue(store: Store, finished: number): boolean {
  const copied = Number(store.read(COPIED) ?? 0);
  return finished - (copied <= finished ? copied : 0) >= COPY_AFTER;
}

/** Notes that a copy was saved, or declined, with so many attempts finished. */
export function noteCopy(store: Store, finished: number): void {
  store.write(COPIED, finished);
}
