/**
 * Canonical state keys: two states with the same key can't behave differently any more. A key has what is live of the
 * engine's state, in two parts: the decision point, which is where the story rests and what is on offer there, and the
 * values of the facts that the story can still ask for.
 */
import { FRAMES } from "#story/ink-numbers.ts";
import type { Liveness, Facts } from "./liveness.ts";
import type { BranchingStory } from "./branching-story.ts";
import { type Container, type InkObject, isContainer, isPointer } from "./ink-objects.ts";
import type { Reply } from "#scenario/line.ts";
import { type Value, type Values, observed, fingerprintOf, valueOf } from "./values.ts";

/** A reply as it is on offer at a decision point. */
export interface Offer extends Reply {
  /** The choice in the compiled story that it comes from: the same wherever it is on offer. */
  readonly source: string;
}

/** Practices and pitfalls that can still come to be judged. */
export interface MovesAhead {
  readonly practices: ReadonlySet<string>;
  readonly pitfalls: ReadonlySet<string>;
  /** A tag that is written while the story runs is among them: then it can be any. */
  readonly any: boolean;
}

/**
 * Where a story rests, and what is on offer there. Ink calls one choice in a script a choice point; this is all of
 * them.
 */
export interface DecisionPoint {
  readonly number: number;
  readonly knot: string;
  /** None when the story is over. */
  readonly offers: readonly Offer[];
  readonly movesAhead: MovesAhead;
  /** The numbers of the facts that can be asked for from here on. */
  readonly facts: readonly number[];
}

export interface StateKeys {
  /** Of the state that the story rests in now. */
  read(replies: readonly Reply[], knot: string): { readonly decisionPoint: DecisionPoint; readonly values: Values };
  /** Two states at the same decision point with the same key go on alike, at the same meters. */
  keyOf(decisionPoint: DecisionPoint, values: Values): string;
}

type Thread = NonNullable<BranchingStory["currentChoices"][number]["threadAtGeneration"]>;
type Frame = Thread["callstack"][number];

/** The frames of functions. */
const FUNCTIONS: ReadonlySet<number> = new Set([FRAMES.function, FRAMES.functionFromOutside]);

/** Between the parts of a key: no text of a story has it. */
const NEXT = "\u0001";

