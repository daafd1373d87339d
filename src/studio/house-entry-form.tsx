/** An entry of house rules by a form. It is checked as its file is; only what is sound is kept. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { idOfName, sourceKeyOf, studyKeyOf } from "#authoring/pack/entry-ids.ts";
import {
  type HouseKind,
  type HouseWrite,
  mistakesByField,
  withHouseEntries,
} from "#authoring/pack/house-rules-file.ts";
import { HouseFieldShown, Picks } from "./house-field.tsx";
import { HOUSE_FIELDS, type HouseAnswers, citationIn, fieldsChanged } from "./house-fields.ts";
import { type HouseKnown, OUR_RULES } from "./house-known.ts";
import { shippedAnswers, standardOf } from "./house-standard.ts";
import { mistakeWords } from "./house-words.ts";
import type { PackRoom } from "./pack-room.ts";

/** An entry that is being written. */
export interface EntryBegun {
  readonly kind: HouseKind;
  /** Null for a new one. */
  readonly id: string | null;
  readonly answers: HouseAnswers;
  /** Of research: the practices and pitfalls of the pack that name it. */
  readonly speaksTo: readonly string[];
  /** What ships and it was begun with; null where it was begun with nothing, or before the page was loaded anew. */
  readonly standard: HouseAnswers | null;
}

interface Props {
  readonly room: PackRoom;
  readonly known: HouseKnown;
  readonly begun: EntryBegun;
  /** What is kept of it; null for a new one. */
  readonly before: EntryBegun | null;
  /** Told of each change. */
  readonly changed: (now: EntryBegun) => void;
  /** Writes what is sound. */
  readonly keep: (writes: readonly HouseWrite[], title: string) => Promise<void>;
  readonly cancel: () => void;
}

/** Sentences, by the field that they are about. */
type Wrong = ReadonlyMap<string, readonly string[]>;
/** What is about no field. */
const WHOLE = "";
const SPEAKS_TO = "speaks-to";

export function HouseEntryForm({ room, known, begun, before, changed, keep, cancel }: Props): JSX.Element {
  const [now, setBegun] = useState(begun);
  const setNow = (next: EntryBegun): void => {
    setBegun(next);
    changed(next);
  };
  const [wrong, setWrong] = useState<Wrong>(new Map());
  const [checks, setChecks] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wrong.size > 0)
      form.current?.querySelector<HTMLElement>('[data-wrong="true"] :is(input, select, textarea)')?.focus();
  }, [wrong]);
  const { kind, answers, speaksTo } = now;
  const set = (key: string, answer: string | readonly string[]): void => {
    setNow({ ...now, answers: { ...answers, [key]: answer } });
    if (wrong.has(key)) setWrong(new Map([...wrong].filter(([other]) => other !== key)));
  };
  const own = known.entries.filter((one) => one.kind === "practices" || one.kind === "pitfalls");
  const save = async (): Promise<void> => {
    const id = now.id ?? idFor(room, known, now);
    const writes = writesOf(id, now, before, known);
    const files = withHouseEntries(room.files.value, writes);
    setChecks(true);
    const found = await room.check(files);
    setChecks(false);
    if (typeof found === "string") return setWrong(new Map([[WHOLE, [found]]]));
    const { atFields, elsewhere } = mistakesByField(files, { kind, id }, found);
    if (found.length === 0) return keep(writes, titleOf(now));
    const sentences = [...atFields].map(
      ([key, all]) => [key === "" ? (kind === "evidence" ? SPEAKS_TO : WHOLE) : key, all.map(mistakeWords)] as const,
    );
    const others = elsewhere.map((one) => `${one.file}, line ${one.line}: ${mistakeWords(one)}`);
    setWrong(new Map([...sentences, ...(others.length === 0 ? [] : [[WHOLE, others] as const])]));
  };
  return (
    <form
      class="house-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div role="alert">
        {wrong.size === 0 ? null : (
          <p class="field-wrong">{wrong.get(WHOLE)?.join(" ") ?? "It isn’t kept yet: look at what is marked below."}</p>
        )}
      </div>
      {now.id === null && (kind === "practices" || kind === "pitfalls") ? (
        <BeginWith {...{ room, kind }} begin={(standard) => setNow({ ...now, answers: standard, standard })} />
      ) : null}
      {HOUSE_FIELDS[kind].map((field) => {
        const answer = answers[field.key] ?? "";
        const kept = (before?.answers ?? now.standard)?.[field.key];
        const isChanged = kept !== undefined && JSON.stringify(kept) !== JSON.stringify(answer);
        return (
          <HouseFieldShown
            key={field.key}
            {...{ field, answer, known }}
            set={(value) => set(field.key, value)}
            wrong={wrong.get(field.key) ?? []}
            standard={standardOf(room.shipped, kind, field.key, answers)}
            back={
              isChanged
                ? {
                    words: before === null ? "Back to the standard" : "Back to what is kept",
                    go: () => set(field.key, kept),
                  }
                : null
            }
          />
        );
      })}
      {kind === "evidence" ? (
        <div class="house-field" data-wrong={wrong.has(SPEAKS_TO)}>
          <strong id="speaks-to-label">What it speaks to</strong>
          <div role="group" aria-labelledby="speaks-to-label" aria-describedby="speaks-to-says" class="house-list">
            <Picks
              id="house-speaks-to"
              items={speaksTo}
              set={(ids) => setNow({ ...now, speaksTo: ids })}
              of={own.map((one) => ({ id: one.id, title: String(one.fields["title"]) }))}
              what="a practice or a pitfall of yours"
            />
          </div>
          <p id="speaks-to-says" class="house-says">
            {(wrong.get(SPEAKS_TO) ?? []).map((sentence) => (
              <strong key={sentence} class="field-wrong">
                {sentence}
              </strong>
            ))}
          </p>
        </div>
      ) : null}
      <p class="studio-actions">
        <button type="submit" class="button primary" disabled={checks}>
          {checks ? "Checking …" : "Keep it"}
        </button>
        <button type="button" class="button" onClick={cancel}>
          Not now
        </button>
      </p>
    </form>
  );
}

