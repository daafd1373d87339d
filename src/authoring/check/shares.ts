/** How the endings fall when every reply is as likely as every other, and whether the level fits. */
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { placeOfKnot, quoted, type Subject } from "./subject.ts";
import { writtenEndings } from "./written.ts";

/** Parts of random play. */
const RARE = 0.01;
const COMMON = 0.7;

export function lopsided(subject: Subject): Diagnostic[] {
  return subject.random.endings.flatMap(({ ending, knot, share }) => {
    if (share >= RARE && share <= COMMON) return [];
    const words = { percent: percent(share), ending: ending.kind, outcome: quoted(ending.outcome) };
    const written = writtenEndings(subject.manuscript).find(
      ({ kind, outcome }) => kind === ending.kind && outcome === ending.outcome,
    );
    const place: Place = written?.place ?? placeOfKnot(subject, knot);
    return [meaningDiagnostic(share < RARE ? "ending-rare" : "ending-common", place, words)];
  });
}

const percent = (share: number): string =>
  share > 0 && share < 0.001 ? "less than 0.1%" : `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`;
