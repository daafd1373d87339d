/**
 * What an ordinary colleague can expect at each decision and after each reply: where the best way comes to it, the
 * middling one and the worst. The same figures as in a debrief.
 */
import { type Outlook, outlooksIn } from "#paths/chances.ts";
import type { Meters } from "#guidance/words.ts";
import type { Offer, Walk } from "#paths/walk.ts";
import { follow, offersAt } from "#paths/ways.ts";
import type { Screen } from "#authoring/screen.ts";
import { colleagueVisits } from "./colleague-visits.ts";
import { type Subject, placeOfReply, quotedForReport } from "./subject.ts";

/** By calm and trust together, of all ways that come to a decision; the middling is that of an ordinary colleague. */
const STANDS = ["best", "middling", "worst"] as const;
type Stand = (typeof STANDS)[number];

/** What can be expected: null where it isn't known, since the walk was stopped. */
interface Expected {
  /** The chance of a good end, 0 to 1. */
  readonly good: number | null;
  readonly prospect: number | null;
}

export interface DecisionChances {
  readonly file: string;
  /** Of the first reply on offer; 0 where it isn't known. */
  readonly line: number;
  readonly knot: string;
  /** The part of an ordinary colleague's plays that come to it, 0 to 1; more than 1 where they come again. */
  readonly comes: number;
  readonly before: Readonly<Record<Stand, Expected & { readonly meters: Meters }>>;
  /** In the script's order. */
  readonly replies: readonly {
    readonly text: string;
    /** At the middling meters, as it is judged there. */
    readonly slips: number;
    /** Where it stands in the file; 0 where it isn't known. */
    readonly line: number;
    /** Ids of what it is tagged with: practices, then pitfalls. */
    readonly does: readonly string[];
    readonly after: Readonly<Record<Stand, Expected>>;
  }[];
}

/** The decisions in the order in which a walk comes to them. One whose replies come and go with a condition is several. */
export function decisionChances(subject: Subject): readonly DecisionChances[] {
  const { walk, catalogue } = subject;
  const { chances } = catalogue.rulebook;
  const visits = colleagueVisits(subject);
  const decisions = [...statesByDecision(walk, visits).values()].map((states) => standsOf(walk, states, visits));
  const asked = decisions.flatMap(({ at }) => Object.values(at)).flatMap((state) => [state, ...nexts(walk, state)]);
  const { of } = outlooksIn(walk, chances, asked);
  return decisions.map(({ at, comes }) => {
    const replies = offersAt(walk, at.middling);
    const [first] = replies;
    const place = first === undefined ? { file: "", line: 0 } : placeOfReply(subject, first);
    const knot = walk.stops[walk.states.stop[at.middling] ?? -1]?.knot ?? "";
    return {
      file: place.file,
      line: place.line,
      knot,
      comes,
      before: eachStand((stand) => ({ meters: metersAt(walk, at[stand]), ...expected(of.get(at[stand])) })),
      replies: replies.map(({ text, index, source, move: { practices, pitfalls } }) => ({
        text,
        line: placeOfReply(subject, { source }).line,
        does: [...practices, ...pitfalls],
        slips: walk.edges.slips[(walk.states.firstEdge[at.middling] ?? 0) + index] ?? 0,
        after: eachStand((stand) => expected(of.get(follow(walk, at[stand], index)))),
      })),
    };
  });
}

const eachStand = <T>(of: (stand: Stand) => T): Record<Stand, T> => ({
  best: of("best"),
  middling: of("middling"),
  worst: of("worst"),
});

const expected = (outlook: Outlook | undefined): Expected => ({
  good: outlook?.good ?? null,
  prospect: outlook?.prospect ?? null,
});

const metersAt = ({ states }: Walk, state: number): Meters => ({
  calm: states.calm[state] ?? 0,
  trust: states.trust[state] ?? 0,
});

const nexts = (walk: Walk, state: number): number[] =>
  offersAt(walk, state).map(({ index }) => follow(walk, state, index));

const nameOf = (replies: readonly Offer[]): string => replies.map(({ source }) => source).join(" ");

/** The states that plays come through, by the replies that are on offer. */
export function statesByDecision(walk: Walk, visits: Float64Array): ReadonlyMap<string, number[]> {
  const decisions = new Map<string, number[]>();
  const names = walk.stops.map((stop) => (stop.kind === "decision" ? nameOf(stop.replies) : ""));
  for (let state = 0; state < walk.states.count; state++) {
    const name = names[walk.states.stop[state] ?? 0] ?? "";
    if (name === "" || visits[state] === 0) continue;
    const states = decisions.get(name);
    if (states === undefined) decisions.set(name, [state]);
    else states.push(state);
  }
  return decisions;
}

function standsOf(walk: Walk, states: readonly number[], visits: Float64Array) {
  const points = (state: number): number => (walk.states.calm[state] ?? 0) + (walk.states.trust[state] ?? 0);
  const sorted = states.toSorted((a, b) => points(b) - points(a));
  const comes = sorted.reduce((sum, state) => sum + (visits[state] ?? 0), 0);
  let passed = 0;
  const middling = sorted.find((state) => (passed += visits[state] ?? 0) >= comes / 2);
  const [best = -1] = sorted;
  return { comes, at: { best, middling: middling ?? best, worst: sorted.at(-1) ?? best } };
}

/** Characters of a reply by which it is known. */
const WORDS = 48;
const COLUMN = 15;

/** The decisions as a table: for each stand the chance of a good end in percent, and the prospect. */
export function decisionChancesText(decisions: readonly DecisionChances[], { paint }: Screen): string[] {
  const row = (head: string, cell: (stand: Stand) => string): string =>
    `    ${head.padEnd(WORDS)}${STANDS.map((stand) => cell(stand).padStart(COLUMN)).join("")}`;
  return [
    ...decisions.flatMap(({ file, line, knot, comes, before, replies }) => [
      `${paint.strong(`${file}:${line}`)}  ${knot}  ${paint.faint(`${Math.round(comes * 100)}% of plays come here`)}`,
      row("", (stand) => stand),
      row("calm and trust", (stand) => `${before[stand].meters.calm}, ${before[stand].meters.trust}`),
      row("before", (stand) => cellText(before[stand])),
      ...replies.map(({ text, slips, after }, index) =>
        row(`${index} ${slips > 0 ? "!" : " "} ${shortened(text)}`, (stand) => cellText(after[stand])),
      ),
      "",
    ]),
    paint.faint("The chance of a good end, and the prospect, if an ordinary colleague goes on from there."),
    paint.faint("best, middling, worst: by the calm and trust with which a way comes here.   !  a slip"),
  ];
}

const cellText = ({ good, prospect }: Expected): string =>
  good === null || prospect === null ? "not known" : `${Math.round(good * 100)}% ${prospect.toFixed(0).padStart(5)}`;

const shortened = (text: string): string => {
  const words = quotedForReport(text);
  return words.length > WORDS - 4 ? `${words.slice(0, WORDS - 5).trimEnd()}…` : words;
};
