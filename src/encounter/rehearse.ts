/**
 * Plays a scenario at random and reports what broke: loops, runtime errors and ways without an ending,
 * which no reading of the script alone can show. It finds what it comes across; it proves nothing.
 */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { storyDiagnostic } from "#diagnostics/story-diagnostics.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Clock } from "#story/narrator.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { drawsFrom } from "./chance.ts";
import { placeOf } from "./outcome.ts";
import { type Encounter, begin, choose, decide, restart } from "./encounter.ts";

/** More decisions than any conversation has: a play that goes on so long goes round in circles. */
const LONGEST = 200;

/** Broken plays after which the rest is not worth waiting for: an endless loop takes its time, every time. */
const ENOUGH = 8;

/** One random play from where an encounter stands, to its end or its fault. The same seed plays the same. */
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

/** What broke in a play, or that it came to no end. */
function faultOf({ now, scenario, behind: { knot } }: Encounter): Diagnostic | null {
  if (now.kind === "fault") return now.diagnostic;
  if (now.kind === "ending") return null;
  return storyDiagnostic("story-goes-round", placeOf(scenario, knot), { knot, limit: LONGEST });
}

/** The faults that up to `plays` random plays came across, each once. Nothing is played on from a broken beginning. */
export function rehearse(scenario: Scenario, rulebook: Rulebook, plays: number, clock: Clock): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const opening = begin(scenario, rulebook, 1, clock);
  if (opening.now.kind === "fault") return [opening.now.diagnostic];
  for (let play = 0, broken = 0; play < plays && broken < ENOUGH; play++) {
    const diagnostic = faultOf(playAtRandom(restart(opening, play), play));
    if (diagnostic === null) continue;
    broken += 1;
    const { code, place } = diagnostic;
    found.set(`${code} ${place.file}:${place.line}`, diagnostic);
  }
  return [...found.values()];
}
