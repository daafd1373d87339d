/** All scripts of the shelf and of the tests' own, each with all that it is read with: for properties that hold for any. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readScenario } from "#script/read-scenario.ts";
import { readStories } from "#cli/stories.ts";
import { OWN_STORIES } from "../../../scripts/project.mjs";
import { ROOT } from "../../root.ts";
import { shippedCatalogue, shipped } from "../../stories/shipped.ts";

const own = readStories(ROOT, OWN_STORIES);
const ownRulebook = own.catalogue?.rulebook ?? shippedCatalogue().rulebook;

export interface AnyScript {
  readonly file: string;
  readonly text: string;
  readonly read: (text: string) => ReturnType<typeof readScenario>;
}

const scriptsIn = (folder: string, rulebook: typeof ownRulebook, looks: typeof own.looks): readonly AnyScript[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".ink"))
    .map((name) => {
      const file = `${folder}/${name}`;
      return {
        file,
        text: readFileSync(join(ROOT, file), "utf8"),
        read: (text) =>
          readScenario({
            file,
            text,
            rulebook,
            looks: new Map(Object.entries(looks).map(([id, { voice }]) => [id, voice])),
          }),
      };
    });

export const EVERY_SCRIPT: readonly AnyScript[] = [
  ...scriptsIn("stories", shippedCatalogue().rulebook, shipped.looks),
  ...scriptsIn(OWN_STORIES, ownRulebook, own.looks),
];
