/**
 * Symbolic evaluation of a compiled story's expressions: which of them it computes of the meters and its variables, and
 * how closely it looks at a count. Ink is a stack machine; the pass goes through its code once, and its stack holds
 * what is known of each value in the value's place.
 */
import { COMMANDS } from "#story/ink-numbers.ts";
import { METERS, type Meter } from "#guidance/words.ts";
import {
  type Container,
  type InkObject,
  type VariableReference,
  commandIn,
  isAssignment,
  isChoicePoint,
  isContainer,
  isDivert,
  isOperation,
  isReference,
  numberIn,
} from "./ink-objects.ts";
import { type Expression, asksMeters, isConnective, isOperationOnNumbers, evaluator } from "./expression.ts";

/**
 * How much of a count the story can tell: all of it; no more than that it is more than a number; or what is left of it,
 * less `offset`, after division by a number.
 */
export type CountView =
  | { readonly kind: "all" }
  | { readonly kind: "up-to"; readonly most: number }
  | { readonly kind: "remainder"; readonly of: number; readonly offset: number };

/** All that the story can observe of a count: counts that look alike stay alike to it after any more visits. */
export function observedThrough(count: number, view: CountView): string {
  switch (view.kind) {
    case "all":
      return `${count}`;
    case "up-to":
      return `${Math.min(count, view.most)}`;
    case "remainder":
      return count < view.offset ? "none" : `${count % view.of}`;
  }
}

export interface Symbolic {
  /** Expressions of meters, variables and numbers alone, by the part at whose end the engine has their value. */
  readonly looks: ReadonlyMap<InkObject, Expression>;
  /** References to variables that are part of such an expression: by themselves they tell the story nothing. */
  readonly within: ReadonlySet<InkObject>;
  /** Assignments to a meter of such an expression. */
  readonly sets: ReadonlyMap<InkObject, { readonly meter: Meter; readonly to: Expression }>;
  /** Parts that read a count: of visits, of turns, of turns since a visit. */
  readonly views: ReadonlyMap<InkObject, CountView>;
}

export const isMeter = (name: string | null): name is Meter => METERS.some((meter) => meter === name);

/** What is known of a value on the stack. */
interface StackValue {
  /** The expression that it is; a number or a variable alone is one as well. Null where it depends on anything else. */
  readonly expression: Expression | null;
  /** The references to variables in it. */
  readonly references: readonly InkObject[];
  /** Where the engine has it on its stack. */
  readonly at: InkObject | null;
  /** It is a count, less `offset`. */
  readonly count: { readonly part: InkObject; readonly offset: number } | null;
}

const UNKNOWN: StackValue = { expression: null, references: [], at: null, count: null };

export function evaluateSymbolically(containers: readonly Container[]): Symbolic {
  const variables = variablesRead(containers);
  const looks = new Map<InkObject, Expression>();
  const within = new Set<InkObject>();
  const sets = new Map<InkObject, { meter: Meter; to: Expression }>();
  const views = new Map<InkObject, CountView>();

  /** A value goes where nothing more is known of it: the story can tell all of it. */
  const leave = ({ expression, references, at, count }: StackValue): void => {
    if (at !== null && (expression?.kind === "operation" || expression?.kind === "meter")) {
      looks.set(at, expression);
      for (const reference of references) within.add(reference);
    }
    if (count !== null) views.set(count.part, { kind: "all" });
  };
  const look = ({ count }: StackValue, view: CountView): void => {
    if (count !== null && !views.has(count.part)) views.set(count.part, view);
  };

  for (const container of containers) {
    let stack: StackValue[] = [];
    let evaluating = false;
    const pop = (): StackValue => stack.pop() ?? UNKNOWN;
    const leaveAll = (): void => {
      for (const known of stack) leave(known);
      stack = [];
    };

    const operate = (part: InkObject, name: string, parameters: number): void => {
      const of = Array.from({ length: parameters }, pop).toReversed();
      const expressions = of.flatMap(({ expression }) => (expression === null ? [] : [expression]));
      // Each test of a meter is looked at by itself, so that it can be told how it came out.
      const connectsTests = isConnective(name) && expressions.some(asksMeters);
      if (expressions.length === parameters && isOperationOnNumbers(name) && !connectsTests) {
        const expression: Expression = { kind: "operation", operation: name, of: expressions };
        const constant = expressions.every(({ kind }) => kind === "number");
        const known = constant ? numberOf(evaluator(expression)(NO_METERS)) : expression;
        const references = of.flatMap((known) => known.references);
        stack.push({ expression: known, references, at: part, count: null });
        return;
      }
      for (const [at, known] of of.entries()) {
        const other = of[1 - at]?.expression;
        const number = other?.kind === "number" ? other.value : null;
        const view = known.count === null ? null : viewThrough(name, known.count.offset, number, at === 0);
        if (view === null) leave(known);
        else look(known, view);
      }
      stack.push(UNKNOWN);
    };

    const command = (part: InkObject, kind: number): void => {
      const taken = TAKES.get(kind);
      if (kind === COMMANDS.evaluate || kind === COMMANDS.textEnds) evaluating = true;
      if (kind === COMMANDS.evaluated || kind === COMMANDS.text) evaluating = false;
      if (kind === COMMANDS.textEnds || kind === COMMANDS.choiceCount) stack.push(UNKNOWN);
      else if (kind === COMMANDS.visits) stack.push({ ...UNKNOWN, count: { part, offset: 1 } });
      else if (kind === COMMANDS.turns) stack.push({ ...UNKNOWN, count: { part, offset: 0 } });
      else if (kind === COMMANDS.turnsSince || kind === COMMANDS.readCount) {
        leave(pop());
        stack.push({ ...UNKNOWN, count: { part, offset: 0 } });
      } else if (kind === COMMANDS.duplicate) {
        leave(pop());
        stack.push(UNKNOWN, UNKNOWN);
      } else if (taken !== undefined) {
        for (let left = taken.pops; left > 0; left--) leave(pop());
        if (taken.pushes) stack.push(UNKNOWN);
      } else if (LEAVES.has(kind)) leaveAll();
    };

    for (const part of container.content) {
      const kind = commandIn(part);
      const number = numberIn(part);
      if (kind !== null) command(part, kind);
      else if (isReference(part)) {
        stack.push(
          part.pathForCount === null ? referenceTo(part, variables) : { ...UNKNOWN, count: { part, offset: 0 } },
        );
      } else if (isOperation(part)) operate(part, part.name ?? "", part.numberOfParameters);
      else if (isAssignment(part)) {
        const known = pop();
        const global = !part.isNewDeclaration || part.isGlobal;
        if (isMeter(part.variableName) && global && known.expression !== null)
          sets.set(part, { meter: part.variableName, to: known.expression });
        else leave(known);
      } else if (testsTop(part)) {
        const known = pop();
        if (known.count === null) leave(known);
        else look(known, asTruth(known.count.offset));
        if (!isDivert(part)) leaveAll();
      } else if (isContainer(part) || isDivert(part) || isChoicePoint(part)) {
        leaveAll();
        if (isDivert(part) && evaluating) stack.push(UNKNOWN);
      } else if (evaluating) {
        const expression = number === null ? null : numberOf(number);
        stack.push({ ...UNKNOWN, expression });
      }
    }
    leaveAll();
  }
  return { looks, within, sets, views };
}

