/** Saves a copy of all that is kept in this browser, as a file. */
import { copyOfEverything, noteCopy } from "#records/copy.ts";
import type { PageRecords } from "#records/open-page-records.ts";
import type { Store } from "#records/store.ts";
import { saveFile } from "#ui/save-file.ts";

/** `now`: milliseconds since 1970. Returns the file's name. */
export async function saveEverything(
  records: Pick<PageRecords, "summaries" | "everything" | "merge" | "scripts" | "drafts">,
  store: Store,
  now: number,
): Promise<string> {
  const file = `composure-${new Date(now).toISOString().slice(0, 10)}.json`;
  saveFile(file, "application/json", await copyOfEverything(records, store, now));
  noteCopy(store, (await records.summaries()).length);
  return file;
}
