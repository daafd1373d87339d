/**
 * A story from which every reply can be taken, not only one. Wherever it rests, its state is kept, and each reply runs
 * on a copy of it. What the story asked for on the way is recorded as a trace, so that a listener with the same answers
 * need not run it again (memoised transitions, see paths/walker/memo.ts).
 */
import { type Diagnostic, type Result, failure, success } from "#diagnostics/diagnostic.ts";
import { SLIPS } from "#guidance/words.ts";
import { BranchingStory, type Observation, Unforeseen, type Watched } from "./branching-story.ts";
import type { Holding } from "./expression.ts";
import type { Clock } from "#story/guard.ts";
import type { Line, LineTags } from "#scenario/line.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { type DecisionPoint, stateKeysOf } from "./state-key.ts";
import { type TurnStart, type Listener, type MoveMade, faultOf, runTurn } from "#story/run-turn.ts";
import { type Value, type Values, countedUp, numberOf, observed, withSlips } from "./values.ts";

/** Where the story rests, kept so that each reply can be taken. */
export interface StoryState {
  readonly decisionPoint: DecisionPoint;
  readonly values: Values;
  /**
   * Two story states with the same key go on alike, with the same replies and words, as long as the meters are the
   * same.
   */
  readonly key: string;
  /** The engine's state; null as long as the engine did not have to run from here. */
  engineState: BranchingStory["state"] | null;
  /** How to reach it again. */
  readonly origin: Origin;
}

/** A reply that was taken, and all that it takes to take it again. */
interface ReplyTaken extends MoveMade {
  readonly storyState: StoryState;
  readonly reply: number;
  readonly listener: () => Listener;
}

type Origin = { readonly seed: number } | ReplyTaken;

/** What an engine turn did, in the order in which it was done. */
export type TraceStep =
  /** A tag closed, and was applied to the meters. */
  | { readonly kind: "tags"; readonly tags: LineTags }
  /** A line was said for good: the engine does not go back behind it. */
  | { readonly kind: "line"; readonly line: Line }
  | Observation;

export interface EngineTurn extends Watched {
  readonly rest: Result<StoryState, Diagnostic>;
  readonly steps: readonly TraceStep[];
  /** What it did to each fact that is live in the state it reached. */
  readonly changes: readonly FactChange[];
}

/** A fact was overwritten, or counted up; by 0 where it stayed as it was. */
type FactChange = { readonly fact: number; readonly value: Value } | { readonly fact: number; readonly more: number };

export interface Branches {
  /** An engine turn may be transferred to another story state at its decision point. */
  readonly canTransfer: boolean;
  begin(seed: number, listener: Listener): EngineTurn;
  /** The story reads how many slips there were: where a reply leads then depends on how many were judged in it. */
  readonly countsSlips: boolean;
  /** Takes a reply at a story state. */
  take(origin: ReplyTaken): EngineTurn;
  /**
   * The state that the same engine turn reaches from another story state at the same decision point, where the story
   * observes the same: computed without running the engine.
   */
  transfer(engineTurn: EngineTurn, origin: ReplyTaken): Result<StoryState, Diagnostic>;
  /** Containers of the compiled story that the engine has entered so far, as paths. */
  visited(): ReadonlySet<string>;
  /** What the story observes of a fact at a story state, after so many slips, once it was counted up by so much. */
  observe(storyState: StoryState, slips: number, fact: number, more: number): string;
  /** The number that a variable holds at a story state, after so many slips; null where it holds something else. */
  holding(storyState: StoryState, slips: number): Holding;
}

