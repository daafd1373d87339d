/** Checks who says what: the speakers of lines, and the words of replies. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { didYouMean } from "#diagnostics/did-you-mean.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import type { Cast } from "./cast.ts";
import { cueOf, nameAlone } from "./cues.ts";
import { YOU } from "#scenario/line.ts";
import { tagPieces } from "./check-tags.ts";
import { isLateCustomer } from "./header.ts";
import type { Piece } from "./scan.ts";
import { placeInSource, placeOfWords } from "./source-line.ts";
import type { Statement } from "./statements.ts";
import { parseTag, LINE_TAGS } from "#scenario/tags.ts";

type Words = Extract<Piece, { kind: "words" }>;

/** Text before a colon that is written as a speaker: in capitals, with two letters at least. */
const LOOKS_LIKE_A_SPEAKER = /^\p{Lu}[\p{Lu}\p{N}_.'’ -]*\p{Lu}[\p{Lu}\p{N}_.'’ -]*$/u;

export function checkSpeech(statements: readonly Statement[], cast: Cast): Diagnostic[] {
  return statements.flatMap((statement, index) => {
    const openings = statement.pieces.filter((piece) => piece.kind === "words").filter(({ opens }) => opens);
    const runOn = checkRunningOn(statement);
    if (statement.kind === "choice") return [...openings.flatMap((words) => checkReply(words, cast)), ...runOn];
    if (statement.kind !== "line") return runOn;
    const after = statements[index - 1];
    // Glue makes this the rest of the line above.
    if (after?.pieces.at(-1)?.kind === "glue") return runOn;
    return [
      ...runOn,
      ...openings.flatMap((words) => checkLine(words, statement, cast)),
      ...checkLoneTags(statements, index),
    ];
  });
}

function checkLine(words: Words, { pieces }: Statement, cast: Cast): Diagnostic[] {
  const cued = checkCue(words, cast, false);
  if (cued.length > 0) return cued;
  const spoken = splitAtColon(words.text);
  if (spoken === null) return [];
  const speakers = speakersOf(cast);
  const { before, after } = spoken;
  const place = placeOfWords(words, before);
  if (speakers.includes(before)) {
    const goesOn = pieces.some((piece) => piece !== words && piece.kind !== "tag" && piece.kind !== "divert");
    return after === "" && !goesOn ? [scriptDiagnostic("nothing-said", place, { speaker: before })] : [];
  }
  if (!cast.complete) return [];
  const alone = nameAlone(before);
  const near = didYouMean(alone, speakers);
  // In a script without capitals only a name that is nearly somebody's can be told from narration.
  if (LOOKS_LIKE_A_SPEAKER.test(alone) || (near !== "" && /^[\p{Lo}\p{M}]+$/u.test(alone))) {
    const sample = alone.replace(/[^\p{Lu}\p{Lo}\p{M}\p{N}]+/gu, "_");
    const mend =
      near === ""
        ? `a new one needs a line in the header: # cast: ${sample} (Name), look …, bystander. Narration doesn't begin with capitals and a colon. Speakers so far: ${speakers.join(", ")}`
        : `${near}Speakers: ${speakers.join(", ")}`;
    return [scriptDiagnostic("unknown-speaker", place, { words: alone, mend })];
  }
  const small = before.toLowerCase();
  const person = cast.people.find(({ name, speaker }) =>
    [name, speaker].some((known) => known.toLowerCase() === small),
  );
  const meant = small === YOU.toLowerCase() ? YOU : person?.speaker;
  return meant === undefined ? [] : [scriptDiagnostic("speaker-in-small-letters", place, { words: before, meant })];
}

function checkCue(words: Words, cast: Cast, reply: boolean): Diagnostic[] {
  const cue = cueOf(words.text, cast, reply);
  if (cue === null) return [];
  return [scriptDiagnostic("speaker-not-alone", placeOfWords(words, cue.words), { ...cue })];
}

function checkReply(words: Words, cast: Cast): Diagnostic[] {
  const cued = checkCue(words, cast, true);
  if (cued.length > 0) return cued;
  const before = splitAtColon(words.text)?.before ?? "";
  const speaker = cast.people.find((person) => person.speaker === nameAlone(before))?.speaker;
  if (speaker === undefined) return [];
  return [scriptDiagnostic("reply-speaks-for-another", placeOfWords(words, before), { words: speaker })];
}

/** Ink adds no line break where a divert follows words, so the next line runs on; only an end stops that. */
function checkRunningOn({ kind, pieces }: Statement): Diagnostic[] {
  if (kind !== "line" && kind !== "choice" && kind !== "gather") return [];
  return pieces.flatMap((piece, at) => {
    if (piece.kind !== "divert" || ["END", "DONE", ""].includes(piece.target)) return [];
    const said = pieces
      .slice(0, at)
      .findLast((other) => other.kind === "words" && !other.bracketed && other.branch === piece.branch);
    const words = said?.kind === "words" ? said.text.trim() : "";
    return words === ""
      ? []
      : [scriptDiagnostic("words-run-on", placeInSource(piece), { target: piece.target, words })];
  });
}

/** Tags without words belong to the next line that is said, so there must be one. */
function checkLoneTags(statements: readonly Statement[], index: number): Diagnostic[] {
  const statement = statements[index];
  if (statement === undefined || !isLoneTags(statement)) return [];
  const next = statements.slice(index + 1, index + 50).find(({ kind, pieces }) => {
    return kind !== "logic" && kind !== "note" && !(kind === "line" && pieces.every((piece) => piece.kind === "tag"));
  });
  if (next?.kind === "line" && next.pieces[0]?.kind !== "divert") return [];
  const [tag] = tagPieces(statement);
  if (tag === undefined) return [];
  const { name, value } = parseTag(tag.text);
  if (!LINE_TAGS.has(name) || isLateCustomer(name, value)) return [];
  return [scriptDiagnostic("tag-alone", placeInSource(tag), { name })];
}

/** A line that is nothing but tags. */
export const isLoneTags = ({ kind, pieces }: Statement): boolean =>
  kind === "line" && pieces.length > 0 && pieces.every((piece) => piece.kind === "tag");

const speakersOf = (cast: Cast): string[] => [...cast.people.map(({ speaker }) => speaker), YOU];

/** A line's words before its first colon and after it; null if nothing stands before one. */
export function splitAtColon(text: string): { readonly before: string; readonly after: string } | null {
  const colon = text.indexOf(":");
  if (colon < 1) return null;
  return { before: text.slice(0, colon).trim(), after: text.slice(colon + 1).trim() };
}
