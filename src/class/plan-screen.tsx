/** The plan of a session: what the trainer has and wants, the plan that is made of it, and what is printed. */
import { House, Printer, RotateCcw, Undo2 } from "lucide";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ScenarioCard } from "#scenario/scenario.ts";
import type { Sheets } from "#scenario/sheets.ts";
import { addressOf } from "#ui/route.ts";
import { ScenarioWords, wordsIn } from "#ui/scenario-words.tsx";
import { SheetPages } from "#ui/sheets/sheet-pages.tsx";
import { Sign } from "#ui/signs.tsx";
import { PlanForms } from "./plan-form.tsx";
import { PlanTable } from "./plan-table.tsx";
import type { PlanWish } from "./plan-wish.ts";
import { fitWords, inMinutes, timeAt } from "./plan-words.ts";
import { minutesIn, planSession, withMinutes } from "./session-plan.ts";

/** How far the sheets of a scenario are, which say where a class stops. */
export type SheetsOfPlan =
  | { readonly kind: "walked"; readonly part: number }
  | { readonly kind: "made"; readonly sheets: Sheets }
  | { readonly kind: "failed" };

interface Props {
  readonly wish: PlanWish;
  readonly cards: readonly ScenarioCard[];
  readonly sheetsOf: (scenario: string) => SheetsOfPlan;
  /** Makes the sheets once more that couldn't be made. */
  readonly again: () => void;
  /** Scenarios that were in the plan when it was kept, and are here no more. */
  readonly gone: number;
  readonly change: (wish: PlanWish) => void;
  /** Null where nothing was changed. */
  readonly undo: (() => void) | null;
}

export function PlanScreen({ wish, cards, sheetsOf, again, gone, change, undo }: Props): JSX.Element {
  const [printed, print] = usePrinting();
  const cardOf = (id: string) => cards.find((card) => card.id === id);
  const pointsOf = (id: string) => {
    const making = sheetsOf(id);
    return making.kind === "made" ? making.sheets.votes : [];
  };
  const plan = planSession(
    wish.minutes,
    wish.scenarios.map(({ id, form }) => ({ id, form, minutes: cardOf(id)?.minutes ?? 1, points: pointsOf(id) })),
  );
  const blocks = withMinutes(plan.blocks, wish.given);
  const isChanged = plan.blocks.some(({ key }) => wish.given[key] !== undefined);
  const sheets = wish.scenarios.flatMap(({ id }) => {
    const making = sheetsOf(id);
    return making.kind === "made" ? [{ id, sheets: making.sheets }] : [];
  });
  const isReady = sheets.length === wish.scenarios.length;
  return (
    <main class="sheets plan" data-only={printed}>
      <nav class="way-home not-printed" aria-label="Pages">
        <a class="button small" href={addressOf({ kind: "home" })}>
          <Sign of={House} /> Home
        </a>{" "}
        <a class="button small" href={addressOf({ kind: "class" })}>
          In class
        </a>
      </nav>
      <h1 class="not-printed">A session plan</h1>
      <p class="sheets-lead not-printed">
        Choose the conversations. The plan says what to do when, and where to stop and talk. It’s kept on this computer.
      </p>
      {gone === 0 ? null : (
        <p class="plan-note not-printed" role="status">
          {gone === 1 ? "A conversation of this plan isn’t" : `${gone} conversations of this plan aren’t`} here any
          more, and left it.
        </p>
      )}
      <PlanForms {...{ wish, cards, change }} />
      {wish.scenarios.length === 0 ? (
        <p class="plan-note not-printed">Add a conversation above, and its plan comes here.</p>
      ) : null}
      <Looking {...{ wish, cardOf, sheetsOf, again }} />
      <p class="plan-fit not-printed" role="status">
        {fitWords(plan, blocks.length === 0 ? 0 : minutesIn(blocks) - wish.minutes, (id) => cardOf(id)?.title ?? id)}
      </p>
      {wish.scenarios.length === 0 && undo === null ? null : (
        <p class="sheets-actions not-printed">
          <button type="button" class="button small" aria-disabled={undo === null} onClick={() => undo?.()}>
            <Sign of={Undo2} /> Undo
          </button>
          <button
            type="button"
            class="button small"
            aria-disabled={!isChanged}
            onClick={() => (isChanged ? change({ ...wish, given: {} }) : undefined)}
          >
            <Sign of={RotateCcw} /> Back to the proposal
          </button>
        </p>
      )}
      {blocks.length === 0 ? null : (
        <>
          <p class="sheets-actions not-printed">
            <button type="button" class="button primary" onClick={() => print("plan")}>
              <Sign of={Printer} /> Print the plan
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={!isReady}
              onClick={() => (isReady ? print("every") : undefined)}
            >
              <Sign of={Printer} /> Print with the sheets
            </button>
          </p>
          <PlanPaper {...{ wish, blocks, cardOf, pointsOf, change }} />
        </>
      )}
      {printed === "every" ? (
        <div class="plan-sheets">
          {sheets.map((one) => (
            <ScenarioWords.Provider key={one.id} value={wordsIn(one.sheets.language)}>
              <SheetPages sheets={one.sheets} print={null} />
            </ScenarioWords.Provider>
          ))}
        </div>
      ) : null}
    </main>
  );
}

