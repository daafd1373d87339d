/** Checks stories beside the development server, in a program of its own: the game goes on meanwhile. */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import * as v from "valibot";
import type { Finding, StoriesChecked } from "#authoring/stories-changed.ts";

export interface Checker {
  /** Checks these scripts, or all where none is named. A check under way is given up. */
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
  let ground: readonly Finding[] = [];
  /** Named in checks that were given up. */
  let owed = new Set<string>();
  let running: ChildProcess | undefined;
  let latest: StoriesChecked | null = null;

  const say = (checking: boolean): void => {
    latest = { checking, findings: [...ground, ...[...found.values()].flat()] };
    tell(latest);
  };

  return {
    check(scripts) {
      running?.kill();
      const all = scripts.length === 0 || owed.has("");
      owed = new Set(all ? [""] : [...owed, ...scripts]);
      const named = [...owed].filter((script) => script !== "");
      const checker = spawn(process.execPath, [entry, "src/cli/check.ts", "--json", ...named], { cwd: root });
      running = checker;
      let said = "";
      let failed = "";
      checker.stdout.on("data", (part: Buffer) => (said += part.toString()));
      checker.stderr.on("data", (part: Buffer) => (failed += part.toString()));
      checker.on("close", () => {
        if (running !== checker) return;
        running = undefined;
        owed = new Set();
        const report = v.safeParse(Report, said);
        if (report.success) {
          if (all) found.clear();
          ground = report.output.diagnostics;
          for (const { file, diagnostics } of report.output.stories) found.set(file, diagnostics);
        } else ground = [unchecked(failed || said)];
        say(false);
      });
      say(true);
    },
    latest: () => latest,
    close() {
      const checker = running;
      running = undefined;
      checker?.kill();
    },
  };
}

const FoundOne: v.GenericSchema<unknown, Finding> = v.object({
  code: v.string(),
  severity: v.picklist(["error", "warning"]),
  file: v.string(),
  line: v.number(),
  message: v.string(),
  why: v.nullable(v.string()),
  fix: v.string(),
  way: v.nullable(v.object({ replies: v.array(v.string()), choices: v.string(), seed: v.number() })),
});
const Report = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    diagnostics: v.array(FoundOne),
    stories: v.array(v.object({ file: v.string(), diagnostics: v.array(FoundOne) })),
  }),
);

const unchecked = (said: string): Finding => ({
  code: "not-checked",
  severity: "error",
  file: "stories",
  line: 0,
  message: `the stories could not be checked: ${said.trim().split("\n").at(-1) ?? ""}`,
  why: null,
  fix: "run npm run check and read what it says",
  way: null,
});
