/** `npm run plan -- story.ink 2 1 3 best`: plays these replies, and writes them down as a plan beside the script. */
import { existsSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "#diagnostics/diagnostic.ts";
import { decide, ending, replay } from "#encounter/encounter.ts";
import { planText } from "#authoring/write-plan.ts";
import { REPLIES, openPlay, readPlayArgs } from "./play-args.ts";
import { type Context, scriptAt } from "./read-script.ts";
import { endWhenNobodyReads } from "./terminal.ts";

const USAGE = `npm run plan -- FILE.ink ${REPLIES} NAME [--again]`;

/** Exit codes. */
const WRITTEN = 0;
const BROKEN = 1;
const MISUSED = 2;

/** Gives an exit code: 0 written, 1 the script is not sound, 2 wrong usage. */
export function plan(typed: readonly string[], context: Context, say: (lines: readonly string[]) => void): number {
  const misused = (why: string): number => {
    say([why, `    ${USAGE}`]);
    return MISUSED;
  };
  const words = typed.filter((word) => !word.startsWith("--"));
  const name = words.at(-1) ?? "";
  if (words.length < 2 || !/^[a-z][a-z0-9-]*$/.test(name))
    return misused("end with a name for the plan, such as best: small letters, digits and hyphens");
  const args = readPlayArgs(typed.toSpliced(typed.lastIndexOf(name), 1), context, ["again"]);
  if (!args.ok) return misused(args.error);
  const { script, course, seed, flags } = args.value;
  if (seed !== 1) return misused("plans are played with seed 1: leave --seed out");
  if (course.some(({ breathed }) => breathed)) return misused("a plan has no breaths in it: leave the b out");
  const path = join(dirname(script.path), `${basename(script.path, ".ink")}.${name}.plan`);
  const { file } = scriptAt(path, context.root);
  if (existsSync(path) && !flags.has("again")) return misused(`${file} is there already: --again writes it anew`);
  const read = openPlay(args.value, context);
  if (!read.ok) {
    say(read.error.map(format));
    return BROKEN;
  }
  const played = replay(read.value.opened, course);
  if (!played.ok) {
    const at = played.error.kind === "unfit" ? played.error.at : 0;
    const before = replay(read.value.opened, course.slice(0, at));
    const offered = before.ok ? (decide(before.value)?.replies.length ?? 0) : 0;
    if (offered === 0) return misused(`the conversation is over after ${repliesText(at)}: leave out what follows`);
    const reply = course[at]?.reply ?? 0;
    return misused(
      `at decision ${at + 1} there is no reply ${reply}: those on offer there are numbered 0 to ${offered - 1}`,
    );
  }
  const text = planText(played.value);
  if (text === null) {
    const offered = decide(played.value)?.replies.map((reply) => `    ${reply.index}  ${reply.text}`) ?? [];
    return misused(["the conversation hasn’t ended yet. On offer next:", ...offered].join("\n"));
  }
  writeFileSync(path, text);
  const came = ending(played.value)?.kind ?? "";
  say([`${file} is written: it ends ${came}. The check plays it from now on.`]);
  return WRITTEN;
}

const repliesText = (count: number): string => `${count} ${count === 1 ? "reply" : "replies"}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endWhenNobodyReads(process.stdout);
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const context = { root, from: process.env["INIT_CWD"] ?? process.cwd() };
  process.exitCode = plan(process.argv.slice(2), context, (lines) => console.log(lines.join("\n")));
}
