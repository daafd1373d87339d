/** The guidance as trainers wrote it, for every test that wants the real one. */
import { readFileSync } from "node:fs";
import { readCatalogue } from "#authoring/read-catalogue.ts";
import { format } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";

export const guidanceFile = { file: "stories/guidance.yaml", text: readFileSync("stories/guidance.yaml", "utf8") };

/** Reads what has to be sound. */
export function catalogueFrom(...files: readonly { readonly file: string; readonly text: string }[]): Catalogue {
  const read = readCatalogue(files);
  if (!read.ok) throw new Error(read.error.map(format).join("\n"));
  return read.value;
}

export const { rulebook, handbook } = catalogueFrom(guidanceFile);
