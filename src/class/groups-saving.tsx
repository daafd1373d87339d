/** Prints the comparison of several groups, or saves it as a file. */
import { Download, Printer } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { separatorWhere } from "#debrief/export-csv.ts";
import { saveFile } from "#ui/save-file.ts";
import { Sign } from "#ui/signs.tsx";
import { type Comparison, groupsAsCsv, groupsAsJson } from "./groups-export.ts";

export function GroupsSaving({ comparison }: { comparison: Comparison }): JSX.Element {
  const [saved, setSaved] = useState("");
  const save = (kind: "json" | "csv", type: string, text: string): void => {
    const file = `groups-${comparison.scenario.id}.${kind}`;
    saveFile(file, type, text);
    setSaved(`${file} is in your downloads.`);
  };
  return (
    <>
      <p class="keeping-row">
        <button type="button" class="button" onClick={() => print()}>
          <Sign of={Printer} /> Print or save as PDF
        </button>
        <button type="button" class="button" onClick={() => save("json", "application/json", groupsAsJson(comparison))}>
          <Sign of={Download} /> JSON
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save("csv", "text/csv", groupsAsCsv(comparison, separatorWhere(navigator.language)))}
        >
          <Sign of={Download} /> CSV
        </button>
      </p>
      <p class="aside">The groups are kept on this computer alone. There are no names in them.</p>
      <p role="status">{saved}</p>
    </>
  );
}
