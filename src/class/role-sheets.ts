/**
 * What each role reads on its phone: the sheets for print in few words, as text. A line begins with what it is: `# ` a heading,
 * `> ` words of the scenario, `* ` something to tick or to keep in mind, `- ` what belongs to it; any other is a sentence.
 */
import * as v from "valibot";
import type { Sheets } from "#scenario/sheets.ts";

export const RoleSheetsSchema = v.object({
  decide: v.string(),
  customer: v.string(),
  watch: v.string(),
  /** Of the scenario's words. */
  language: v.string(),
});
/** No sheet gives away what stands on another. */
export type RoleSheets = Readonly<v.InferOutput<typeof RoleSheetsSchema>>;

/** Bytes of all of them: a little less than a server takes. */
export const MOST_OF_ROLES = 12_000;

export function roleSheets({ customer, employee, observer, language }: Sheets): RoleSheets {
  const sheets = {
    decide: [
      `> ${employee.role}`,
      `> ${employee.summary}`,
      ...(employee.facts.length === 0 ? [] : ["# What lies on the counter"]),
      ...employee.facts.map(({ title, text }) => `> ${title}: ${text}`),
      "# Try this",
      ...employee.objectives.map(({ title, advice }) => `* ${title}. ${advice}`),
    ],
    customer: [
      `> ${customer.name}`,
      `${customer.temperament.title}. ${customer.temperament.summary}`,
      "# What you know, and don’t say at first",
      ...customer.holdsBack.map(({ words, thought }) => `> ${thought === "" ? words : `${words} (${thought})`}`),
      "# This calms you",
      ...customer.helped.map((title) => `* ${title}`),
      "# This makes it worse",
      ...customer.hurt.map((title) => `* ${title}`),
      ...(customer.settled === "" ? [] : ["# You’d be content with this", `> ${customer.settled}`]),
    ],
    watch: observer.flatMap(({ does, seenBy }) => [`* ${does}`, `- ${seenBy}`]),
  };
  const lines = bounded(
    Object.entries(sheets).flatMap(([role, all]) => all.map((line) => ({ role, line: oneLine(line) }))),
  );
  const textOf = (role: keyof typeof sheets): string =>
    lines.flatMap((one) => (one.role === role ? [one.line] : [])).join("\n");
  return { decide: textOf("decide"), customer: textOf("customer"), watch: textOf("watch"), language };
}

const oneLine = (line: string): string => line.replaceAll(/\s+/g, " ").trim();

interface RoleLine {
  readonly role: string;
  readonly line: string;
}

/** Without the longest lines that a script has, until all of it is small enough. */
function bounded(lines: readonly RoleLine[]): readonly RoleLine[] {
  if (lines.reduce((sum, { line }) => sum + bytesIn(line) + 1, 0) <= MOST_OF_ROLES) return lines;
  const longest = Math.max(...lines.map(({ line }) => line.length));
  return bounded(lines.filter(({ line }) => line.length < longest));
}

/** Bytes of UTF-8. */
const bytesIn = (text: string): number => encodeURIComponent(text).replaceAll(/%../g, "x").length;

export type RoleLineKind = "heading" | "quoted" | "item" | "note" | "sentence";

const MARKS: Readonly<Record<string, RoleLineKind>> = { "# ": "heading", "> ": "quoted", "* ": "item", "- ": "note" };

/** A sheet's lines, each with what it is. */
export const linesOfRole = (sheet: string): readonly { readonly kind: RoleLineKind; readonly words: string }[] =>
  sheet.split("\n").flatMap((line) => {
    const kind = MARKS[line.slice(0, 2)];
    if (kind !== undefined) return [{ kind, words: line.slice(2) }];
    return line === "" ? [] : [{ kind: "sentence" as const, words: line }];
  });
