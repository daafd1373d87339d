/** What a script declares, read off its statements: variables with what they begin with, and who knows them. */
import type { Statement } from "./statements.ts";

export interface Declared {
  /** VAR and CONST, with what they begin with, as it is written. */
  readonly globals: ReadonlyMap<string, string>;
  /** Each LIST, with the number and the name of its items. */
  readonly lists: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** What `~ temp` and the brackets behind a knot's name declare, and the knots that know it. */
  readonly locals: ReadonlyMap<string, readonly Local[]>;
  readonly functions: ReadonlySet<string>;
}

export interface Local {
  /** Empty above the first knot. */
  readonly knot: string;
  /** What it begins with; empty where it is passed. */
  readonly value: string;
}

const DECLARATION = /^([\p{L}\p{N}_]+)\s*=\s*(.*)$/u;

export function readDeclared(statements: readonly Statement[]): Declared {
  const globals = new Map<string, string>();
  const lists = new Map<string, ReadonlyMap<number, string>>();
  const locals = new Map<string, Local[]>();
  const functions = new Set<string>();
  let knot = "";
  const know = (name: string, value: string): void => {
    locals.set(name, [...(locals.get(name) ?? []), { knot, value }]);
  };
  for (const { kind, name, pieces } of statements) {
    const [piece] = pieces;
    const text = piece?.kind === "logic" ? piece.text : "";
    if (kind === "knot") knot = name;
    if (kind === "knot" || kind === "stitch") {
      const inBrackets = /\(([^()]*)\)/.exec(text)?.[1] ?? "";
      for (const one of inBrackets.split(",")) {
        const passed = /([\p{L}\p{N}_]+)\s*$/u.exec(one)?.[1];
        if (passed !== undefined) know(passed, "");
      }
      if (kind === "knot" && piece?.kind === "logic" && isFunction(piece.line.text)) functions.add(name);
    }
    if (kind !== "logic") continue;
    const temporary = /^temp\s+(.*)$/.exec(text)?.[1];
    const [, declared = "", value = ""] = DECLARATION.exec(temporary ?? text) ?? [];
    if (declared === "") continue;
    if (name === "~" && temporary !== undefined) know(declared, value);
    if (name === "VAR" || name === "CONST") globals.set(declared, value);
    if (name === "LIST") lists.set(declared, itemsOf(value));
  }
  return { globals, lists, locals, functions };
}

const isFunction = (line: string): boolean => /^\s*={2,}\s*function\b/.test(line);

/** The items of `(small), large = 5`: each has the number behind it, or one more than the item before. */
function itemsOf(value: string): ReadonlyMap<number, string> {
  const items = new Map<number, string>();
  let number = 0;
  for (const one of value.split(",")) {
    const [, name = "", given] = /^[\s(]*([\p{L}\p{N}_]+)[\s)]*(?:=\s*(-?\d+)[\s)]*)?$/u.exec(one) ?? [];
    number = given === undefined ? number + 1 : Number(given);
    if (name !== "") items.set(number, name);
  }
  return items;
}
