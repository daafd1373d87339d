/**
 * The content that the build made of the stories: every script was read and checked. This file is loaded with the first
 * screen, so it only holds what fetches the rest.
 */
import { stories } from "virtual:stories";
import type { Content } from "./content.ts";

export const builtContent: Content = {
  list: async () => (await import("./shelf.ts")).shelf,
  scenario: async (id) => (await stories.get(id)?.scenario()) ?? null,
  prelude: async (id) => (await stories.get(id)?.prelude()) ?? null,
  cast: async (id) => (await stories.get(id)?.company()) ?? null,
  halves: async (id) => (await import("virtual:halves")).default[id] ?? null,
  rulebook: async () => (await import("virtual:rulebook")).default,
  handbook: async () => (await import("virtual:handbook")).default,
  // The build has added its house rules to the guidance of all.
  houseGuidance: () => null,
};
