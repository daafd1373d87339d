/** Where a text stops being JSON. Browsers say it in their own ways, and some not at all. */

/** A place in a text, both numbers from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
  /** The text ends there. */
  readonly isEnd: boolean;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

type Wanted = "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end";

/** The first place at which nothing of JSON can stand. If the text is JSON: its end. */
export function whereJsonBreaks(text: string): TextPlace {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  let at = 0;
  for (;;) {
    at = matched(SPACE, text, at) ?? at;
    const sign = text[at] ?? "";
    const inside = open.at(-1);
    if (wanted === "comma or end" && inside === undefined) break;
    const isEnd = (sign === "}" && inside === "{") || (sign === "]" && inside === "[");
    if (isEnd && wanted.endsWith("or end")) {
      open.pop();
      wanted = "comma or end";
      at += 1;
    } else if (wanted === "comma or end" || wanted === "colon") {
      if (sign !== (wanted === "colon" ? ":" : ",")) break;
      wanted = wanted === "comma or end" && inside === "{" ? "key" : "value";
      at += 1;
    } else if (wanted.startsWith("value") && (sign === "{" || sign === "[")) {
      open.push(sign);
      wanted = sign === "{" ? "key or end" : "value or end";
      at += 1;
    } else {
      const string = sign === '"' ? stringFrom(text, at) : null;
      if (string?.whole === false) return placeAt(text, string.end);
      const end: number | null = string?.end ?? (wanted.startsWith("value") ? matched(SCALAR, text, at) : null);
      if (end === null) break;
      wanted = wanted.startsWith("key") ? "colon" : "comma or end";
      at = end;
    }
  }
  return placeAt(text, at);
}

/** Where a string ends, or where it breaks. */
function stringFrom(text: string, start: number): { readonly whole: boolean; readonly end: number } {
  let at = start + 1;
  for (;;) {
    const sign = text[at] ?? "";
    if (sign === '"') return { whole: true, end: at + 1 };
    if (sign < " ") return { whole: false, end: at };
    const next = sign === "\\" ? matched(ESCAPE, text, at) : at + 1;
    if (next === null) return { whole: false, end: at };
    at = next;
  }
}

function matched(form: RegExp, text: string, at: number): number | null {
  form.lastIndex = at;
  return form.test(text) ? form.lastIndex : null;
}

function placeAt(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, isEnd: at >= text.length };
}
