/** What a walk covered of its scenario, in the script's own names. */
import type { Coverage, Offer, SightedAt, Stop } from "#paths/walk.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { existing } from "./rule-tables.ts";
import type { Turns } from "./turns.ts";

/** The replies on offer at a stop. */
export const repliesAt = (stop: Stop | undefined): readonly Offer[] => (stop?.kind === "decision" ? stop.replies : []);

/** `sighted` says where each sighting was, in their order. */
export function coverageIn(
  { knots }: Scenario,
  { noted: { tests, lines, sightings, staged }, containers, stops }: Turns,
  sighted: readonly SightedAt[],
): Coverage {
  const entered = [...containers()].flatMap((path) => {
    const [knot = "", stitch = ""] = path.split(".");
    return [knot, `${knot}.${stitch}`];
  });
  return {
    knots: new Set(entered.filter((name) => Object.hasOwn(knots, name))),
    replies: new Set(stops.flatMap((stop) => repliesAt(stop).map(({ source }) => source))),
    tests: new Map(tests),
    lines: new Set(lines),
    // What was seen in plays at random has no state to show it.
    sightings: sighted.map((seen, at) => ({ ...existing(sightings[at]), ...seen })),
    staged: staged.turns,
  };
}
