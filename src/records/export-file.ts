/**
 * A copy of everything that is kept on a device, as one JSON file: how it is written, and how it is checked when it is
 * read. Each field is described in docs/records.md.
 */
import * as v from "valibot";
import { AttemptEventSchema, AttemptHeadSchema, type KeptAttempt } from "./attempt-events.ts";
import { type OpenAttempt, openRowOf } from "./attempt-table.ts";
import { whereJsonBreaks } from "./broken-json.ts";
import { checksumOf } from "./checksum.ts";
import { type MergedDrafts, mergeDrafts } from "./merge-drafts.ts";
import { type MergedPacks, mergePacks } from "./merge-packs.ts";
import { type MergedScripts, mergeScripts } from "./merge-scripts.ts";
import { type KeptScript, KeptScriptSchema } from "./own-scripts.ts";
import { type KeptReflection, KeptReflectionSchema } from "./reflection.ts";
import { type Settings, settingsIn } from "./settings.ts";
import { type StudioPack, StudioPackSchema } from "./studio-pack.ts";
import { type WholeDraft, WholeDraftSchema } from "./studio-table.ts";

const FORMAT = "composure-copy";
/** 1 had no scripts; 2 had no drafts of the studio; 3 had no packs. */
const VERSION = 4;

/** What was added to the debrief of an attempt. */
export interface KeptNote {
  readonly scenario: string;
  readonly note: KeptReflection;
}

/** Everything that is kept. */
export interface Kept {
  readonly attempts: readonly KeptAttempt[];
  /** The ids of those that go on when their scenario's page is opened. */
  readonly open: readonly string[];
  readonly notes: readonly KeptNote[];
  /** Scripts of one's own. */
  readonly scripts: readonly KeptScript[];
  /** What is being written in the studio. */
  readonly drafts: readonly WholeDraft[];
  /** The people and house rules that drafts go by. */
  readonly packs: readonly StudioPack[];
  /** Null where none were ever changed. */
  readonly settings: Settings | null;
}

const Checksum = v.string();
const Attempt = v.object({ head: AttemptHeadSchema, events: v.array(AttemptEventSchema), checksum: Checksum });
const Note = v.object({ scenario: v.string(), note: KeptReflectionSchema, checksum: Checksum });
const Script = v.object({ script: KeptScriptSchema, checksum: Checksum });
const Draft = v.object({ ...WholeDraftSchema.entries, checksum: Checksum });
const Pack = v.object({ pack: StudioPackSchema, checksum: Checksum });
const Copy = v.object({
  format: v.literal(FORMAT),
  version: v.picklist([1, 2, 3, VERSION]),
  /** When, in milliseconds since 1970. */
  saved: v.number(),
  attempts: v.array(Attempt),
  open: v.array(v.string()),
  notes: v.array(Note),
  scripts: v.optional(v.array(Script), []),
  drafts: v.optional(v.array(Draft), []),
  packs: v.optional(v.array(Pack), []),
  settings: v.unknown(),
  /** Of all of the above. */
  checksum: Checksum,
});

