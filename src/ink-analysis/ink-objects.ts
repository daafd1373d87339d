/**
 * The parts of a compiled story, as inkjs 2.4.0 holds them in memory. The engine keeps their classes to itself, so they
 * are told apart by the members that only they have; a test fails when one of them moves.
 */
import type { ChoicePoint } from "inkjs/engine/ChoicePoint";
import type { Container } from "inkjs/engine/Container";
import type { ControlCommand } from "inkjs/engine/ControlCommand";
import type { Divert } from "inkjs/engine/Divert";
import type { NativeFunctionCall } from "inkjs/engine/NativeFunctionCall";
import type { InkObject } from "inkjs/engine/Object";
import type { DivertTargetValue, ListValue, StringValue, VariablePointerValue } from "inkjs/engine/Value";
import type { VariableAssignment } from "inkjs/engine/VariableAssignment";
import type { VariableReference } from "inkjs/engine/VariableReference";
import { VALUE_TYPES } from "#story/ink-numbers.ts";

export type { Container, DivertTargetValue, InkObject, VariableReference };

export const isContainer = (part: unknown): part is Container => has(part, "namedContent");
export const isDivert = (part: unknown): part is Divert => has(part, "variableDivertName");
export const isChoicePoint = (part: unknown): part is ChoicePoint => has(part, "onceOnly");
export const isReference = (part: unknown): part is VariableReference => has(part, "pathForCount");
export const isAssignment = (part: unknown): part is VariableAssignment => has(part, "isNewDeclaration");
const isCommand = (part: unknown): part is ControlCommand => has(part, "commandType");
export const isOperation = (part: unknown): part is NativeFunctionCall => has(part, "numberOfParameters");
export const isPointer = (part: unknown): part is VariablePointerValue => typed(part, VALUE_TYPES.pointer);
export const isTarget = (part: unknown): part is DivertTargetValue => typed(part, VALUE_TYPES.target);
export const isText = (part: unknown): part is StringValue => typed(part, VALUE_TYPES.text);
export const isList = (part: unknown): part is ListValue => typed(part, VALUE_TYPES.list);

/** What every part has. Glue alone has nothing else. */
const EVERY_PART: readonly string[] = ["parent", "_debugMetadata", "_path"];
export const isGlue = (part: InkObject | null): boolean =>
  part !== null && Object.keys(part).every((member) => EVERY_PART.includes(member));

/** A whole number, a fraction, or true and false as 1 and 0; null for anything else. */
export function numberIn(part: unknown): number | null {
  if (!typed(part, VALUE_TYPES.whole) && !typed(part, VALUE_TYPES.fraction) && !typed(part, VALUE_TYPES.truth))
    return null;
  const value: unknown = has(part, "value") ? part.value : null;
  return typeof value === "number" || typeof value === "boolean" ? Number(value) : null;
}

/** The command that a part is; null where it is none. */
export const commandIn = (part: unknown): number | null => (isCommand(part) ? part.commandType : null);

const has = <K extends string>(part: unknown, member: K): part is Record<K, unknown> =>
  typeof part === "object" && part !== null && member in part;

const typed = (part: unknown, type: number): boolean => has(part, "valueType") && part.valueType === type;
