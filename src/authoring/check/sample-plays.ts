/** Some plays of a scenario, drawn along its walk and then played in earnest: for what no walk knows. */
import { debriefOf } from "#debrief/debrief.ts";
import { drawsFrom } from "#encounter/chance.ts";
import { type Encounter, begin, ending, replay } from "#encounter/encounter.ts";
import { withoutBreaths } from "#encounter/steps.ts";
import { NOT_FOLLOWED, type Walk } from "#paths/walk.ts";
import { type Way, wayAlong } from "#paths/ways.ts";
import { decentEdges } from "./decent-play.ts";
import type { Subject } from "./subject.ts";

/** More decisions than any play is followed for. */
const LONGEST = 200;

export type WayOfPlaying = "at-random" | "without-a-slip";

/** Plays of one manner that have come to an ending; the same each time. */
export function samplePlays(subject: Subject, manner: WayOfPlaying, plays: number): readonly Encounter[] {
  const { walk } = subject;
  const draw = drawsFrom(1);
  const ways = Array.from({ length: plays }, (_, play) =>
    wayBy(walk, manner, walk.openings[play % walk.openings.length] ?? -1, draw),
  );
  return ways.flatMap((way) => {
    const played = playedAlong(subject, way);
    return played === null || ending(played) === null ? [] : [played];
  });
}

/** What was played of a subject: several checks ask for the same ways. All begin with the same opening of their seed. */
interface Played {
  readonly openings: Map<number, Encounter>;
  readonly ways: Map<string, Encounter | null>;
}

const playedOf = new WeakMap<Subject, Played>();

/** A way of the walk, as it is played from its beginning; null where it can't be. */
export function playedAlong(subject: Subject, { from, choices }: Way): Encounter | null {
  const { walk, scenario, catalogue } = subject;
  const known: Played = playedOf.get(subject) ?? { openings: new Map(), ways: new Map() };
  const { openings, ways } = known;
  playedOf.set(subject, known);
  const name = `${from} ${choices.join(" ")}`;
  const before = ways.get(name);
  if (before !== undefined) return before;
  const seed = walk.seeds[walk.openings.indexOf(from)] ?? 1;
  const opening = openings.get(seed) ?? begin(scenario, catalogue.rulebook, seed, () => 0);
  openings.set(seed, opening);
  const again = replay(opening, withoutBreaths(choices));
  const played = again.ok ? again.value : null;
  ways.set(name, played);
  return played;
}

/** The score in a play's debrief, 0 to 100. */
export const scoreIn = ({ catalogue }: Subject, played: Encounter): number =>
  debriefOf(played, catalogue.handbook)?.score.whole ?? 0;

function wayBy(walk: Walk, manner: WayOfPlaying, opening: number, draw: () => number): Way {
  const { states, edges } = walk;
  const choices: number[] = [];
  for (let at = opening; choices.length < LONGEST;) {
    const first = states.firstEdge[at] ?? 0;
    const all = (states.firstEdge[at + 1] ?? 0) - first;
    const decent = manner === "at-random" ? null : decentEdges(walk, at);
    const among = decent?.length ?? all;
    if (among === 0) break;
    const drawn = Math.floor(draw() * among);
    const edge = decent?.[drawn] ?? first + drawn;
    const to = edges.to[edge] ?? NOT_FOLLOWED;
    if (to === NOT_FOLLOWED) break;
    choices.push(edge - first);
    at = to;
  }
  return wayAlong(walk, opening, choices);
}