interface BeginProps {
  readonly room: PackRoom;
  readonly kind: "practices" | "pitfalls";
  readonly begin: (standard: HouseAnswers) => void;
}

/** Fills the form with one that ships, to be changed. */
function BeginWith({ room, kind, begin }: BeginProps): JSX.Element {
  const { handbook } = room.shipped;
  const all = kind === "practices" ? Object.values(handbook.practices) : Object.values(handbook.pitfalls);
  return (
    <div class="house-field text">
      <label htmlFor="house-begin">Begin with one that ships</label>
      <select
        id="house-begin"
        value=""
        onChange={({ currentTarget: { value } }) => {
          if (value !== "") begin(shippedAnswers(room.shipped, kind, value));
        }}
      >
        <option value="">With none: I write it myself</option>
        {all.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <p class="house-says">
        <span class="aside">
          It becomes one of your own beside that which ships: change what is different with you.
        </span>
      </p>
    </div>
  );
}

export const titleOf = ({ kind, answers }: Pick<EntryBegun, "kind" | "answers">): string =>
  String(answers[kind === "evidence" ? "authors" : "title"] ?? "").trim();

/** A new entry's id is made of what it is called. */
function idFor(room: PackRoom, { sources, research }: HouseKnown, begun: EntryBegun): string {
  const { practices, pitfalls } = room.rules.value.handbook;
  const title = titleOf(begun);
  if (begun.kind === "sources") return sourceKeyOf(title, (key) => sources.some(({ id }) => id === key));
  if (begun.kind === "evidence")
    return studyKeyOf(title, String(begun.answers["year"]), (key) => research.some(({ id }) => id === key));
  return idOfName(
    title,
    begun.kind === "practices" ? "practice" : "pitfall",
    (id) => id in practices || id in pitfalls,
  );
}

/** All that is to be written: the entry, the source of our own rules where it is the first to name it, what names research. */
function writesOf(
  id: string,
  now: EntryBegun,
  before: EntryBegun | null,
  { entries, sources }: HouseKnown,
): HouseWrite[] {
  const { kind, answers, speaksTo } = now;
  const writes: HouseWrite[] = [{ kind, id, fields: fieldsChanged(kind, answers, before?.answers ?? null) }];
  const cited = answers["sources"];
  const namesOurs = Array.isArray(cited) && cited.some((one: string) => citationIn(one).source === OUR_RULES.id);
  if (namesOurs && sources.some((one) => one === OUR_RULES))
    writes.unshift({ kind: "sources", id: OUR_RULES.id, fields: { title: OUR_RULES.title } });
  if (kind === "evidence")
    for (const entry of entries) {
      const written = entry.fields["evidence"];
      const names = Array.isArray(written) ? written.map(String) : [];
      const others = names.filter((one) => one !== id);
      const next = speaksTo.includes(entry.id) ? [...others, id] : others;
      if (next.length !== names.length)
        writes.push({
          kind: entry.kind,
          id: entry.id,
          fields: { evidence: next.length === 0 ? undefined : next },
        });
    }
  return writes;
}
