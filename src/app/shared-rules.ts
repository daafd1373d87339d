/** Reads the house rules and looks that scripts are written with, beside those of the build. */
import type { OwnScriptAsked } from "#authoring/own-script.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import type { SharedFile } from "#studio/opened-scripts.ts";
import { type PackMeans, openPackAside } from "./chosen-file.ts";

export interface SharedRules {
  /** The guidance with the house rules; null where there are none. */
  readonly guidance: Catalogue | null;
  /** Everybody who can be cast, with the looks of these files. */
  readonly looks: OwnScriptAsked["looks"];
  readonly library: OwnScriptAsked["library"];
}

/** Or a sentence about what is wrong with the first of these files that can't be used. */
export async function readSharedRules(shared: readonly SharedFile[], means: PackMeans): Promise<SharedRules | string> {
  const everybody = await means.everybody();
  if (shared.length === 0) return { guidance: null, ...everybody };
  const read = await openPackAside(shared, means);
  if (read.kind === "refused") return read.why;
  const [mistake] = read.mistakes;
  if (mistake !== undefined) {
    const place = mistake.line === 0 ? mistake.file : `${mistake.file}, line ${mistake.line}`;
    return `${place}: ${mistake.message}.`;
  }
  return { guidance: read.guidance, looks: { ...everybody.looks, ...read.looks }, library: everybody.library };
}
