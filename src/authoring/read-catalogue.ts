/** From the trainers' guidance.yaml, and a company's house rules beside it, to a checked catalogue. */
import * as v from "valibot";
import { type Diagnostic, failure, inReadingOrder, type Place, type Result, success } from "#diagnostics/diagnostic.ts";
import { GUIDANCE_DIAGNOSTICS, guidanceDiagnostic } from "#diagnostics/guidance-diagnostics.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { catalogueOf, withHouseRules } from "./catalogue-parts.ts";
import { catalogueShape, houseRulesShape, type KnownIds } from "./catalogue-shape.ts";
import { openYaml, type TextFile, type YamlFile } from "./yaml-places.ts";
import { named, shapeProblems, type ShapeWords } from "./yaml-shape.ts";

/**
 * Reads the catalogue (the first file) and adds the house rules (all others) to it.
 * On failure: every problem of every file, in reading order.
 */
export function readCatalogue(files: readonly TextFile[]): Result<Catalogue> {
  const opened = files.map(openYaml);
  const [main, ...houses] = opened.flatMap((file) => (file.ok ? [sketched(file.value)] : []));
  const unread = opened.flatMap((file) => (file.ok ? [] : file.error));
  // Beside a catalogue that can't be read, house rules would seem to cite nothing but unknown things.
  if (main === undefined || opened[0]?.ok !== true) return failure(inReadingOrder(unread));

  const { promise } = main.sketch.rules["promise-is-a-debt"];
  const shape = catalogueShape(knownIn([main]));
  const houseShapes = houses.map((house, at) => ({
    house,
    shape: houseRulesShape(knownIn([main, ...houses.slice(0, at + 1)])),
  }));
  const problems = [
    ...unread,
    ...[main, ...houses].flatMap(({ yaml }) => yaml.diagnostics),
    ...unnamedEvidence([main, ...houses]),
    ...clashes([main, ...houses].flatMap(definitionsIn)),
    ...shapeProblems(main.yaml, shape, tell),
    ...houseShapes.flatMap(({ house, shape }) => shapeProblems(house.yaml, shape, tell)),
    ...payingPitfalls(main, promise),
    ...houses.flatMap((house) => payingPitfalls(house, undefined)),
    ...cheapPromise(main),
  ];
  if (problems.length > 0) return failure(inReadingOrder(problems));

  return success(
    houseShapes.reduce(
      (catalogue, { house, shape }) => withHouseRules(catalogue, v.parse(shape, house.yaml.value)),
      catalogueOf(v.parse(shape, main.yaml.value)),
    ),
  );
}

/** As much of a file as the checks across entries and files need, however wrong the rest is. */
const amount = v.fallback(v.number(), 0);
const anything = v.fallback(named(v.string(), v.unknown()), {});
const naming = v.fallback(v.object({ evidence: v.fallback(v.array(v.unknown()), []) }), { evidence: [] });
const noRules = { "promise-is-a-debt": { promise: "", trust: Number.POSITIVE_INFINITY } };
const Sketch = v.fallback(
  v.object({
    sources: anything,
    evidence: anything,
    practices: anything,
    pitfalls: v.fallback(
      named(v.string(), v.fallback(v.object({ calm: amount, trust: amount }), { calm: 0, trust: 0 })),
      {},
    ),
    rules: v.fallback(
      v.object({
        "promise-is-a-debt": v.fallback(
          v.object({
            promise: v.fallback(v.string(), ""),
            // A debt that isn't written is told as such, and not as too small.
            trust: v.fallback(v.number(), Number.POSITIVE_INFINITY),
          }),
          noRules["promise-is-a-debt"],
        ),
      }),
      noRules,
    ),
  }),
  { sources: {}, evidence: {}, practices: {}, pitfalls: {}, rules: noRules },
);

/** The groups whose entries name research. */
const Naming = v.fallback(
  v.object({
    practices: v.fallback(named(v.string(), naming), {}),
    pitfalls: v.fallback(named(v.string(), naming), {}),
    rules: v.fallback(named(v.string(), naming), {}),
  }),
  { practices: {}, pitfalls: {}, rules: {} },
);

interface Sketched {
  readonly yaml: YamlFile;
  readonly sketch: v.InferOutput<typeof Sketch>;
}

