/**
 * What the build made of the stories. Every script here was read and checked. Part of the first screen: nothing but
 * what fetches the rest belongs here.
 */
import { stories } from "virtual:stories";
import type { Content } from "./content.ts";

export const builtContent: Content = {
  list: async () => (await import("./shelf.ts")).shelf,
  scenario: async (id) => (await stories.get(id)?.scenario()) ?? null,
  prelude: async (id) => (await stories.get(id)?.prelude()) ?? null,
  cast: async (id) => (await stories.get(id)?.company()) ?? null,
  rulebook: async () => (await import("virtual:rulebook")).default,
  handbook: async () => (await import("virtual:handbook")).default,
};
