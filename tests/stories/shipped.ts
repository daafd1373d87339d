/** The shipped stories, read and checked as the build does it: for tests of these stories only. */
import { format } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { readStories } from "#cli/stories.ts";
import { ROOT } from "../root.ts";

export const shipped = readStories(ROOT, "stories");

export function shippedCatalogue(): Catalogue {
  if (shipped.catalogue === null) throw new Error(shipped.diagnostics.map(format).join("\n"));
  return shipped.catalogue;
}