function PlanPaper({ wish, blocks, ...given }: Parameters<typeof PlanTable>[0]): JSX.Element {
  const minutes = minutesIn(blocks);
  const until = wish.start === "" ? "" : `, ${wish.start} to ${timeAt(wish.start, minutes)}`;
  return (
    <article class="paper" data-sheet="plan" aria-labelledby="session-plan">
      <header class="paper-head">
        <p class="paper-of">
          {inMinutes(minutes)}
          {until} · {wish.people} people
        </p>
        <h2 id="session-plan">Session plan</h2>
      </header>
      <PlanTable {...{ wish, blocks, ...given }} />
    </article>
  );
}

/** That it is still looked for where to stop, or that it can't be found. */
function Looking({
  wish,
  cardOf,
  sheetsOf,
  again,
}: Pick<Props, "wish" | "sheetsOf" | "again"> & Pick<Parameters<typeof PlanTable>[0], "cardOf">): JSX.Element {
  const titles = (kind: SheetsOfPlan["kind"]): readonly { id: string; part: number }[] =>
    wish.scenarios.flatMap(({ id }) => {
      const making = sheetsOf(id);
      return making.kind === kind ? [{ id, part: making.kind === "walked" ? making.part : 0 }] : [];
    });
  const [waiting] = titles("walked");
  const failed = titles("failed");
  return (
    <div class="plan-looking not-printed" role="status">
      {waiting === undefined ? null : (
        <p>
          Looking for where to stop in “<Title card={cardOf(waiting.id)} />” … {Math.floor(waiting.part * 100)}%
        </p>
      )}
      {failed.length === 0 ? null : (
        <p>
          Where to stop in “<Title card={cardOf(failed[0]?.id ?? "")} />” couldn’t be found, so the plan has no stops in
          it. Check your connection.{" "}
          <button type="button" class="button small" onClick={again}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}

const Title = ({ card }: { readonly card: ScenarioCard | undefined }): JSX.Element => (
  <span {...wordsIn(card?.language ?? "en")}>{card?.title ?? ""}</span>
);

/** What is printed now: the plan, or every page there is. The browser's own menu prints the plan. */
function usePrinting(): readonly [printed: string, print: (what: "plan" | "every") => void] {
  const [asked, ask] = useState<{ readonly what: "plan" | "every" } | null>(null);
  useEffect(() => {
    if (asked === null) return;
    const done = (): void => ask(null);
    addEventListener("afterprint", done, { once: true });
    print();
  }, [asked]);
  return [asked?.what ?? "plan", (what) => ask({ what })];
}
