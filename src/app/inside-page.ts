/** Reads what lies inside the page of a one-file game. */
import { inflated } from "#authoring/package/deflated.ts";
import { INSIDE } from "#authoring/package/inside-ids.ts";
import { type PackageContents, readContents } from "#authoring/package/package-contents.ts";
import type { TemplatePart } from "#authoring/package/package-template.ts";

const blockOf = (id: string): string | null => document.getElementById(id)?.textContent ?? null;

/** The text of a part. Throws if it isn't there, or isn't whole. */
export function partInside(part: TemplatePart): string {
  return inflated(needed(INSIDE.part + part));
}

/** The scenarios and their guidance: written by makePackage, which takes nothing that wasn't checked. */
export const contentsInside = (): PackageContents => readContents(inflated(needed(INSIDE.contents)));

/** A file of sounds as a `data:` address; null if it isn't inside. */
export function soundInside(file: string): string | null {
  const data = blockOf(INSIDE.sound + file);
  return data === null ? null : `data:audio/${file.split(".").at(-1) ?? ""};base64,${data}`;
}

function needed(id: string): string {
  const text = blockOf(id);
  if (text === null) throw new Error(`there is no ${id} in this page`);
  return text;
}
