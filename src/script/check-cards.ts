/** Checks the cards on the counter: only narration can be one, and their titles are short and can be told apart. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { scriptDiagnostic } from "#diagnostics/script-diagnostics.ts";
import { YOU } from "#scenario/line.ts";
import { parseTag } from "#scenario/tags.ts";
import type { Cast } from "./cast.ts";
import { splitAtColon } from "./check-speech.ts";
import { placeOfValue, tagPieces } from "./check-tags.ts";
import type { Statement } from "./statements.ts";

/** Characters of a title: on a telephone two such cards still lie side by side. */
const LONGEST_TITLE = 32;

interface TitledCard {
  readonly title: string;
  readonly place: Place;
  readonly statement: Statement;
}

export function checkCards(statements: readonly Statement[], cast: Cast): Diagnostic[] {
  const cards = statements.filter(({ kind }) => kind !== "choice").flatMap(cardsOn);
  return cards.flatMap((card, at) => [
    ...checkNarrated(card, cast),
    ...checkLength(card),
    ...checkDistinct(card, cards.slice(0, at)),
  ]);
}

function cardsOn(statement: Statement): TitledCard[] {
  return tagPieces(statement).flatMap((piece) => {
    const tag = parseTag(piece.text);
    if (tag.name !== "card" || tag.value === "" || piece.braces) return [];
    return [{ title: tag.value, place: placeOfValue(piece, tag), statement }];
  });
}

function checkNarrated({ place, statement }: TitledCard, cast: Cast): Diagnostic[] {
  const speakers = [...cast.people.map(({ speaker }) => speaker), YOU];
  const speaker = statement.pieces
    .flatMap((piece) => (piece.kind === "words" && piece.opens ? [splitAtColon(piece.text)?.before ?? ""] : []))
    .find((before) => speakers.includes(before));
  return speaker === undefined ? [] : [scriptDiagnostic("card-on-speech", place, { speaker })];
}

function checkLength({ title, place }: TitledCard): Diagnostic[] {
  const { length } = title;
  return length > LONGEST_TITLE
    ? [scriptDiagnostic("card-title-long", place, { words: title, length, limit: LONGEST_TITLE })]
    : [];
}

function checkDistinct({ title, place }: TitledCard, before: readonly TitledCard[]): Diagnostic[] {
  const other = before.find((card) => card.title !== title && asRead(card.title) === asRead(title));
  return other === undefined ? [] : [scriptDiagnostic("card-twice-named", place, { words: title, meant: other.title })];
}

/** A title as somebody reads it who doesn't look at capitals, spaces and points. */
const asRead = (title: string): string => title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
