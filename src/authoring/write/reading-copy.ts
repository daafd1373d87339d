/**
 * A script as plain text to read, print and mark: numbered, from the first line to the last, without ink. Each line and
 * each reply has its guidance in words, its note, and room for comments. What a reader changes in it comes back by the
 * ids in square brackets (edited-copy.ts); a line without one is only read.
 */
import type { Handbook } from "#guidance/catalogue.ts";
import { fingerprint } from "#script/hash.ts";
import { type CopyEntry, type CopyItem, copyItems } from "./copy-entries.ts";
import { headerValue, outlineOf } from "./script-outline.ts";

/** Before what a reader writes beside a line. */
export const COMMENT = "Comment";
/** Before the sign that tells which version of the script a copy was made of. */
export const COPY_OF = "Copy of";

/** The copy of a text, with `\n` at the end of each line. It never fails: what isn't understood isn't in it. */
export function readingCopy(text: string, handbook: Handbook): string {
  const outline = outlineOf(text);
  const items = copyItems(text, handbook);
  const { people } = outline;
  const head = [
    headerValue(outline, "title") || "A script",
    "",
    ...[headerValue(outline, "summary"), headerValue(outline, "role")].filter((words) => words !== ""),
    ...(people.length === 0 ? [] : [`Who speaks: ${people.map(({ name }) => name).join(", ")}`]),
    "",
    "Change any words, and write comments behind “Comment:”. Leave the numbers, and what stands in [ ] and { }, as they are.",
    `${COPY_OF}: ${copyVersion(items)}`,
    "",
  ];
  return `${[...head, ...items.flatMap(linesOf)].join("\n")}\n`;
}

/** The words that stand in a copy, in one sign: another one, if any of them has been changed. */
export const copyVersion = (items: readonly CopyItem[]): string =>
  fingerprint(
    items
      .flatMap((item) => (item.kind === "entry" ? [item.id ?? "", ...item.parts.map(({ words }) => words)] : []))
      .join("\n"),
  ).slice(0, 8);

function linesOf(item: CopyItem): readonly string[] {
  switch (item.kind) {
    case "part":
      return ["", "", `— ${item.title} —`];
    case "aside":
      return [`      (${item.words})`];
    case "entry":
      return ["", `${markOf(item)} ${firstOf(item)}`, ...restOf(item).map((line) => `      ${line}`)];
  }
}

/** `12.` or `12. [novak-04]` */
export const markOf = ({ number, id }: Pick<CopyEntry, "number" | "id">): string =>
  id === null ? `${number}.` : `${number}. [${id}]`;

const firstOf = ({ parts: [first], isReply }: CopyEntry): string =>
  first === undefined ? (isReply ? "Reply" : "Narration") : `${first.label}: ${first.words}`;

function restOf({ parts, facts }: CopyEntry): readonly string[] {
  const rest = parts.slice(1);
  const written = (isSaid: boolean): readonly string[] =>
    rest.filter((part) => part.isSaid === isSaid).map(({ label, words }) => `${label}: ${words}`);
  return [...written(true), ...facts, ...written(false), `${COMMENT}:`];
}
