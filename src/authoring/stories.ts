/** Reads everything that trainers own: the guidance, the cast and every scenario of a stories folder. */
import { readFileSync, readdirSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { type Diagnostic, inReadingOrder } from "#diagnostics/diagnostic.ts";
import { folderDiagnostic } from "#diagnostics/folder-diagnostics.ts";
import { rehearse } from "#encounter/rehearse.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { readScenario } from "#script/read-scenario.ts";
import type { Scenario } from "#script/scenario.ts";
import type { CastArt } from "#stage/art.ts";
import { readArtLibrary } from "./art-library.ts";
import { type CastMember, readCast } from "./read-cast.ts";
import { readCatalogue } from "./read-catalogue.ts";

export interface Stories {
  /** Null when the guidance can't be used as it is. */
  readonly catalogue: Catalogue | null;
  readonly looks: Readonly<Record<string, CastMember>>;
  /** All that people can be drawn with. */
  readonly library: CastArt;
  /** The sound scenarios, by id. */
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** Everything that is wrong anywhere, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
}

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
 * Reads `<root>/stories`. guidance.yaml is the catalogue and every guidance.*.yaml beside it a company's
 * house rules; cast.yaml is the cast; each .ink is a scenario; .ink files in folders are there to be included.
 * Nothing that an author can get wrong is thrown.
 */
export function readStories(root: string): Stories {
  const folder = join(root, "stories");
  const source = (name: string): { file: string; text: string } => ({
    file: `stories/${name}`,
    text: readFileSync(join(folder, name), "utf8"),
  });
  const names = filesBelow(folder);
  const library = readArtLibrary(root);
  const missing = ["cast.yaml", "guidance.yaml"].filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const diagnostics = missing.map((name) =>
      folderDiagnostic("file-missing", { file: `stories/${name}`, line: 0 }, {}),
    );
    return { catalogue: null, looks: {}, library, scenarios: new Map(), diagnostics };
  }
  const house = names.filter((name) => /^guidance\..+\.ya?ml$/.test(name));
  const catalogue = readCatalogue(["guidance.yaml", ...house].map(source));
  const cast = readCast(source("cast.yaml"), library);
  const looks = cast.ok ? cast.value : {};
  const wrong = [...(catalogue.ok ? [] : catalogue.error), ...(cast.ok ? [] : cast.error)];
  if (!catalogue.ok || !cast.ok)
    return {
      catalogue: catalogue.ok ? catalogue.value : null,
      looks,
      library,
      scenarios: new Map(),
      diagnostics: inReadingOrder(wrong),
    };

  const { rulebook } = catalogue.value;
  const voices = new Map(Object.entries(looks).map(([id, { voice }]) => [id, voice]));
  const scripts = names.filter((name) => name.endsWith(".ink"));
  const includes = new Map(scripts.map((name) => [name, source(name).text]));
  const scenarios = new Map<string, Scenario>();
  for (const name of scripts.filter((script) => basename(script) === script)) {
    const read = readScenario({ ...source(name), includes, rulebook, looks: voices });
    wrong.push(...(read.ok ? read.value.warnings : read.error));
    if (!read.ok) continue;
    const { scenario } = read.value;
    const broken = rehearse(scenario, rulebook, REHEARSALS, () => performance.now());
    wrong.push(...broken);
    if (broken.length === 0) scenarios.set(scenario.id, scenario);
  }
  return { catalogue: catalogue.value, looks, library, scenarios, diagnostics: inReadingOrder(wrong) };
}
