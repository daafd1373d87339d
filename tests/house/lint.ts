/** Runs the project's own lint rules over files that a test makes up. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inProject, isRecord, tool } from "../../scripts/project.mjs";
import { folderOf } from "./fixture.ts";

export interface Complaint {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
  /** The rule's advice, which for imports is the reason. */
  readonly help: string;
}

/**
 * Lints the files as if they were in the project. Rules that need types are left out: there is no project around them.
 */
export function lint(files: Readonly<Record<string, string>>): Complaint[] {
  const rules = readFileSync(inProject(".oxlintrc.json"), "utf8").replace('"typeAware": true', '"typeAware": false');
  const folder = folderOf({ ...files, ".oxlintrc.json": rules });
  const [node = "", ...oxlint] = tool("oxlint");
  const { stdout } = spawnSync(node, [...oxlint, "--format=json"], { cwd: folder, encoding: "utf8" });
  const report: unknown = JSON.parse(stdout);
  const found = isRecord(report) && Array.isArray(report["diagnostics"]) ? report["diagnostics"].filter(isRecord) : [];
  return found.map((one) => ({
    file: String(one["filename"]),
    rule: String(one["code"]),
    message: String(one["message"]),
    help: String(one["help"]),
  }));
}
