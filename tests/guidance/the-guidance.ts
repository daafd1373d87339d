/** The tests' own guidance, for every test that needs a whole one: see own-stories/the-cheque.ts. */
import { readCatalogue } from "#authoring/read-catalogue.ts";
import { format } from "#diagnostics/diagnostic.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { ownText } from "../own-stories/files.ts";

export const guidanceFile = { file: "stories/guidance.yaml", text: ownText("guidance.yaml") };

/** Reads a valid catalogue. */
export function catalogueFrom(...files: readonly { readonly file: string; readonly text: string }[]): Catalogue {
  const read = readCatalogue(files);
  if (!read.ok) throw new Error(read.error.map(format).join("\n"));
  return read.value;
}

export const { rulebook, handbook } = catalogueFrom(guidanceFile);
