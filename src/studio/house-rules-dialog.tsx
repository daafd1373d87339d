/** The house rules of a pack: what its company teaches beside the guidance, to be read, added to and changed. */
import { Plus } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import {
  HOUSE_KINDS,
  type HouseEntry,
  type HouseKind,
  type HouseWrite,
  withHouseEntries,
  withoutHouseEntry,
} from "#authoring/pack/house-rules-file.ts";
import { Sign } from "#ui/signs.tsx";
import { begunEntryIn } from "./begun-entry.ts";
import { type EntryBegun, HouseEntryForm, titleOf } from "./house-entry-form.tsx";
import { HouseEntries } from "./house-entries.tsx";
import { HOUSE_FIELDS, answersFrom } from "./house-fields.ts";
import { type HouseKnown, OUR_RULES, houseKnownIn } from "./house-known.ts";
import { mistakeWords } from "./house-words.ts";
import type { SharedFile } from "./opened-scripts.ts";
import { PackDialog } from "./pack-dialog.tsx";
import "./house-rules-dialog.css";
import type { PackRoom } from "./pack-room.ts";
import { quotedTitles } from "./person-shown.tsx";
import type { Remembered } from "./remembered.ts";

interface Props {
  readonly room: PackRoom;
  readonly open: boolean;
  readonly close: () => void;
  readonly inFolder: boolean;
  /** What is begun and not kept yet. */
  readonly unfinished: Remembered;
}

const NAMES: Readonly<Record<HouseKind, string>> = {
  practices: "practice",
  pitfalls: "pitfall",
  sources: "source",
  evidence: "piece of research",
};

const NOT_KEPT = "This browser couldn’t keep it: it lasts until the page is closed. Hand on a pack before that.";

export function HouseRulesDialog({ room, open, close, inFolder, unfinished }: Props): JSX.Element {
  const [form, setForm] = useState<EntryBegun | null>(null);
  const [said, setSaid] = useState("");
  const [removed, setRemoved] = useState<{ readonly title: string; readonly back: () => void } | null>(null);
  const [asked, setAsked] = useState<{
    readonly entry: HouseEntry;
    readonly words: string;
    readonly goes: boolean;
  } | null>(null);
  const known = open ? houseKnownIn(room) : NOTHING_KNOWN;
  const begun = begunEntryIn(unfinished.read());
  const write = async (
    change: (files: readonly SharedFile[]) => readonly SharedFile[],
    words: string,
  ): Promise<void> => {
    const isKept = await room.change(change);
    setSaid(isKept ? words : NOT_KEPT);
  };
  const show = (next: EntryBegun | null): void => {
    setForm(next);
    setSaid("");
    setAsked(null);
  };
  const keep = async (writes: readonly HouseWrite[], title: string): Promise<void> => {
    await write((files) => withHouseEntries(files, writes), `“${title}” is kept. All scripts of this pack go by it.`);
    unfinished.write(null);
    setRemoved(null);
    setForm(null);
  };
  const remove = async (entry: HouseEntry): Promise<void> => {
    setAsked(null);
    const before = room.files.peek();
    const after = without(before, entry, known);
    const found = await room.check(after);
    if (typeof found === "string" || found.length > 0) {
      const why = typeof found === "string" ? found : [...new Set(found.map(mistakeElsewhere))].join(" ");
      return setAsked({ entry, words: `It can’t go yet. ${why}`, goes: false });
    }
    await write((files) => without(files, entry, known), "");
    const title = titleIn(entry);
    setRemoved({ title, back: () => void write(() => before, `“${title}” is back.`).then(() => setRemoved(null)) });
  };
  const ask = async (entry: HouseEntry): Promise<void> => {
    setRemoved(null);
    const titles = entry.kind === "practices" || entry.kind === "pitfalls" ? await room.usedBy(names(entry.id)) : [];
    if (titles.length === 0) return remove(entry);
    const words = `${quotedTitles(titles)} ${titles.length === 1 ? "uses" : "use"} it, and can’t be played without it until that is taken out there.`;
    setAsked({ entry, words, goes: true });
  };
  const before =
    form?.id === null ? undefined : known.entries.find((one) => one.kind === form?.kind && one.id === form.id);
  const title = form === null ? "House rules" : before === undefined ? `A new ${NAMES[form.kind]}` : titleIn(before);
  return (
    <PackDialog
      {...{ room, open, close, title, said, inFolder }}
      back={form === null ? null : { words: "All house rules", go: () => show(null) }}
    >
      {form === null ? (
        <>
          <p>
            What your company asks for beside the guidance. It holds for all scripts of this pack, stands in their
            debriefs, and goes along when you hand one on. What ships stays as it is.
          </p>
          <div class="studio-actions">
            {HOUSE_KINDS.map((kind) => (
              <button key={kind} type="button" class="button small" onClick={() => show(newEntry(kind, known))}>
                <Sign of={Plus} /> A {NAMES[kind]}
              </button>
            ))}
            {begun === null ? null : (
              <button type="button" class="button small" onClick={() => show(begun)}>
                Go on with {titleOf(begun) === "" ? "what you began" : `“${titleOf(begun)}”`}
              </button>
            )}
          </div>
          {removed === null ? null : (
            <p class="panel draft-removed" role="status">
              “{removed.title}” is deleted.{" "}
              <button type="button" class="button small" onClick={removed.back}>
                Put back
              </button>
            </p>
          )}
          <HouseEntries
            {...{ known, asked }}
            change={(entry) => show(begunFrom(entry, known))}
            remove={(entry) => void ask(entry)}
            goOn={(entry) => void remove(entry)}
            leave={() => setAsked(null)}
          />
        </>
      ) : (
        <HouseEntryForm
          {...{ room, known, keep }}
          begun={form}
          before={before === undefined ? null : begunFrom(before, known)}
          changed={(now) => {
            unfinished.write({ entry: now });
            // Closed and opened again, it goes on from here.
            setForm(now);
          }}
          cancel={() => {
            unfinished.write(null);
            show(null);
          }}
        />
      )}
    </PackDialog>
  );
}

