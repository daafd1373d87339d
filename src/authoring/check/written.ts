/** What stands in a sourceMap: its replies, its endings, its words, each with its place. No judgement here. */
import type { Place } from "#diagnostics/diagnostic.ts";
import { choicePoints } from "#script/check-replies.ts";
import { isLoneTags } from "#script/check-speech.ts";
import { tagsOf } from "#script/check-tags.ts";
import type { SourceMap } from "#script/source-map.ts";
import type { Piece } from "#script/scan.ts";
import type { Statement } from "#script/statements.ts";
import { parseTag } from "#scenario/tags.ts";
import { ENDINGS, type EndingKind } from "#scenario/words.ts";

/** A place as a key. */
export const at = ({ file, line }: Place): string => `${file}:${line}`;

/** The knot, or stitch as `knot.stitch`, that each statement stands in; empty before the first. */
export function knotsOfStatements(statements: readonly Statement[]): readonly string[] {
  let knot = "";
  let stitch = "";
  return statements.map(({ kind, name }) => {
    if (kind === "knot") [knot, stitch] = [name, ""];
    if (kind === "stitch") stitch = name;
    return stitch === "" || knot === "" ? knot || stitch : `${knot}.${stitch}`;
  });
}

export interface WrittenReply {
  readonly place: Place;
  readonly knot: string;
  /** As it is shown, with … for what is only known while it is played. */
  readonly words: string;
  /** The places of all replies of its choice point, itself among them. */
  readonly beside: readonly Place[];
}

/** All replies that can be shown; `sources` are the choices of the compiled story, which knows which those are. */
export function writtenReplies({ statements, map }: SourceMap): readonly WrittenReply[] {
  const shown = new Set(map.choices().flatMap((path) => (map.placeOf(path) === null ? [] : [at(placeOr(map, path))])));
  const knots = knotsOfStatements(statements);
  const points = choicePoints(statements).map((point) => point.map(({ place }) => place));
  return statements.flatMap((statement, index) => {
    const { kind, place } = statement;
    if (kind !== "choice" || !shown.has(at(place))) return [];
    const beside = points.find((point) => point.includes(place)) ?? [place];
    return [{ place, knot: knots[index] ?? "", words: shownWords(statement), beside }];
  });
}

const placeOr = (map: SourceMap["map"], path: string): Place => map.placeOf(path) ?? { file: "", line: 0 };

export interface WrittenEnding {
  readonly place: Place;
  readonly knot: string;
  readonly kind: EndingKind;
  readonly outcome: string;
}

/** All endings. One line has several where it has several alternatives. */
export function writtenEndings({ statements }: SourceMap): readonly WrittenEnding[] {
  const knots = knotsOfStatements(statements);
  return statements.flatMap((statement, index) => {
    if (statement.kind !== "line" || isLoneTags(statement)) return [];
    // Tags that stand on lines of their own belong to the line below them.
    let first = index;
    for (let above = statements[first - 1]; above !== undefined && isLoneTags(above); above = statements[first - 1])
      first -= 1;
    const shared = statements.slice(first, index).flatMap(tagsOf);
    const branches = new Set(statement.pieces.flatMap((piece) => (piece.kind === "tag" ? [piece.branch] : [])));
    return [...(branches.size === 0 ? [0] : branches)].flatMap((branch): WrittenEnding[] => {
      const own = statement.pieces.flatMap((piece) =>
        piece.kind === "tag" && piece.branch === branch ? [parseTag(piece.text)] : [],
      );
      const said = (name: string): string => [...shared, ...own].findLast((tag) => tag.name === name)?.value ?? "";
      const kind = ENDINGS.find((known) => known === said("ending"));
      if (kind === undefined) return [];
      return [{ place: statement.place, knot: knots[index] ?? "", kind, outcome: said("outcome") }];
    });
  });
}

export interface WrittenLine {
  readonly place: Place;
  readonly kind: "line" | "reply";
  /** Without the speaker's name. Of alternatives in braces, every one is a text of its own. */
  readonly texts: readonly string[];
  /** Characters of the longest that can be said. */
  readonly longest: number;
  /** It has an `#id`. */
  readonly named: boolean;
}

/** Everything that is said or shown, in reading order. */
export function writtenLines({ statements }: Pick<SourceMap, "statements">): readonly WrittenLine[] {
  return statements.flatMap((statement): WrittenLine[] => {
    if (statement.kind !== "line" && statement.kind !== "choice") return [];
    const alternatives = new Map<number, string>();
    for (const piece of statement.pieces)
      if (piece.kind === "words")
        alternatives.set(piece.branch, `${alternatives.get(piece.branch) ?? ""} ${withoutSpeaker(piece)}`.trim());
    if (alternatives.size === 0) return [];
    const size = (branch: number): number => alternatives.get(branch)?.length ?? 0;
    const branched = [...alternatives.keys()].filter((branch) => branch !== 0).map(size);
    return [
      {
        place: statement.place,
        kind: statement.kind === "choice" ? "reply" : "line",
        texts: [...alternatives.values()].filter((text) => text !== ""),
        longest: size(0) + Math.max(0, ...branched),
        named: tagsOf(statement).some(({ name }) => name === "id"),
      },
    ];
  });
}

type Words = Extract<Piece, { kind: "words" }>;

const withoutSpeaker = ({ text, opens }: Words): string =>
  opens ? text.replace(/^\p{Lu}[\p{Lu}\p{N}_.'’ -]*:\s*/u, "") : text;

/** What a choice shows: not the words behind its bracket. */
function shownWords({ pieces }: Statement): string {
  const words: string[] = [];
  let bracketed = false;
  for (const piece of pieces) {
    if (piece.kind === "words") {
      if (bracketed && !piece.bracketed) break;
      bracketed = piece.bracketed;
      words.push(withoutSpeaker(piece));
    } else if (piece.kind === "logic" && words.length > 0) words.push("…");
  }
  return words.join(" ");
}
