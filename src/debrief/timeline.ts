/** Calm and trust over the conversation, turn by turn: the data of the timeline's picture and table. */
import type { Passage } from "#encounter/turn.ts";
import type { Change } from "#guidance/settle.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import type { Meters } from "#guidance/words.ts";
import { type Guidance, guidanceOf } from "./guidance.ts";
import type { Mark, Moment } from "./moment.ts";
import type { Crossing, Outlook } from "./roads.ts";

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
  /** What could be expected from here on; null until the roads are known. */
  readonly outlook: Outlook | null;
}

/** One movement of one meter, with its reason. A point's changes add up to the movement since the point before. */
export interface TimelineChange extends Pick<Change, "meter" | "amount" | "rule"> {
  /** The guidance behind it; null for what the script did. */
  readonly guidance: Pick<Guidance, "id" | "kind" | "title"> | null;
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
    outlook: null,
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
      outlook: null,
    };
  });
  return [beginning, ...points];
}

/** The same timeline with what could be expected at each point. */
export function withOutlooks(timeline: readonly TimelinePoint[], crossings: readonly Crossing[]): TimelinePoint[] {
  return timeline.map((point) => {
    const outlook = point.turn === 0 ? crossings[0]?.before : crossings[point.turn - 1]?.after;
    return { ...point, outlook: outlook ?? null };
  });
}

const changesOf = ({ changes }: Passage, handbook: Handbook): TimelineChange[] =>
  changes.map(({ meter, amount, rule, guidance }) => {
    const entry = guidanceOf(guidance, handbook);
    const cited = entry === null ? null : { id: entry.id, kind: entry.kind, title: entry.title };
    return { meter, amount, rule, guidance: cited };
  });

/** A point at which the chance of a good end moved much. */
export interface Swing {
  readonly turn: number;
  /** From the point before to this one: -1 to 1. */
  readonly change: number;
}

/** A swing is at least this much of the chance. */
const LEAST_SWING = 0.05;
const MOST_FALLS = 2;
const MOST_RISES = 2;

/** Where the chance of a good end fell and rose most, in the order of the conversation. None until it is known. */
export function swingsIn(timeline: readonly TimelinePoint[]): Swing[] {
  const swings = timeline.flatMap(({ turn, outlook }): Swing[] => {
    const before = timeline[turn - 1]?.outlook ?? null;
    const change = before === null || outlook === null ? 0 : outlook.good - before.good;
    return Math.abs(change) < LEAST_SWING ? [] : [{ turn, change }];
  });
  const falls = swings.filter(({ change }) => change < 0).toSorted((a, b) => a.change - b.change);
  const rises = swings.filter(({ change }) => change > 0).toSorted((a, b) => b.change - a.change);
  return [...falls.slice(0, MOST_FALLS), ...rises.slice(0, MOST_RISES)].toSorted((a, b) => a.turn - b.turn);
}
