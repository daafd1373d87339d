/** What the room's screen needs for roles: the sheets, and how many people there are. What makes the sheets is passed in. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Sheets } from "#scenario/sheets.ts";
import { type RoleSheets, roleSheets } from "./role-sheets.ts";

/** How far the roles' sheets are. */
export type RolesMaking =
  | { readonly kind: "none" }
  /** The part, 0 to 1. */
  | { readonly kind: "walked"; readonly part: number }
  | { readonly kind: "made"; readonly sheets: RoleSheets }
  | { readonly kind: "failed" };

export interface GivingRoles {
  readonly people: ReadonlySignal<number>;
  readonly setPeople: (people: number) => void;
  readonly making: ReadonlySignal<RolesMaking>;
  /** Makes them, if they aren't made or being made; then hands them to `made`, if they could be made. */
  readonly make: (made: (sheets: RoleSheets) => void) => void;
}

interface Means {
  readonly people: { readonly read: () => unknown; readonly write: (people: number) => void };
  /** Makes the sheets, and says how far it is; the last is "made" or "failed". */
  readonly makeSheets: (
    listen: (
      now:
        | { readonly kind: "walked"; readonly part: number }
        | { readonly kind: "made"; readonly sheets: Sheets }
        | { readonly kind: "failed" },
    ) => void,
  ) => void;
}

/** As many as a course has, until somebody says how many. */
const USUAL = 12;

export function openGivingRoles({ people: kept, makeSheets }: Means): GivingRoles {
  const before = kept.read();
  const people = signal(typeof before === "number" && Number.isInteger(before) && before > 0 ? before : USUAL);
  const making = signal<RolesMaking>({ kind: "none" });
  let waiting: ((sheets: RoleSheets) => void) | null = null;
  return {
    people,
    setPeople(to) {
      people.value = to;
      kept.write(to);
    },
    making,
    make(made) {
      const now = making.peek();
      if (now.kind === "made") return made(now.sheets);
      waiting = made;
      if (now.kind === "walked") return;
      making.value = { kind: "walked", part: 0 };
      makeSheets((next) => {
        if (next.kind !== "made") {
          making.value = next;
          return;
        }
        const sheets = roleSheets(next.sheets);
        making.value = { kind: "made", sheets };
        waiting?.(sheets);
      });
    },
  };
}
