/** Picks from the art library what a scenario's cast can be asked to show, so that only this is loaded. */
import type { ArtParts, Look } from "#stage/drawing/art.ts";
import { posesOf } from "#stage/drawing/poses.ts";

/** The parts that these looks need: every pose of their garment, their heads, beards and glasses, and all faces. */
export function partsFor(library: ArtParts, looks: readonly Look[]): ArtParts {
  const named = (pick: (look: Look) => readonly (string | null)[]): Set<string | null> => new Set(looks.flatMap(pick));
  return {
    bodies: only(library.bodies, named(posesOf)),
    heads: only(
      library.heads,
      named(({ head }) => [head]),
    ),
    eyes: library.eyes,
    noses: library.noses,
    mouths: library.mouths,
    beards: only(
      library.beards,
      named(({ beard }) => [beard]),
    ),
    glasses: only(
      library.glasses,
      named(({ glasses }) => [glasses]),
    ),
  };
}

function only<T>(parts: Readonly<Record<string, T>>, names: ReadonlySet<string | null>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(parts).filter(([name]) => names.has(name)));
}
