/** `npm run dev`: serves the game while it is being written. What you save shows at once. */
import { runProgram, tool } from "./project.mjs";
import { setUp } from "./setup.mjs";

/**
 * @param {string[]} args handed on to vite
 * @returns {Promise<number>} an exit code
 */
export async function dev(args) {
  await setUp();
  const { code } = await runProgram([...tool("vite"), ...args]);
  return code;
}
