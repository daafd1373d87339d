/** What an author did wrong, as a value: what, where, what to do. No rules about scripts or guidance here. */

export type Severity = "error" | "warning";

/** Where the author has to look. */
export interface Place {
  readonly file: string;
  /** From 1; 0 means the file as a whole. */
  readonly line: number;
  /** Of the words concerned, as editors count: from 1, in UTF-16 units. Left out where it is the line as a whole. */
  readonly column?: number;
  /** How many units the words concerned have, from the column on; never beyond the line's end. */
  readonly length?: number;
}

export interface Diagnostic {
  /** Stable name of the kind of mistake, in kebab case: what tests and tools go by. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence that quotes the author's own words. */
  readonly message: string;
  /** What to do about it, as one or more lines of text. */
  readonly fix: string;
  readonly place: Place;
  /** Why it matters to those who play; left out where the message says it. */
  readonly why?: string;
  /** A way through the conversation on which it shows. */
  readonly way?: ShownWay;
}

/** Replies taken one after the other from the beginning. */
export interface ShownWay {
  /** In the author's words. */
  readonly replies: readonly string[];
  /** The same as people write a course: `0 2 1b`. */
  readonly course: string;
  /** Whole; it makes a difference only in a story that draws lots. */
  readonly seed: number;
}

/** The outcome of anything that can fail for reasons an author or a user can fix. Bugs are thrown instead. */
export type Result<T, F = readonly Diagnostic[]> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: F };

export const success = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const failure = <F>(error: F): { readonly ok: false; readonly error: F } => ({ ok: false, error });

/** The names of the `{blanks}` in a template. */
type Blank<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Blank<Rest> : never;

/** One kind of mistake, as data. `message` and `fix` are templates with `{blanks}`. */
export interface Kind {
  readonly severity: Severity;
  readonly message: string;
  readonly why?: string;
  readonly fix: string;
}

/**
 * A kind of mistake with `example`, the smallest input that shows it; a test runs every example and
 * expects this diagnostic at `line`.
 */
export interface Definition extends Kind {
  readonly example: Example;
}

export interface Example {
  readonly source: string;
  /** The line of `source` that the diagnostic must name. */
  readonly line: number;
  /** The file's name, where that is what is wrong. */
  readonly file?: string;
}

type Blanks<D extends Kind> = Record<Blank<D["message"]> | Blank<D["fix"]>, string | number>;

/**
 * Makes diagnostics from a table of definitions.
 * The caller names the kind, the place, the author's words for every blank of its templates, and a way where one shows it.
 */
export function diagnosticsOf<const T extends Record<string, Kind>>(definitions: T) {
  return <K extends keyof T & string>(code: K, place: Place, words: Blanks<T[K]>, way?: ShownWay): Diagnostic => {
    const definition = definitions[code];
    if (definition === undefined) throw new Error(`no diagnostic is defined as "${code}"`);
    const fill = (template: string): string =>
      template.replace(/\{(\w+)\}/g, (blank, name: string) => {
        const value = (words as Record<string, string | number>)[name];
        return value === undefined ? blank : String(value);
      });
    return {
      code,
      severity: definition.severity,
      message: fill(definition.message),
      fix: fill(definition.fix),
      place,
      ...(definition.why === undefined ? {} : { why: definition.why }),
      ...(way === undefined ? {} : { way }),
    };
  };
}

/** In the order an author reads: by file, then by line. What stands on one line keeps its order. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => a.place.file.localeCompare(b.place.file) || a.place.line - b.place.line);
}

/** `file:line  message`; indented below it what to do, and why it matters: the one style of the whole program. */
export function format({ place, message, fix, why }: Diagnostic): string {
  const where = place.line > 0 ? `${place.file}:${place.line}` : place.file;
  const below = [...fix.split("\n"), ...(why === undefined ? [] : [`Why: ${why}`])];
  return [`${where}  ${message}`, ...below.map((line) => `    ${line}`)].join("\n");
}
