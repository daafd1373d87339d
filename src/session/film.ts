/**
 * A finished conversation, played back like a film: how far it has been shown, and whether it runs. Values only: time,
 * in milliseconds, is passed in.
 */
import type { Encounter } from "#encounter/encounter.ts";
import type { Shown } from "#encounter/shown.ts";

/** Playback speeds, as multiples of the speed at which it was revealed. */
export const SPEEDS = [0.5, 0.75, 1, 1.5, 2, 3] as const;
export type Speed = (typeof SPEEDS)[number];

export interface Film {
  /** How many replies have been given so far. */
  readonly at: number;
  /** How many replies there are in all. */
  readonly length: number;
  readonly running: boolean;
  readonly speed: Speed;
  /** Pauses before every reply, so that those who watch can say what they would answer. */
  readonly stops: boolean;
  /** For how many milliseconds the replies on offer have been seen since all was said: 0 until then. */
  readonly seen: number;
}

/** How long the replies on offer are shown, and after how long the reply that was given is marked. */
const OFFERED = 3200;
const MARKED = 1900;

/** The shortest time that counts as seen. */
const SEEN = 1;

export const filmOf = ({ turns }: Pick<Encounter, "turns">): Film => ({
  at: 0,
  length: turns.length,
  running: false,
  speed: 1,
  stops: false,
  seen: 0,
});

/** The film `ms` milliseconds later. `revealed`: all that was said up to here has been revealed. */
export function filmAfter(film: Film, ms: number, revealed: boolean): Film {
  const { running, at, length, speed, stops, seen } = film;
  if (!running || !revealed) return film;
  if (at >= length) return { ...film, running: false };
  if (stops && seen === 0) return { ...film, running: false, seen: SEEN };
  const later = seen + ms * speed;
  return later >= OFFERED ? { ...film, at: at + 1, seen: 0 } : { ...film, seen: Math.max(SEEN, later) };
}

/** Starts or resumes the film. At its end it starts again; where it had paused before a reply, that reply is given. */
export function run(film: Film, revealed: boolean): Film {
  const { at, length, seen } = film;
  if (at >= length && revealed) return { ...film, at: 0, seen: 0, running: true };
  return { ...film, running: true, seen: revealed && seen >= SEEN ? Math.max(seen, MARKED) : 0 };
}

export const halt = (film: Film): Film => ({ ...film, running: false });

/** Moves to where `at` replies have been given, and stops there. All that was said before counts as seen. */
export function goTo(film: Film, at: number): Film {
  return { ...film, at: Math.max(0, Math.min(film.length, at)), running: false, seen: SEEN };
}

/** Whether the reply that was given is marked among those on offer. */
export const isMarked = ({ seen }: Film): boolean => seen >= MARKED;

/** The conversation as it was after `at` replies. */
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
