/** What the build made of stories/. Every script here was read and checked. */
import type { Prelude } from "#encounter/prelude.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Company } from "#stage/art.ts";

const scenarios = import.meta.glob<Scenario>("/stories/*.ink", { import: "default" });
const preludes = import.meta.glob<Prelude | null>("/stories/*.ink", { query: "?prelude", import: "default" });
const companies = import.meta.glob<Company>("/stories/*.ink", { query: "?company", import: "default" });

const fileOf = (scenario: string): string => `/stories/${scenario}.ink`;

/** The scenario with this id; null when there is none. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  return (await scenarios[fileOf(id)]?.()) ?? null;
}

/** How this scenario begins; null when there is none, or when that can't be told ahead. */
export async function loadPrelude(id: string): Promise<Prelude | null> {
  return (await preludes[fileOf(id)]?.()) ?? null;
}

/** Who plays in this scenario and what they are drawn with; null when there is no such scenario. */
export async function loadCompany(id: string): Promise<Company | null> {
  return (await companies[fileOf(id)]?.()) ?? null;
}
