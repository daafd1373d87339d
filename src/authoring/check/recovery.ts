/** Whether a bad beginning can be mended. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import type { Meters } from "#guidance/words.ts";
import { follow, offersAt, wayAlong } from "#paths/ways.ts";
import { kindOf } from "#paths/worth.ts";
import { placeOfReply, quoted, shown, type Subject } from "./subject.ts";

/** Good replies in which a bad opening must be mendable. */
const REPLIES = 3;

/**
 * Every slip of the first decision: won back is a state with calm and trust together no lower than before the slip,
 * and the best ending still in reach, come to by replies that are none.
 */
export function unrecoverable(subject: Subject): Diagnostic[] {
  const { walk, best } = subject;
  if (best === null) return [];
  return walk.openings.slice(0, 1).flatMap((opening) => {
    const before = metersAt(subject, opening);
    return offersAt(walk, opening).flatMap((reply) => {
      if (!isSlip(subject, opening, reply.index)) return [];
      const highest = recovered(subject, follow(walk, opening, reply.index), before);
      if (highest === null) return [];
      const words = { words: quoted(reply.text), ...highest, opening: `${before.calm} and ${before.trust}` };
      const way = shown(subject, wayAlong(walk, opening, [reply.index]));
      return [meaningDiagnostic("no-recovery", placeOfReply(subject, reply), words, way)];
    });
  });
}

/** Null when it can be won back from this state; else the best that the meters come to. */
function recovered(subject: Subject, from: number, before: Meters): Meters | null {
  const { walk, surveyed, best } = subject;
  let highest = metersAt(subject, from);
  let states = new Set([from]);
  for (let replies = 0; replies < REPLIES; replies++) {
    const next = new Set<number>();
    for (const state of states)
      for (const { index } of offersAt(walk, state)) {
        const to = follow(walk, state, index);
        if (to >= 0 && !isSlip(subject, state, index)) next.add(to);
      }
    for (const state of next) {
      const meters = metersAt(subject, state);
      if (sum(meters) > sum(highest)) highest = meters;
      if (sum(meters) >= sum(before) && kindOf(surveyed.best[state] ?? -1) === best) return null;
    }
    states = next;
  }
  return highest;
}

function isSlip({ walk }: Subject, state: number, index: number): boolean {
  return (walk.edges.slips[(walk.states.firstEdge[state] ?? 0) + index] ?? 0) > 0;
}

const metersAt = ({ walk }: Subject, state: number): Meters => ({
  calm: walk.states.calm[state] ?? 0,
  trust: walk.states.trust[state] ?? 0,
});

const sum = ({ calm, trust }: Meters): number => calm + trust;
