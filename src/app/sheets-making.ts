/** Has the sheets of a scenario made by the page's own worker. */
import type { Content } from "./content.ts";
import { type SheetsAsked, type SheetsMaking, makeSheets } from "./sheets-thread.ts";

export type SheetsContent = Pick<Content, "list" | "scenario" | "rulebook" | "handbook" | "houseGuidance">;

/** What they are made of; null if there is no such scenario. */
export async function sheetsAsked(content: Omit<SheetsContent, "list">, id: string): Promise<SheetsAsked | null> {
  const [scenario, rulebook, handbook] = await Promise.all([
    content.scenario(id),
    content.rulebook(),
    content.handbook(),
  ]);
  if (scenario === null) return null;
  return { scenario, catalogue: content.houseGuidance(scenario) ?? { rulebook, handbook } };
}

/** Passes on how far it is; the last is "made" or "failed". Returns a function that ends it. */
export const makeSheetsOnPage = (asked: SheetsAsked, listen: (making: SheetsMaking) => void): (() => void) =>
  makeSheets(asked, () => new Worker(new URL("./sheets-worker.ts", import.meta.url), { type: "module" }), listen);
