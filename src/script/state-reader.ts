/**
 * What of the engine's state can still be read: the key that says when two states go on alike. It holds what the static
 * pass names for where the story can go on from here, and all that decides where that is.
 */
import { type Fact, type Facts, aheadOf } from "./ahead.ts";
import type { BranchingStory } from "./branching-story.ts";
import { type Container, type InkObject, isContainer, isList, isPointer, isTarget } from "./content.ts";
import type { Reply } from "./line.ts";
import { seenAs } from "./reckonings.ts";

/** Practices and pitfalls that can still come to be judged. */
export interface MovesAhead {
  readonly practices: ReadonlySet<string>;
  readonly pitfalls: ReadonlySet<string>;
  /** A tag that is written while the story runs is among them: then it can be any. */
  readonly any: boolean;
}

export interface StateReader {
  /** Of the state that the story rests in now, with these replies on offer. */
  read(replies: readonly Reply[]): { readonly key: string; readonly ahead: MovesAhead };
}

type Thread = NonNullable<BranchingStory["currentChoices"][number]["threadAtGeneration"]>;
type Frame = Thread["callstack"][number];

/** The engine's numbers for the frames of functions. */
const FUNCTIONS: ReadonlySet<number> = new Set([1, 2]);

/** Between the parts of a key: no text of a story has it. */
const NEXT = "\u0001";

export function readerOf(story: BranchingStory): StateReader {
  const hasLists = (story.listDefinitions?.lists.length ?? 0) > 0;
  const ahead = aheadOf(story.mainContentContainer, story.reckonings.views, hasLists);
  const known = new Map<string, readonly Fact[]>();

  const factsIn = (facts: Facts): readonly Fact[] => {
    const name = facts.join();
    const found = known.get(name) ?? ahead.facts.filter((_, at) => ((facts[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0);
    known.set(name, found);
    return found;
  };

  /** A frame's own variables, as far as they are read from here on; what they point to, too. */
  const temporaries = (thread: Thread, { temporaryVariables }: Frame, facts: Facts): string =>
    factsIn(facts)
      .map((fact) => {
        if (fact.kind !== "temporary") return "";
        const value = temporaryVariables.get(fact.name);
        return value === undefined ? "" : `${fact.name}=${textOf(value)}${pointedTo(thread, value)}${NEXT}`;
      })
      .join("");
  const pointedTo = (thread: Thread, value: InkObject): string => {
    if (!isPointer(value)) return "";
    const { contextIndex, variableName } = value;
    const target =
      contextIndex > 0
        ? thread.callstack[contextIndex - 1]?.temporaryVariables.get(variableName)
        : story.variablesState.GetRawVariableWithName(variableName, 0);
    return target === undefined || target === null ? "" : ` -> ${textOf(target)}`;
  };

  return {
    read(replies) {
      const { state } = story;
      const facts = ahead.none();
      const parts: string[] = [];
      const shown = state.generatedChoices.filter(({ isInvisibleDefault }) => !isInvisibleDefault);
      for (const { sourcePath, targetPath, text, tags, threadAtGeneration: thread } of shown) {
        parts.push(sourcePath, text, ...(tags ?? []));
        const target = targetPath === null ? null : story.ContentAtPath(targetPath).container;
        if (thread === null || target === null) continue;
        parts.push(meetingPlace(thread, target));
        for (const [depth, frame] of thread.callstack.entries()) {
          const top = depth === thread.callstack.length - 1;
          const { container, index } = frame.currentPointer;
          const from = top
            ? ahead.from(target, 0)
            : container === null
              ? ahead.none()
              : ahead.from(container, index + 1);
          for (const [word, bits] of from.entries()) facts[word] = (facts[word] ?? 0) | bits;
          const place = top ? "" : `${container?.path.toString() ?? ""} ${index}`;
          const called = FUNCTIONS.has(frame.type) ? `${frame.type} ${frame.functionStartInOutputStream}` : "";
          const how = `${called} ${frame.inExpressionEvaluation}`;
          parts.push(place, how, temporaries(thread, frame, from));
        }
      }
      parts.push(...state.evaluationStack.map(textOf));
      const readable = factsIn(facts);
      for (const fact of readable) parts.push(globally(story, fact));
      return { key: parts.join(NEXT), ahead: movesIn(readable, replies) };
    },
  };
}

/** What a fact that is no frame's own is at the moment. */
function globally({ state, variablesState }: BranchingStory, fact: Fact): string {
  switch (fact.kind) {
    case "variable": {
      const value = variablesState.GetRawVariableWithName(fact.name, 0);
      return value === null ? "" : textOf(value);
    }
    case "visits":
      return fact.of.visitsShouldBeCounted ? seenAs(state.VisitCountForContainer(fact.of), fact.view) : "";
    case "turns-since":
      return fact.of.turnIndexShouldBeCounted ? seenAs(state.TurnsSinceForContainer(fact.of), fact.view) : "";
    case "turns":
      return seenAs(state.currentTurnIndex, fact.view);
    case "lots":
      return `${state.storySeed} ${state.previousRandom}`;
    case "seed":
      return `${state.storySeed}`;
    case "temporary":
    case "practice":
    case "pitfall":
    case "any-move":
      return "";
  }
}

function movesIn(facts: readonly Fact[], replies: readonly Reply[]): MovesAhead {
  const ids = (kind: "practice" | "pitfall"): readonly string[] =>
    facts.flatMap((fact) => (fact.kind === kind ? [fact.id] : []));
  return {
    practices: new Set([...ids("practice"), ...replies.flatMap(({ move }) => move.practices)]),
    pitfalls: new Set([...ids("pitfall"), ...replies.flatMap(({ move }) => move.pitfalls)]),
    any: facts.some(({ kind }) => kind === "any-move"),
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

/** A value so that two have the same text exactly if nothing can tell them apart. */
function textOf(value: InkObject): string {
  if (isList(value)) {
    const list = value.value;
    if (list === null) return "list";
    return list.size > 0 ? `list ${[...list.keys()].join()}` : `list of ${list.originNames?.join() ?? ""}`;
  }
  if (isTarget(value)) return `-> ${value.targetPath?.toString() ?? ""}`;
  if (isPointer(value)) return `&${value.variableName} ${value.contextIndex}`;
  if ("valueType" in value && "value" in value) return `${String(value.valueType)} ${String(value.value)}`;
  return "nothing";
}
