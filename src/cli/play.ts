/** `npm run play -- story.ink 0 2 1`: plays a script in the terminal. */
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { format } from "#diagnostics/diagnostic.ts";
import type { Context } from "./read-script.ts";
import { openChances } from "./chance-at.ts";
import { type PlayOutcome, type Terminal, converse } from "./converse.ts";
import { endWhenNobodyReads, screenOf } from "./terminal.ts";
import { REPLIES, commandFor, openPlay, readPlayArgs } from "./play-args.ts";

const USAGE = `npm run play -- FILE.ink [${REPLIES}] [--seed NUMBER] [--chances]`;

const EXIT: Readonly<Record<PlayOutcome, number>> = { over: 0, left: 0, broken: 1, unfit: 2 };

/** Gives an exit code: 0 played, 1 the script is not sound, 2 wrong usage. */
export async function play(typed: readonly string[], context: Context, terminal: Terminal): Promise<number> {
  const args = readPlayArgs(typed, context, ["chances"]);
  if (!args.ok) {
    terminal.say([args.error, `    ${USAGE}`]);
    return EXIT.unfit;
  }
  const read = openPlay(args.value, context);
  if (!read.ok) {
    terminal.say(read.error.map(format));
    return EXIT.broken;
  }
  const { opened } = read.value;
  const { course, flags } = args.value;
  const chanceAt = flags.has("chances") ? openChances(opened) : null;
  return EXIT[await converse(opened, course, commandFor("play", args.value), terminal, chanceAt)];
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
  endWhenNobodyReads(process.stdout);
  const terminal = ownTerminal();
  const root = fileURLToPath(new URL("../..", import.meta.url));
  process.exitCode = await play(
    process.argv.slice(2),
    { root, from: process.env["INIT_CWD"] ?? process.cwd() },
    terminal,
  );
  terminal.close();
}
