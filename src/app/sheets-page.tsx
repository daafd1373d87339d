/** Puts the sheets for print together. Loaded when they are opened. */
import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { SheetsList } from "#ui/sheets/sheets-list.tsx";
import { SheetsScreen } from "#ui/sheets/sheets-screen.tsx";
import "#ui/styles/sheets.css";
import type { Content } from "./content.ts";
import { type SheetsMaking, makeSheets } from "./sheets-thread.ts";

/** The sheets of a scenario, or what there are sheets of, where none is named; null if there is no such scenario. */
export async function openSheets(
  content: Pick<Content, "list" | "scenario" | "rulebook" | "handbook" | "houseGuidance">,
  id: string | undefined,
): Promise<FunctionComponent | null> {
  if (id === undefined) {
    const listed = await content.list();
    return () => <SheetsList cards={listed.map(({ card }) => card)} />;
  }
  const [scenario, rulebook, handbook] = await Promise.all([
    content.scenario(id),
    content.rulebook(),
    content.handbook(),
  ]);
  if (scenario === null) return null;
  const catalogue = content.houseGuidance(scenario) ?? { rulebook, handbook };
  const making = signal<SheetsMaking>({ kind: "walked", part: 0 });
  const worker = (): Worker => new Worker(new URL("./sheets-worker.ts", import.meta.url), { type: "module" });
  const make = (): (() => void) => makeSheets({ scenario, catalogue }, worker, (now) => (making.value = now));
  return function PageOfSheets() {
    useEffect(make, []);
    const again = (): void => {
      making.value = { kind: "walked", part: 0 };
      make();
    };
    return <SheetsScreen title={scenario.title} language={scenario.language} making={making.value} again={again} />;
  };
}
