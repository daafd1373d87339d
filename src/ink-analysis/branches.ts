/**
 * A story from which every reply can be taken, not only one: wherever it rests, that spot is kept, and each reply is told
 * from a copy of it. Beside what is told it is noted what the story asked for, so that it need not be told again to a
 * listener with the same answers.
 */
import { type Diagnostic, type Result, failure, success } from "#diagnostics/diagnostic.ts";
import type { Meters } from "#guidance/words.ts";
import { BranchingStory, type Looked, Unforeseen, type Watched } from "./branching-story.ts";
import type { Holding } from "./expression.ts";
import type { Clock } from "#story/guard.ts";
import type { Line, LineTags } from "#scenario/line.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { type Site, readerOf } from "./state-key.ts";
import { type Cue, type Listener, faultOf, tellOn } from "#story/run-turn.ts";
import { type Value, type Values, countedUp, numberOf, seenOf } from "./values.ts";

/** Where the story rests, kept so that each reply can be taken. */
export interface Spot {
  readonly site: Site;
  readonly values: Values;
  /** From two spots with the same key the story goes on alike, with the same replies and words, at the same meters. */
  readonly key: string;
  /** The engine's state; null as long as nothing had to be told from here. */
  state: BranchingStory["state"] | null;
  /** How to come by it. */
  readonly origin: Origin;
}

/** A reply that was taken, and all that it takes to take it again. */
export type Origin =
  | { readonly seed: number }
  | { readonly spot: Spot; readonly reply: number; readonly meters: Meters; readonly listener: () => Listener };

/** What a telling did, in the order in which it was done. */
export type Step =
  /** A tag closed, and what it does to the meters was done. */
  | { readonly kind: "heed"; readonly tags: LineTags }
  /** A line was said for good. */
  | { readonly kind: "said"; readonly line: Line }
  | Looked;

export interface Telling extends Watched {
  readonly rest: Result<Spot, Diagnostic>;
  readonly steps: readonly Step[];
  /** How it left the facts that can be asked for where it came to. */
  readonly left: readonly Left[];
}

/** A fact was overwritten, or counted up from what it was; as it was, if by 0. */
type Left = { readonly fact: number; readonly value: Value } | { readonly fact: number; readonly more: number };

export interface Branches {
  /** A telling may be led to again from another spot at its site. */
  readonly leadsAgain: boolean;
  begin(seed: number, listener: Listener): Telling;
  /** Takes a reply at a spot, with the meters as its move left them. */
  take(origin: Exclude<Origin, { readonly seed: number }>): Telling;
  /** Where the same telling leads from another spot at the same site, which saw the same. */
  lead(telling: Telling, origin: Exclude<Origin, { readonly seed: number }>): Result<Spot, Diagnostic>;
  /** Containers of the compiled story that were come through so far, as paths. */
  passed(): ReadonlySet<string>;
  /** What the story sees of a fact from a spot on, once it was counted up by so much. */
  see(spot: Spot, fact: number, more: number): string;
  /** The number that a variable holds at a spot; null where it holds something else. */
  holding(spot: Spot): Holding;
}

export function openBranches(scenario: Scenario, clock: Clock): Branches {
  const story = new BranchingStory(scenario.story, clock);
  const { facts, variables, hasPointers } = story.ahead;
  const reader = readerOf(story, story.ahead);

  const tell = (cue: Cue, origin: Origin, listener: Listener): Telling => {
    const steps: Step[] = [];
    const before = "spot" in origin ? origin.spot.values : null;
    story.watch(before, (looked) => steps.push(looked));
    const noting: Listener = {
      heed(tags, meters) {
        steps.push({ kind: "heed", tags });
        return listener.heed(tags, meters);
      },
      said(line, meters) {
        steps.push({ kind: "said", line });
        listener.said(line, meters);
      },
    };
    const rest = tried((): Spot => {
      const { replies, knot } = tellOn(story, scenario.cast, cue, noting);
      const { site, values } = reader.read(replies, knot);
      return { site, values, key: reader.keyOf(site, values), state: story.state, origin };
    });
    return { rest, steps, left: rest.ok && before !== null ? leftAt(rest.value, before) : [], ...story.watched() };
  };
  const tried = (telling: () => Spot): Result<Spot, Diagnostic> => {
    try {
      return success(telling());
    } catch (error) {
      if (error instanceof Unforeseen) throw error;
      const diagnostic = faultOf(error, story, scenario);
      story.recover();
      return failure(diagnostic);
    }
  };

  const leftAt = ({ site, values }: Spot, before: Values): readonly Left[] =>
    site.facts.flatMap((number): readonly Left[] => {
      const fact = facts[number];
      const value = values.get(number);
      if (fact === undefined || value === undefined) return [];
      if (story.isOverwritten(fact)) return [{ fact: number, value }];
      const was = before.get(number);
      if (was === undefined) throw new Unforeseen(`${fact.kind} ${value} can be read, and was not foreseen`);
      return [{ fact: number, more: story.countedUp(fact, was, value) }];
    });

  /** The engine's state at a spot. Where it was only led to, it is told once more how the story came there. */
  const stateAt = (spot: Spot): BranchingStory["state"] => {
    if (spot.state !== null) return spot.state;
    if ("seed" in spot.origin) throw new Error("a story's beginning is always told");
    spot.state = toldAgain(spot, spot.origin);
    return spot.state;
  };
  const toldAgain = (spot: Spot, origin: Exclude<Origin, { readonly seed: number }>): BranchingStory["state"] => {
    const { rest } = take(origin);
    if (!rest.ok || rest.value.key !== spot.key || rest.value.state === null)
      throw new Error(`"${scenario.id}" does not come to the same place twice after ${spot.site.knot}`);
    return rest.value.state;
  };
  const take: Branches["take"] = (origin) => {
    const { spot, reply, meters } = origin;
    story.branchFrom(stateAt(spot));
    return tell({ reply, meters }, origin, origin.listener());
  };

  return {
    leadsAgain: !hasPointers,
    begin: (seed, listener) => tell({ seed }, { seed }, listener),
    take,
    lead(telling, origin) {
      const { rest, left } = telling;
      if (!rest.ok) return rest;
      const { site } = rest.value;
      const values = new Map<number, Value>();
      for (const one of left) {
        const fact = facts[one.fact];
        const own = origin.spot.values.get(one.fact);
        if ("value" in one) values.set(one.fact, one.value);
        else if (fact !== undefined && own !== undefined) values.set(one.fact, countedUp(fact, own, one.more));
      }
      return success({ site, values, key: reader.keyOf(site, values), state: null, origin });
    },
    passed: () => story.passed(),
    holding: (spot) => (name) => {
      const number = variables.get(name);
      const value = number === undefined ? undefined : spot.values.get(number);
      return value === undefined ? null : numberOf(value);
    },
    see(spot, number, more) {
      const fact = facts[number];
      const value = spot.values.get(number);
      if (fact === undefined || value === undefined)
        throw new Error(`fact ${number} can't be seen at ${spot.site.knot}`);
      return seenOf(fact, countedUp(fact, value, more));
    },
  };
}
