/** Checks stories beside the development server, in a program of its own: the game goes on meanwhile. */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as v from "valibot";
import { type Finding, findingShape } from "#authoring/finding.ts";
import type { StoriesChecked } from "#authoring/stories-changed.ts";
import { inTurn } from "./check-order.ts";

export interface Checker {
  /** Checks these scripts, or all where none is named, before whatever was still to be checked. */
  check(scripts: readonly string[]): void;
  /** What was found last; null before the first check. */
  latest(): StoriesChecked | null;
  close(): void;
}

/** `root` is the project's folder; `tell` hears when a check begins and what it found. */
export function openChecker(root: string, tell: (checked: StoriesChecked) => void): Checker {
  const entry = createRequire(join(root, "package.json")).resolve("tsx/cli");
  /** By script, as messages name it. */
  const found = new Map<string, readonly Finding[]>();
  /** Of the guidance, the cast, and plans without a script. */
  let shared: readonly Finding[] = [];
  /** What is still to be checked: the scripts saved last come first, and all of them last, as they do at the beginning. */
  let waiting: readonly (readonly string[])[] = [[]];
  let running: ChildProcess | undefined;
  let latest: StoriesChecked | null = null;

  const say = (ended: boolean): void => {
    latest = { checking: waiting.length > 0, ended, findings: [...shared, ...[...found.values()].flat()] };
    tell(latest);
  };

  const checkNext = (): void => {
    const [scripts] = waiting;
    if (scripts === undefined) return;
    const checker = spawn(process.execPath, [entry, "src/cli/check.ts", "--json", ...scripts], { cwd: root });
    running = checker;
    let said = "";
    let failed = "";
    checker.stdout.on("data", (part: Buffer) => (said += part.toString()));
    checker.stderr.on("data", (part: Buffer) => (failed += part.toString()));
    checker.on("close", () => {
      if (running !== checker) return;
      running = undefined;
      const report = v.safeParse(Report, said);
      if (report.success) {
        if (scripts.length === 0) found.clear();
        shared = report.output.diagnostics;
        for (const { file, diagnostics } of report.output.stories) found.set(file, diagnostics);
      } else shared = [unchecked(failed || said)];
      waiting = waiting.slice(1);
      say(true);
      checkNext();
    });
  };

  return {
    check(scripts) {
      // A check under way is given up, and made again in its turn.
      running?.kill();
      waiting = inTurn(scripts, waiting);
      say(false);
      checkNext();
    },
    latest: () => latest,
    close() {
      const checker = running;
      running = undefined;
      waiting = [];
      checker?.kill();
    },
  };
}

const Report = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    diagnostics: v.array(findingShape),
    stories: v.array(v.object({ file: v.string(), diagnostics: v.array(findingShape) })),
  }),
);

const unchecked = (said: string): Finding => ({
  code: "not-checked",
  severity: "error",
  file: "stories",
  line: 0,
  column: 0,
  message: `the stories could not be checked: ${said.trim().split("\n").at(-1) ?? ""}`,
  why: null,
  fix: "run npm run check and read what it says",
  way: null,
});
