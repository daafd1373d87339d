/** A device with as many tabs as a test opens: they share what is kept, and hear one another. */
import { type TabChannel, type DeviceRecords, openRecords } from "#records/device-records.ts";
import type { AttemptTable } from "#records/attempt-table.ts";
import { openMemory } from "#records/memory-table.ts";
import { type Store, openStore } from "#records/store.ts";
import type { Trouble } from "#records/trouble.ts";
import type { ScriptTable } from "#records/own-scripts.ts";
import { openStudioMemory } from "#records/studio-memory.ts";
import { type DraftCopies, draftCopiesOf } from "#records/studio-table.ts";
import { scriptTableOf } from "./a-script.ts";
import { roomyStorage } from "./a-storage.ts";

/** The time at which everything happens here. */
export const NOW = 1_790_000_000_000;

export interface Tab {
  readonly records: DeviceRecords & {
    readonly rewrite: () => void;
    readonly scripts: ScriptTable;
    readonly drafts: DraftCopies;
  };
  readonly store: Store;
  /** What it was told that went wrong. */
  readonly troubles: readonly Trouble[];
  /** Waits until everything is written. */
  readonly settled: () => Promise<unknown>;
}

export interface Device {
  readonly table: AttemptTable;
  readonly storage: Storage;
  readonly tab: () => Tab;
  /** Whether the tabs hear one another. */
  hearing: boolean;
}

/** Attempts made on it have ids with this name. */
export function aDevice(
  table: AttemptTable = openMemory(),
  storage: Storage = roomyStorage(),
  name = "attempt",
): Device {
  const channels = new Set<TabChannel>();
  const scripts = scriptTableOf(new Map());
  const drafts = draftCopiesOf(openStudioMemory());
  let ids = 0;
  const device: Device = {
    table,
    storage,
    hearing: true,
    tab() {
      const channel: TabChannel = {
        post(message) {
          if (device.hearing) for (const other of channels) if (other !== channel) other.hear(message);
        },
        hear: () => undefined,
      };
      channels.add(channel);
      const store = openStore(storage);
      const troubles: Trouble[] = [];
      const tell = (trouble: Trouble): void => void troubles.push(trouble);
      const clock = (): number => NOW + ids;
      const opened = openRecords({ table, channel, store, clock, tell, newId: () => `${name} ${++ids}` });
      const records = { ...opened, scripts, drafts };
      return { records, store, troubles, settled: records.openAttempts };
    },
  };
  return device;
}
