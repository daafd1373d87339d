/** A trainer's verdict as its trainee reads it: beside the debrief's view; or its words alone, where that can't be shown. */
import { Printer, RotateCcw } from "lucide";
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import { compareVerdict } from "#debrief/verdict-compared.ts";
import type { Verdict } from "#debrief/verdict.ts";
import { agreementWords, verdictLines } from "#debrief/words/verdict.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { useWholeInPrint } from "#ui/debrief/use-whole-in-print.ts";
import { RoadsNotice, type Walking } from "#ui/debrief/walking.tsx";
import { type Route, addressOf } from "#ui/route.ts";
import { Sign } from "#ui/signs.tsx";
import { ComparedList } from "./compared-list.tsx";
import { Agreement, ComparedMeans } from "./compared-screen.tsx";
import { TwoThings } from "./two-things.tsx";
import { VerdictFrame } from "./verdict-frame.tsx";

interface Props {
  readonly card: Pick<ScenarioCard, "id" | "title" | "language">;
  /** At first without the chances, which arrive later. */
  readonly debrief: ReadonlySignal<Debrief>;
  readonly walking: ReadonlySignal<Walking>;
  readonly verdict: Verdict;
  /** The debrief of the same conversation. */
  readonly debriefRoute: Route;
}

export function SentVerdictScreen({ card, walking, verdict, debriefRoute, ...given }: Props): JSX.Element {
  const debrief = given.debrief.value;
  const compared = walking.value.kind === "under way" ? null : compareVerdict(verdict, debrief);
  useWholeInPrint();
  return (
    <VerdictFrame
      card={card}
      title="What your trainer says"
      focus
      lead={
        <>
          <p class="verdict-lead">They rated each reply before they saw Composure’s view of it.</p>
          <Agreement words={compared === null ? null : agreementWords(compared, "trainee")} />
        </>
      }
    >
      <RoadsNotice walking={walking.value} extent={debrief.roads?.extent ?? null} />
      <ComparedMeans />
      <ComparedList {...{ debrief, compared, verdict }} reader="trainee" edit={null} />
      <TwoThings {...verdict} />
      <p class="actions not-printed">
        <a class="button primary" href={addressOf({ kind: "before", scenario: card.id })}>
          <Sign of={RotateCcw} /> Play it again
        </a>
        <a class="button" href={addressOf(debriefRoute)}>
          See the whole debrief
        </a>
        <button type="button" class="button" onClick={() => print()}>
          <Sign of={Printer} /> Print or save as PDF
        </button>
      </p>
    </VerdictFrame>
  );
}

interface AloneProps {
  /** Why the conversation can't be shown, in a sentence or two. */
  readonly why: string;
  readonly verdict: Verdict;
  /** A scenario to play instead, if there is any. */
  readonly playable: string | null;
}

/** The trainer's words by the numbers of the decisions. */
export function VerdictAlone({ why, verdict, playable }: AloneProps): JSX.Element {
  const lines = verdictLines(verdict);
  return (
    <main class="page verdict-alone">
      <h1>What your trainer says</h1>
      <p role="alert">{why}</p>
      <p>These are their words all the same.</p>
      {lines.length === 0 ? null : (
        <ul>
          {lines.map(({ head, note }) => (
            <li key={head}>
              <p>
                <strong>{head}</strong>
              </p>
              {note === "" ? null : (
                <p class="verdict-note" dir="auto">
                  {note}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <TwoThings {...verdict} />
      <p class="actions">
        {playable === null ? null : (
          <a class="button primary" href={addressOf({ kind: "before", scenario: playable })}>
            Play it again
          </a>
        )}
        <a class="button" href={addressOf({ kind: "home" })}>
          Home
        </a>
      </p>
    </main>
  );
}
