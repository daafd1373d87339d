/** Changes entries of a YAML file and leaves all else as its author wrote it, comments included. */
import { type Document, isMap, isScalar, parseDocument } from "yaml";

/** Plain data; undefined takes a field out. */
export type EntryFields = Readonly<Record<string, string | number | boolean | null | readonly string[] | undefined>>;

/**
 * The file with these fields in the entry at `path`, which is begun where there is none, below a comment if one is given.
 * `text` can be read as YAML.
 */
export function withEntry(text: string, path: readonly string[], fields: EntryFields, comment = ""): string {
  const document = opened(text);
  const isNew = !document.hasIn(path);
  for (let depth = 0; depth <= path.length; depth++) {
    const above = path.slice(0, depth);
    if (depth === 0 ? !isMap(document.contents) : !isMap(document.getIn(above)))
      if (depth === 0) document.contents = document.createNode({});
      else document.setIn(above, document.createNode({}));
  }
  for (const [name, value] of Object.entries(fields)) {
    const at = [...path, name];
    if (value === undefined) document.deleteIn(at);
    else if (!isSame(document, at, value))
      document.setIn(at, Array.isArray(value) ? document.createNode(value, { flow: true }) : value);
  }
  const { contents } = document;
  const pair =
    isNew && comment !== "" && isMap(contents) ? contents.items.find(({ key }) => nameOf(key) === path[0]) : null;
  if (isMap(contents) && pair !== null && pair !== undefined) {
    const key = document.createNode(path[0]);
    key.commentBefore = ` ${comment.replaceAll(/\s+/g, " ")}`;
    key.spaceBefore = contents.items.length > 1;
    pair.key = key;
  }
  return written(document, text);
}

const nameOf = (key: unknown): unknown => (isScalar(key) ? key.value : key);

/** The last line of the comment above each entry of the file, by its key; none for an entry without one. */
export function commentsIn(text: string): ReadonlyMap<string, string> {
  const document = opened(text);
  if (!isMap(document.contents)) return new Map();
  const { items, commentBefore } = document.contents;
  return new Map(
    items.flatMap(({ key }, at) => {
      if (!isScalar(key)) return [];
      const above = key.commentBefore ?? (at === 0 ? (commentBefore ?? document.commentBefore) : null);
      const last = above?.split("\n").at(-1)?.trim() ?? "";
      return last === "" ? [] : [[String(key.value), last] as const];
    }),
  );
}

/** The file without the entry at `path`, and without a group that held nothing else. Empty where nothing is left. */
export function withoutEntry(text: string, path: readonly string[]): string {
  const document = opened(text);
  for (let depth = path.length; depth > 0; depth--) {
    const at = path.slice(0, depth);
    const group: unknown = document.getIn(at);
    if (depth === path.length || (isMap(group) && group.items.length === 0)) document.deleteIn(at);
  }
  return isMap(document.contents) && document.contents.items.length > 0 ? written(document, text) : "";
}

/** What the file says, as plain data; null where it can't be read. */
export function valueOf(text: string): unknown {
  const document = opened(text);
  if (document.errors.length > 0) return null;
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return value;
}

const opened = (text: string): Document =>
  parseDocument(text.replace(/^\uFEFF/, ""), { prettyErrors: false, uniqueKeys: false, logLevel: "error" });

function written(document: Document, before: string): string {
  // With spaces inside brackets where the author writes them so.
  const flowCollectionPadding = /[[{] /.test(before) && !/\[[^\s\]]/.test(before);
  return document.toString({ lineWidth: 110, flowCollectionPadding });
}

function isSame(document: Document, at: readonly string[], value: EntryFields[string]): boolean {
  const there: unknown = document.getIn(at, true);
  if (isScalar(there)) return there.value === value;
  if (!Array.isArray(value)) return false;
  const items: unknown = document.getIn(at);
  return JSON.stringify(items ?? null) === JSON.stringify(value);
}
