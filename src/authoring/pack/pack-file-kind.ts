/** What the files of a pack are. */

/** What a file in a pack is, by its name: as in a stories folder, parts lie in folders. */
export type PackFileKind = "script" | "part" | "house rules" | "looks";

/** Null for what no pack needs. */
export function packFileKind(name: string): PackFileKind | null {
  if (/\.ink$/i.test(name)) return name.includes("/") ? "part" : "script";
  if (/^guidance\.[^/]+\.ya?ml$/.test(name)) return "house rules";
  return name === "cast.yaml" ? "looks" : null;
}