export function stateKeysOf(story: BranchingStory, liveness: Liveness): StateKeys {
  const decisionPoints = new Map<string, DecisionPoint>();
  const known = new Map<string, readonly number[]>();

  const numbersIn = (facts: Facts): readonly number[] => {
    const name = facts.join();
    const found =
      known.get(name) ?? [...liveness.facts.keys()].filter((at) => ((facts[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0);
    known.set(name, found);
    return found;
  };

  /** A frame's own variables, as far as they are read from here on; what they point to, too. */
  const temporaries = (thread: Thread, { temporaryVariables }: Frame, facts: Facts): string =>
    numbersIn(facts)
      .map((number) => {
        const fact = liveness.facts[number];
        const value = fact?.kind === "temporary" ? temporaryVariables.get(fact.name) : undefined;
        if (fact?.kind !== "temporary" || value === undefined) return "";
        return `${fact.name}=${fingerprintOf(value)}${pointedTo(thread, value)}${NEXT}`;
      })
      .join("");
  const pointedTo = (thread: Thread, value: InkObject): string => {
    if (!isPointer(value)) return "";
    const { contextIndex, variableName } = value;
    const target =
      contextIndex > 0
        ? thread.callstack[contextIndex - 1]?.temporaryVariables.get(variableName)
        : story.variablesState.GetRawVariableWithName(variableName, 0);
    return target === undefined || target === null ? "" : ` -> ${fingerprintOf(target)}`;
  };

  const movesAheadIn = (facts: readonly number[], replies: readonly Reply[]): MovesAhead => {
    const ids = (kind: "practice" | "pitfall"): readonly string[] =>
      facts.flatMap((number) => {
        const fact = liveness.facts[number];
        return fact?.kind === kind ? [fact.id] : [];
      });
    // Nothing that is remembered bears on a move that the customer doesn't hear.
    const heard = replies.flatMap(({ move }) => (move.unheard === true ? [] : [move]));
    return {
      practices: new Set([...ids("practice"), ...heard.flatMap(({ practices }) => practices)]),
      pitfalls: new Set([...ids("pitfall"), ...heard.flatMap(({ pitfalls }) => pitfalls)]),
      any: facts.some((number) => liveness.facts[number]?.kind === "any-move"),
    };
  };

  /** The text of the decision point that the story rests at now, and what can be asked for from there on. */
  const describe = (): { readonly text: string; readonly facts: Facts } => {
    const { state } = story;
    const facts = liveness.none();
    const parts: string[] = [];
    for (const {
      sourcePath,
      targetPath,
      text,
      tags,
      threadAtGeneration: thread,
      isInvisibleDefault,
    } of state.generatedChoices) {
      if (isInvisibleDefault) continue;
      parts.push(sourcePath, text, ...(tags ?? []));
      const target = targetPath === null ? null : story.ContentAtPath(targetPath).container;
      if (thread === null || target === null) continue;
      parts.push(meetingPlace(thread, target));
      for (const [depth, frame] of thread.callstack.entries()) {
        const top = depth === thread.callstack.length - 1;
        const { container, index } = frame.currentPointer;
        const from = top
          ? liveness.from(target, 0)
          : container === null
            ? liveness.none()
            : liveness.from(container, index + 1);
        for (const [word, bits] of from.entries()) facts[word] = (facts[word] ?? 0) | bits;
        const called = FUNCTIONS.has(frame.type) ? `${frame.type} ${frame.functionStartInOutputStream}` : "";
        parts.push(top ? "" : `${container?.path.toString() ?? ""} ${index}`);
        parts.push(`${called} ${frame.inExpressionEvaluation}`, temporaries(thread, frame, from));
      }
    }
    parts.push(...state.evaluationStack.map(fingerprintOf));
    return { text: parts.join(NEXT), facts };
  };

  return {
    read(replies, knot) {
      const { text, facts } = describe();
      const name = `${knot}${NEXT}${text}`;
      let decisionPoint = decisionPoints.get(name);
      if (decisionPoint === undefined) {
        const numbers = numbersIn(facts);
        const sources = story.sources();
        const offers = replies.map((reply) => ({ ...reply, source: sources[reply.index] ?? "" }));
        decisionPoint = {
          number: decisionPoints.size,
          knot,
          offers,
          movesAhead: movesAheadIn(numbers, replies),
          facts: numbers,
        };
        decisionPoints.set(name, decisionPoint);
      }
      const values = new Map<number, Value>();
      for (const number of decisionPoint.facts) {
        const fact = liveness.facts[number];
        const value = fact === undefined ? null : valueOf(story, fact);
        if (value !== null) values.set(number, value);
      }
      return { decisionPoint, values };
    },
    keyOf({ number: decisionPoint }, values) {
      let key = `${decisionPoint}`;
      for (const [number, value] of values) {
        const fact = liveness.facts[number];
        if (fact !== undefined) key += NEXT + observed(fact, value);
      }
      return key;
    },
  };
}

/**
 * The innermost container that the story was in before and is in once it goes to `target`: those inside it count as
 * visited anew.
 */
function meetingPlace({ previousPointer }: Thread, target: Container): string {
  const before = previousPointer.isNull ? null : previousPointer.Resolve();
  const around = new Set<unknown>();
  for (let at: unknown = isContainer(before) ? before : previousPointer.container; isContainer(at); at = at.parent)
    around.add(at);
  for (let at: unknown = target; isContainer(at); at = at.parent) if (around.has(at)) return at.path.toString();
  return "";
}
