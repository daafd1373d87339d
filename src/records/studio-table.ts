/** What the studio keeps of scripts that are being written: the interface that the database and the memory have in common. */
import * as v from "valibot";
import { type PackChange, type StudioPack, OWN_PACK } from "./studio-pack.ts";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds since 1970. */
const Time = v.pipe(v.number(), v.minValue(0));

const DraftCheckSchema = v.object({ errors: Count, warnings: Count });
/** What the check said of a draft when it was last looked at. */
export type DraftCheck = Readonly<v.InferOutput<typeof DraftCheckSchema>>;

export const DraftSchema = v.object({
  id: v.string(),
  title: v.string(),
  /** The look of its customer, by the cast's id; empty where it isn't known. */
  portrait: v.string(),
  created: Time,
  /** When its text was changed last. */
  changed: Time,
  /** Null where it hasn't been checked. */
  check: v.nullable(DraftCheckSchema),
  /** The pack whose people and house rules it goes by. */
  pack: v.optional(v.string(), OWN_PACK),
  /** The name of the file that it came from; empty where it came from none. */
  file: v.optional(v.string(), ""),
});
/** A script that is being written, without its text. */
export type Draft = Readonly<v.InferOutput<typeof DraftSchema>>;

export const DraftVersionSchema = v.object({
  draft: v.string(),
  at: Time,
  text: v.string(),
  /** What its writer calls it; a version with a name stays for good. */
  name: v.optional(v.string()),
});
/** The text of a draft as it was at a time. No two of a draft have the same time, and none is ever changed. */
export type DraftVersion = Readonly<v.InferOutput<typeof DraftVersionSchema>>;

/** A draft with its versions, as a copy has it. */
export const WholeDraftSchema = v.object({
  draft: DraftSchema,
  versions: v.pipe(v.array(DraftVersionSchema), v.minLength(1)),
});

/** A version without its text. */
export type VersionMark = Pick<DraftVersion, "at" | "name">;

/** A draft with all its versions, the oldest first: at least one. */
export interface WholeDraft {
  readonly draft: Draft;
  readonly versions: readonly DraftVersion[];
}

/** Where a draft came from. */
export type DraftOrigin = Pick<Draft, "pack" | "file">;

/** What is to be kept of a draft. */
export interface DraftWrite extends DraftOrigin {
  readonly id: string;
  readonly text: string;
  readonly title: string;
  readonly portrait: string;
  readonly check: DraftCheck | null;
  /** The time of the version that the text came from; null for a new draft. */
  readonly since: number | null;
  /** Now, in milliseconds since 1970. */
  readonly now: number;
  /** What its writer calls this version. */
  readonly name?: string;
}

/**
 * How a text was kept. `kept`: as the latest version, which has the time `at`. `taken`: as that, too, and another tab had
 * kept a newer one since: both are versions, and nothing is overwritten. `lost`: it couldn't be kept.
 */
export type DraftOutcome = { readonly kind: "kept" | "taken"; readonly at: number } | { readonly kind: "lost" };

/** A draft as it is opened. */
export interface OpenDraft {
  readonly draft: Draft;
  /** The latest text, and when it was kept. */
  readonly text: string;
  readonly at: number;
  /** All versions, the latest first. */
  readonly versions: readonly VersionMark[];
}

/** Reads come back empty where nothing can be read. */
export interface StudioTable {
  /** All drafts, in no order. */
  readonly list: () => Promise<readonly Draft[]>;
  readonly open: (id: string) => Promise<OpenDraft | null>;
  readonly version: (id: string, at: number) => Promise<string | null>;
  /** Adds a version; a text that is the latest already only changes the draft's title, portrait and check. */
  readonly keep: (write: DraftWrite) => Promise<DraftOutcome>;
  /** Another title, until the next text is kept. Returns false where there is no such draft, or it can't be kept. */
  readonly rename: (id: string, title: string) => Promise<boolean>;
  /** Takes a draft out with all its versions. Returns false if that can't be done. */
  readonly remove: (id: string) => Promise<boolean>;
  /** A draft and all its versions; null if there is none. */
  readonly whole: (id: string) => Promise<WholeDraft | null>;
  /**
   * Adds whole drafts and packs, all or none; of a draft that is there, those versions that are not; a pack only where
   * there is none with anything in it. Returns false if that fails.
   */
  readonly addAll: (drafts: readonly WholeDraft[], packs?: readonly StudioPack[]) => Promise<boolean>;
  /** All packs that have files, or had some, in no order. */
  readonly packs: () => Promise<readonly StudioPack[]>;
  /** Changes the files of a pack, as they are by then; begins one where there is none. Null if that can't be kept for good. */
  readonly changePack: (change: PackChange) => Promise<StudioPack | null>;
  readonly removePack: (id: string) => Promise<boolean>;
  /** Deletes all drafts and packs. */
  readonly erase: () => Promise<void>;
}

/** The part of the studio that a copy needs. */
export interface DraftCopies extends Pick<StudioTable, "addAll" | "remove" | "packs" | "removePack"> {
  /** All drafts with all their versions. */
  readonly all: () => Promise<readonly WholeDraft[]>;
}

export const draftCopiesOf = ({ list, whole, addAll, remove, packs, removePack }: StudioTable): DraftCopies => ({
  addAll,
  remove,
  packs,
  removePack,
  async all() {
    const drafts = await Promise.all((await list()).map(async ({ id }) => whole(id)));
    return drafts.filter((draft) => draft !== null);
  },
});

/** A draft's row where one comes from elsewhere: the one that was changed last, by the pack that it goes by here. */
export function mergedDraft(draft: Draft, known: Draft | null | undefined): Draft {
  if (known === null || known === undefined) return draft;
  return known.changed < draft.changed ? { ...draft, pack: known.pack, file: known.file } : known;
}

/** The latest version's text, and the marks of all. Null where there is no version. */
export function openedFrom(draft: Draft, versions: readonly DraftVersion[]): OpenDraft | null {
  const sorted = versions.toSorted((a, b) => b.at - a.at);
  const [latest] = sorted;
  if (latest === undefined) return null;
  const marks = sorted.map(({ at, name }): VersionMark => (name === undefined ? { at } : { at, name }));
  return { draft, text: latest.text, at: latest.at, versions: marks };
}

/** What a write makes of a draft: its row, the version that it adds, if any, and how it went. */
export function written(
  { id, text, title, portrait, check, since, now, name, pack, file }: DraftWrite,
  before: { readonly draft: Draft | null; readonly latest: DraftVersion | null },
): { readonly draft: Draft; readonly version: DraftVersion | null; readonly outcome: DraftOutcome } {
  const { latest } = before;
  // Clocks are set back, and two tabs may keep something in the same moment.
  const at = latest === null ? now : Math.max(now, latest.at + 1);
  const isSame = latest !== null && latest.text === text && name === undefined;
  const isTaken = latest !== null && !isSame && latest.at !== since;
  const created = before.draft?.created ?? now;
  const changed = isSame ? (before.draft?.changed ?? latest.at) : at;
  return {
    draft: { id, title, portrait, created, changed, check, pack, file },
    version: isSame ? null : { draft: id, at, text, ...(name !== undefined && { name }) },
    outcome: { kind: isTaken ? "taken" : "kept", at: isSame ? latest.at : at },
  };
}
