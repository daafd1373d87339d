/** Weighs dist/ against size-budget.json, and says what grew. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { inProject, isRecord, readJson } from "./project.mjs";
import { UserError } from "./user-error.mjs";

/**
 * @typedef {object} Kind what is weighed together; all weights are bytes after gzip
 * @property {string[]} files patterns of paths in dist; `*` stands for any part of a name
 * @property {string[]} [heaviestOf] patterns of files of which each scenario has one: of each pattern the heaviest counts
 * @property {number} limit it may not weigh more
 * @property {number} recorded what it weighed when somebody last wrote it down
 */

/**
 * @typedef {object} Weighed
 * @property {string} name
 * @property {number} weight
 * @property {number} limit
 * @property {number} recorded
 * @property {Array<{ file: string, weight: number }>} files the heaviest first
 */

/**
 * @param {string[]} args
 * @returns {Promise<number>} an exit code: 1 when something is too heavy, missing, or weighed by nobody
 */
export async function size(args) {
  const budgetFile = inProject("size-budget.json");
  const kinds = readBudget(readJson(budgetFile));
  const weighing = weigh(weightsBelow(inProject("dist")), kinds);
  for (const line of report(weighing)) console.log(line);
  if (args.includes("--record")) {
    const recorded = weighing.kinds.map(({ name, weight }) => [name, { ...kinds[name], recorded: weight }]);
    writeFileSync(budgetFile, `${JSON.stringify(Object.fromEntries(recorded), null, 2)}\n`);
    console.log("written down in size-budget.json (npx oxfmt lays it out)");
  }
  const wrong = weighing.kinds.some(({ weight, limit }) => weight > limit || weight === 0);
  return wrong || weighing.strays.length > 0 ? 1 : 0;
}

/**
 * @param {unknown} json
 * @returns {Record<string, Kind>}
 */
function readBudget(json) {
  const shape = 'It needs: { "name": { "files": ["assets/name-*.js"], "limit": BYTES, "recorded": BYTES } }';
  if (!isRecord(json)) throw new UserError("size-budget.json is missing, or isn't JSON.", shape);
  return Object.fromEntries(
    Object.entries(json).map(([name, kind]) => {
      const { files, heaviestOf = [], limit, recorded } = isRecord(kind) ? kind : {};
      if (
        !Array.isArray(files) ||
        !Array.isArray(heaviestOf) ||
        typeof limit !== "number" ||
        typeof recorded !== "number"
      )
        throw new UserError(`size-budget.json: "${name}" is not a budget.`, shape);
      const each = heaviestOf.length === 0 ? {} : { heaviestOf: heaviestOf.map(String) };
      return [name, { files: files.map(String), ...each, limit, recorded }];
    }),
  );
}

/**
 * @param {string} dist
 * @returns {Map<string, number>} by path, with forward slashes: bytes after gzip
 */
export function weightsBelow(dist) {
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    // What begins with a dot isn't served; what ends in .br or .gz is the same file once more.
    if (!entry.isFile() || entry.name.startsWith(".") || /\.(br|gz|map)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(dist.length + 1).replaceAll("\\", "/");
    weights.set(name, gzipSync(readFileSync(path), { level: 9 }).length);
  }
  return weights;
}

/**
 * A file counts for the first kind that names it.
 * @param {ReadonlyMap<string, number>} weights
 * @param {Record<string, Kind>} kinds
 * @returns {{ kinds: Weighed[], strays: Array<{ file: string, weight: number }> }} strays: named by no kind
 */
export function weigh(weights, kinds) {
  const left = new Map(weights);
  /** @param {string[]} patterns */
  const take = (patterns) => {
    const expressions = patterns.map(asExpression);
    const taken = [...left].filter(([file]) => expressions.some((expression) => expression.test(file)));
    for (const [file] of taken) left.delete(file);
    return taken;
  };
  const weighed = Object.entries(kinds).map(([name, { files, heaviestOf = [], limit, recorded }]) => {
    const heaviest = heaviestOf.flatMap((pattern) =>
      take([pattern])
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, 1),
    );
    const mine = [...take(files), ...heaviest];
    return {
      name,
      limit,
      recorded,
      weight: mine.reduce((sum, [, weight]) => sum + weight, 0),
      files: heaviestFirst(mine),
    };
  });
  return { kinds: weighed, strays: heaviestFirst([...left]) };
}

/** @param {Array<[string, number]>} files */
const heaviestFirst = (files) =>
  files.map(([file, weight]) => ({ file, weight })).toSorted((a, b) => b.weight - a.weight);

/** @param {string} pattern */
function asExpression(pattern) {
  const parts = pattern.split(/(\*\*|\*)/).map((part) => {
    if (part === "**") return ".*";
    if (part === "*") return "[^/]*";
    return part.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`);
}

/**
 * @param {{ kinds: Weighed[], strays: Array<{ file: string, weight: number }> }} weighing
 * @returns {string[]} lines
 */
export function report({ kinds, strays }) {
  return [
    ...kinds.flatMap((kind) => {
      if (kind.weight === 0)
        return [`${kind.name}: no file in dist has such a name\n    fix its names in size-budget.json`];
      const line = `${kind.name}: ${kilobytes(kind.weight)} of ${kilobytes(kind.limit)} gzip${growth(kind)}`;
      if (kind.weight <= kind.limit) return [line];
      const parts = kind.files.map(({ file, weight }) => `    ${kilobytes(weight).padStart(9)}  ${file}`);
      return [`${line}: ${kilobytes(kind.weight - kind.limit)} too much`, ...parts];
    }),
    ...strays.map(
      ({ file, weight }) => `dist/${file} (${kilobytes(weight)}) is weighed by nobody\n    name it in size-budget.json`,
    ),
  ];
}

/** @param {Weighed} kind */
function growth({ weight, recorded }) {
  const more = weight - recorded;
  if (recorded === 0 || more === 0) return "";
  return more > 0 ? `, grew by ${kilobytes(more)}` : `, shrank by ${kilobytes(-more)}`;
}

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} KB`);
