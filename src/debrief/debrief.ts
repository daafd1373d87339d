/** Reads a finished encounter against the guidance: what was said, how the meters moved, and why. */
import { type Encounter, ending } from "#encounter/encounter.ts";
import type { Beat, Ending, Passage, Turn } from "#encounter/turn.ts";
import type { Citation, Handbook, Pitfall, Practice, Source } from "#guidance/catalogue.ts";
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
  /** Every source that is cited, in the order of the handbook. */
  readonly sources: readonly Source[];
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

/** What one rule gave, on whichever meters it did. */
export interface Part {
  /** The rule, as a sentence. */
  readonly because: string;
  readonly amounts: readonly Pick<Change, "meter" | "amount">[];
}

export interface Guidance {
  readonly kind: "practice" | "pitfall";
  readonly id: string;
  readonly title: string;
  readonly advice: string;
  readonly why: string;
  /** Where it stands: "B6", "E Listen", "Acme 4.2". What the letters mean is among the debrief's sources. */
  readonly citations: readonly string[];
}

/** The debrief of an encounter that has ended; null while it goes on. */
export function debrief(encounter: Encounter, handbook: Handbook): Debrief | null {
  const ended = ending(encounter);
  if (ended === null) return null;
  const passages: readonly Passage[] = [encounter.opening, ...encounter.turns];
  const moments = encounter.turns.map((turn, number) => moment(turn, number, passages[number]?.beats ?? [], handbook));
  return {
    ending: ended,
    opening: encounter.opening.before,
    final: encounter.standing.meters,
    prelude: reasons(encounter.opening.changes, [], handbook),
    moments,
    sources: sourcesOf(moments, handbook),
  };
}

function moment(turn: Turn, number: number, heard: readonly Beat[], handbook: Handbook): Moment {
  const { practices, pitfalls } = turn.move;
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
    parts: byRule(changes.filter(({ guidance }) => guidance === id)),
  }));
}

function byRule(changes: readonly Change[]): Part[] {
  const rules = new Set(changes.map(({ rule }) => rule));
  return [...rules].map((rule) => ({
    because: REASONS[rule],
    amounts: changes.filter((change) => change.rule === rule).map(({ meter, amount }) => ({ meter, amount })),
  }));
}

function guidanceOf(id: string, handbook: Handbook): Guidance | null {
  const practice = handbook.practices[id];
  if (practice !== undefined) return worded("practice", practice);
  const pitfall = handbook.pitfalls[id];
  return pitfall === undefined ? null : worded("pitfall", pitfall);
}

function sourcesOf(moments: readonly Moment[], handbook: Handbook): Source[] {
  const ids = new Set(moments.flatMap(({ reasons }) => reasons.map(({ guidance }) => guidance?.id)));
  const entries = [...Object.values(handbook.practices), ...Object.values(handbook.pitfalls)];
  const cited = new Set(
    entries.filter(({ id }) => ids.has(id)).flatMap(({ sources }) => sources.map((one) => one.source)),
  );
  return Object.values(handbook.sources).filter(({ key }) => cited.has(key));
}

function worded(kind: Guidance["kind"], entry: Practice | Pitfall): Guidance {
  return {
    kind,
    id: entry.id,
    title: entry.title,
    advice: entry.advice,
    why: entry.why,
    citations: entry.sources.map(cite),
  };
}

/** As people write it: B6, but E Listen and Acme 4.2. */
const cite = ({ source, place }: Citation): string =>
  source.length === 1 && /^\d/.test(place) ? source + place : `${source} ${place}`;
