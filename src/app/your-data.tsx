/** Puts together what the start page says and does about the data on the device. Loaded once that page is there. */
import { isCopyDue, loadCopy, lookInto, noteCopy } from "#records/copy.ts";
import type { PageRecords } from "#records/open-page-records.ts";
import type { Store } from "#records/store.ts";
import { Erasing } from "#ui/home/erasing.tsx";
import { CopyReminder, YourData, type YourDataParts } from "#ui/home/your-data.tsx";
import { OwnFile } from "#ui/home/own-file.tsx";
import { addressOf, go } from "#ui/route.ts";
import type { OwnScripts } from "./own-scripts.ts";
import { saveEverything } from "./save-everything.ts";
import { isVerdictName } from "./verdict-name.ts";

interface Means {
  readonly records: Pick<PageRecords, "summaries" | "everything" | "merge" | "erase" | "scripts" | "drafts">;
  readonly store: Store;
  /** Null where no scripts of one's own can be opened. */
  readonly ownScripts: (() => Promise<OwnScripts>) | null;
  /** What the shelf is narrowed to. */
  readonly query: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Bytes. Ten thousand conversations have a fifth of it. */
const LARGEST_COPY = 100_000_000;

export async function openYourData({ records, store, ownScripts, query, now }: Means): Promise<YourDataParts> {
  const [finished, lasts] = await Promise.all([records.summaries(), isSafeFromEviction()]);
  const isDue = !lasts && isCopyDue(store, finished.length);
  const noted = async (): Promise<void> => noteCopy(store, (await records.summaries()).length);
  const save = async (): Promise<string> => saveEverything(records, store, now);
  const erase = async (): Promise<void> => {
    await records.erase();
    // Whatever the program still remembers goes with the page.
    location.replace(addressOf({ kind: "home" }));
    location.reload();
  };
  return {
    OwnFile: () =>
      ownScripts === null ? null : (
        <OwnFile
          check={async (file) => (isVerdictName(file.name) ? openVerdict(file) : (await ownScripts()).check(file))}
          keep={async (ids) => (await ownScripts()).keep(ids)}
          play={(scenario) => go({ kind: "play", scenario })}
          showShelf={() => go({ kind: "home", query })}
        />
      ),
    Section: () => (
      <YourData
        save={save}
        look={async (file) =>
          file.size > LARGEST_COPY
            ? { kind: "broken", why: "This file is too large to be a copy." }
            : lookInto(await file.text(), records, store)
        }
        load={async (plan) => {
          const isLoaded = await loadCopy(plan, records, store);
          if (isLoaded) await noted();
          return isLoaded;
        }}
        openAnew={() => location.reload()}
        erase={erase}
      />
    ),
    Reminder: () => (isDue ? <CopyReminder save={save} dismiss={() => void noted()} /> : null),
    Erase: () => <Erasing erase={erase} />,
  };
}

/** A trainer's verdict has a page of its own, in the words of a debrief. */
async function openVerdict(file: File): Promise<{ readonly kind: "refused"; readonly why: string } | null> {
  const why = await (await import("./debriefing.tsx")).openVerdict(file);
  return why === "" ? null : { kind: "refused", why };
}

/** The browser has promised not to delete what the page keeps. Where it can't be asked, it has promised nothing. */
async function isSafeFromEviction(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
