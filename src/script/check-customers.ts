/** Checks who is the customer, where the header names several: who is chosen is one of them, and each of them can be. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { didYouMean } from "#diagnostics/did-you-mean.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { parseTag } from "#scenario/tags.ts";
import type { Cast } from "./cast.ts";
import type { SourceLine } from "./source-line.ts";
import type { Statement } from "./statements.ts";

/** The value of a tag `#customer`. */
export function checkChosen(words: string, place: Place, { people, customers, complete }: Cast): Diagnostic[] {
  const isCalled = ({ name, speaker }: Cast["people"][number]): boolean => words === name || words === speaker;
  if (!complete) return [];
  const known = customers.map(({ name }) => name).join(", ");
  if (!people.some(isCalled)) {
    const meant = didYouMean(
      words,
      customers.flatMap(({ name, speaker }) => [name, speaker]),
    );
    return [scriptDiagnostic("unknown-customer", place, { words, meant, known })];
  }
  if (!customers.some(isCalled)) return [scriptDiagnostic("customer-in-the-cast", place, { words, known })];
  return customers.length > 1 ? [] : [scriptDiagnostic("customer-alone", place, { words })];
}

/** Of several customers, those whom no line chooses. `lines` are those of the whole script, header and all. */
export function checkCustomers(
  statements: readonly Statement[],
  { customers, complete }: Cast,
  lines: readonly SourceLine[],
): Diagnostic[] {
  if (!complete || customers.length < 2) return [];
  const tags = statements.flatMap(({ pieces }) => pieces.flatMap((one) => (one.kind === "tag" ? [one.text] : [])));
  const chosen = tags.map(parseTag).flatMap(({ name, value }) => (name === "customer" ? [value] : []));
  return customers.flatMap(({ name, speaker }) => {
    if (chosen.includes(name) || chosen.includes(speaker)) return [];
    const said = lines.find(({ text }) => /^\s*#\s*customer\s*:/i.test(text) && text.includes(speaker));
    const place = said?.place ?? statements[0]?.place;
    return place === undefined ? [] : [scriptDiagnostic("customer-never-chosen", place, { name })];
  });
}