/** The text of a copy, each attempt, note, script, draft and pack on a line of its own. `saved`: milliseconds since 1970. */
export function writeCopy({ attempts, open, notes, scripts, drafts, packs, settings }: Kept, saved: number): string {
  const parts = {
    format: FORMAT,
    version: VERSION,
    saved,
    attempts: attempts.map(({ head, events }) => withChecksum({ head, events })),
    open,
    notes: notes.map(({ scenario, note }) => withChecksum({ scenario, note })),
    scripts: scripts.map((script) => withChecksum({ script })),
    drafts: drafts.map(({ draft, versions }) => withChecksum({ draft, versions })),
    packs: packs.map((pack) => withChecksum({ pack })),
    settings,
  };
  const fields = Object.entries(withChecksum(parts)).map(([name, value]) => {
    const isList = isPartsName(name) && Array.isArray(value) && value.length > 0;
    const rows = isList ? value.map((row) => JSON.stringify(row)).join(",\n") : "";
    return `${JSON.stringify(name)}: ${isList ? `[\n${rows}\n]` : JSON.stringify(value)}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}

const withChecksum = <Part extends object>(part: Part): Part & { readonly checksum: string } => ({
  ...part,
  checksum: checksumOf(JSON.stringify(part)),
});

/** What loading a copy would do. */
export interface CopyPlan {
  /** The attempts that are not on the device. */
  readonly attempts: readonly KeptAttempt[];
  /** Of those, the ones that go on, if no other attempt at their scenario does. */
  readonly open: readonly OpenAttempt[];
  /** So many are there already. */
  readonly knownAttempts: number;
  readonly notes: readonly KeptNote[];
  readonly knownNotes: number;
  readonly scripts: MergedScripts;
  readonly drafts: MergedDrafts;
  readonly packs: MergedPacks;
  /** The settings of the copy; null where it has none, or the device has some already. */
  readonly settings: Settings | null;
  /** The copy has settings, and those on the device stay. */
  readonly settingsStay: boolean;
}

/** `broken`: nothing of it can be loaded; `why` is a sentence that says where it is broken. */
export type ReadCopy =
  | { readonly kind: "plan"; readonly plan: CopyPlan }
  | { readonly kind: "broken"; readonly why: string };

/** Reads the text of a copy, for a device that has all this. Nothing that can be in a file makes it throw. */
export function readCopy(text: string, there: Kept): ReadCopy {
  // Some editors put a mark at the beginning of a file.
  const parsed = parsedJson(text.replace(/^\uFEFF/, ""));
  if (!parsed.ok) return broken(parsed.why);
  const why = foreign(parsed.json) ?? damaged(parsed.json);
  if (why !== null) return broken(why);
  const checked = v.safeParse(Copy, parsed.json);
  if (!checked.success) return broken(shapeWords(checked.issues[0]));
  const copy = checked.output;
  const settings = settingsIn(copy.settings);
  if (settings === null && copy.settings !== null) return broken("The settings in this file can’t be read.");
  const twice =
    sameId("attempts", copy.attempts, ({ head }) => head.id) ??
    sameId("scripts", copy.scripts, ({ script }) => script.id) ??
    sameId("drafts", copy.drafts, ({ draft }) => draft.id) ??
    sameId("packs", copy.packs, ({ pack }) => pack.id);
  return twice === null ? { kind: "plan", plan: planFor({ ...copy, settings }, there) } : broken(twice);
}

const broken = (why: string): ReadCopy => ({ kind: "broken", why });

type Json = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly why: string };

function parsedJson(text: string): Json {
  try {
    return { ok: true, json: JSON.parse(text) as unknown };
  } catch {
    if (!/^\s*[{[]/.test(text)) return { ok: false, why: FOREIGN };
    const { line, column, isEnd } = whereJsonBreaks(text);
    const why = isEnd
      ? `The end of the file is missing: it stops on line ${line}.`
      : `The file is damaged on line ${line}, at character ${column}.`;
    return { ok: false, why };
  }
}

const FOREIGN = "This isn’t a copy that was saved with Composure.";

/** Why a file is none of ours, or none that this version can read; null if it is. */
function foreign(json: unknown): string | null {
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), json);
  if (!head.success) return FOREIGN;
  return head.output.version > VERSION
    ? "This copy was saved with a newer version of Composure. Reload this page and try again."
    : null;
}

/** The first part that is not as it was saved; null if there is none, or if the parts can't even be found. */
function damaged(json: unknown): string | null {
  if (!isRecord(json)) return null;
  for (const list of PARTS) {
    const parts = json[list];
    const at = Array.isArray(parts) ? parts.findIndex((part: unknown) => isRecord(part) && !isAsSaved(part)) : -1;
    if (at !== -1) return `${partWords(list, at)} has changed since it was saved, or is damaged.`;
  }
  return isAsSaved(json) ? null : "Something in this file has changed since it was saved, or is missing.";
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** True where there is no checksum, too: that is for the check of its form to say. */
function isAsSaved({ checksum, ...part }: Record<string, unknown>): boolean {
  if (typeof checksum !== "string") return true;
  try {
    return checksumOf(JSON.stringify(part)) === checksum;
  } catch {
    // A browser reads lists within lists that are too deep for it to write.
    return false;
  }
}

/** The lists whose entries have checksums of their own, and what an entry is called. */
const PART_WORDS = {
  attempts: "Conversation",
  notes: "Note",
  scripts: "Scenario",
  drafts: "Draft",
  packs: "Pack",
} as const;
type PartsName = keyof typeof PART_WORDS;
const PARTS: readonly PartsName[] = ["attempts", "notes", "scripts", "drafts", "packs"];
const isPartsName = (name: unknown): name is PartsName => PARTS.some((one) => one === name);

const partWords = (list: PartsName, at: number): string => `${PART_WORDS[list]} ${at + 1} in this file`;

function shapeWords(issue: v.InferIssue<typeof Copy>): string {
  const path = (issue.path ?? []).map(({ key }) => key);
  const [list, at] = path;
  const place = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  const part = isPartsName(list) && typeof at === "number" ? partWords(list, at) : "This file";
  return `${part} can’t be read: something is wrong or missing at “${place.slice(1)}”.`;
}

function sameId<Part>(list: PartsName, parts: readonly Part[], idOf: (part: Part) => string): string | null {
  const ids = parts.map(idOf);
  const at = ids.findIndex((id, here) => ids.indexOf(id) < here);
  return at === -1 ? null : `${partWords(list, at)} is there twice.`;
}

type SoundCopy = v.InferOutput<typeof Copy> & Pick<Kept, "settings">;

function planFor(copy: SoundCopy, there: Kept): CopyPlan {
  const scripts = mergeScripts(
    copy.scripts.map(({ script }) => script),
    there.scripts,
  );
  const packs = mergePacks(
    copy.packs.map(({ pack }) => pack),
    there.packs,
  );
  const known = new Set(there.attempts.map(({ head }) => head.id));
  const attempts = copy.attempts
    .filter(({ head }) => !known.has(head.id))
    .map(({ head, events }): KeptAttempt => ({ head: { ...head, scenario: scripts.idHere(head.scenario) }, events }));
  const noteKey = ({ scenario, note }: KeptNote): string => JSON.stringify([scenario, note.of]);
  const noted = new Set(there.notes.map(noteKey));
  const notes = copy.notes
    .map(({ scenario, note }): KeptNote => ({ scenario: scripts.idHere(scenario), note }))
    .filter((one) => !noted.has(noteKey(one)));
  return {
    attempts,
    open: attempts.filter(({ head }) => copy.open.includes(head.id)).map(openRowOf),
    knownAttempts: copy.attempts.length - attempts.length,
    notes,
    knownNotes: copy.notes.length - notes.length,
    scripts,
    drafts: mergeDrafts(
      copy.drafts.map(({ draft, versions }) => ({ draft: { ...draft, pack: packs.idHere(draft.pack) }, versions })),
      there.drafts,
    ),
    packs,
    settings: there.settings === null ? copy.settings : null,
    settingsStay: there.settings !== null && copy.settings !== null,
  };
}
