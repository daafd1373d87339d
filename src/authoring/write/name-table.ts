/** Finds which name is meant by a word of a script, from where it stands: as ink looks names up, nearest first. */
import type { Place } from "#diagnostics/diagnostic.ts";

/** Where a name stands: line and column from 1, UTF-16 units. The file is empty for the script itself. */
export type NamePlace = Required<Place>;

export type NameKind =
  | "knot"
  | "function"
  | "stitch"
  | "label"
  | "variable"
  | "constant"
  | "list"
  /** One of a list's. */
  | "item"
  /** Known to one knot alone: a `temp`, or what is passed to it. */
  | "local"
  | "speaker";

export interface ScriptName {
  readonly kind: NameKind;
  readonly name: string;
  /** Of a label, a stitch or a local: the knot that knows it; empty for all else. */
  readonly knot: string;
  /** Null for a speaker whom the header doesn't name. All other names that nothing gives are left out. */
  readonly definition: NamePlace | null;
  /** All other places, in reading order. */
  readonly uses: readonly NamePlace[];
}

/** Where something stands: the knot, and the stitch in it; empty above the first. */
export interface NameScope {
  readonly knot: string;
  readonly stitch: string;
}

interface Entry {
  readonly kind: NameKind;
  readonly name: string;
  readonly flow: NameScope;
  definition: NamePlace | null;
  readonly uses: NamePlace[];
}

const GLOBAL: ReadonlySet<NameKind> = new Set(["knot", "function", "variable", "constant", "list", "speaker"]);
const OF_KNOTS: ReadonlySet<NameKind> = new Set(["label", "stitch", "local"]);
/** Logic knows these before it asks whether a part of the story was seen. */
const VALUES: readonly NameKind[] = ["variable", "constant", "list"];

export class NameTable {
  readonly #entries = new Map<string, Entry>();
  /** Places that give a name, so that they aren't counted as its uses as well. */
  readonly #given = new Set<string>();
  /** For each word, everything that is called so. */
  readonly #byWord = new Map<string, Entry[]>();

  /** Adds a name; of one that is given twice in the same part of the script, the first place counts. */
  define(
    kind: NameKind,
    name: string,
    flow: NameScope,
    place: Partial<NamePlace> & Pick<NamePlace, "file" | "line">,
  ): void {
    const { file, line, column = 1, length = name.length } = place;
    const whole = { file, line, column, length };
    const entry = this.#entryOf(kind, name, kind === "local" || kind === "item" ? { ...flow, stitch: "" } : flow);
    if (entry.definition === null) entry.definition = whole;
    else entry.uses.push(whole);
    this.#given.add(keyOf(whole));
  }

  /** Counts a spoken line, or a tag that names somebody, as a use of their name. */
  speaks(name: string, place: NamePlace): void {
    this.#entryOf("speaker", name, { knot: "", stitch: "" }).uses.push(place);
  }

  /**
   * Counts the parts of a path as uses of what they mean there; nothing where nothing is called so. `placeOf` tells where
   * a part stands, by its first unit in the path and its length.
   */
  use(
    parts: readonly string[],
    flow: NameScope,
    isTarget: boolean,
    placeOf: (at: number, length: number) => NamePlace,
  ): void {
    const meant = parts.length === 1 ? [this.#single(parts[0] ?? "", flow, isTarget)] : this.#path(parts, flow);
    let at = 0;
    parts.forEach((part, index) => {
      const place = placeOf(at, part.length);
      if (!this.#given.has(keyOf(place))) meant[index]?.uses.push(place);
      at += part.length + 1;
    });
  }

  names(): readonly ScriptName[] {
    return [...this.#entries.values()].map(({ kind, name, flow, definition, uses }) => ({
      kind,
      name,
      knot: OF_KNOTS.has(kind) ? flow.knot : "",
      definition,
      uses: uses.toSorted((a, b) =>
        a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
      ),
    }));
  }

  #entryOf(kind: NameKind, name: string, { knot, stitch }: NameScope): Entry {
    const flow: NameScope = GLOBAL.has(kind)
      ? { knot: "", stitch: "" }
      : { knot, stitch: kind === "stitch" ? "" : stitch };
    const key = `${kind === "function" ? "knot" : kind} ${flow.knot} ${flow.stitch} ${name}`;
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    const entry: Entry = { kind, name, flow, definition: null, uses: [] };
    this.#entries.set(key, entry);
    this.#byWord.set(name, [...(this.#byWord.get(name) ?? []), entry]);
    return entry;
  }

  #find(name: string, is: (entry: Entry) => boolean): Entry | undefined {
    return this.#byWord.get(name)?.find(is);
  }

  #single(name: string, flow: NameScope, isTarget: boolean): Entry | undefined {
    const value = (): Entry | undefined =>
      this.#find(name, ({ kind, flow: of }) => kind === "local" && of.knot === flow.knot) ??
      this.#find(name, ({ kind }) => VALUES.includes(kind)) ??
      this.#find(name, ({ kind }) => kind === "item");
    const part = (): Entry | undefined =>
      this.#label(name, ({ knot, stitch }) => knot === flow.knot && stitch === flow.stitch) ??
      this.#label(name, ({ knot, stitch }) => knot === flow.knot && stitch === "") ??
      this.#stitch(name, flow.knot) ??
      this.#label(name, ({ knot }) => knot === flow.knot && knot !== "") ??
      this.#label(name, ({ knot }) => knot === "") ??
      this.#knot(name);
    return isTarget ? (part() ?? value()) : (value() ?? part());
  }

  #path([first = "", second = "", third = ""]: readonly string[], { knot }: NameScope): readonly (Entry | undefined)[] {
    const list = this.#find(first, ({ kind }) => kind === "list");
    if (list !== undefined)
      return [list, this.#find(second, ({ kind, flow }) => kind === "item" && flow.knot === first)];
    const near = this.#stitch(first, knot);
    if (near !== undefined)
      return [near, this.#label(second, ({ knot: of, stitch }) => of === knot && stitch === first)];
    const of = this.#knot(first);
    if (of === undefined) return [];
    const inside =
      this.#stitch(second, first) ??
      this.#label(second, (flow) => flow.knot === first && flow.stitch === "") ??
      this.#label(second, (flow) => flow.knot === first);
    return [of, inside, this.#label(third, (flow) => flow.knot === first && flow.stitch === second)];
  }

  #knot(name: string): Entry | undefined {
    return this.#find(name, ({ kind }) => kind === "knot" || kind === "function");
  }

  #stitch(name: string, knot: string): Entry | undefined {
    return this.#find(name, ({ kind, flow }) => kind === "stitch" && flow.knot === knot);
  }

  #label(name: string, is: (flow: NameScope) => boolean): Entry | undefined {
    return this.#find(name, ({ kind, flow }) => kind === "label" && is(flow));
  }
}

const keyOf = ({ file, line, column }: NamePlace): string => `${file}:${line}:${column}`;
