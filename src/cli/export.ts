/** `npm run export`: makes one HTML file of scenarios, for a double click, a stick or an intranet. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { oneFileOf } from "#authoring/package/one-file.ts";
import type { ScenarioToPack } from "#authoring/package/package-contents.ts";
import { type PackageTemplate, readTemplate } from "#authoring/package/package-template.ts";
import { checkOwnScript } from "#authoring/own-script.ts";
import { type Result, failure, success } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { plannedHalves } from "./build/planned-halves.ts";
import { type Output, check } from "./check.ts";
import { type Context, type ScriptFile, findScript, includedBy, plansIn, scriptAt } from "./read-script.ts";
import { type Shared, readShared } from "./shared.ts";
import { endWhenNobodyReads, screenOf } from "./terminal.ts";
import { workClock } from "./work-clock.ts";

const USAGE = "npm run export -- FILE.ink ... [--out DIR] [--date YYYY-MM-DD]";

/** Exit codes. */
const EXPORTED = 0;
const WRONG = 1;
const MISUSED = 2;

interface ExportArgs {
  /** One at least. */
  readonly scripts: readonly ScriptFile[];
  /** The folder that the file is written to. */
  readonly out: string;
  /** As the file says it. */
  readonly date: string;
}

function readArgs(typed: readonly string[], context: Context, today: string): Result<ExportArgs, string> {
  let read;
  try {
    read = parseArgs({
      args: [...typed],
      allowPositionals: true,
      options: { out: { type: "string", default: "." }, date: { type: "string", default: today } },
    });
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  const { positionals, values } = read;
  if (positionals.length === 0) return failure("name the scripts to export");
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.date)) return failure(`"${values.date}" isn’t a day: write it as 2026-11-27`);
  const scripts = new Map<string, ScriptFile>();
  for (const named of positionals) {
    const found = findScript(named, context);
    if (!found.ok) return found;
    const id = basename(found.value.path, ".ink");
    const other = scripts.get(id);
    if (other !== undefined && other.path !== found.value.path)
      return failure(`${other.file} and ${found.value.file} have the same name: rename one of them`);
    scripts.set(id, found.value);
  }
  return success({ scripts: [...scripts.values()], out: resolve(context.from, values.out), date: values.date });
}

/**
 * Checks the scripts as `npm run check` does, and writes the file only if they are sound. `today` is a day as
 * `2026-11-27`. Gives an exit code: 0 exported, 1 a script has mistakes, 2 wrong usage.
 */
export async function exportPackage(
  typed: readonly string[],
  context: Context,
  { template, today }: { readonly template: PackageTemplate; readonly today: string },
  output: Output,
): Promise<number> {
  const { say, screen } = output;
  const args = readArgs(typed, context, today);
  if (!args.ok) {
    say([args.error, `    ${USAGE}`]);
    return MISUSED;
  }
  const { scripts, out, date } = args.value;
  const found: string[] = [];
  const files = scripts.map(({ path }) => path);
  const wrong = await check(files, context, { screen, say: (lines) => found.push(...lines) });
  if (wrong !== EXPORTED) {
    say([...found, "Nothing was exported."]);
    return WRONG;
  }
  const shared = readShared(context.root);
  const { catalogue } = shared;
  if (catalogue === null) throw new Error("the check has passed guidance that can't be read");
  const packed = scripts.map((script) => toPack(script, catalogue, shared, context));
  const { name, html, version, titles } = oneFileOf(template, packed, catalogue, date);
  const path = join(out, name);
  mkdirSync(out, { recursive: true });
  writeFileSync(path, html);
  const named = titles.map((title) => `    ${title}`);
  say([`Version ${version}, ${date}:`, ...named, `${scriptAt(path, context.root).file}  ${sizeText(html)}`]);
  return EXPORTED;
}

function toPack(script: ScriptFile, catalogue: Catalogue, shared: Shared, { root }: Context): ScenarioToPack {
  const { path, file } = script;
  const text = readFileSync(path, "utf8");
  const { looks, library } = shared;
  const includes = includedBy(path, text);
  const id = basename(path, ".ink");
  const checked = checkOwnScript({ id, file, text, includes, ...catalogue, looks, library }, workClock());
  if (checked.kind === "wrong") throw new Error(`${file} is sound in the check, and wrong in the export`);
  const plans = plansIn(join(path, ".."), root);
  return { script: checked, halves: plannedHalves(checked.scenario, catalogue.rulebook, plans), guidance: null };
}

const sizeText = (html: string): string => `${(Buffer.byteLength(html) / 1_000_000).toFixed(2)} MB`;

/** A day as `2026-11-27`, by the local calendar. */
const dayOf = (time: Date): string =>
  [time.getFullYear(), time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endWhenNobodyReads(process.stdout);
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const [templateFile = "", ...typed] = process.argv.slice(2);
  const template = readTemplate(readFileSync(templateFile, "utf8"));
  if (template === null) throw new Error(`${templateFile} is no template of this version`);
  process.exitCode = await exportPackage(
    typed,
    { root, from: process.env["INIT_CWD"] ?? process.cwd() },
    { template, today: dayOf(new Date()) },
    { screen: screenOf(process.stdout, process.env), say: (lines) => console.log(lines.join("\n")) },
  );
}
