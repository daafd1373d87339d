/** What the commands take that play one conversation: a script, the replies to take, a seed, and flags of their own. */
import { parseArgs } from "node:util";
import { type Result, failure, success } from "#diagnostics/diagnostic.ts";
import { readCourse } from "#encounter/course-text.ts";
import { type Encounter, begin } from "#encounter/encounter.ts";
import type { Course } from "#encounter/steps.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { type ScriptFile, type Context, findScript, readScript } from "./read-script.ts";
import { readShared } from "./shared.ts";

/** How replies are typed, for a command's usage. */
export const REPLIES = "REPLIES, such as 0 2 1b";

export interface PlayArgs {
  readonly script: ScriptFile;
  readonly course: Course;
  readonly seed: number;
  /** Those of the command's own flags that were given. */
  readonly flags: ReadonlySet<string>;
}

/** Reads `FILE.ink 0 2 1b --seed 7` and flags without a value; fails with a sentence. */
export function readPlayArgs(
  args: readonly string[],
  context: Context,
  flags: readonly string[] = [],
): Result<PlayArgs, string> {
  const own = Object.fromEntries(flags.map((flag) => [flag, { type: "boolean" as const }]));
  let read;
  try {
    read = parseArgs({ args: [...args], allowPositionals: true, options: { ...own, seed: { type: "string" } } });
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  const [typed, ...replies] = read.positionals;
  if (typed === undefined) return failure("which script?");
  const { seed = "1", ...given } = read.values;
  if (typeof seed !== "string" || !/^\d{1,9}$/.test(seed))
    return failure(`"${seed}" isn’t a seed: a seed is a whole number`);
  const script = findScript(typed, context);
  if (!script.ok) return script;
  const course = readCourse(replies.join(" "));
  if (!course.ok) return course;
  return success({
    script: script.value,
    course: course.value,
    seed: Number(seed),
    flags: new Set(Object.keys(given)),
  });
}

/** A conversation at its beginning, and the guidance it is played by. */
export interface Opened {
  readonly opened: Encounter;
  readonly catalogue: Catalogue;
}

/** Reads and checks the script, and begins. Fails with all that is wrong with it or with what it stands on. */
export function openPlay({ script, seed }: PlayArgs, context: Context): Result<Opened> {
  const shared = readShared(context.root);
  const { catalogue } = shared;
  if (catalogue === null || shared.diagnostics.length > 0) return failure(shared.diagnostics);
  const read = readScript(script, catalogue, shared);
  if (!read.ok) return read;
  const opened = begin(read.value.scenario, catalogue.rulebook, seed, () => performance.now());
  return success({ opened, catalogue });
}

/** The command line that plays this script with this seed, without the replies. */
export const commandFor = (command: string, { script, seed }: PlayArgs): string =>
  `npm run ${command} -- ${script.file}${seed === 1 ? "" : ` --seed ${seed}`}`;
