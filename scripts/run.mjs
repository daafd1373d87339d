/**
 * Every command begins here: `node scripts/run.mjs COMMAND`, which is what the npm scripts call.
 * It may be started by any Node there is, so it is written in words that old ones understand,
 * and loads the rest only once the version is known to do.
 */
import { whyNodeWontDo } from "./node-version.mjs";

const wontDo = whyNodeWontDo(process.versions.node);
if (wontDo) {
  console.error(wontDo);
  process.exitCode = 1;
} else {
  void import("./commands.mjs").then((commands) => commands.run(process.argv[2], process.argv.slice(3)));
}
