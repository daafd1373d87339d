/** What the build made of stories/. Every script here was read and checked. */
import type { CastArt } from "#stage/art.ts";
import type { Scenario } from "#script/scenario.ts";

const scenarios = import.meta.glob<Scenario>("/stories/*.ink", { import: "default" });
const art = import.meta.glob<CastArt>("/stories/*.ink", { query: "?art", import: "default" });

const fileOf = (scenario: string): string => `/stories/${scenario}.ink`;

/** The scenario with this id; null when there is none. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  return (await scenarios[fileOf(id)]?.()) ?? null;
}

/** What the stage draws this scenario's people with; null when there is none. */
export async function loadArt(id: string): Promise<CastArt | null> {
  return (await art[fileOf(id)]?.()) ?? null;
}
