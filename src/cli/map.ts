/** `npm run map -- story.ink`: draws the map of a script, with every way through it, as an SVG file. */
import { writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "#diagnostics/diagnostic.ts";
import { coverageText } from "#paths/coverage.ts";
import { checkScript } from "#authoring/check/check-script.ts";
import { drawMap } from "#authoring/map/draw-map.ts";
import { mapOf } from "#authoring/map/script-map.ts";
import { type Context, findScript, readScript } from "./read-script.ts";
import { readShared } from "./shared.ts";
import { endWhenNobodyReads } from "./terminal.ts";

const USAGE = "npm run map -- FILE.ink [FILE.svg] [--chances]";

/** Colours it by the chance of a good end, in place of the best ending in reach. */
const CHANCES = "--chances";

/** Gives an exit code: 0 drawn, 1 the script can't be read, 2 wrong usage. */
export function map(args: readonly string[], context: Context, say: (line: string) => void): number {
  const [typed, out, ...more] = args.filter((arg) => arg !== CHANCES);
  const script = typed === undefined || more.length > 0 ? null : findScript(typed, context);
  if (script === null || !script.ok) {
    if (script !== null) say(script.error);
    say(`    ${USAGE}`);
    return 2;
  }
  if (out !== undefined && !out.endsWith(".svg")) {
    say(`"${out}" would be no picture: the map is an SVG file, FILE.svg`);
    say(`    ${USAGE}`);
    return 2;
  }
  const shared = readShared(context.root);
  const { catalogue, diagnostics } = shared;
  if (catalogue === null || diagnostics.length > 0) {
    for (const diagnostic of diagnostics) say(format(diagnostic));
    return 1;
  }
  const read = readScript(script.value, catalogue, shared);
  if (!read.ok) {
    for (const diagnostic of read.error) say(format(diagnostic));
    return 1;
  }
  const { subject } = checkScript(read.value, catalogue, () => performance.now());
  const file = resolve(context.from, out ?? `${basename(script.value.path, ".ink")}.map.svg`);
  writeFileSync(file, drawMap(mapOf(subject, args.includes(CHANCES) ? "chance" : "best")));
  say(file);
  say(`    ${coverageText(subject.walk)}`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endWhenNobodyReads(process.stdout);
  const root = fileURLToPath(new URL("../..", import.meta.url));
  process.exitCode = map(process.argv.slice(2), { root, from: process.env["INIT_CWD"] ?? process.cwd() }, (line) =>
    console.log(line),
  );
}
