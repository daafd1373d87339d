/**
 * The values of a story's facts: what they are, what the story observes of them, and how an engine turn changes them.
 */
import { VALUE_TYPES } from "#story/ink-numbers.ts";
import type { Fact } from "./liveness.ts";
import type { GuardedStory } from "#story/engine.ts";
import { type InkObject, isList, isPointer, isTarget } from "./ink-objects.ts";
import { observedThrough } from "./symbolic.ts";

/** Counts as numbers, everything else as text. */
export type Value = string | number;

/** By the numbers of the facts. */
export type Values = ReadonlyMap<number, Value>;

/** What a fact is now; null where it is none of the story as a whole, but a frame's own, or no value at all. */
export function valueOf({ state, variablesState }: GuardedStory, fact: Fact): Value | null {
  switch (fact.kind) {
    case "variable": {
      const value = variablesState.GetRawVariableWithName(fact.name, 0);
      return value === null ? "" : fingerprintOf(value);
    }
    case "visits":
      return fact.of.visitsShouldBeCounted ? state.VisitCountForContainer(fact.of) : 0;
    case "turns-since":
      return fact.of.turnIndexShouldBeCounted ? state.TurnsSinceForContainer(fact.of) : NEVER;
    case "turns":
      return state.currentTurnIndex;
    case "lots":
      return `${state.storySeed} ${state.previousRandom}`;
    case "seed":
      return `${state.storySeed}`;
    case "temporary":
    case "practice":
    case "pitfall":
    case "any-move":
      return null;
  }
}

/** The turns since a visit that there has not been. */
const NEVER = -1;

/** What a fact is once it was counted up by so much. */
export function countedUp(fact: Fact, value: Value, more: number): Value {
  if (typeof value === "string") return value;
  return fact.kind === "turns-since" && value === NEVER ? value : value + more;
}

/** The number that a value is, true as 1 and false as 0; null where it is something else. */
export function numberOf(value: Value): number | null {
  if (typeof value === "number") return value;
  const [, type = "", text = ""] = /^(-1|0|1) (.*)$/.exec(value) ?? [];
  if (type === "") return null;
  return type === `${VALUE_TYPES.truth}` && (text === "true" || text === "false")
    ? Number(text === "true")
    : Number(text);
}

/** The facts once so many more slips were counted; `fact` is the number of that variable, where anything reads it. */
export function withSlips(values: Values, fact: number | undefined, more: number): Values {
  const value = fact === undefined || more === 0 ? undefined : values.get(fact);
  if (fact === undefined || typeof value !== "string") return values;
  const whole = value.startsWith(`${VALUE_TYPES.truth} `) ? null : numberOf(value);
  // Only whole numbers are counted up, as the running story does it.
  if (whole === null || !Number.isInteger(whole)) return values;
  return new Map(values).set(fact, `${VALUE_TYPES.whole} ${whole + more}`);
}

/** What the story can observe of a fact's value: values that look alike are alike to it. */
export function observed(fact: Fact, value: Value): string {
  const view = "view" in fact ? fact.view : undefined;
  const count = fact.kind === "variable" && view !== undefined ? numberOf(value) : value;
  return typeof count === "number" && view !== undefined ? observedThrough(count, view) : `${value}`;
}

/** Told apart from all else that can be overwritten. */
export const variableNamed = (name: string): string => `variable ${name}`;

/** What has to be overwritten so that a fact no longer depends on what it was; null for what is only counted up. */
export function overwrittenBy(fact: Fact): unknown {
  switch (fact.kind) {
    case "variable":
      return variableNamed(fact.name);
    case "turns-since":
      return fact.of;
    case "lots":
    case "seed":
      return fact.kind;
    default:
      return null;
  }
}

/** A text for a value: two values have the same one exactly if nothing can tell them apart. */
export function fingerprintOf(value: InkObject): string {
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