const sketched = (yaml: YamlFile): Sketched => ({ yaml, sketch: v.parse(Sketch, yaml.value) });

type Kind = "sources" | "evidence" | "practices" | "pitfalls";

function knownIn(files: readonly Sketched[]): KnownIds {
  const all = (kind: Kind): ReadonlySet<string> => new Set(files.flatMap(({ sketch }) => Object.keys(sketch[kind])));
  return { sources: all("sources"), evidence: all("evidence"), practices: all("practices"), pitfalls: all("pitfalls") };
}

interface Definition {
  readonly id: string;
  /** Sources and evidence have names of their own; practices and pitfalls share theirs. */
  readonly among: "sources" | "evidence" | "guidance";
  readonly place: Place;
}

function definitionsIn({ yaml, sketch }: Sketched): Definition[] {
  const of = (kind: Kind, among: Definition["among"]): Definition[] =>
    Object.keys(sketch[kind]).map((id) => ({ id, among, place: yaml.placeOf([kind, id]) }));
  return [
    ...of("sources", "sources"),
    ...of("evidence", "evidence"),
    ...of("practices", "guidance"),
    ...of("pitfalls", "guidance"),
  ].toSorted((a, b) => a.place.line - b.place.line);
}

/** Ids that were taken already, by an earlier line or an earlier file. */
function clashes(definitions: readonly Definition[]): Diagnostic[] {
  const taken = new Map<string, Place>();
  return definitions.flatMap(({ id, among, place }) => {
    const name = `${among} ${id}`;
    const first = taken.get(name);
    if (first !== undefined) {
      return [guidanceDiagnostic("guidance-defined-twice", place, { key: id, first: `${first.file}:${first.line}` })];
    }
    taken.set(name, place);
    return [];
  });
}

/** Research that nothing names would be shown to nobody. Where a key is there twice, one of both can't be seen. */
function unnamedEvidence(files: readonly Sketched[]): Diagnostic[] {
  if (files.some(({ yaml }) => yaml.diagnostics.length > 0)) return [];
  const groups = files.flatMap(({ yaml }) => Object.values(v.parse(Naming, yaml.value)));
  const names = new Set(groups.flatMap((entries) => Object.values(entries).flatMap(({ evidence }) => evidence)));
  return files.flatMap(({ yaml, sketch }) =>
    Object.keys(sketch.evidence)
      .filter((key) => !names.has(key))
      .map((key) => guidanceDiagnostic("guidance-evidence-unnamed", yaml.placeOf(["evidence", key]), { key })),
  );
}

/** A pitfall earns nothing, but for the calm that the one promise buys. */
function payingPitfalls({ yaml, sketch }: Sketched, promise: string | undefined): Diagnostic[] {
  return Object.entries(sketch.pitfalls).flatMap(([id, effect]) =>
    (["calm", "trust"] as const)
      .filter((meter) => effect[meter] > 0 && !(meter === "calm" && id === promise))
      .map((meter) =>
        guidanceDiagnostic("guidance-pitfall-pays", yaml.placeOf(["pitfalls", id, meter]), {
          key: meter,
          words: effect[meter],
        }),
      ),
  );
}

function cheapPromise({ yaml, sketch }: Sketched): Diagnostic[] {
  const { promise, trust: debt } = sketch.rules["promise-is-a-debt"];
  const bought = Object.entries(sketch.pitfalls).find(([id]) => id === promise)?.[1].calm ?? 0;
  if (debt > Math.max(0, bought)) return [];
  const place = yaml.placeOf(["rules", "promise-is-a-debt", "trust"]);
  return [guidanceDiagnostic("guidance-promise-too-cheap", place, { key: promise, words: debt, bought })];
}

function tell(code: string, place: Place, words: ShapeWords): Diagnostic {
  if (!isShapeCode(code)) throw new Error(`no diagnostic of a file's shape is called "${code}"`);
  return guidanceDiagnostic(code, place, words);
}

type Code = keyof typeof GUIDANCE_DIAGNOSTICS;
/** These have words that no schema has. */
type OtherCode = "yaml-key-twice" | "guidance-defined-twice" | "guidance-promise-too-cheap";

const isShapeCode = (code: string): code is Exclude<Code, OtherCode> => Object.hasOwn(GUIDANCE_DIAGNOSTICS, code);
