/** `npm run export`: sets up, has the template of the one-file games built where it isn't there yet, and hands on. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { author } from "./author.mjs";
import { fingerprintOf } from "./build.mjs";
import { inProject, projectRoot, runProgram, tool } from "./project.mjs";
import { setUp } from "./setup.mjs";
import { UserError } from "./user-error.mjs";

/** All that the template is made of. The scenarios come later. */
const inputs = ["package-lock.json", "tsconfig.base.json", "src", "assets/sound"];

/**
 * @param {string[]} args handed on to the export
 * @returns {Promise<number>} its exit code
 */
export async function exportPackage(args) {
  await setUp();
  return author("export", [await freshTemplate(), ...args]);
}

/**
 * @returns {Promise<string>} the path of a template that was built from the sources as they are
 */
export async function freshTemplate() {
  const file = inProject(".cache", "one-file", "template.json");
  const stamp = inProject(".cache", "one-file", "built-from");
  const fingerprint = fingerprintOf(projectRoot, inputs);
  if (existsSync(file) && existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint) return file;
  console.log("Building the game for one file ...");
  const program = inProject("src", "cli", "build", "write-template.ts");
  const { code, output } = await runProgram([...tool("tsx"), program, file], {
    quiet: true,
    env: { NODE_ENV: "production" },
  });
  if (code !== 0) throw new UserError("The game could not be built.", output.trim());
  writeFileSync(stamp, fingerprint);
  return file;
}
