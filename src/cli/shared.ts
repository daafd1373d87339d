/** Reads what all scenarios of a stories folder share: the guidance and the cast. */
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Diagnostic, inReadingOrder } from "#diagnostics/diagnostic.ts";
import { folderDiagnostic } from "#diagnostics/folder-diagnostics.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import type { Voice } from "#scenario/words.ts";
import type { ArtParts } from "#stage/drawing/art.ts";
import { readArtLibrary } from "./art-library.ts";
import { type CastMember, readCast } from "#authoring/read-cast.ts";
import { readCatalogue } from "#authoring/read-catalogue.ts";
import type { TextFile } from "#authoring/yaml-places.ts";

/** What all scenarios share: the guidance, the cast and the drawings. */
export interface Shared {
  /** Null when the guidance can't be used as it is. */
  readonly catalogue: Catalogue | null;
  readonly looks: Readonly<Record<string, CastMember>>;
  /** All that people can be drawn with. */
  readonly library: ArtParts;
  /** Everything that is wrong with the guidance and the cast; empty when scenarios can be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the stories lie, from the project's folder: in stories/, unless COMPOSURE_STORIES names another folder. */
export const storiesFolder = (): string => process.env["COMPOSURE_STORIES"] ?? "stories";

/** The files of a folder and of all folders in it, by their paths from it, with forward slashes. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted();
}

export const isError = ({ severity }: Diagnostic): boolean => severity === "error";

const HOUSE_RULES = /^guidance\..+\.ya?ml$/;

/** The files that the guidance and the cast are read from, as far as they are there. */
export const sharedFiles = (root: string, folder: string): readonly string[] =>
  filesBelow(join(root, folder)).filter(
    (name) => name === "guidance.yaml" || name === "cast.yaml" || HOUSE_RULES.test(name),
  );

/**
 * Reads the guidance and the cast of a stories folder of the project at `root`: guidance.yaml is the catalogue and every guidance.*.yaml
 * beside it a company's house rules; cast.yaml is the cast. Nothing that an author can get wrong is thrown.
 */
export function readShared(root: string, folder = storiesFolder(), library = readArtLibrary(root)): Shared {
  const names = sharedFiles(root, folder);
  const missing = ["cast.yaml", "guidance.yaml"].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const diagnostics = missing.map((name) =>
      folderDiagnostic("file-missing", { file: `${folder}/${name}`, line: 0 }, {}),
    );
    return { catalogue: null, looks: {}, library, diagnostics };
  }
  const catalogue = readCatalogue(guidanceFiles(root, folder).map((name) => storyFile(root, folder, name)));
  const cast = readCast(storyFile(root, folder, "cast.yaml"), library);
  const wrong = [...(catalogue.ok ? [] : catalogue.error), ...(cast.ok ? [] : cast.error)];
  return {
    catalogue: catalogue.ok ? catalogue.value : null,
    looks: cast.ok ? cast.value : {},
    library,
    diagnostics: inReadingOrder(wrong),
  };
}

/** The names of the files that the guidance is read from: the catalogue, then all house rules. */
export const guidanceFiles = (root: string, folder: string): readonly string[] => [
  "guidance.yaml",
  ...sharedFiles(root, folder).filter((name) => HOUSE_RULES.test(name)),
];

export function storyFile(root: string, folder: string, name: string): TextFile {
  return { file: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") };
}

/** Everybody who can play a part, and with which voice. */
export const castOf = ({ looks }: Pick<Shared, "looks">): ReadonlyMap<string, Voice> =>
  new Map(Object.entries(looks).map(([id, { voice }]) => [id, voice]));
