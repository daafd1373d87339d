/** Prints what a class did, or saves it as a file for other programs. */
import { Download, Printer } from "lucide";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type Separator, separatorWhere } from "#debrief/export-csv.ts";
import { saveFile } from "#ui/save-file.ts";
import { Sign } from "#ui/signs.tsx";

interface Props {
  /** The files' name, without what stands behind its dot. */
  readonly name: string;
  readonly json: () => string;
  readonly csv: (separator: Separator) => string;
  /** Where it is kept. */
  readonly kept: string;
}

export function ClassSaving({ name, json, csv, kept }: Props): JSX.Element {
  const [saved, setSaved] = useState("");
  const save = (kind: "json" | "csv", type: string, text: string): void => {
    const file = `${name}.${kind}`;
    saveFile(file, type, text);
    setSaved(`${file} is in your downloads.`);
  };
  return (
    <>
      <p class="keeping-row">
        <button type="button" class="button" onClick={() => print()}>
          <Sign of={Printer} /> Print or save as PDF
        </button>
        <button type="button" class="button" onClick={() => save("json", "application/json", json())}>
          <Sign of={Download} /> JSON
        </button>
        <button
          type="button"
          class="button"
          onClick={() => save("csv", "text/csv", csv(separatorWhere(navigator.language)))}
        >
          <Sign of={Download} /> CSV
        </button>
      </p>
      <p class="aside">{kept}</p>
      <p role="status">{saved}</p>
    </>
  );
}
