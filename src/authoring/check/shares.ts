/** How the endings fall when every reply is as likely as every other: one that nobody sees, or nearly everybody. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { decentPlay } from "./decent-play.ts";
import { placeOfKnot, quotedForReport, type Subject } from "./subject.ts";
import { writtenEndings } from "./written.ts";

/** Parts of all plays. */
const RARE = 0.01;
const COMMON = 0.7;

/**
 * Rare is what hardly a play at random comes to, nor one without a slip: in a long conversation the best ending is
 * out of reach for chance, as it should be, and those who make no slip are to see it.
 */
export function lopsided(subject: Subject): Diagnostic[] {
  const decent = decentShares(subject);
  return subject.random.endings.flatMap(({ ending, knot, share }) => {
    const decently = decent.get(nameOf(knot, ending)) ?? 0;
    const rare = share < RARE && decently < RARE;
    if (!rare && share <= COMMON) return [];
    const written = writtenEndings(subject.sourceMap).find(
      ({ kind, outcome }) => kind === ending.kind && outcome === ending.outcome,
    );
    const place: Place = written?.place ?? placeOfKnot(subject, knot);
    const words = { percent: shareText(share), ending: ending.kind, outcome: quotedForReport(ending.outcome) };
    return rare
      ? [meaningDiagnostic("ending-rare", place, { ...words, decent: shareText(decently) })]
      : [meaningDiagnostic("ending-common", place, words)];
  });
}

const nameOf = (knot: string, { kind, outcome }: { readonly kind: string; readonly outcome: string }): string =>
  JSON.stringify([knot, kind, outcome]);

function decentShares({ walk }: Subject): ReadonlyMap<string, number> {
  const shares = decentPlay(walk);
  const found = new Map<string, number>();
  for (const [at, stop] of walk.stops.entries()) {
    if (stop.kind !== "ending") continue;
    const name = nameOf(stop.knot, stop.ending);
    found.set(name, (found.get(name) ?? 0) + (shares[at] ?? 0));
  }
  return found;
}

/** A share of plays in percent; small ones to a tenth. */
export const shareText = (share: number): string =>
  share > 0 && share < 0.001 ? "less than 0.1%" : `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`;
