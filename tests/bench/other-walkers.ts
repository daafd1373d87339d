/** Alternative walkers to compare ours with: replaying the choices, and saving as JSON. */
import { type Encounter, begin, replay } from "#encounter/encounter.ts";
import { applyTags } from "#encounter/passage.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { relevantHistory } from "#guidance/relevance.ts";
import { judge } from "#guidance/judge.ts";
import { type Standing, nothingYet } from "#guidance/standing.ts";
import type { Walk } from "#paths/walk.ts";
import { wayTo } from "#paths/ways.ts";
import { BranchingStory } from "#ink-analysis/branching-story.ts";
import type { Line } from "#scenario/line.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { stateKeysOf } from "#ink-analysis/state-key.ts";
import { type TurnStart, type Listener, runTurn } from "#story/run-turn.ts";
import { withoutBreaths } from "#encounter/steps.ts";

/** Transitions made, and the milliseconds of processor time that they took. */
export interface Pace {
  readonly transitions: number;
  readonly milliseconds: number;
}

export const perSecond = ({ transitions, milliseconds }: Pace): number => (transitions / milliseconds) * 1000;

/** Milliseconds of processor time that this program has used. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const stillClock = (): number => 0;

/** Takes some of the walk's edges, spread over all of it, by replaying the choices that lead there. */
export function byReplay(scenario: Scenario, rulebook: Rulebook, walk: Walk, edges: number): Pace {
  const opened = begin(scenario, rulebook, walk.seeds[0] ?? 1, stillClock);
  const plays = Array.from({ length: edges }, (_, at): readonly number[] => {
    const state = Math.floor(((at + 0.5) / edges) * walk.states.count);
    return wayTo(walk, state).choices;
  }).filter((choices) => choices.length > 0);
  const started = processorTime();
  for (const choices of plays) replayed(opened, choices);
  return { transitions: plays.length, milliseconds: processorTime() - started };
}

function replayed(opened: Encounter, choices: readonly number[]): void {
  if (!replay(opened, withoutBreaths(choices)).ok) throw new Error("the walk led where no play leads");
}

/** Walks breadth first with the same key, but branches by the engine's own saved games. */
export function byJson(scenario: Scenario, rulebook: Rulebook, most: number): Pace {
  const story = new BranchingStory(scenario.story, stillClock);
  story["_asyncSaving"] = false;
  const stateKeys = stateKeysOf(story, story.liveness);
  const found = new Map<string, { readonly json: string; readonly standing: Standing; readonly moves: Moves }>();

  const walkOn = (cue: TurnStart, from: Standing): void => {
    let standing = from;
    const listener: Listener = {
      onTag: (tags, meters) => applyTags(rulebook, tags, { ...standing, meters }).standing.meters,
      onLine(line: Line, meters) {
        standing = { meters, history: applyTags(rulebook, line.tags, standing).standing.history };
      },
    };
    const { replies, knot } = runTurn(story, scenario.cast, cue, listener);
    const { decisionPoint, values } = stateKeys.read(replies, knot);
    const relevant = { ...standing, history: relevantHistory(rulebook, standing.history, decisionPoint.movesAhead) };
    const key = `${stateKeys.keyOf(decisionPoint, values)} ${JSON.stringify(relevant)}`;
    if (!found.has(key))
      found.set(key, { json: story.state.ToJson(), standing: relevant, moves: replies.map(({ move }) => move) });
  };

  walkOn({ seed: 1 }, { meters: scenario.opening, history: nothingYet });
  const started = processorTime();
  let transitions = 0;
  for (const { json, standing, moves } of found.values()) {
    for (const [reply, move] of moves.entries()) {
      const { standing: judged, pitfalls } = judge(rulebook, scenario.temperament, standing, move);
      story.state.LoadJson(json);
      walkOn({ reply, meters: judged.meters, slips: pitfalls.length }, judged);
      transitions += 1;
    }
    if (transitions >= most) break;
  }
  return { transitions, milliseconds: processorTime() - started };
}

type Moves = readonly Parameters<typeof judge>[3][];
