/** The four sheets of one scenario, each a page. */
import { Printer } from "lucide";
import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import type { Sheets } from "#scenario/sheets.ts";
import { Sign } from "#ui/signs.tsx";
import { ObserverPage } from "./observer-page.tsx";
import { CustomerPage, EmployeePage } from "./role-pages.tsx";
import { Scenarios } from "./scenarios-words.tsx";
import { TrainerPage } from "./trainer-page.tsx";
import "#ui/styles/sheets.css";

interface Props {
  readonly sheets: Sheets;
  /** Prints one of them; null where they aren't printed one by one. */
  readonly print: ((sheet: string) => void) | null;
}

export function SheetPages({ sheets, print }: Props): JSX.Element {
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
  readonly print: Props["print"];
  readonly children: ComponentChildren;
}

function Sheet({ name, of, title, print, children }: SheetProps): JSX.Element {
  const heading = useId();
  return (
    <article class="paper" data-sheet={name} aria-labelledby={heading}>
      <header class="paper-head">
        <p class="paper-of">
          <Scenarios>{title}</Scenarios>
        </p>
        <h2 id={heading}>{of}</h2>
        {print === null ? null : (
          <button type="button" class="button small not-printed" onClick={() => print(name)}>
            <Sign of={Printer} /> Print this one
          </button>
        )}
      </header>
      {children}
    </article>
  );
}
