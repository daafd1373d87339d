/** The sheets of one scenario on the screen, as they come from the printer; and what is printed of them. */
import { Printer } from "lucide";
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Sheets } from "#scenario/sheets.ts";
import { addressOf } from "#ui/route.ts";
import { ScenarioWords, wordsIn } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { ObserverPage } from "./observer-page.tsx";
import { CustomerPage, EmployeePage } from "./role-pages.tsx";
import { Scenarios } from "./scenarios-words.tsx";
import { SheetsNav } from "./sheets-list.tsx";
import { TrainerPage } from "./trainer-page.tsx";

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
            <Pages sheets={making.sheets} print={setOnly} />
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

function Pages({ sheets, print }: { sheets: Sheets; print: (sheet: string) => void }): JSX.Element {
  const { title, trainer, observer, customer, employee } = sheets;
  return (
    <>
      <Sheet {...{ print, name: "trainer", of: "For the trainer", title }}>
        <TrainerPage sheet={trainer} />
      </Sheet>
      <Sheet {...{ print, name: "observer", of: "For whoever watches", title }}>
        <ObserverPage items={observer} />
      </Sheet>
      <Sheet {...{ print, name: "customer", of: "Role card: the customer", title }}>
        <CustomerPage card={customer} />
      </Sheet>
      <Sheet {...{ print, name: "employee", of: "Role card: you", title }}>
        <EmployeePage card={employee} customer={customer.name} />
      </Sheet>
    </>
  );
}

interface SheetProps {
  readonly name: string;
  /** For whom it is. */
  readonly of: string;
  readonly title: string;
  readonly print: (sheet: string) => void;
  readonly children: ComponentChildren;
}

function Sheet({ name, of, title, print, children }: SheetProps): JSX.Element {
  return (
    <article class="paper" data-sheet={name} aria-labelledby={`sheet-${name}`}>
      <header class="paper-head">
        <p class="paper-of">
          <Scenarios>{title}</Scenarios>
        </p>
        <h2 id={`sheet-${name}`}>{of}</h2>
        <button type="button" class="button small not-printed" onClick={() => print(name)}>
          <Sign of={Printer} /> Print this one
        </button>
      </header>
      {children}
    </article>
  );
}
