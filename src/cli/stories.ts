/** Reads everything that trainers own: the guidance, the cast and every scenario of a stories folder. */
import { readFileSync, readdirSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { type Diagnostic, inReadingOrder } from "#diagnostics/diagnostic.ts";
import { folderDiagnostic } from "#diagnostics/folder-diagnostics.ts";
import { rehearse } from "#encounter/rehearse.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { readScenario } from "#script/read-scenario.ts";
import type { Scenario } from "#scenario/scenario.ts";
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

export interface Stories extends Shared {
  /** The sound scenarios, by id. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** Everything that is wrong anywhere, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the stories lie, from the project's folder: in stories/, unless COMPOSURE_STORIES names another folder. */
export const storiesFolder = (): string => process.env["COMPOSURE_STORIES"] ?? "stories";

/** The files of a folder and of all folders in it, by their paths from it, with forward slashes. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .toSorted();
}

export const isError = ({ severity }: Diagnostic): boolean => severity === "error";

/** Random plays of each scenario: enough to come across what is broken on any common way. */
const REHEARSALS = 40;

/**
 * Reads the guidance and the cast of a stories folder of the project at `root`: guidance.yaml is the catalogue and every guidance.*.yaml
 * beside it a company's house rules; cast.yaml is the cast. Nothing that an author can get wrong is thrown.
 */
export function readShared(root: string, folder = storiesFolder()): Shared {
  const names = filesBelow(join(root, folder));
  const library = readArtLibrary(root);
  const missing = ["cast.yaml", "guidance.yaml"].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const diagnostics = missing.map((name) =>
      folderDiagnostic("file-missing", { file: `${folder}/${name}`, line: 0 }, {}),
    );
    return { catalogue: null, looks: {}, library, diagnostics };
  }
  const house = names.filter((name) => /^guidance\..+\.ya?ml$/.test(name));
  const catalogue = readCatalogue(["guidance.yaml", ...house].map((name) => storyFile(root, folder, name)));
  const cast = readCast(storyFile(root, folder, "cast.yaml"), library);
  const wrong = [...(catalogue.ok ? [] : catalogue.error), ...(cast.ok ? [] : cast.error)];
  return {
    catalogue: catalogue.ok ? catalogue.value : null,
    looks: cast.ok ? cast.value : {},
    library,
    diagnostics: inReadingOrder(wrong),
  };
}

function storyFile(root: string, folder: string, name: string): TextFile {
  return { file: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") };
}

/** Everybody who can play a part, and with which voice. */
export const castOf = ({ looks }: Pick<Shared, "looks">): ReadonlyMap<string, Voice> =>
  new Map(Object.entries(looks).map(([id, { voice }]) => [id, voice]));

/**
 * Reads a stories folder of the project at `root`: what all scenarios share, and each .ink as a scenario; .ink files in folders are there to be included.
 * Nothing that an author can get wrong is thrown.
 */
export function readStories(root: string, folder = storiesFolder()): Stories {
  const { catalogue, looks, library, diagnostics } = readShared(root, folder);
  if (catalogue === null || diagnostics.length > 0)
    return { catalogue, looks, library, scenarios: new Map(), diagnostics };

  const { rulebook } = catalogue;
  const voices = castOf({ looks });
  const wrong: Diagnostic[] = [];
  const scripts = filesBelow(join(root, folder)).filter((name) => name.endsWith(".ink"));
  const includes = new Map(scripts.map((name) => [name, storyFile(root, folder, name).text]));
  const scenarios = new Map<string, Scenario>();
  for (const name of scripts.filter((script) => basename(script) === script)) {
    const read = readScenario({ ...storyFile(root, folder, name), includes, rulebook, looks: voices });
    wrong.push(...(read.ok ? read.value.warnings : read.error));
    if (!read.ok) continue;
    const { scenario } = read.value;
    const broken = rehearse(scenario, rulebook, REHEARSALS, () => performance.now());
    wrong.push(...broken);
    if (broken.length === 0) scenarios.set(scenario.id, scenario);
  }
  return { catalogue, looks, library, scenarios, diagnostics: inReadingOrder(wrong) };
}
