/** The entries of house rules, by what they are. */
import { Pencil, Trash2 } from "lucide";
import type { JSX } from "preact";
import { HOUSE_KINDS, type HouseEntry, type HouseKind } from "#authoring/pack/house-rules-file.ts";
import { Sign } from "#ui/signs.tsx";
import { answersFrom } from "./house-fields.ts";
import type { HouseKnown } from "./house-known.ts";
import { pointsWords } from "./house-words.ts";

interface Props {
  readonly known: HouseKnown;
  /** What is asked, or said, before an entry goes. */
  readonly asked: { readonly entry: HouseEntry; readonly words: string; readonly goes: boolean } | null;
  readonly change: (entry: HouseEntry) => void;
  readonly remove: (entry: HouseEntry) => void;
  readonly goOn: (entry: HouseEntry) => void;
  readonly leave: () => void;
}

const HEADINGS: Readonly<Record<HouseKind, string>> = {
  practices: "Practices: what helps",
  pitfalls: "Pitfalls: what hurts",
  sources: "Sources: where it is written",
  evidence: "Research: what speaks to it",
};

export function HouseEntries({ known, asked, change, remove, goOn, leave }: Props): JSX.Element {
  if (known.entries.length === 0)
    return (
      <p class="panel empty">
        There are none yet, so all goes by what ships with Composure. Begin with a practice: something that your company
        asks for at the counter, and what it does to calm and trust.
      </p>
    );
  return (
    <>
      {HOUSE_KINDS.map((kind) => {
        const entries = known.entries.filter((one) => one.kind === kind);
        return entries.length === 0 ? null : (
          <section key={kind} class="house-kind" aria-label={HEADINGS[kind]}>
            <h3>{HEADINGS[kind]}</h3>
            <ul>
              {entries.map((entry) => (
                <li key={entry.id} class="house-entry">
                  <EntryWords entry={entry} known={known} />
                  <p class="studio-actions">
                    <button type="button" class="button small" onClick={() => change(entry)}>
                      <Sign of={Pencil} /> Change<span class="unseen">: {nameIn(entry)}</span>
                    </button>
                    <button type="button" class="button small" onClick={() => remove(entry)}>
                      <Sign of={Trash2} /> Delete<span class="unseen">: {nameIn(entry)}</span>
                    </button>
                  </p>
                  {asked === null || asked.entry.kind !== kind || asked.entry.id !== entry.id ? null : (
                    <div class="panel asked-first" role="alert">
                      <p>{asked.words}</p>
                      <p class="studio-actions">
                        {asked.goes ? (
                          <button type="button" class="button small" onClick={() => goOn(entry)}>
                            Delete all the same
                          </button>
                        ) : null}
                        <button type="button" class="button small" onClick={leave}>
                          Keep it
                        </button>
                      </p>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

const nameIn = ({ kind, fields }: HouseEntry): string =>
  String(answersFrom(kind, fields)[kind === "evidence" ? "authors" : "title"] ?? "");

function EntryWords({ entry, known }: { readonly entry: HouseEntry; readonly known: HouseKnown }): JSX.Element {
  const { kind, id, fields } = entry;
  const answers = answersFrom(kind, fields);
  const isRule = kind === "practices" || kind === "pitfalls";
  const skill = known.skills.find((one) => one.id === answers["skill"])?.title;
  return (
    <div>
      <h4>{nameIn(entry)}</h4>
      <p>{isRule ? answers["advice"] : kind === "evidence" ? answers["finding"] : answers["by"]}</p>
      {isRule ? (
        <p class="aside">
          {skill}: calm {pointsWords(fields["calm"])}, trust {pointsWords(fields["trust"])}. In a script:{" "}
          <code>
            #{kind === "practices" ? "use" : "slip"}: {id}
          </code>
        </p>
      ) : null}
    </div>
  );
}