export function openBranches(scenario: Scenario, clock: Clock): Branches {
  const story = new BranchingStory(scenario.story, clock);
  const { facts, variables, hasPointers } = story.liveness;
  const stateKeys = stateKeysOf(story, story.liveness);

  const slipsFact = variables.get(SLIPS);
  /** The facts of a story state as the turn finds them: a reply's slips are counted before it begins. */
  const valuesAfter = ({ values }: StoryState, slips: number): Values => withSlips(values, slipsFact, slips);

  const run = (start: TurnStart, origin: Origin, listener: Listener): EngineTurn => {
    const steps: TraceStep[] = [];
    const before = "storyState" in origin ? valuesAfter(origin.storyState, origin.slips) : null;
    story.watch(before, (looked) => steps.push(looked));
    const noting: Listener = {
      onTag(tags, meters) {
        steps.push({ kind: "tags", tags });
        return listener.onTag(tags, meters);
      },
      onLine(line, meters) {
        steps.push({ kind: "line", line });
        listener.onLine(line, meters);
      },
    };
    const rest = runTo(start, origin, noting);
    return {
      rest,
      steps,
      changes: rest.ok && before !== null ? changesAt(rest.value, before) : [],
      ...story.watched(),
    };
  };
  const runTo = (start: TurnStart, origin: Origin, listener: Listener): Result<StoryState, Diagnostic> => {
    try {
      const { replies, knot } = runTurn(story, scenario.cast, start, listener);
      const { decisionPoint, values } = stateKeys.read(replies, knot);
      const key = stateKeys.keyOf(decisionPoint, values);
      return success({ decisionPoint, values, key, engineState: story.state, origin });
    } catch (error) {
      if (error instanceof Unforeseen) throw error;
      const diagnostic = faultOf(error, story, scenario);
      story.recover();
      return failure(diagnostic);
    }
  };

  const changesAt = ({ decisionPoint, values }: StoryState, before: Values): readonly FactChange[] =>
    decisionPoint.facts.flatMap((number): readonly FactChange[] => {
      const fact = facts[number];
      const value = values.get(number);
      if (fact === undefined || value === undefined) return [];
      if (story.isOverwritten(fact)) return [{ fact: number, value }];
      const was = before.get(number);
      if (was === undefined) throw new Unforeseen(`${fact.kind} ${value} can be read, and was not foreseen`);
      return [{ fact: number, more: story.countedUp(fact, was, value) }];
    });

  /**
   * The engine's state at a story state. Where the state was only transferred to, the reply that leads there runs now.
   */
  const engineStateAt = (storyState: StoryState): BranchingStory["state"] => {
    if (storyState.engineState !== null) return storyState.engineState;
    if ("seed" in storyState.origin) throw new Error("a story's beginning is always run");
    storyState.engineState = runAgain(storyState, storyState.origin);
    return storyState.engineState;
  };
  /** Without a trace: the turn that was transferred has one. */
  const runAgain = ({ decisionPoint, key }: StoryState, origin: ReplyTaken): BranchingStory["state"] => {
    story.branchFrom(engineStateAt(origin.storyState));
    story.unwatch();
    const rest = runTo(origin, origin, origin.listener());
    if (!rest.ok || rest.value.key !== key || rest.value.engineState === null)
      throw new Error(`"${scenario.id}" does not come to the same place twice after ${decisionPoint.knot}`);
    return rest.value.engineState;
  };
  const take: Branches["take"] = (origin) => {
    story.branchFrom(engineStateAt(origin.storyState));
    return run(origin, origin, origin.listener());
  };

  return {
    canTransfer: !hasPointers,
    countsSlips: slipsFact !== undefined,
    begin: (seed, listener) => run({ seed }, { seed }, listener),
    take,
    transfer(engineTurn, origin) {
      const { rest, changes } = engineTurn;
      if (!rest.ok) return rest;
      const { decisionPoint } = rest.value;
      const before = valuesAfter(origin.storyState, origin.slips);
      const values = new Map<number, Value>();
      for (const one of changes) {
        const fact = facts[one.fact];
        const own = before.get(one.fact);
        if ("value" in one) values.set(one.fact, one.value);
        else if (fact !== undefined && own !== undefined) values.set(one.fact, countedUp(fact, own, one.more));
      }
      return success({ decisionPoint, values, key: stateKeys.keyOf(decisionPoint, values), engineState: null, origin });
    },
    visited: () => story.visited(),
    holding(storyState, slips) {
      const values = valuesAfter(storyState, slips);
      return (name) => {
        const number = variables.get(name);
        const value = number === undefined ? undefined : values.get(number);
        return value === undefined ? null : numberOf(value);
      };
    },
    observe(storyState, slips, number, more) {
      const fact = facts[number];
      const value = valuesAfter(storyState, slips).get(number);
      if (fact === undefined || value === undefined)
        throw new Error(`fact ${number} can't be seen at ${storyState.decisionPoint.knot}`);
      return observed(fact, countedUp(fact, value, more));
    },
  };
}
