/** What the build made of the stories. Every script here was read and checked. */
import type { Prelude } from "#encounter/prelude.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Company } from "#stage/art.ts";
import { stories } from "virtual:stories";

/** The scenario with this id; null when there is none. */
export async function loadScenario(id: string): Promise<Scenario | null> {
  return (await stories.get(id)?.scenario()) ?? null;
}

/** How this scenario begins; null when there is none, or when that can't be told ahead. */
export async function loadPrelude(id: string): Promise<Prelude | null> {
  return (await stories.get(id)?.prelude()) ?? null;
}

/** Who plays in this scenario and what they are drawn with; null when there is no such scenario. */
export async function loadCompany(id: string): Promise<Company | null> {
  return (await stories.get(id)?.company()) ?? null;
}
