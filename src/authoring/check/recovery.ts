/** Whether a bad beginning can be made good. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import type { Meters } from "#guidance/words.ts";
import { follow, offersAt, wayAlong } from "#paths/ways.ts";
import { NOT_FOLLOWED } from "#paths/walk.ts";
import { kindOf, NO_END } from "#paths/ending-score.ts";
import type { EndingKind } from "#scenario/words.ts";
import { placeOfReply, quotedForReport, shown, type Subject } from "./subject.ts";

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
      const lost = lostAfter(subject, follow(walk, opening, reply.index), before, best);
      if (lost === null) return [];
      const way = shown(subject, wayAlong(walk, opening, [reply.index]));
      return [
        meaningDiagnostic(
          "no-recovery",
          placeOfReply(subject, reply),
          { words: quotedForReport(reply.text), lost },
          way,
        ),
      ];
    });
  });
}

/** Null when it can be won back from this state; else what can't be. */
function lostAfter(subject: Subject, from: number, before: Meters, best: EndingKind): string | null {
  const { walk, surveyed } = subject;
  let highest = metersAt(subject, from);
  let states = new Set([from]);
  for (let replies = 0; replies < REPLIES; replies++) {
    const next = new Set<number>();
    for (const state of states)
      for (const { index } of offersAt(walk, state)) {
        const to = follow(walk, state, index);
        if (to !== NOT_FOLLOWED && !isSlip(subject, state, index)) next.add(to);
      }
    for (const state of next) {
      const meters = metersAt(subject, state);
      if (sum(meters) > sum(highest)) highest = meters;
      if (sum(meters) >= sum(before) && kindOf(surveyed.best[state] ?? NO_END) === best) return null;
    }
    states = next;
  }
  if (sum(highest) >= sum(before)) return `the ending "${best}" stays out of reach`;
  return `calm ${highest.calm} and trust ${highest.trust} are the most they come to, from ${before.calm} and ${before.trust}`;
}

function isSlip({ walk }: Subject, state: number, index: number): boolean {
  return (walk.edges.slips[(walk.states.firstEdge[state] ?? 0) + index] ?? 0) > 0;
}

const metersAt = ({ walk }: Subject, state: number): Meters => ({
  calm: walk.states.calm[state] ?? 0,
  trust: walk.states.trust[state] ?? 0,
});

const sum = ({ calm, trust }: Meters): number => calm + trust;
