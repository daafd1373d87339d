/** What an ordinary colleague can expect at each place of a map, on the average of the plays that come there. */
import { goodChances, weightOf } from "#paths/chances.ts";
import { NOT_FOLLOWED } from "#paths/walk.ts";
import { colleagueVisits } from "#authoring/check/colleague-visits.ts";
import type { Subject } from "#authoring/check/subject.ts";

/** Chances of a good end, 0 to 1, by the name of a landmark or a road; none where no play comes. */
export type MapChances = ReadonlyMap<string, number>;

/** Plays that come through, and those of them that end well. */
interface Share {
  all: number;
  well: number;
}

/** `landmarkAt` names the landmark of a stop, `roadOf` the road of a reply between two landmarks. */
export function mapChances(
  { walk, catalogue }: Subject,
  landmarkAt: (stop: number) => string | undefined,
  roadOf: (from: string, source: string, to: string) => string,
): MapChances {
  const { chances } = catalogue.rulebook;
  const { states, edges, stops } = walk;
  const good = goodChances(walk, chances);
  const visits = colleagueVisits({ walk, catalogue });
  const shares = new Map<string, Share>();
  const add = (name: string, plays: number, chance: number): void => {
    const share = shares.get(name) ?? { all: 0, well: 0 };
    share.all += plays;
    share.well += plays * chance;
    shares.set(name, share);
  };
  for (let state = 0; state < states.count; state++) {
    const at = states.stop[state] ?? 0;
    const [stop, from, plays] = [stops[at], landmarkAt(at), visits[state] ?? 0];
    if (stop?.kind !== "decision" || from === undefined || plays === 0) continue;
    add(from, plays, good[state] ?? 0);
    const first = states.firstEdge[state] ?? 0;
    const weights = stop.replies.map((_, index) => weightOf(chances.colleague, edges.slips[first + index] ?? 0));
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [index, { source }] of stop.replies.entries()) {
      const next = edges.to[first + index] ?? NOT_FOLLOWED;
      const to = next === NOT_FOLLOWED ? undefined : landmarkAt(states.stop[next] ?? -1);
      if (to === undefined) continue;
      add(roadOf(from, source, to), (plays * (weights[index] ?? 0)) / whole, good[next] ?? 0);
    }
  }
  return new Map([...shares].map(([name, { all, well }]) => [name, well / all]));
}
