/**
 * What a finished encounter showed, in numbers: for each practice and pitfall of the catalogue, how often there was a
 * chance, and what became of it. It needs no walk, so it can be kept as soon as the last word is said.
 */
import { type Moment, momentsOf } from "#debrief/moment.ts";
import type { Encounter } from "#encounter/encounter.ts";
import { moodOf } from "#encounter/mood.ts";
import type { Turn } from "#encounter/turn.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import type { WayToPlay } from "#encounter/ways-to-play.ts";
import type { AttemptSummary, Evidence } from "#records/attempt-summary.ts";

/** What an encounter doesn't know of the attempt that it was. */
export interface AttemptMade {
  /** When it ended, in milliseconds since 1970. */
  readonly finished: number;
  readonly way: WayToPlay;
  /** The time limits of its decisions ran: the trainee had not switched them off. */
  readonly timed: boolean;
}

/**
 * The summary of an encounter that has ended; null while it goes on, and if its story broke. Score and chance are null:
 * they are the debrief's, and no result is shown before its debrief was read.
 */
export function summaryOf(encounter: Encounter, handbook: Handbook, made: AttemptMade): AttemptSummary | null {
  const { now, scenario } = encounter;
  if (now.kind !== "ending") return null;
  const { finished, way, timed } = made;
  const evidence = evidenceIn(momentsOf(encounter, handbook), encounter.turns, handbook, timed);
  return { scenario: scenario.id, finished, way, ending: now.ending.kind, score: null, chance: null, evidence };
}

type Count = { -readonly [Key in keyof Evidence]: Evidence[Key] };

/**
 * In the handbook's order, the practices first; what there was no chance for is left out. A decision is a chance for a
 * practice if it was done there and helped, or if it would have helped and nothing that was done there did. The score
 * counts in the same way: whoever takes one of three good replies has missed nothing.
 */
function evidenceIn(
  moments: readonly Moment[],
  turns: readonly Turn[],
  handbook: Handbook,
  timed: boolean,
): readonly Evidence[] {
  const counts = new Map<string, Count>();
  const countOf = (guidance: string): Count => {
    const count = counts.get(guidance) ?? { guidance, offered: 0, taken: 0, slipped: 0, underPressure: 0 };
    counts.set(guidance, count);
    return count;
  };
  for (const moment of moments) {
    const pressed = isUnderPressure(turns[moment.number], timed);
    const taken = idsOf(moment.practised.filter(({ helped }) => helped).map(({ guidance }) => guidance));
    for (const id of taken) {
      const count = countOf(id);
      count.offered += 1;
      count.taken += 1;
      if (pressed) count.underPressure += 1;
    }
    if (taken.size === 0)
      for (const id of idsOf(moment.replies.flatMap(({ helping }) => helping))) countOf(id).offered += 1;
    const slipped = idsOf(moment.slips.map(({ guidance }) => guidance));
    for (const id of new Set([...slipped, ...idsOf(moment.replies.flatMap(({ slips }) => slips))])) {
      const count = countOf(id);
      count.offered += 1;
      if (slipped.has(id)) count.slipped += 1;
    }
  }
  return [...Object.keys(handbook.practices), ...Object.keys(handbook.pitfalls)].flatMap((id) => counts.get(id) ?? []);
}

const idsOf = (named: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(named.map(({ id }) => id));

/** The customer was angry, or there was a time to answer in. */
function isUnderPressure(turn: Turn | undefined, timed: boolean): boolean {
  if (turn === undefined) return false;
  const mood = moodOf(turn.before);
  return mood === "furious" || mood === "angry" || (timed && turn.decision.seconds !== null);
}
