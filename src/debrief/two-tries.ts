/** Two tries at one stretch of a conversation, side by side: what was said, what it did, and where it led. */
import type { Encounter } from "#encounter/encounter.ts";
import { customerOf } from "#encounter/shown.ts";
import type { EndingKind } from "#scenario/words.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import type { Meters } from "#guidance/words.ts";
import { type Moment, momentsOf } from "./moment.ts";
import type { Outlook, Roads } from "./roads.ts";

/** One try: as many decisions as both have, or fewer where it came to its end. */
export interface Try {
  /** The customer's name. */
  readonly customer: string;
  /** At least one. */
  readonly moments: readonly Moment[];
  /** Both meters after the last of them. */
  readonly after: Meters;
  /** What could be expected then; null while it is not known. */
  readonly outlook: Outlook | null;
  /** How it ended, if it ended within the stretch. */
  readonly ended: EndingKind | null;
}

export interface TwoTries {
  /** The decision that both begin with, from 0. */
  readonly number: number;
  /** Both meters before it. */
  readonly before: Meters;
  readonly first: Try;
  readonly second: Try;
}

/** Both plays and, once they are known, their roads. */
export interface TriedPlay {
  readonly encounter: Encounter;
  readonly roads: Roads | null;
}

/**
 * Compares two plays from a decision on, over as many decisions as the second has, `most` at most. Null where one of
 * them has not come so far.
 */
export function twoTries(
  first: TriedPlay,
  second: TriedPlay,
  { number, most }: { readonly number: number; readonly most: number },
  handbook: Handbook,
): TwoTries | null {
  const length = Math.min(most, second.encounter.turns.length - number);
  const before = second.encounter.turns[number]?.before;
  const [one, other] = [first, second].map((play) => tryOf(play, number, length, handbook));
  if (before === undefined || one === undefined || other === undefined || one === null || other === null) return null;
  return { number, before, first: one, second: other };
}

function tryOf({ encounter, roads }: TriedPlay, number: number, length: number, handbook: Handbook): Try | null {
  const moments = momentsOf(encounter, handbook).slice(number, number + length);
  const last = moments.at(-1);
  if (last === undefined) return null;
  const { now, turns } = encounter;
  return {
    customer: customerOf(encounter).name,
    moments,
    after: last.after,
    outlook: roads?.crossings[last.number]?.after ?? null,
    ended: now.kind === "ending" && last.number === turns.length - 1 ? now.ending.kind : null,
  };
}