const numberOf = (value: number): Expression => ({ kind: "number", value });
const NO_METERS = { calm: 0, trust: 0 };

function referenceTo(part: VariableReference, variables: ReadonlySet<string>): StackValue {
  const { name } = part;
  if (name === null) return UNKNOWN;
  if (isMeter(name)) return { ...UNKNOWN, expression: { kind: "meter", meter: name }, at: part };
  if (!variables.has(name)) return UNKNOWN;
  return { ...UNKNOWN, expression: { kind: "variable", name }, references: [part], at: part };
}

/** The story's own variables, its lists among them: not those of a knot or a function. */
export const variablesRead = (containers: readonly Container[]): ReadonlySet<string> =>
  new Set(
    containers.flatMap(({ content }) =>
      content.flatMap((part) =>
        isAssignment(part) && part.isGlobal && part.variableName !== null ? [part.variableName] : [],
      ),
    ),
  );

/** A part that takes the topmost value and asks only whether it is nothing. */
const testsTop = (part: InkObject): boolean =>
  (isDivert(part) && part.isConditional) ||
  (isChoicePoint(part) && part.hasCondition) ||
  (isContainer(part) && isDivert(part.content[0]) && part.content[0].isConditional);

/** What can be told of a count, less `offset`, by whether it is nothing. */
const asTruth = (offset: number): CountView => ({ kind: "up-to", most: offset + 1 });

/** What can be told of a count, less `offset`, by an operation with a number; null where all of it can. */
function viewThrough(operation: string, offset: number, number: number | null, first: boolean): CountView | null {
  if (operation === "!" || operation === "&&" || operation === "||") return asTruth(offset);
  if (number === null || !Number.isInteger(number)) return null;
  if (operation === "%" && first && number > 0) return { kind: "remainder", of: number, offset };
  if (["<", ">", "<=", ">=", "==", "!=", "MIN"].includes(operation))
    return { kind: "up-to", most: Math.max(0, number + offset + 1) };
  return null;
}

/** Commands that take values off the stack for reasons of their own, and whether they put one back. */
const TAKES: ReadonlyMap<number, { readonly pops: number; readonly pushes: boolean }> = new Map([
  [COMMANDS.print, { pops: 1, pushes: false }],
  [COMMANDS.drop, { pops: 1, pushes: false }],
  [COMMANDS.random, { pops: 2, pushes: true }],
  [COMMANDS.seedRandom, { pops: 1, pushes: true }],
  [COMMANDS.shuffle, { pops: 2, pushes: true }],
  [COMMANDS.listFromNumber, { pops: 2, pushes: true }],
  [COMMANDS.listRange, { pops: 3, pushes: true }],
  [COMMANDS.listRandom, { pops: 1, pushes: true }],
]);

/** Commands after which the rest of the stack belongs to others. */
const LEAVES: ReadonlySet<number> = new Set([
  COMMANDS.returnFunction,
  COMMANDS.returnTunnel,
  COMMANDS.thread,
  COMMANDS.done,
  COMMANDS.end,
]);
