/** Decisions one by one: whether there is anything to weigh, and whether a reply stands out by its length. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { NOT_FOLLOWED, type Offer } from "#paths/walk.ts";
import { offersAt } from "#paths/ways.ts";
import { placeOfReply, quotedForReport, type Subject } from "./subject.ts";
import { at, writtenReplies } from "./written.ts";

/** The longest reply of a decision may have so many times the characters of the shortest. */
const FACTOR = 3;

/** A decision: the same replies on offer, whatever the meters are. */
interface Decided {
  readonly replies: readonly Offer[];
  /** In every state the replies lead to one and the same, and none counts for the score alone. */
  equal: boolean;
  /** In every state exactly one reply is no slip: its index; else -1. Not yet known: null. */
  only: number | null;
}

/** A decision whose replies come and go with a condition is several; what holds of more than one is told once. */
export function weighed(subject: Subject): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const places = placesOf(subject);
  for (const decided of decisionsOf(subject))
    for (const check of [equal, oneWayOnly, lengths])
      for (const diagnostic of check(subject, decided)) {
        const where = at(diagnostic.place);
        const name = `${diagnostic.code} ${places.get(where) ?? where}`;
        if (!found.has(name)) found.set(name, diagnostic);
      }
  return [...found.values()];
}

/** For each reply's place that of the first reply beside it: what is found at a decision is told once. */
const placesOf = ({ sourceMap }: Subject): ReadonlyMap<string, string> =>
  new Map(
    writtenReplies(sourceMap).map(({ place, beside }) => [
      at(place),
      beside[0] === undefined ? at(place) : at(beside[0]),
    ]),
  );

function decisionsOf({ walk }: Subject): readonly Decided[] {
  const { states, edges } = walk;
  const decisions = new Map<string, Decided>();
  /** Millions of states have the same replies. */
  const names = new Map<readonly Offer[], string>();
  for (let state = 0; state < states.count; state++) {
    const replies = offersAt(walk, state);
    if (replies.length < 2) continue;
    const name = names.get(replies) ?? replies.map(({ source }) => source).join(" ");
    names.set(replies, name);
    const decided = decisions.get(name) ?? { replies, equal: !replies.some(isJudgedUnheard), only: null };
    const first = states.firstEdge[state] ?? 0;
    const to = edges.to.subarray(first, first + replies.length);
    if (to[0] === NOT_FOLLOWED || to.some((next) => next !== to[0])) decided.equal = false;
    const decent = replies.filter(({ index }) => edges.slips[first + index] === 0);
    const only = decent.length === 1 ? (decent[0]?.index ?? -1) : -1;
    decided.only = decided.only === null || decided.only === only ? only : -1;
    decisions.set(name, decided);
  }
  return [...decisions.values()];
}

/** It moves no meter, and counts in the score all the same. */
const isJudgedUnheard = ({ move: { practices, pitfalls, unheard } }: Offer): boolean =>
  unheard === true && practices.length + pitfalls.length > 0;

function equal(subject: Subject, { replies, equal: all }: Decided): Diagnostic[] {
  const [first] = replies;
  if (!all || first === undefined) return [];
  return [meaningDiagnostic("replies-equal", placeOfReply(subject, first), { words: quotedForReport(first.text) })];
}

function oneWayOnly(subject: Subject, { replies, only }: Decided): Diagnostic[] {
  const reply = replies[only ?? -1];
  if (reply === undefined) return [];
  const words = { words: quotedForReport(reply.text), all: replies.length };
  return [meaningDiagnostic("one-way-only", placeOfReply(subject, reply), words)];
}

function lengths(subject: Subject, { replies }: Decided): Diagnostic[] {
  const [shortest, ...others] = replies.toSorted((a, b) => a.text.length - b.text.length);
  const short = shortest?.text.length ?? 0;
  const long = others.at(-1)?.text.length ?? 0;
  if (shortest === undefined || long <= short * FACTOR) return [];
  const words = { words: quotedForReport(shortest.text), short, long, factor: "three" };
  return [meaningDiagnostic("reply-lengths-differ", placeOfReply(subject, shortest), words)];
}
