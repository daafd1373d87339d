/** What a story computes of the meters, of its variables and of numbers: `calm >= 24 && strokes < 3`. */
import type { Meter, Meters } from "#guidance/words.ts";

export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "meter"; readonly meter: Meter }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "operation"; readonly operation: Operation; readonly of: readonly Expression[] };

type Operation = keyof typeof OPERATIONS;

/**
 * Ink's operations on whole numbers, under its own names; true is 1 and false 0. Division and remainder are not among
 * them: what ink makes of those depends on more than the numbers.
 */
const OPERATIONS = {
  "+": (a: number, b: number) => a + b,
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
  "<": (a: number, b: number) => Number(a < b),
  ">": (a: number, b: number) => Number(a > b),
  "<=": (a: number, b: number) => Number(a <= b),
  ">=": (a: number, b: number) => Number(a >= b),
  "==": (a: number, b: number) => Number(a === b),
  "!=": (a: number, b: number) => Number(a !== b),
  "&&": (a: number, b: number) => Number(a !== 0 && b !== 0),
  "||": (a: number, b: number) => Number(a !== 0 || b !== 0),
  MIN: Math.min,
  MAX: Math.max,
  "!": (a: number) => Number(a === 0),
  _: (a: number) => -a,
};

/** Whether an operation of ink's is one of those that are understood here. */
export const isOperationOnNumbers = (name: string): name is Operation => Object.hasOwn(OPERATIONS, name);

/** Whether the meters have a say in it. */
export const asksMeters = (expression: Expression): boolean =>
  expression.kind === "meter" || (expression.kind === "operation" && expression.of.some(asksMeters));

const COMPARISONS: ReadonlySet<string> = new Set(["<", ">", "<=", ">=", "==", "!="]);
const CONNECTIVES: ReadonlySet<string> = new Set(["&&", "||", "!"]);

/** Whether an operation compares two numbers. */
export const isComparison = (operation: string): boolean => COMPARISONS.has(operation);

/** Whether it is a test of a meter: `calm >= 24`. */
export const testsMeter = (expression: Expression): boolean =>
  expression.kind === "operation" && isComparison(expression.operation) && asksMeters(expression);

/** Whether an operation only connects what was tested before. */
export const isConnective = (operation: string): boolean => CONNECTIVES.has(operation);

/** The variables in it. */
export const variablesIn = (expression: Expression): readonly string[] =>
  expression.kind === "variable"
    ? [expression.name]
    : expression.kind === "operation"
      ? expression.of.flatMap(variablesIn)
      : [];

/** The number that a variable holds, true as 1 and false as 0; null where it holds something else. */
export type Holding = (name: string) => number | null;

/** The expression with numbers in the place of those variables whose number is told. */
export function withNumbers(expression: Expression, holding: Holding): Expression {
  if (expression.kind === "variable") {
    const value = holding(expression.name);
    return value === null ? expression : { kind: "number", value };
  }
  if (expression.kind !== "operation") return expression;
  return { ...expression, of: expression.of.map((part) => withNumbers(part, holding)) };
}

const nothing = (): number => 0;

/** What the story will make of it, whatever the meters are; true is 1 and false 0. No variables may be left in it. */
export function evaluator(expression: Expression): (meters: Meters) => number {
  switch (expression.kind) {
    case "number":
      return () => expression.value;
    case "meter": {
      const { meter } = expression;
      return (meters) => meters[meter];
    }
    case "variable":
      throw new Error(`the variable ${expression.name} has no number yet`);
    case "operation": {
      const operation: (a: number, b: number) => number = OPERATIONS[expression.operation];
      const [first = nothing, second = nothing] = expression.of.map(evaluator);
      return (meters) => operation(first(meters), second(meters));
    }
  }
}
