/** Checks scripts of this folder as the command does, without the command. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CheckOptions, checkScript } from "#authoring/check/check-script.ts";
import { findingText } from "#authoring/check/report.ts";
import { type ScriptFile, readScript, scriptAt } from "#cli/read-script.ts";
import { readShared } from "#cli/shared.ts";
import { UNPAINTED } from "#authoring/screen.ts";
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import type { Clock } from "#story/narrator.ts";
import { OWN_STORIES } from "../../../scripts/project.mjs";
import { ROOT, stillClock } from "../../root.ts";

const shared = readShared(ROOT, OWN_STORIES);

export function catalogue(): Catalogue {
  if (shared.catalogue === null) throw new Error("the guidance can't be read");
  return shared.catalogue;
}

interface Conditions extends CheckOptions {
  readonly clock?: Clock;
}

/** All that is found in a script; `path` from this folder, or a whole one. */
export function findingsIn(path: string, { clock = stillClock, ...options }: Conditions = {}): readonly Diagnostic[] {
  const read = readScript(scriptFile(path), catalogue(), shared);
  if (!read.ok) return read.error;
  return checkScript(read.value, catalogue(), clock, options).diagnostics;
}

/** The same as the command prints it. */
export function reportOn(path: string, findings: readonly Diagnostic[]): string {
  const script = scriptFile(path);
  const shown = { file: script.file, text: readFileSync(script.path, "utf8") };
  const screen = { paint: UNPAINTED, width: 100 };
  return findings.map((diagnostic) => `${findingText(diagnostic, shown, screen).join("\n")}\n`).join("\n");
}

const scriptFile = (path: string): ScriptFile =>
  scriptAt(path.startsWith("/") ? path : fileURLToPath(new URL(path, import.meta.url)), ROOT);
