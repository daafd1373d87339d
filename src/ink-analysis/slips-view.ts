/**
 * How closely a story looks at its slips. They only ever grow, and most stories ask no more than whether there were
 * three: from there on all numbers are alike, and a conversation that goes round in circles stays finite.
 */
import { SLIPS } from "#guidance/words.ts";
import { type Expression, isComparison, variablesIn } from "./expression.ts";
import { type Container, isAssignment, isReference } from "./ink-objects.ts";
import type { CountView, Symbolic } from "./symbolic.ts";

const ALL: CountView = { kind: "all" };

/** All of the number is told apart where a script does anything else with it than compare it with a whole number. */
export function slipsView(
  containers: readonly Container[],
  { looks, within }: Pick<Symbolic, "looks" | "within">,
): CountView {
  const parts = containers.flatMap(({ content }) => content);
  const alone = parts.some((part) => isReference(part) && part.name === SLIPS && !within.has(part));
  const set = parts.some((part) => isAssignment(part) && part.variableName === SLIPS && !part.isNewDeclaration);
  if (alone || set) return ALL;
  const bounds = [...looks.values()].flatMap(boundsIn);
  return bounds.some((bound) => !Number.isInteger(bound)) ? ALL : { kind: "up-to", most: Math.max(0, ...bounds) + 1 };
}

/** What the slips are compared with in an expression; `NaN` where it asks for them in any other way. */
function boundsIn(expression: Expression): readonly number[] {
  if (expression.kind === "variable" && expression.name === SLIPS) return [Number.NaN];
  if (expression.kind !== "operation") return [];
  const { operation, of } = expression;
  const number = of.find(({ kind }) => kind === "number");
  const compared = isComparison(operation) && of.some((one) => one.kind === "variable" && one.name === SLIPS);
  if (compared && number?.kind === "number") return [number.value];
  return variablesIn(expression).includes(SLIPS) ? of.flatMap(boundsIn) : [];
}
