/**
 * A conversation that has been held, played back like a film: how far it has been shown, and whether it runs. Values
 * only: time, in milliseconds, is passed in.
 */
import type { Encounter } from "#encounter/encounter.ts";
import type { Shown } from "#encounter/shown.ts";

/** How many times as fast as it was revealed. */
export const SPEEDS = [0.5, 0.75, 1, 1.5, 2, 3] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Film {
  /** Replies that have been given by now. */
  readonly at: number;
  /** All that there are. */
  readonly length: number;
  readonly running: boolean;
  readonly speed: Speed;
  /** It waits before every reply, for those who watch to say what they would. */
  readonly stops: boolean;
  /** How long the replies on offer have been seen since all was said: 0 until then. */
  readonly seen: number;
}

/** How long the replies on offer are to be seen, and from when on the one that was given is marked. */
const OFFERED = 3200;
const MARKED = 1900;

/** Long enough to have been seen at all. */
const SEEN = 1;

export const filmOf = ({ turns }: Pick<Encounter, "turns">): Film => ({
  at: 0,
  length: turns.length,
  running: false,
  speed: 1,
  stops: false,
  seen: 0,
});

/** The film so many milliseconds later; `revealed` where all has been said that was said up to here. */
export function filmAfter(film: Film, ms: number, revealed: boolean): Film {
  const { running, at, length, speed, stops, seen } = film;
  if (!running || !revealed) return film;
  if (at >= length) return { ...film, running: false };
  if (stops && seen === 0) return { ...film, running: false, seen: SEEN };
  const later = seen + ms * speed;
  return later >= OFFERED ? { ...film, at: at + 1, seen: 0 } : { ...film, seen: Math.max(SEEN, later) };
}

/** Begins or goes on. At its end it begins anew; where it waited before a reply, that is given. */
export function run(film: Film, revealed: boolean): Film {
  const { at, length, seen } = film;
  if (at >= length && revealed) return { ...film, at: 0, seen: 0, running: true };
  return { ...film, running: true, seen: revealed && seen >= SEEN ? Math.max(seen, MARKED) : 0 };
}

export const halt = (film: Film): Film => ({ ...film, running: false });

/** To where so many replies have been given, and stands still there: all that was said before is known. */
export function goTo(film: Film, at: number): Film {
  return { ...film, at: Math.max(0, Math.min(film.length, at)), running: false, seen: SEEN };
}

/** The reply that was given is marked among those on offer. */
export const isMarked = ({ seen }: Film): boolean => seen >= MARKED;

/** The conversation as it stood once so many replies had been given. */
export function shownAt(encounter: Shown, at: number): Shown {
  const { scenario, opening, turns, now } = encounter;
  const next = turns[at];
  return {
    scenario,
    opening,
    turns: turns.slice(0, at),
    standing: { meters: turns[at - 1]?.after ?? opening.after },
    now: next === undefined ? now : { kind: "decision", decision: next.decision },
  };
}
