/** The sheets of one scenario on the screen, as they come from the printer; and what is printed of them. */
import { Printer } from "lucide";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Sheets } from "#scenario/sheets.ts";
import { addressOf } from "#ui/route.ts";
import { ScenarioWords, wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { SheetPages } from "./sheet-pages.tsx";
import { SheetsNav } from "./sheets-list.tsx";

interface Props {
  readonly title: string;
  readonly language: string;
  readonly making:
    | { readonly kind: "walked"; readonly part: number }
    | { readonly kind: "made"; readonly sheets: Sheets }
    | { readonly kind: "failed" };
  /** Makes them once more. */
  readonly again: () => void;
}

export function SheetsScreen({ title, language, making, again }: Props): JSX.Element {
  const [only, setOnly] = useState<string | null>(null);
  useEffect(() => {
    if (only === null) return;
    const all = (): void => setOnly(null);
    addEventListener("afterprint", all, { once: true });
    print();
  }, [only]);
  return (
    <ScenarioWords value={wordsIn(language)}>
      <main class="sheets" data-only={only ?? "all"}>
        <div class="not-printed">
          <SheetsNav />
          <h1>
            Sheets to print: <span {...wordsIn(language)}>{title}</span>
          </h1>
          <p class="sheets-lead">
            Black on white, on A4 or Letter paper. <a href={addressOf({ kind: "sheets" })}>Other scenarios</a>
          </p>
        </div>
        {making.kind === "made" ? (
          <>
            <p class="not-printed sheets-actions">
              <button type="button" class="button primary" onClick={() => setOnly("every")}>
                <Sign of={Printer} /> Print all four
              </button>
            </p>
            <SheetPages sheets={making.sheets} print={setOnly} />
          </>
        ) : (
          <Making making={making} again={again} />
        )}
      </main>
    </ScenarioWords>
  );
}

function Making({ making, again }: { making: Exclude<Props["making"], { kind: "made" }>; again: () => void }) {
  if (making.kind === "failed")
    return (
      <div class="panel sheets-wait" role="alert">
        <p>The sheets couldn’t be made. Check your connection, then press “Try again”.</p>
        <button type="button" class="button" onClick={again}>
          Try again
        </button>
      </div>
    );
  return (
    <p class="panel sheets-wait" role="status">
      Playing every conversation, to see what most people miss … {Math.floor(making.part * 100)}%
    </p>
  );
}
