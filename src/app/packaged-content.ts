/** The content of a one-file game: all of it is inside the page. */
import type { PackageContents, PackagedScenario } from "#authoring/package/package-contents.ts";
import type { Content, ListedScenario } from "./content.ts";

export function packagedContent({ scenarios, art, guidance }: PackageContents): Content {
  const found = (id: string): PackagedScenario | undefined => scenarios.find(({ card }) => card.id === id);
  const houseRules = new Map(scenarios.map((one) => [one.scenario, one.guidance]));
  const listed = scenarios.map(({ card, portrait, trains, skills }): ListedScenario => {
    const address = `data:image/svg+xml,${encodeURIComponent(portrait)}`;
    return { card, portrait: address, trains, skills };
  });
  return {
    list: async () => Promise.resolve(listed),
    scenario: async (id) => Promise.resolve(found(id)?.scenario ?? null),
    prelude: async (id) => Promise.resolve(found(id)?.prelude ?? null),
    cast: async (id) => {
      const one = found(id);
      return Promise.resolve(one === undefined ? null : { art, looks: one.looks });
    },
    halves: async (id) => Promise.resolve(found(id)?.halves ?? null),
    rulebook: async () => Promise.resolve(guidance.rulebook),
    handbook: async () => Promise.resolve(guidance.handbook),
    houseGuidance: (scenario) => houseRules.get(scenario) ?? null,
  };
}
