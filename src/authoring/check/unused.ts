/** What a script has and doesn't use: variables that nothing reads, people who never come, decisions with one reply. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { METERS } from "#guidance/words.ts";
import { offersAt } from "#paths/ways.ts";
import { tagsOf } from "#script/check-tags.ts";
import { readDeclared } from "#script/declared.ts";
import { placeOfWords } from "#script/source-line.ts";
import type { Statement } from "#script/statements.ts";
import { placeOfReply, quotedForReport, type Subject } from "./subject.ts";
import { at, writtenReplies } from "./written.ts";

export const unused = (subject: Subject): Diagnostic[] => [
  ...unread(subject),
  ...absent(subject),
  ...repliesAlone(subject),
];

/** Variables that are declared, and perhaps changed, but never asked for. */
function unread({ sourceMap: { statements } }: Subject): Diagnostic[] {
  const { lists } = readDeclared(statements);
  const read = new Set(statements.flatMap(namesReadIn));
  return statements.flatMap(({ kind, name: keyword, pieces: [piece] }) => {
    if (kind !== "logic" || piece?.kind !== "logic" || !DECLARING.has(keyword)) return [];
    const name = /^[\p{L}\p{N}_]+/u.exec(piece.text)?.[0] ?? "";
    const names = [name, ...(lists.get(name)?.values() ?? [])];
    if (name === "" || METERS.some((meter) => meter === name) || names.some((one) => read.has(one))) return [];
    return [
      meaningDiagnostic("variable-never-read", placeOfWords(piece, name), { name, keyword, ask: `{${name}: …}` }),
    ];
  });
}

const DECLARING: ReadonlySet<string> = new Set(["VAR", "CONST", "LIST"]);

/** The names that a statement asks for; not those that it only sets. */
function namesReadIn({ kind, name: keyword, pieces }: Statement): readonly string[] {
  if (kind === "knot" || kind === "stitch" || keyword === "LIST") return [];
  return pieces.flatMap((piece): readonly string[] => {
    if (piece.kind !== "logic" && piece.kind !== "divert") return [];
    const text = piece.kind === "divert" ? piece.target : piece.text;
    const sets =
      kind === "logic" ? /^(?:temp\s+)?[\p{L}\p{N}_]+\s*(?:[-+*/%]?=(?!=)|\+\+|--)/u.exec(text)?.[0] : undefined;
    return text.slice(sets?.length ?? 0).match(/[\p{L}\p{N}_]+/gu) ?? [];
  });
}

/** People whom the header names, and who neither speak nor come. */
function absent({ scenario, sourceMap: { file, lines, statements } }: Subject): Diagnostic[] {
  const words = statements.flatMap(({ pieces }) => pieces.flatMap((one) => (one.kind === "words" ? [one.text] : [])));
  const come = statements.flatMap(tagsOf).flatMap(({ name, value }) => (name === "enter" ? [value] : []));
  return scenario.cast.flatMap(({ speaker, name, part }) => {
    const speaks = words.some((one) => one.startsWith(speaker) && /^\s*:/.test(one.slice(speaker.length)));
    if (part === "customer" || speaks || come.includes(name) || come.includes(speaker)) return [];
    const line = lines.find(({ text }) => /^\s*#?\s*cast\s*:/i.test(text) && text.includes(speaker));
    return [meaningDiagnostic("cast-never-comes", line?.place ?? { file, line: 0 }, { speaker, name })];
  });
}

/** A reply that stands alone at every decision, and does more than move the story on. */
function repliesAlone(subject: Subject): Diagnostic[] {
  const { sourceMap, walk } = subject;
  const alone = new Set<string>();
  const beside = new Set<string>();
  // Many states come to the same stop, with the same replies.
  const offered = new Set(Array.from({ length: walk.states.count }, (_, state) => offersAt(walk, state)));
  for (const offers of offered) {
    const places = offers.map((offer) => at(placeOfReply(subject, offer)));
    for (const place of places) (places.length === 1 ? alone : beside).add(place);
  }
  const plain = new Set(
    sourceMap.statements
      .filter((one) => tagsOf(one).some(({ name }) => name === "plain"))
      .map(({ place }) => at(place)),
  );
  return writtenReplies(sourceMap).flatMap(({ place, words, beside: together }) => {
    const key = at(place);
    if (together.length > 1 || !alone.has(key) || beside.has(key) || plain.has(key)) return [];
    return [meaningDiagnostic("reply-alone", place, { words: quotedForReport(words) })];
  });
}
