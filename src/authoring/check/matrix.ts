/** Which scenario trains what: every practice and pitfall against every scenario. */
import type { Catalogue } from "#guidance/catalogue.ts";
import { reachableEndings } from "#paths/reachable-endings.ts";
import { follow, offersAt, type Way } from "#paths/ways.ts";
import { type Screen, wrap } from "#authoring/screen.ts";
import type { Subject } from "./subject.ts";

/** What one scenario has of one practice or pitfall. */
export interface MatrixCell {
  readonly scenario: string;
  /** On some reply that can be taken. */
  readonly offered: boolean;
  /** A practice: taken on the best way. */
  readonly onBest: boolean;
  /** A pitfall: slipped into on the worst way. */
  readonly onWorst: boolean;
}

export interface MatrixRow {
  readonly kind: "practice" | "pitfall";
  readonly id: string;
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly scenarios: readonly string[];
  /** In the catalogue's order, the practices first. */
  readonly rows: readonly MatrixRow[];
}

export function matrixOf(subjects: readonly Subject[], { rulebook }: Pick<Catalogue, "rulebook">): Matrix {
  const columns = subjects.map((subject) => ({ scenario: subject.scenario.id, ...deedsOf(subject) }));
  const row = (kind: MatrixRow["kind"], id: string): MatrixRow => ({
    kind,
    id,
    cells: columns.map(({ scenario, offered, best, worst }) => ({
      scenario,
      offered: offered.has(id),
      onBest: kind === "practice" && best.has(id),
      onWorst: kind === "pitfall" && worst.has(id),
    })),
  });
  return {
    scenarios: columns.map(({ scenario }) => scenario),
    rows: [
      ...Object.keys(rulebook.practices).map((id) => row("practice", id)),
      ...Object.keys(rulebook.pitfalls).map((id) => row("pitfall", id)),
    ],
  };
}

/** The columns of several matrices of one catalogue, beside one another. */
export const besideEachOther = (one: Matrix, other: Matrix): Matrix => ({
  scenarios: [...one.scenarios, ...other.scenarios],
  rows: one.rows.map((row, at) => ({ ...row, cells: [...row.cells, ...(other.rows[at]?.cells ?? [])] })),
});

interface Deeds {
  readonly offered: ReadonlySet<string>;
  /** Practices on the best way, and pitfalls on the worst. */
  readonly best: ReadonlySet<string>;
  readonly worst: ReadonlySet<string>;
}

function deedsOf({ walk, surveyed, catalogue }: Subject): Deeds {
  const { best, worst } = reachableEndings(walk, surveyed, walk.openings[0] ?? -1);
  const { becomes } = catalogue.rulebook.rules.sorryHasItsMoment;
  const along = (way: Way | undefined, of: (state: number, choice: number) => readonly string[]): Set<string> => {
    const deeds = new Set<string>();
    let state = way?.from ?? -1;
    for (const choice of way?.choices ?? []) {
      for (const id of of(state, choice)) deeds.add(id);
      state = follow(walk, state, choice);
    }
    return deeds;
  };
  const moveAt = (state: number, choice: number) => offersAt(walk, state)[choice]?.move;
  const slipsAt = (state: number, choice: number): readonly string[] => {
    const pitfalls = moveAt(state, choice)?.pitfalls ?? [];
    const judged = walk.edges.slips[(walk.states.firstEdge[state] ?? 0) + choice] ?? 0;
    return judged > pitfalls.length ? [...pitfalls, becomes] : pitfalls;
  };
  return {
    offered: new Set(
      walk.stops.flatMap((stop) =>
        stop.kind === "decision" ? stop.replies.flatMap(({ move }) => [...move.practices, ...move.pitfalls]) : [],
      ),
    ),
    best: along(best?.way, (state, choice) => moveAt(state, choice)?.practices ?? []),
    worst: along(worst?.way, slipsAt),
  };
}

/** Guidance that too few scenarios train. */
export interface ThinGuidance {
  /** Practices that are on offer in fewer than two scenarios. */
  readonly practices: readonly string[];
  /** Pitfalls that nobody can slip into in any. */
  readonly pitfalls: readonly string[];
}

/** Scenarios in which each has to be on offer at least. */
const FEWEST: Readonly<Record<MatrixRow["kind"], number>> = { practice: 2, pitfall: 1 };

/** What of the guidance is on offer too rarely, in the catalogue's order. */
export function thinGuidance(
  rows: readonly (Pick<MatrixRow, "kind" | "id"> & { readonly cells: readonly Pick<MatrixCell, "offered">[] })[],
): ThinGuidance {
  const thin = rows.filter(({ kind, cells }) => cells.filter(({ offered }) => offered).length < FEWEST[kind]);
  const of = (kind: MatrixRow["kind"]): string[] => thin.filter((row) => row.kind === kind).map(({ id }) => id);
  return { practices: of("practice"), pitfalls: of("pitfall") };
}

/** `practices on offer in fewer than two scenarios: none` */
export function thinGuidanceText({ practices, pitfalls }: ThinGuidance): string[] {
  const list = (ids: readonly string[]): string => (ids.length === 0 ? "none" : ids.join(", "));
  return [
    `practices on offer in fewer than two scenarios: ${list(practices)}`,
    `pitfalls in no scenario: ${list(pitfalls)}`,
  ];
}

/** A column for each scenario: `o` on offer, `B` taken on the best way, `W` slipped into on the worst. */
export function matrixText({ scenarios, rows }: Matrix, { paint, width }: Screen): string[] {
  const widest = Math.max(0, ...rows.map(({ id }) => id.length));
  const heads = scenarios.map((_, index) => String(index + 1).padStart(4));
  const line = ({ id, cells }: MatrixRow): string =>
    `${id.padEnd(widest)}${cells.map((cell) => signOf(cell).padStart(4)).join("")}`.trimEnd();
  const part = (kind: MatrixRow["kind"]): string[] => [
    paint.strong(`${`${kind}s`.padEnd(widest)}${heads.join("")}`),
    ...rows.filter((row) => row.kind === kind).map(line),
  ];
  return [
    ...part("practice"),
    "",
    ...part("pitfall"),
    "",
    ...scenarios.map((scenario, index) => `${String(index + 1).padStart(4)}  ${scenario}`),
    paint.faint(
      "   o  on offer   B  on offer, and taken on the best way   W  on offer, and slipped into on the worst way",
    ),
    paint.faint("   ·  nowhere in it"),
    "",
    ...thinGuidanceText(thinGuidance(rows)).flatMap((line) => wrap(line, width)),
  ];
}

function signOf({ offered, onBest, onWorst }: MatrixCell): string {
  if (onBest) return "B";
  if (onWorst) return "W";
  return offered ? "o" : "·";
}
