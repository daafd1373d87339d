/** Plays of an ordinary colleague (Monte Carlo), drawn along a walk and then played in earnest, for what they hear. */
import { drawsFrom } from "#encounter/chance.ts";
import { type Encounter, begin, choose } from "#encounter/encounter.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { weightOf } from "#paths/chances.ts";
import { NOT_FOLLOWED, type Walk } from "#paths/walk.ts";
import { offersAt } from "#paths/ways.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Clock } from "#story/narrator.ts";

/** What plays are made with. */
export interface PlayedIn {
  readonly walk: Walk;
  readonly scenario: Scenario;
  readonly rulebook: Rulebook;
  readonly clock: Clock;
}

export interface ColleaguePlay {
  readonly played: Encounter;
  /** The state after the opening, and after each turn. */
  readonly states: readonly number[];
}

/** More decisions than any play is followed for. */
const LONGEST = 200;

/** So many plays; the same each time. Each ends with an ending, or where the walk was not followed. */
export function colleaguePlays(means: PlayedIn, plays: number): readonly ColleaguePlay[] {
  const { walk, rulebook } = means;
  const draw = drawsFrom(1);
  const playFrom = openPlaying(means);
  return Array.from({ length: plays }, (_, play) => {
    const from = walk.openings[play % walk.openings.length] ?? 0;
    return playFrom(from, (state) => {
      const shares = sharesAt(walk, rulebook, state);
      let left = draw() * shares.reduce((sum, share) => sum + share, 0);
      return shares.findIndex((share) => (left -= share) < 0);
    });
  });
}

/** How likely an ordinary colleague takes each reply of a state: 0 to 1, together 1. */
export function sharesAt({ states, edges }: Walk, { chances }: Rulebook, state: number): readonly number[] {
  const [first = 0, behind = 0] = [states.firstEdge[state], states.firstEdge[state + 1]];
  const weights = Array.from(edges.slips.subarray(first, behind), (slips) => weightOf(chances.colleague, slips));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / whole);
}

/** Plays from an opening on, by the replies that `pick` gives for each state; -1 ends the play. */
export function openPlaying(means: PlayedIn): (from: number, pick: (state: number) => number) => ColleaguePlay {
  const { walk, scenario, rulebook, clock } = means;
  /** What was played before, by its opening and replies: most plays begin alike. */
  const known = new Map<string, Encounter>();
  const remembered = (name: string, play: () => Encounter): Encounter => {
    const played = known.get(name) ?? play();
    known.set(name, played);
    return played;
  };
  return (from, pick) => {
    const seed = walk.seeds[walk.openings.indexOf(from)] ?? 1;
    let name = `${from}`;
    let played = remembered(name, () => begin(scenario, rulebook, seed, clock));
    const states = [from];
    let state = from;
    while (states.length < LONGEST && offersAt(walk, state).length > 0) {
      const reply = pick(state);
      const next =
        reply < 0 ? NOT_FOLLOWED : (walk.edges.to[(walk.states.firstEdge[state] ?? 0) + reply] ?? NOT_FOLLOWED);
      if (next === NOT_FOLLOWED) break;
      const before = played;
      name += ` ${reply}`;
      played = remembered(name, () => choose(before, reply));
      states.push(next);
      state = next;
    }
    return { played, states };
  };
}
