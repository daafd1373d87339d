/** Practices that are called good where the guidance counts them as harm on every way: a sorry that is always too soon. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { REASONS } from "#debrief/reasons.ts";
import { type Change, judge } from "#guidance/judge.ts";
import type { Offer } from "#paths/walk.ts";
import { offersAt } from "#paths/ways.ts";
import { placeOfReply, quoted, type Subject } from "./subject.ts";

export function mistimed(subject: Subject): Diagnostic[] {
  const { walk } = subject;
  /** What a practice of a reply did wherever it was on offer; null as soon as it once did no harm. */
  const harm = new Map<string, { reply: Offer; id: string; change: Change } | null>();
  for (let state = 0; state < walk.states.count; state++)
    for (const reply of offersAt(walk, state))
      for (const id of reply.move.practices) {
        const name = `${reply.source} ${id}`;
        if (harm.get(name) === null) continue;
        const change = harmOf(subject, state, reply, id);
        harm.set(name, change === null ? null : { reply, id, change });
      }
  return [...harm.values()].flatMap((found) => {
    if (found === null) return [];
    const { reply, id, change } = found;
    const words = { id, words: quoted(reply.text), reason: REASONS[change.rule], instead: `#slip: ${change.guidance}` };
    return [meaningDiagnostic("practice-mistimed", placeOfReply(subject, reply), words)];
  });
}

/** The harm that a sorry in this reply would do here; null where it is timely, or another practice. */
function harmOf({ scenario, catalogue, walk }: Subject, state: number, { move }: Offer, id: string): Change | null {
  const { rulebook } = catalogue;
  const history = walk.histories[walk.states.history[state] ?? -1];
  if (history === undefined || id !== rulebook.rules.sorryHasItsMoment.apology) return null;
  const meters = { calm: walk.states.calm[state] ?? 0, trust: walk.states.trust[state] ?? 0 };
  const { changes } = judge(rulebook, scenario.temperament, { meters, history }, move);
  return changes.find(({ rule }) => rule === "sorry-has-its-moment") ?? null;
}
