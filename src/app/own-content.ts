/** Adds the scenarios of one's own to those of the build. They come after them on the shelf. */
import type { Catalogue } from "#guidance/catalogue.ts";
import { isOwnScenario } from "#scenario/own-scenario.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Content } from "./content.ts";
import type { OwnScripts } from "./own-scripts.ts";

/** `any`: some may be kept. Nothing of them is fetched before one is asked for. */
export function withOwn(built: Content, own: () => Promise<OwnScripts>, any: () => boolean): Content {
  const guidanceOf = new WeakMap<Scenario, Catalogue>();
  const found = async (id: string) => {
    const opened = isOwnScenario(id) ? await (await own()).open(id) : null;
    if (opened !== null && opened.guidance !== null) guidanceOf.set(opened.script.scenario, opened.guidance);
    return opened?.script ?? null;
  };
  return {
    ...built,
    list: async () => [...(await built.list()), ...(any() ? await (await own()).listed() : [])],
    scenario: async (id) => (await built.scenario(id)) ?? (await found(id))?.scenario ?? null,
    prelude: async (id) => (await built.prelude(id)) ?? (await found(id))?.prelude ?? null,
    cast: async (id) => (await built.cast(id)) ?? (await found(id))?.cast ?? null,
    houseGuidance: (scenario) => guidanceOf.get(scenario) ?? built.houseGuidance(scenario),
  };
}
