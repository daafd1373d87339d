/** The names that a script gives, and what was meant by one that it doesn't. */
import type { Place } from "#diagnostics/diagnostic.ts";
import { nearest } from "#diagnostics/did-you-mean.ts";
import { knotsOf } from "./check-logic.ts";
import type { Declared } from "./declared.ts";
import type { Statement } from "./statements.ts";

export interface Names {
  /** Knots, stitches as `knot.stitch`, and labels by themselves. */
  readonly targets: readonly string[];
  readonly variables: readonly string[];
  /** What only some knots know. */
  readonly locals: Declared["locals"];
  /** Where each label stands, as the rest of the script calls it: `knot.label`. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  /** The knot that a place is in; empty above the first. */
  knotAt(place: Place): string;
}

export const NO_NAMES: Names = { targets: [], variables: [], locals: new Map(), labels: new Map(), knotAt: () => "" };

export function namesOf(statements: readonly Statement[], { globals, lists, locals }: Declared): Names {
  const labels = labelsOf(statements);
  return {
    targets: [...Object.keys(knotsOf(statements)), ...labels.keys()],
    variables: [...globals.keys(), ...lists.keys(), ...locals.keys()],
    locals,
    labels,
    knotAt: knotAt(statements),
  };
}

function labelsOf(statements: readonly Statement[]): Names["labels"] {
  const labels = new Map<string, readonly string[]>();
  let knot = "";
  let stitch = "";
  for (const { kind, name } of statements) {
    if (kind === "knot") [knot, stitch] = [name, ""];
    if (kind === "stitch") stitch = name;
    if ((kind !== "choice" && kind !== "gather") || name === "") continue;
    const path = [knot, stitch, name].filter((part) => part !== "").join(".");
    labels.set(name, [...(labels.get(name) ?? []), path]);
  }
  return labels;
}

function knotAt(statements: readonly Statement[]): (place: Place) => string {
  const knots = statements.filter(({ kind }) => kind === "knot");
  return ({ file, line }) => knots.findLast(({ place }) => place.file === file && place.line <= line)?.name ?? "";
}

/** What a label of other knots is called at this place; empty where it is no label, or one that is known here. */
export function labelElsewhere({ labels, knotAt: knotOf }: Names, name: string, place: Place): readonly string[] {
  const paths = labels.get(name) ?? [];
  const here = knotOf(place);
  return paths.some((path) => path === name || path.startsWith(`${here}.`)) ? [] : paths;
}

/** The name nearest to the one that was written, as this place calls it; undefined where none is near. */
export function nearestName(names: Names, written: string, known: readonly string[], place: Place): string | undefined {
  const paths = [...names.labels.values()].flat();
  const meant = nearest(written, written.includes(".") ? [...known, ...paths] : known);
  return meant === undefined ? undefined : (labelElsewhere(names, meant, place)[0] ?? meant);
}
