/** Calm and trust over the conversation, turn by turn: the data of the timeline's picture and table. */
import type { Ending, Passage } from "#encounter/turn.ts";
import type { Change } from "#guidance/settle.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import type { Meters } from "#guidance/words.ts";
import { type Guidance, guidanceOf } from "./guidance.ts";
import type { Mark, Moment } from "./moment.ts";
import { REASONS } from "./reasons.ts";
import type { Crossing } from "./roads.ts";
import { meterWords, quoted, sentences } from "./words.ts";

/** Both meters at one point of the conversation, and what had moved them. */
export interface TimelinePoint {
  /** 0 before the first decision; `n` after `n` decisions. */
  readonly turn: number;
  readonly meters: Meters;
  /** The decision that this point comes after, from 0; null for the beginning. */
  readonly decision: number | null;
  /** What the trainee said there; empty at the beginning. */
  readonly said: string;
  /** Null at the beginning. */
  readonly mark: Mark | null;
  readonly changes: readonly TimelineChange[];
  /** The best ending still in reach from here; null until the roads are known, and if none was found. */
  readonly inReach: Ending["kind"] | null;
  /** The whole point in words, for a tooltip, a table cell and a screen reader. */
  readonly words: string;
}

/** One movement of one meter, with its reason. A point's changes add up to the movement since the point before. */
export interface TimelineChange extends Pick<Change, "meter" | "amount" | "rule"> {
  /** The guidance behind it; null for what the script did. */
  readonly guidance: Pick<Guidance, "id" | "kind" | "title"> | null;
  /** The rule, as a sentence. */
  readonly because: string;
}

/** One more point than there are decisions. */
export function timelineOf(
  opening: Passage,
  turns: readonly Passage[],
  moments: readonly Moment[],
  handbook: Handbook,
) {
  const beginning: TimelinePoint = {
    turn: 0,
    meters: opening.after,
    decision: null,
    said: "",
    mark: null,
    changes: changesOf(opening, handbook),
    inReach: null,
    words: `At the start: ${meterWords(opening.after)}.`,
  };
  const points = moments.map((moment, number): TimelinePoint => {
    const { after, mark, said } = moment;
    const changes = turns[number] === undefined ? [] : changesOf(turns[number], handbook);
    return {
      turn: number + 1,
      meters: after,
      decision: number,
      said,
      mark,
      changes,
      inReach: null,
      words: inWords(moment),
    };
  });
  return [beginning, ...points];
}

/** The same timeline with the best ending in reach at each point. */
export function withReach(timeline: readonly TimelinePoint[], crossings: readonly Crossing[]): TimelinePoint[] {
  return timeline.map((point) => {
    const reach = point.turn === 0 ? crossings[0]?.reach.before : crossings[point.turn - 1]?.reach.after;
    return { ...point, inReach: reach ?? null };
  });
}

const changesOf = ({ changes }: Passage, handbook: Handbook): TimelineChange[] =>
  changes.map(({ meter, amount, rule, guidance }) => {
    const entry = guidanceOf(guidance, handbook);
    const cited = entry === null ? null : { id: entry.id, kind: entry.kind, title: entry.title };
    return { meter, amount, rule, guidance: cited, because: REASONS[rule] };
  });

function inWords({ number, said, before, after, practised, slips }: Moment): string {
  const titles = (done: readonly { readonly guidance: Guidance }[]): string =>
    done.map(({ guidance }) => guidance.title).join(", ");
  const helped = practised.filter((one) => one.helped);
  return sentences([
    `Decision ${number + 1}: ${quoted(said)}`,
    meterWords(after, before),
    helped.length === 0 ? "" : `Good: ${titles(helped)}`,
    slips.length === 0 ? "" : `Slip: ${titles(slips)}`,
  ]);
}
