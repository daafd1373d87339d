/** The trainer sees the debrief's view beside their own words, adds to them, and sends their verdict back. */
import type { ReadonlySignal } from "@preact/signals";
import type { JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import { compareVerdict } from "#debrief/verdict-compared.ts";
import { LONGEST_THING, type VerdictDraft } from "#debrief/verdict.ts";
import { CHANCE_MEANS } from "#debrief/words/chance.ts";
import { JUDGED_MEANS, agreementWords } from "#debrief/words/verdict.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { useWholeInPrint } from "#ui/debrief/use-whole-in-print.ts";
import { RoadsNotice, type Walking } from "#ui/debrief/walking.tsx";
import { addressOf, type Route } from "#ui/route.ts";
import { ComparedList, type VerdictEdit } from "./compared-list.tsx";
import { NoteField } from "./note-field.tsx";
import { Sending, type SentAs } from "./sending.tsx";
import { TwoThings } from "./two-things.tsx";
import { VerdictFrame } from "./verdict-frame.tsx";

interface Props extends VerdictEdit {
  readonly card: Pick<ScenarioCard, "title" | "language">;
  /** At first without the chances, which arrive later. */
  readonly debrief: ReadonlySignal<Debrief>;
  readonly walking: ReadonlySignal<Walking>;
  readonly draft: VerdictDraft;
  readonly sayThing: (which: "keep" | "next", words: string) => void;
  /** The verdict as it is sent now. */
  readonly sentAs: () => SentAs;
  /** The debrief of the same conversation. */
  readonly debriefRoute: Route;
}

export function ComparedScreen({ card, walking, draft, debriefRoute, sentAs, ...props }: Props): JSX.Element {
  const debrief = props.debrief.value;
  const compared = walking.value.kind === "under way" ? null : compareVerdict(draft, debrief);
  useWholeInPrint();
  return (
    <VerdictFrame
      card={card}
      title="Your verdict beside Composure’s"
      focus
      lead={<Agreement words={compared === null ? null : agreementWords(compared, "trainer")} />}
    >
      <RoadsNotice walking={walking.value} extent={debrief.roads?.extent ?? null} whose="theirs" />
      <ComparedMeans />
      <ComparedList {...{ debrief, compared }} verdict={draft} reader="trainer" edit={props} />
      <section class="verdict-things" aria-labelledby="verdict-things">
        <h2 id="verdict-things">What should they take with them?</h2>
        <NoteField
          label="One thing to keep (optional)"
          value={draft.keep}
          most={LONGEST_THING}
          change={(words) => props.sayThing("keep", words)}
        />
        <NoteField
          label="One thing to try next time (optional)"
          value={draft.next}
          most={LONGEST_THING}
          change={(words) => props.sayThing("next", words)}
        />
        <div class="for-print">
          <TwoThings {...draft} />
        </div>
      </section>
      <Sending sentAs={sentAs} />
      <p class="actions not-printed">
        <a class="button" href={addressOf(debriefRoute)}>
          See the whole debrief
        </a>
      </p>
    </VerdictFrame>
  );
}

/** How far both agree; null while that isn't known. */
export const Agreement = ({ words }: { words: string | null }): JSX.Element => (
  <p class="verdict-agreement" role="status">
    {words ?? "Working out what Composure says …"}
  </p>
);

/** How the program's words come about. */
export const ComparedMeans = (): JSX.Element => (
  <details class="verdict-means">
    <summary>What the words mean</summary>
    <p>{JUDGED_MEANS}</p>
    <p>{CHANCE_MEANS}</p>
  </details>
);
