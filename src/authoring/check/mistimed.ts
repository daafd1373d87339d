/** Practices that are called good where the guidance counts them as harm on every way: a sorry that is always too soon. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { REASONS } from "#debrief/words/rules.ts";
import { weigh } from "#guidance/judge.ts";
import type { Change } from "#guidance/settle.ts";
import type { Offer } from "#paths/walk.ts";
import { placeOfReply, quotedForReport, type Subject } from "./subject.ts";

export function mistimed(subject: Subject): Diagnostic[] {
  const { walk, catalogue } = subject;
  const { apology } = catalogue.rulebook.rules.sorryHasItsMoment;
  /** By stop: the replies with a sorry in them. */
  const sorries = walk.stops.map((stop) =>
    stop.kind === "decision" ? stop.replies.filter(({ move }) => move.practices.includes(apology)) : [],
  );
  /** What a sorry did wherever it was on offer; null as soon as it once did no harm. */
  const harm = new Map<string, { reply: Offer; change: Change } | null>();
  for (const [state, stop] of walk.states.stop.entries())
    for (const reply of sorries[stop] ?? []) {
      if (harm.get(reply.source) === null) continue;
      const change = harmOf(subject, state, reply);
      harm.set(reply.source, change === null ? null : { reply, change });
    }
  return [...harm.values()].flatMap((found) => {
    if (found === null) return [];
    const { reply, change } = found;
    const words = {
      id: apology,
      words: quotedForReport(reply.text),
      reason: REASONS["sorry-has-its-moment"],
      instead: `#slip: ${change.guidance}`,
    };
    return [meaningDiagnostic("practice-mistimed", placeOfReply(subject, reply), words)];
  });
}

/** The harm that a sorry in this reply would do here; null where it is timely. Other practices never do harm. */
function harmOf({ scenario, catalogue, walk }: Subject, state: number, { move }: Offer): Change | null {
  const history = walk.histories[walk.states.history[state] ?? -1];
  if (history === undefined) return null;
  const calm = walk.states.calm[state] ?? 0;
  const { changes } = weigh(catalogue.rulebook, scenario.temperament, calm, history, move);
  return changes.find(({ rule }) => rule === "sorry-has-its-moment") ?? null;
}
