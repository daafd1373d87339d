/** Whether a scenario is as hard as its header says. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import { type EndingKind, type Level, LEVELS } from "#scenario/words.ts";
import { decentPlay } from "./decent-play.ts";
import { placeOfHeader } from "./header-place.ts";
import type { Subject } from "./subject.ts";

/** What plays of one manner come to, in percent. */
export interface Fortunes {
  /** Plays of an ordinary colleague that end resolved or partly. */
  readonly usuallyWell: number;
  /** Plays without a slip that end resolved or partly. */
  readonly decentWell: number;
  /** Plays without a slip that end resolved. */
  readonly decentResolved: number;
}

/** A bound of a level, and what it says when it is broken. */
interface Demand {
  readonly holds: (fortunes: Fortunes) => boolean;
  readonly broken: (fortunes: Fortunes) => string;
  readonly how: "kinder" | "harder";
}

const forgives = (least: number): Demand => ({
  holds: ({ decentWell }) => decentWell >= least,
  broken: ({ decentWell }) =>
    `only ${decentWell}% of plays without a slip end resolved or partly, and it asks for ${least}% at least`,
  how: "kinder",
});

const resists = (most: number): Demand => ({
  holds: ({ usuallyWell }) => usuallyWell <= most,
  broken: ({ usuallyWell }) =>
    `${usuallyWell}% of an ordinary colleague's plays end resolved or partly, and it allows ${most}%`,
  how: "harder",
});

const asksForMore = (most: number): Demand => ({
  holds: ({ decentResolved }) => decentResolved <= most,
  broken: ({ decentResolved }) =>
    `${decentResolved}% of plays without a slip end resolved, and it allows ${most}%: being decent is enough`,
  how: "harder",
});

/** In the first level being decent is enough, in the third it is not. What lies between is a matter of taste. */
const DEMANDS: Readonly<Record<Level, readonly Demand[]>> = {
  1: [forgives(60)],
  2: [forgives(30), resists(75)],
  3: [resists(50), asksForMore(90)],
};

export function misleveled(subject: Subject): Diagnostic[] {
  const { scenario, sourceMap } = subject;
  const { level } = scenario;
  const fortunes = fortunesOf(subject);
  const broken = DEMANDS[level].find((demand) => !demand.holds(fortunes));
  if (broken === undefined) return [];
  const [fitting] = levelsThatFit(fortunes).toSorted((a, b) => Math.abs(a - level) - Math.abs(b - level));
  const instead = fitting === undefined ? "" : `write # level: ${fitting}, or `;
  const words = { level, numbers: broken.broken(fortunes), instead, how: broken.how };
  return [meaningDiagnostic("level-contradicted", placeOfHeader(sourceMap, "level"), words)];
}

/** The levels whose bounds hold, the easiest first; it may be none. */
export const levelsThatFit = (fortunes: Fortunes): readonly Level[] =>
  LEVELS.filter((level) => DEMANDS[level].every((demand) => demand.holds(fortunes)));

export function fortunesOf({ walk, usual }: Subject): Fortunes {
  const decent = decentPlay(walk);
  const share = (kinds: readonly EndingKind[], of: (kind: EndingKind) => number): number =>
    Math.round(100 * kinds.reduce((sum, kind) => sum + of(kind), 0));
  const decently = (kind: EndingKind): number =>
    walk.stops.reduce(
      (sum, stop, at) => (stop.kind === "ending" && stop.ending.kind === kind ? sum + (decent[at] ?? 0) : sum),
      0,
    );
  return {
    usuallyWell: Math.round(100 * (usual?.good ?? 0)),
    decentWell: share(["resolved", "partly"], decently),
    decentResolved: share(["resolved"], decently),
  };
}
