/**
 * Plays a scenario at random (Monte Carlo) and reports what broke: loops, runtime errors and ways without an ending,
 * which no reading of the script alone can show. It proves nothing: it only finds what its plays meet.
 */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { storyDiagnostic } from "#diagnostics/story-diagnostics.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Clock } from "#story/narrator.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { drawsFrom } from "./chance.ts";
import { placeOf } from "./outcome.ts";
import { type Encounter, begin, choose, decide, restart } from "./encounter.ts";

/** More decisions than any conversation has: a longer play is caught in a loop. */
export const LONGEST = 200;

/**
 * After this many broken plays the rest is not worth waiting for: an endless loop takes its full time in every play.
 */
const ENOUGH = 8;
/** Milliseconds of broken plays that are waited for, after the first: a loop that calculates takes two seconds each time. */
const PATIENCE = 1500;

/** One random play from where an encounter is, to its end or its fault. The same seed gives the same play. */
export function playAtRandom(encounter: Encounter, seed: number): Encounter {
  const draw = drawsFrom(seed);
  let played = encounter;
  for (let decisions = 0; decisions < LONGEST; decisions++) {
    const decision = decide(played);
    if (decision === null) break;
    const reply = decision.replies[Math.floor(draw() * decision.replies.length)];
    if (reply === undefined) break;
    played = choose(played, reply.index);
  }
  return played;
}

/** Of random plays, the share that a whole conversation is longer than: many of them end early, by a slip. */
const SHORTER = 0.9;

/**
 * About how many decisions a whole conversation has: more than nine of ten random plays need. The same number each time
 * for as many plays. 0 if the story has no decision.
 */
export function decisionsIn(scenario: Scenario, rulebook: Rulebook, plays: number, clock: Clock): number {
  const opening = begin(scenario, rulebook, 1, clock);
  if (opening.now.kind !== "decision") return 0;
  const lengths = Array.from({ length: plays }, (_, play) => playAtRandom(restart(opening, play), play).turns.length);
  return lengths.toSorted((a, b) => a - b)[Math.floor(plays * SHORTER)] ?? 0;
}

/** What broke in a play, or that it reached no ending. */
function faultOf({ now, scenario, behind: { knot } }: Encounter): Diagnostic | null {
  if (now.kind === "fault") return now.diagnostic;
  if (now.kind === "ending") return null;
  return storyDiagnostic("story-goes-round", placeOf(scenario, knot), { knot, limit: LONGEST });
}

/**
 * The faults of up to `plays` random plays, each once; fewer where finding them takes long. If the beginning itself is
 * broken, nothing is played.
 */
export function rehearse(scenario: Scenario, rulebook: Rulebook, plays: number, clock: Clock): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const opening = begin(scenario, rulebook, 1, clock);
  if (opening.now.kind === "fault") return [opening.now.diagnostic];
  let spent = 0;
  for (let play = 0, broken = 0; play < plays && broken < ENOUGH && spent < PATIENCE; play++) {
    const began = clock();
    const diagnostic = faultOf(playAtRandom(restart(opening, play), play));
    if (diagnostic === null) continue;
    broken += 1;
    spent += clock() - began;
    const { code, place } = diagnostic;
    found.set(`${code} ${place.file}:${place.line}`, diagnostic);
  }
  return [...found.values()];
}
