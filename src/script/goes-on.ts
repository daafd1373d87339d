/** Whether a story goes on behind a line, as far as its text shows it: what is said or asked next, on some way. */
import { carries, hasWords } from "./carried.ts";
import { isFallback } from "./check-replies.ts";
import type { Statement } from "./statements.ts";
import { parseTag } from "#scenario/tags.ts";

/** Diverts that are followed one after the other. */
const FARTHEST = 20;

/** The first line or reply on some way behind an ending, by the index of the ending's line. */
export type Follower = (index: number) => Statement | undefined;

/**
 * Tells what comes behind an ending's line, other than what is said afterwards; undefined where the story ends first, or
 * where nothing shows what comes.
 */
export function followerIn(statements: readonly Statement[], ends: readonly string[]): Follower {
  const targets = targetsOf(statements);
  const gatherBelow = gathersOf(statements);
  return (index) => whatFollows(statements, index, ends, { targets, gatherBelow });
}

interface Places {
  /** What stands behind the name of a knot, of a stitch, or of a label. */
  targets(target: string): number | undefined;
  /** Where the story goes on behind the other replies of a decision; undefined where it doesn't. */
  gatherBelow(at: number, depth: number): number | undefined;
}

function whatFollows(
  statements: readonly Statement[],
  index: number,
  ends: readonly string[],
  { targets, gatherBelow }: Places,
): Statement | undefined {
  const seen = new Set<number>();

  /** Where the diverts of a line lead, and whether one of them is always taken. `branch` is that of the words before. */
  const followed = (
    here: Statement,
    left: number,
    branch = 0,
  ): { readonly found?: Statement | undefined; readonly leaves: boolean } => {
    let leaves = false;
    for (const piece of here.pieces) {
      if (piece.kind !== "divert" || piece.target === "") continue;
      // Another case of the same braces is another way.
      if (branch !== 0 && piece.branch !== 0 && piece.branch !== branch) continue;
      leaves ||= piece.branch === 0 || piece.branch === branch;
      if (ends.includes(piece.target)) continue;
      const at = targets(piece.target);
      if (at === undefined || seen.has(at) || left === 0) continue;
      seen.add(at);
      const found = from(at, 0, 0, left - 1);
      if (found !== undefined) return { found, leaves };
    }
    return { leaves };
  };

  /** `depth` is that of the reply whose answer this is, `level` the number of braces around it. */
  const from = (start: number, replies: number, braces: number, left: number): Statement | undefined => {
    let depth = replies;
    let level = braces;
    let open = 0;
    for (let at = start; at < statements.length; at++) {
      const here = statements[at];
      if (here === undefined || here.kind === "knot" || here.kind === "stitch") return undefined;
      if (here.kind === "gather") depth = here.depth - 1;
      if (here.kind === "branch") {
        // The end of braces has nothing on it; each of their cases has its condition.
        const end = here.pieces.length === 0;
        if (open > 0) open -= end ? 1 : 0;
        else if (end) level -= 1;
        else at = endOfBlock(statements, at);
        continue;
      }
      if (here.kind === "choice") {
        if (here.depth > depth && !isFallback(here)) return here;
        if (here.depth > depth) continue;
        const next = gatherBelow(at, depth);
        if (next === undefined) return undefined;
        at = next - 1;
        continue;
      }
      if (here.kind !== "line") continue;
      if (hasWords(here) && !carries(statements, at, "afterwards")) return here;
      const { found, leaves } = followed(here, left);
      if (found !== undefined) return found;
      if (leaves && open === 0) return undefined;
      open += here.pieces.filter(({ kind }) => kind === "block").length;
    }
    return undefined;
  };

  const here = statements[index];
  if (here === undefined) return undefined;
  const { found, leaves } = followed(here, FARTHEST, branchOfEnding(here));
  return found ?? (leaves ? undefined : from(index + 1, depthAt(statements, index), here.nested, FARTHEST));
}

function branchOfEnding({ pieces }: Statement): number {
  const tag = pieces.find((piece) => piece.kind === "tag" && parseTag(piece.text).name === "ending");
  return tag?.kind === "tag" ? tag.branch : 0;
}

/** The depth of the reply that a line answers; 0 where it is none's. */
function depthAt(statements: readonly Statement[], index: number): number {
  for (let at = index - 1; at >= 0; at--) {
    const { kind, depth } = statements[at] ?? { kind: "knot", depth: 0 };
    if (kind === "choice") return depth;
    if (kind === "gather") return depth - 1;
    if (kind === "knot" || kind === "stitch") return 0;
  }
  return 0;
}

/** The end of the braces that the case at `index` belongs to. Behind it, the next statement is outside of them. */
function endOfBlock(statements: readonly Statement[], index: number): number {
  let open = 1;
  for (let at = index + 1; at < statements.length; at++) {
    const { kind, pieces } = statements[at] ?? { kind: "knot", pieces: [] };
    if (kind === "knot") return at - 1;
    if (kind === "branch" && pieces.length === 0) open -= 1;
    if (open === 0) return at;
    open += pieces.filter((piece) => piece.kind === "block").length;
  }
  return statements.length;
}

/** What was found for one reply holds for all between it and there. */
function gathersOf(statements: readonly Statement[]): Places["gatherBelow"] {
  const found = new Map<number, { readonly from: number; readonly to: number }>();
  return (at, depth) => {
    const before = found.get(depth);
    let to = before !== undefined && at >= before.from && at < before.to ? before.to : at + 1;
    const ends = ({ kind, depth: of }: Statement): boolean =>
      kind === "knot" || kind === "stitch" || (kind === "gather" && of <= depth);
    for (let here = statements[to]; here !== undefined && !ends(here); here = statements[to]) to += 1;
    found.set(depth, { from: at, to });
    return to < statements.length ? to : undefined;
  };
}

function targetsOf(statements: readonly Statement[]): Places["targets"] {
  const found = new Map<string, number>();
  let knot = "";
  statements.forEach(({ kind, name }, at) => {
    if (name === "" || (kind !== "knot" && kind !== "stitch" && kind !== "gather")) return;
    if (kind === "knot") knot = name;
    for (const path of kind === "knot" ? [name] : [`${knot}.${name}`, name])
      if (!found.has(path)) found.set(path, at + 1);
  });
  return (target) => found.get(target);
}
