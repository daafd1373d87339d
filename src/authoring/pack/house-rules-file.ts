/** The files with the house rules of a pack: their entries, and where in a form each of their mistakes belongs. */
import type { ScriptMistake } from "#authoring/script-mistake.ts";
import { openYaml } from "#authoring/yaml-places.ts";
import { type EntryFields, valueOf, withEntry, withoutEntry } from "./edit-yaml.ts";
import { packFileKind } from "./pack-file-kind.ts";
import type { PackFile } from "./read-pack.ts";

export const HOUSE_KINDS = ["practices", "pitfalls", "sources", "evidence"] as const;
export type HouseKind = (typeof HOUSE_KINDS)[number];

/** An entry of house rules. */
export interface HouseEntry {
  readonly kind: HouseKind;
  readonly id: string;
  /** The name of its file. */
  readonly file: string;
  /** What the file says, by its own keys; not checked. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** All entries, in the order of the files. Empty for a file that can't be read. */
export const houseEntriesIn = (files: readonly PackFile[]): readonly HouseEntry[] =>
  files
    .filter(({ name }) => packFileKind(name) === "house rules")
    .flatMap(({ name, text }) => {
      const value = valueOf(text);
      return HOUSE_KINDS.flatMap((kind) => {
        const group = isGroup(value) ? value[kind] : undefined;
        return !isGroup(group)
          ? []
          : Object.entries(group).flatMap(([id, fields]): readonly HouseEntry[] =>
              isGroup(fields) ? [{ kind, id, file: name, fields }] : [],
            );
      });
    });

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is written of an entry. */
export interface HouseWrite {
  readonly kind: HouseKind;
  readonly id: string;
  readonly fields: EntryFields;
}

/** The files with these entries: each in the file that has it, new ones in the first, which is begun if there is none. */
export function withHouseEntries(files: readonly PackFile[], writes: readonly HouseWrite[]): readonly PackFile[] {
  let now = files;
  for (const { kind, id, fields } of writes) {
    const there = houseEntriesIn(now).find((one) => one.kind === kind && one.id === id)?.file;
    const name = there ?? now.find((one) => packFileKind(one.name) === "house rules")?.name ?? HOUSE_RULES_FILE;
    now = withFile(now, name, (text) => withEntry(text, [kind, id], fields));
  }
  return now;
}

/** The files without this entry; a file that held nothing else is gone. */
export function withoutHouseEntry(
  files: readonly PackFile[],
  { kind, id, file }: Pick<HouseEntry, "kind" | "id" | "file">,
): readonly PackFile[] {
  return withFile(files, file, (text) => withoutEntry(text, [kind, id]));
}

/** The files with one of them changed; it goes where its text becomes empty, and is begun where it is missing. */
export function withFile(
  files: readonly PackFile[],
  name: string,
  change: (text: string) => string,
): readonly PackFile[] {
  const text = change(files.find((one) => one.name === name)?.text ?? "");
  const others = files.filter((one) => one.name !== name);
  return text === "" ? others : [...others, { name, text }].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where house rules of one's own are begun. */
const HOUSE_RULES_FILE = "guidance.house.yaml";
export const LOOKS_FILE = "cast.yaml";

/** What is wrong with an entry, by the key of its field, and what is wrong elsewhere. */
export interface HouseMistakes {
  readonly atFields: ReadonlyMap<string, readonly ScriptMistake[]>;
  readonly elsewhere: readonly ScriptMistake[];
}

/** `files` are those that were checked. A mistake of the entry as a whole has the key "". */
export function mistakesByField(
  files: readonly PackFile[],
  { kind, id }: Pick<HouseEntry, "kind" | "id">,
  mistakes: readonly ScriptMistake[],
): HouseMistakes {
  const entry = houseEntriesIn(files).find((one) => one.kind === kind && one.id === id);
  const opened = entry === undefined ? null : openYaml({ file: entry.file, text: textOf(files, entry.file) });
  const atFields = new Map<string, ScriptMistake[]>();
  const elsewhere: ScriptMistake[] = [];
  const keyAt = new Map<string, string>();
  if (entry !== undefined && opened?.ok === true) {
    const note = (key: string, path: readonly (string | number)[]): void => {
      const { line, column = 0 } = opened.value.placeOf(path);
      keyAt.set(`${line}:${column}`, key);
    };
    note("", [kind, id]);
    for (const [key, value] of Object.entries(entry.fields)) {
      note(key, [kind, id, key]);
      if (Array.isArray(value)) value.forEach((_, at) => note(key, [kind, id, key, at]));
    }
  }
  for (const mistake of mistakes) {
    const key = mistake.file === entry?.file ? keyAt.get(`${mistake.line}:${mistake.column}`) : undefined;
    if (key === undefined) elsewhere.push(mistake);
    else atFields.set(key, [...(atFields.get(key) ?? []), mistake]);
  }
  return { atFields, elsewhere };
}

const textOf = (files: readonly PackFile[], name: string): string => files.find((one) => one.name === name)?.text ?? "";
