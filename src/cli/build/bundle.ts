/**
 * Builds the game into the folder that the command line names. An author's mistake is said alone,
 * without the bundler's account of where in the program it was found.
 */
import { build, createLogger } from "vite";
import { MISTAKE_OF_AN_AUTHOR } from "./stories-plugin.ts";

const [, , outDir = "dist"] = process.argv;

try {
  // What goes wrong is thrown as well, and said below.
  const customLogger = { ...createLogger("warn"), error: () => undefined };
  await build({ logLevel: "warn", customLogger, build: { outDir } });
} catch (error) {
  console.error(mistakesOf(error) ?? error);
  process.exitCode = 1;
}

/** What the reading of the stories found, or nothing where something else went wrong. */
function mistakesOf(error: unknown): string | undefined {
  const errors: readonly unknown[] =
    error instanceof Error && "errors" in error && Array.isArray(error.errors) ? error.errors : [];
  const mistakes = errors.filter(
    (one): one is Error => one instanceof Error && "pluginCode" in one && one.pluginCode === MISTAKE_OF_AN_AUTHOR,
  );
  const all = mistakes.length === errors.length && mistakes.length > 0;
  return all ? mistakes.map(({ message }) => message).join("\n\n") : undefined;
}
