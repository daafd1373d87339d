/** `npm run pictures`: photographs the settings and the moods for the README. */
import { findChromium } from "./chromium.mjs";
import { runProgram, tool } from "./project.mjs";
import { setUp } from "./setup.mjs";

/** @returns {Promise<number>} an exit code */
export async function pictures() {
  await setUp();
  const env = { CHROMIUM_PATH: await findChromium() };
  const { code } = await runProgram([...tool("tsx"), "assets/pictures/make-pictures.ts"], { env });
  return code;
}
