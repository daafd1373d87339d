/**
 * Histories as numbers. Some walks have hundreds of thousands, so a history is two numbers, and none is written out to be
 * reduced or added to: what was used how often is a path in a trie, and all the rest are bits.
 */
import type { History } from "#guidance/standing.ts";
import { IntHashMap, IntVector } from "./typed-arrays.ts";

export interface HistoryNumbers {
  at(number: number): History;
  /** All of them, by their numbers. */
  all(): readonly History[];
  /** The number of a history; equal ones have the same. */
  numberOf(history: History): number;
  /** A part of what can be remembered, for `reduced`: the practices that `kept` has used, and what is true in it. */
  partOf(kept: History): HistoryPart;
  /** A history without what isn't in a part. Open promises are in every part. */
  reduced(history: number, part: HistoryPart): number;
  /** What a move leaves, for `after`: its own practices, as often as they were used by then, and what is true then. */
  changeTo(after: History): HistoryChange;
  /** A history after such a move. Who was heard, listened to or over-promised stays so. */
  after(history: number, change: HistoryChange): number;
  /** A history with another number of open promises. */
  withPromises(history: number, promises: number): number;
}

/** `table` is its own in the memo, by what was used before. */
interface Memoised {
  readonly table: number;
  readonly rest: number;
}

export interface HistoryPart extends Memoised {
  readonly practices: ReadonlySet<number>;
}

export interface HistoryChange extends Memoised {
  readonly uses: readonly number[];
  readonly practices: ReadonlySet<number>;
  /** The last that was asked for: a walk asks for the same one many times in a row. */
  last: { before: number; after: number };
}

const HEARD = 1;
const LISTENED = 2;
const OVER_PROMISED = 4;
const SLIPPED = 8;
const FLAGS = 15;
const LASTING = HEARD | LISTENED | OVER_PROMISED;
/** Open promises are counted above the flags. */
const PROMISE = 16;

/** A use is a practice's number times this, and how often it was used: more times than fading is ever told apart. */
const TIMES = 1024;
/** The trie's node where nothing was used. */
const ROOT = 0;

export function openHistoryNumbers(): HistoryNumbers {
  const practices: string[] = [];
  const practiceNumbers = new Map<string, number>();
  /** The trie: of each node the one before it, its own use, and those after it by theirs. */
  const [before, use, following] = [new IntVector(), new IntVector(), new IntHashMap()];
  /** By node and rest. */
  const numbers = new IntHashMap();
  const [nodeOf, restOf] = [new IntVector(), new IntVector()];
  const memo = new IntHashMap();

  const practiceNumber = (id: string): number => {
    const known = practiceNumbers.get(id);
    if (known !== undefined) return known;
    practiceNumbers.set(id, practices.length);
    return practices.push(id) - 1;
  };
  const practiceIn = (used: number): number => Math.floor(used / TIMES);
  const addNode = (from: number, used: number): number => {
    before.push(from);
    use.push(used);
    numbers.open();
    return following.open();
  };
  addNode(ROOT, 0);
  const nodeBy = (uses: readonly number[]): number => {
    let node = ROOT;
    for (const used of uses) {
      const known = following.get(node, used);
      const next = known >= 0 ? known : addNode(node, used);
      if (known < 0) following.add(node, used, next);
      node = next;
    }
    return node;
  };
  const usesAt = (node: number): number[] => {
    const uses: number[] = [];
    for (let at = node; at !== ROOT; at = before.at(at)) uses.push(use.at(at));
    return uses.toReversed();
  };
  const usesIn = ({ used }: History): number[] =>
    ascending(Object.entries(used).map(([id, times]) => practiceNumber(id) * TIMES + times));
  const practicesIn = (history: History): ReadonlySet<number> => new Set(usesIn(history).map(practiceIn));

  const numberBy = (node: number, rest: number): number => {
    const known = numbers.get(node, rest);
    if (known >= 0) return known;
    numbers.add(node, rest, nodeOf.length);
    nodeOf.push(node);
    restOf.push(rest);
    return nodeOf.length - 1;
  };
  /** Keeps in the memo what is used by then. */
  const kept = ({ table }: Memoised, node: number, uses: readonly number[]): number => {
    const made = nodeBy(uses);
    memo.add(table, node, made);
    return made;
  };
  const at = (number: number): History => {
    const uses = usesAt(nodeOf.at(number)).map((used): [string, number] => [
      practices[practiceIn(used)] ?? "",
      used % TIMES,
    ]);
    return historyOf(Object.fromEntries(uses), restOf.at(number));
  };

  return {
    at,
    all: () => Array.from({ length: nodeOf.length }, (_, number) => at(number)),
    numberOf: (history) => numberBy(nodeBy(usesIn(history)), restIn(history)),
    partOf: (kept) => ({ table: memo.open(), rest: restIn(kept) & FLAGS, practices: practicesIn(kept) }),
    reduced(history, part) {
      const from = nodeOf.at(history);
      const known = memo.get(part.table, from);
      const uses = known >= 0 ? [] : usesAt(from).filter((used) => part.practices.has(practiceIn(used)));
      const node = known >= 0 ? known : kept(part, from, uses);
      return numberBy(node, restOf.at(history) & (part.rest | ~FLAGS));
    },
    changeTo: (after) => ({
      table: memo.open(),
      rest: restIn(after),
      uses: usesIn(after),
      practices: practicesIn(after),
      last: { before: -1, after: -1 },
    }),
    after(history, change) {
      const { last, rest, uses } = change;
      if (last.before === history) return last.after;
      const from = nodeOf.at(history);
      const known = memo.get(change.table, from);
      const others = known >= 0 ? [] : usesAt(from).filter((used) => !change.practices.has(practiceIn(used)));
      const node = known >= 0 ? known : kept(change, from, ascending([...others, ...uses]));
      last.before = history;
      last.after = numberBy(node, rest | (restOf.at(history) & LASTING));
      return last.after;
    },
    withPromises: (history, promises) =>
      numberBy(nodeOf.at(history), (restOf.at(history) & FLAGS) + promises * PROMISE),
  };
}

const ascending = (uses: readonly number[]): number[] => uses.toSorted((a, b) => a - b);

const restIn = ({ heard, listened, overPromised, slipped, openPromises }: History): number =>
  (heard ? HEARD : 0) +
  (listened ? LISTENED : 0) +
  (overPromised ? OVER_PROMISED : 0) +
  (slipped ? SLIPPED : 0) +
  openPromises * PROMISE;

const historyOf = (used: History["used"], rest: number): History => ({
  used,
  heard: (rest & HEARD) !== 0,
  listened: (rest & LISTENED) !== 0,
  slipped: (rest & SLIPPED) !== 0,
  openPromises: Math.floor(rest / PROMISE),
  overPromised: (rest & OVER_PROMISED) !== 0,
});
