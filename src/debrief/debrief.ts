/** Reads a finished encounter against the guidance: what was said, how the meters moved, and why. */
import { type Encounter, ending } from "#encounter/encounter.ts";
import type { Beat, Ending, Passage, Turn } from "#encounter/turn.ts";
import type { Handbook, Practice, Pitfall } from "#guidance/catalogue.ts";
import type { Change } from "#guidance/judge.ts";
import type { Meters } from "#guidance/words.ts";
import { REASONS } from "./reasons.ts";

export interface Debrief {
  readonly ending: Ending;
  readonly opening: Meters;
  readonly final: Meters;
  /** What moved the meters before the first decision. */
  readonly prelude: readonly Reason[];
  /** One for each decision, in order. */
  readonly moments: readonly Moment[];
}

/** One decision, read back. */
export interface Moment {
  /** From 0. */
  readonly number: number;
  /** What was said since the reply before: what the trainee answered. */
  readonly heard: readonly Beat[];
  readonly said: string;
  /** What was said to it. */
  readonly answered: readonly Beat[];
  readonly before: Meters;
  readonly after: Meters;
  readonly reasons: readonly Reason[];
  /** The trainer's word; empty where there is none. */
  readonly note: string;
}

/** Everything that one practice or pitfall, or the script itself, did to the meters in one moment. */
export interface Reason {
  /** The guidance behind it; null for what the script did. */
  readonly guidance: Guidance | null;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly meter: Change["meter"];
  readonly amount: number;
  /** The rule, as a sentence. */
  readonly because: string;
}

export interface Guidance {
  readonly kind: "practice" | "pitfall";
  readonly id: string;
  readonly title: string;
  readonly advice: string;
  readonly why: string;
  /** "E, Listen: What to do when …", one for each source. */
  readonly sources: readonly string[];
}

/** The debrief of an encounter that has ended; null while it goes on. */
export function debrief(encounter: Encounter, handbook: Handbook): Debrief | null {
  const ended = ending(encounter);
  if (ended === null) return null;
  const passages: readonly Passage[] = [encounter.opening, ...encounter.turns];
  return {
    ending: ended,
    opening: encounter.opening.before,
    final: encounter.standing.meters,
    prelude: reasons(encounter.opening.changes, [], handbook),
    moments: encounter.turns.map((turn, number) => moment(turn, number, passages[number]?.beats ?? [], handbook)),
  };
}

function moment(turn: Turn, number: number, heard: readonly Beat[], handbook: Handbook): Moment {
  const { practices, pitfalls } = turn.reply.move;
  return {
    number,
    heard: heard.filter(({ speaker, text }) => speaker !== "YOU" && text !== ""),
    said: turn.reply.text,
    answered: turn.beats.filter(({ speaker, text }) => speaker !== "YOU" && text !== ""),
    before: turn.before,
    after: turn.after,
    reasons: reasons(turn.changes, [...practices, ...pitfalls], handbook),
    note: turn.reply.note,
  };
}

/** The changes by the guidance behind them; what was done without moving a meter is told too. */
function reasons(changes: readonly Change[], done: readonly string[], handbook: Handbook): Reason[] {
  const ids = new Set([...changes.map(({ guidance }) => guidance), ...done]);
  return [...ids].map((id) => ({
    guidance: guidanceOf(id, handbook),
    parts: changes
      .filter(({ guidance }) => guidance === id)
      .map(({ meter, amount, rule }) => ({ meter, amount, because: REASONS[rule] })),
  }));
}

function guidanceOf(id: string, handbook: Handbook): Guidance | null {
  const practice = handbook.practices[id];
  if (practice !== undefined) return worded("practice", practice, handbook);
  const pitfall = handbook.pitfalls[id];
  return pitfall === undefined ? null : worded("pitfall", pitfall, handbook);
}

function worded(kind: Guidance["kind"], entry: Practice | Pitfall, handbook: Handbook): Guidance {
  return {
    kind,
    id: entry.id,
    title: entry.title,
    advice: entry.advice,
    why: entry.why,
    sources: entry.sources.map(({ source, place }) => {
      const article = handbook.sources[source];
      return article === undefined ? `${source} ${place}` : `${article.title}, ${place}`;
    }),
  };
}
