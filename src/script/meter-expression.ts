/** What a story reckons of the meters and of numbers alone: `calm >= 24 && trust < 40`. */
import type { Meter, Meters } from "#guidance/words.ts";

export type MeterExpression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "meter"; readonly meter: Meter }
  | { readonly kind: "operation"; readonly operation: Operation; readonly of: readonly MeterExpression[] };

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

const TRUTHS: ReadonlySet<string> = new Set(["<", ">", "<=", ">=", "==", "!=", "&&", "||", "!"]);

/** Whether an operation of ink's is one of those that are understood here. */
export const isOperationOnNumbers = (name: string): name is Operation => Object.hasOwn(OPERATIONS, name);

/** Whether it can only be true or false. */
export const isTest = (expression: MeterExpression): boolean =>
  expression.kind === "operation" && TRUTHS.has(expression.operation);

const nothing = (): number => 0;

/** What the story will make of it with any meters; true is 1 and false 0. */
export function reckoning(expression: MeterExpression): (meters: Meters) => number {
  switch (expression.kind) {
    case "number":
      return () => expression.value;
    case "meter": {
      const { meter } = expression;
      return (meters) => meters[meter];
    }
    case "operation": {
      const operation: (a: number, b: number) => number = OPERATIONS[expression.operation];
      const [first = nothing, second = nothing] = expression.of.map(reckoning);
      return (meters) => operation(first(meters), second(meters));
    }
  }
}
