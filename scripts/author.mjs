/** `npm run check`, `npm run play`, `npm run plan`, `npm run debrief` and `npm run map`: sets up, and hands on to the trainer's tools. */
import { runProgram, tool } from "./project.mjs";
import { setUp } from "./setup.mjs";

/**
 * @param {string} command the file in src/cli that is its entry
 * @param {string[]} args handed on to it
 * @returns {Promise<number>} its exit code
 */
export async function author(command, args) {
  await setUp();
  // Paths are meant from where they were typed; npm starts every command in the project's folder and says where that was.
  const env = { INIT_CWD: process.env["INIT_CWD"] ?? process.cwd() };
  const { code } = await runProgram([...tool("tsx"), `src/cli/${command}.ts`, ...args], { env });
  return code;
}
