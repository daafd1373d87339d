/** The shipped stories, read and checked as the build does it: for tests of these stories only. */
import { format } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readCatalogue } from "#authoring/read-catalogue.ts";
import { readStories } from "#cli/stories.ts";
import { ROOT } from "../root.ts";

export const shipped = readStories(ROOT, "stories");

export function shippedCatalogue(): Catalogue {
  if (shipped.catalogue === null) throw new Error(shipped.diagnostics.map(format).join("\n"));
  return shipped.catalogue;
}

/** The guidance without the house rules beside it, which anybody may change or take out. */
export function guidanceAlone(): Catalogue {
  const file = "stories/guidance.yaml";
  const read = readCatalogue([{ file, text: readFileSync(join(ROOT, file), "utf8") }]);
  if (!read.ok) throw new Error(read.error.map(format).join("\n"));
  return read.value;
}
