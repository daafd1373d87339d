/** Reads an entry of house rules that was begun before the page was loaded anew. */
import { HOUSE_KINDS } from "#authoring/pack/house-rules-file.ts";
import type { EntryBegun } from "./house-entry-form.tsx";
import { HOUSE_FIELDS, type HouseAnswers } from "./house-fields.ts";

/** Null where none was begun, or where it doesn't fit any more. */
export function begunEntryIn(kept: unknown): EntryBegun | null {
  if (!isGroup(kept) || !isGroup(kept["entry"])) return null;
  const { kind, id, answers, speaksTo } = kept["entry"];
  const known = HOUSE_KINDS.find((one) => one === kind);
  if (known === undefined || !isGroup(answers) || !isWords(speaksTo)) return null;
  const read: Record<string, HouseAnswers[string]> = {};
  for (const { key } of HOUSE_FIELDS[known]) {
    const answer = answers[key];
    if (typeof answer !== "string" && !isWords(answer)) return null;
    read[key] = answer;
  }
  return { kind: known, id: typeof id === "string" ? id : null, answers: read, speaksTo, standard: null };
}

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === "string");

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
