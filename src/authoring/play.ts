/** `npm run play -- story.ink 0 2 1`: plays a script in the terminal. */
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Diagnostic, type Result, failure, format, success } from "#diagnostics/diagnostic.ts";
import { readCourse } from "#encounter/course-text.ts";
import { type Course, begin } from "#encounter/encounter.ts";
import { type ScriptFile, type Whereabouts, findScript, readScript } from "./read-script.ts";
import { type Played, type Terminal, converse } from "./play/converse.ts";
import { readGroundwork } from "./stories.ts";
import { screenOf } from "./terminal.ts";

const USAGE = "npm run play -- FILE.ink [REPLIES, such as 0 2 1b] [--seed NUMBER]";

interface Wanted {
  readonly script: ScriptFile;
  readonly course: Course;
  readonly seed: number;
}

function readWanted(args: readonly string[], where: Whereabouts): Result<Wanted, string> {
  let read;
  try {
    read = parseArgs({ args: [...args], allowPositionals: true, options: { seed: { type: "string" } } });
  } catch (error) {
    return failure(error instanceof Error ? error.message : String(error));
  }
  const [typed, ...replies] = read.positionals;
  if (typed === undefined) return failure("which script?");
  const seed = read.values.seed ?? "1";
  if (!/^\d{1,9}$/.test(seed)) return failure(`"${seed}" is no seed: a seed is a whole number`);
  const script = findScript(typed, where);
  if (!script.ok) return script;
  const course = readCourse(replies.join(" "));
  if (!course.ok) return course;
  return success({ script: script.value, course: course.value, seed: Number(seed) });
}

const EXIT: Readonly<Record<Played, number>> = { over: 0, left: 0, broken: 1, unfit: 2 };

/** Gives an exit code: 0 played, 1 the script is not sound, 2 wrong usage. */
export async function play(args: readonly string[], where: Whereabouts, terminal: Terminal): Promise<number> {
  const wanted = readWanted(args, where);
  if (!wanted.ok) {
    terminal.say([wanted.error, `    ${USAGE}`]);
    return EXIT.unfit;
  }
  const { script, course, seed } = wanted.value;
  const refuse = (diagnostics: readonly Diagnostic[]): number => {
    terminal.say(diagnostics.map(format));
    return EXIT.broken;
  };
  const groundwork = readGroundwork(where.root);
  const { catalogue } = groundwork;
  if (catalogue === null || groundwork.diagnostics.length > 0) return refuse(groundwork.diagnostics);
  const read = readScript(script, catalogue, groundwork);
  if (!read.ok) return refuse(read.error);
  const opened = begin(read.value.scenario, catalogue.rulebook, seed, () => performance.now());
  const command = `npm run play -- ${script.file}${seed === 1 ? "" : ` --seed ${seed}`}`;
  return EXIT[await converse(opened, course, command, terminal)];
}

/** The terminal that this program runs in. Where nobody sits there, nobody is waited for. */
function ownTerminal(): Terminal & { close(): void } {
  const { stdin, stdout } = process;
  const attended = stdin.isTTY && stdout.isTTY;
  const lines = attended ? createInterface({ input: stdin, output: stdout }) : null;
  let closed = lines === null;
  return {
    screen: screenOf(stdout, process.env),
    attended,
    say: (text) => console.log(text.join("\n")),
    ask: (question) =>
      new Promise((resolve) => {
        if (lines === null || closed) return resolve(null);
        const leave = (): void => {
          closed = true;
          resolve(null);
        };
        lines.once("close", leave);
        lines.question(question, (typed) => {
          lines.off("close", leave);
          resolve(typed);
        });
      }),
    close: () => lines?.close(),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const terminal = ownTerminal();
  const root = fileURLToPath(new URL("../..", import.meta.url));
  process.exitCode = await play(
    process.argv.slice(2),
    { root, from: process.env["INIT_CWD"] ?? process.cwd() },
    terminal,
  );
  terminal.close();
}
