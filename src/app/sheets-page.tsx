/** Puts the sheets for print together. Loaded when they are opened. */
import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import { SheetsList } from "#ui/sheets/sheets-list.tsx";
import { SheetsScreen } from "#ui/sheets/sheets-screen.tsx";
import { type SheetsContent, makeSheetsOnPage, sheetsAsked } from "./sheets-making.ts";
import type { SheetsMaking } from "./sheets-thread.ts";

/**
 * The sheets of a scenario, or what there are sheets of, where none is named; null if there is no such scenario. `hasClasses`:
 * this copy of the program can be opened before a class.
 */
export async function openSheets(
  content: SheetsContent,
  id: string | undefined,
  hasClasses: boolean,
): Promise<FunctionComponent | null> {
  if (id === undefined) {
    const listed = await content.list();
    return () => <SheetsList cards={listed.map(({ card }) => card)} hasClasses={hasClasses} />;
  }
  const asked = await sheetsAsked(content, id);
  if (asked === null) return null;
  const { title, language } = asked.scenario;
  const making = signal<SheetsMaking>({ kind: "walked", part: 0 });
  const make = (): (() => void) => makeSheetsOnPage(asked, (now) => (making.value = now));
  return function PageOfSheets() {
    useEffect(make, []);
    const again = (): void => {
      making.value = { kind: "walked", part: 0 };
      make();
    };
    return <SheetsScreen {...{ title, language }} making={making.value} again={again} />;
  };
}
