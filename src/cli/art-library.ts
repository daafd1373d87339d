/** Reads the art library from its folder. What it holds was written by the project's own script, yet is checked as it comes in. */
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { type ArtParts, PAINTS } from "#stage/drawing/art.ts";

const Part = v.array(v.object({ paint: v.picklist(PAINTS), d: v.string() }));
const Parts = v.record(v.string(), Part);
const Frame = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
const Body = v.object({ frame: Frame, shapes: Part });

/** Where it lies in the project. */
export const LIBRARY = "assets/people/library";

/** The library of the project at `root`. Throws when a file is missing or not what it should be. */
export function readArtLibrary(root: string): ArtParts {
  const folder = join(root, LIBRARY);
  const read = <T>(schema: v.GenericSchema<unknown, T>, path: string): T =>
    v.parse(schema, JSON.parse(readFileSync(join(folder, path), "utf8")));
  const readAll = <T>(schema: v.GenericSchema<unknown, T>, subfolder: string): Record<string, T> =>
    Object.fromEntries(
      readdirSync(join(folder, subfolder))
        .toSorted()
        .map((file) => [basename(file, ".json"), read(schema, join(subfolder, file))]),
    );
  return {
    bodies: readAll(Body, "bodies"),
    heads: readAll(Part, "heads"),
    eyes: read(Parts, "eyes.json"),
    noses: read(Parts, "noses.json"),
    mouths: read(Parts, "mouths.json"),
    beards: read(Parts, "beards.json"),
    glasses: read(Parts, "glasses.json"),
  };
}