const NOTHING_KNOWN: HouseKnown = { entries: [], skills: [], practices: [], sources: [], research: [] };

function newEntry(kind: HouseKind, { sources }: HouseKnown): EntryBegun {
  const blank = Object.fromEntries(HOUSE_FIELDS[kind].map(({ key }) => [key, ""]));
  const lists = { sources: [`${sources[0]?.id ?? OUR_RULES.id} 1`], evidence: [], against: [] };
  const begun = { skill: "resolve", stance: "supports", calm: "0", trust: "0" };
  const answers = Object.fromEntries(
    Object.entries(blank).map(([key, empty]) => [key, { ...begun, ...lists }[key] ?? empty]),
  );
  return { kind, id: null, answers, speaksTo: [], standard: null };
}

const begunFrom = ({ kind, id, fields }: HouseEntry, { entries }: HouseKnown): EntryBegun => ({
  kind,
  id,
  answers: answersFrom(kind, fields),
  speaksTo: kind === "evidence" ? namersOf(id, entries).map((one) => one.id) : [],
  standard: null,
});

const namersOf = (study: string, entries: readonly HouseEntry[]): readonly HouseEntry[] =>
  entries.filter(({ fields }) => Array.isArray(fields["evidence"]) && fields["evidence"].includes(study));

/** The files without an entry, and where it is research, without its name elsewhere. */
function without(files: readonly SharedFile[], entry: HouseEntry, { entries }: HouseKnown): readonly SharedFile[] {
  const writes = (entry.kind === "evidence" ? namersOf(entry.id, entries) : []).map(
    ({ kind, id, fields }): HouseWrite => {
      const named = Array.isArray(fields["evidence"]) ? fields["evidence"].map(String) : [];
      const others = named.filter((one) => one !== entry.id);
      return { kind, id, fields: { evidence: others.length === 0 ? undefined : others } };
    },
  );
  return withoutHouseEntry(writes.length === 0 ? files : withHouseEntries(files, writes), entry);
}

const titleIn = ({ kind, fields }: HouseEntry): string => titleOf({ kind, answers: answersFrom(kind, fields) });

/** Finds the scripts in which a practice or a pitfall is named. */
const names = (id: string): RegExp => new RegExp(`#\\s*(?:use|slip|objective)\\s*:\\s*${id}(?![\\w-])`, "i");

const mistakeElsewhere = (mistake: Parameters<typeof mistakeWords>[0]): string =>
  mistake.code === "guidance-unknown-source"
    ? "A practice or a pitfall names this source: give it another one first."
    : mistake.code === "guidance-unknown-practice"
      ? "A pitfall goes against this practice: pick another one there first."
      : mistake.code === "guidance-evidence-unnamed"
        ? "Research of yours speaks to this alone: delete that first."
        : mistake.code === "yaml-empty-list"
          ? "Something would be left without what it needs."
          : mistakeWords(mistake);
