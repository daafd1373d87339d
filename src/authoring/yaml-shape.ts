/**
 * The schemas that every YAML file of ours is made of, and how what they find is told to the author.
 * A schema's message names a diagnostic, and the words that would have been right (`problem`).
 */
import * as v from "valibot";
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { didYouMean } from "#diagnostics/did-you-mean.ts";
import type { YamlPath, YamlFile } from "./yaml-places.ts";

/** All that a schema's diagnostic can say; its definition takes what it needs. */
export interface ShapeWords {
  readonly key: string;
  /** What the key belongs to: `"hear-out"` in quotation marks, or the file. */
  readonly owner: string;
  /** What the author wrote, as it is quoted. */
  readonly words: string;
  /** "did you mean …? " or nothing. */
  readonly hint: string;
  /** What would have been right. */
  readonly known: string;
}

export const problem = (code: string, known: Iterable<string> = []): string => [code, ...known].join("\n");

/** A text on one line, however it was broken. */
export const text = v.pipe(
  v.string(problem("yaml-not-text")),
  v.transform((words) => words.replace(/\s+/g, " ").trim()),
  v.nonEmpty(problem("yaml-nothing-written")),
);

const notWhole = problem("yaml-not-a-whole-number");
export const whole = v.pipe(v.number(notWhole), v.integer(notWhole));

/** A list of at least one. */
export const list = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item, problem("yaml-not-a-list")), v.nonEmpty(problem("yaml-empty-list")));

type Group<T extends v.ObjectEntries> = v.ObjectSchema<T, undefined>;

const notAGroup = problem("yaml-not-a-group");
/** To a schema a list is a group of numbered things; to an author it isn't. */
const unlessList = <T extends v.GenericSchema>(schema: T) =>
  v.lazy((written) => (Array.isArray(written) ? v.never(notAGroup) : schema));

/** A group with these keys and no other. */
export const group = <const T extends v.ObjectEntries>(
  entries: T,
): v.GenericSchema<v.InferInput<Group<T>>, v.InferOutput<Group<T>>> =>
  unlessList(v.objectWithRest(entries, v.never(problem("yaml-unknown-key", Object.keys(entries))), notAGroup));

/** A group whose keys are the author's own, each with the same shape. */
export const named = <K extends v.GenericSchema<string, string>, T extends v.GenericSchema>(key: K, entry: T) =>
  unlessList(v.record(key, entry, notAGroup));

/** What the schema has against the file, every problem of it. `tell` makes the diagnostic of a code. */
export function shapeProblems(
  yaml: YamlFile,
  schema: v.GenericSchema,
  tell: (code: string, place: Diagnostic["place"], words: ShapeWords) => Diagnostic,
): Diagnostic[] {
  const found = v.safeParse(schema, yaml.value, { abortPipeEarly: true });
  return (found.issues ?? []).map((issue) => {
    const path = pathOf(issue);
    const [named, ...known] = issue.message.split("\n");
    const code = codeFor(issue, named ?? "");
    const key = path.findLast((step) => typeof step === "string") ?? yaml.file;
    const written = code === "yaml-unknown-key" ? key : String(issue.input);
    return tell(code, yaml.placeOf(path), {
      key,
      owner: ownerIn(path),
      words: quoted(issue.input),
      hint: didYouMean(written, known),
      known: known.join(", "),
    });
  });
}

/** A schema has one message for "not a group" and for "this key is missing", and none for "left empty". */
function codeFor(issue: v.BaseIssue<unknown>, code: string): string {
  if (issue.input === undefined) return "yaml-missing-key";
  return issue.input === null && code !== "yaml-unknown-key" ? "yaml-nothing-written" : code;
}

function ownerIn(path: YamlPath): string {
  const owner = path.slice(0, -1).findLast((step) => typeof step === "string");
  return owner === undefined ? "the file" : `"${owner}"`;
}

const pathOf = (issue: v.BaseIssue<unknown>): YamlPath =>
  (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));

/** The longest quotation, in characters: enough to know a sentence by. */
const LONGEST = 60;

/** A value in a sentence: the author's words where there are few, else what kind of thing it is. */
function quoted(value: unknown): string {
  if (typeof value === "string") return `"${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}"`;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return "a group of lines";
}
