/** The conversation, and at each decision the trainer's word beside the debrief's view. Where they differ, it is said. */
import { Scale } from "lucide";
import type { JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import type { Moment } from "#debrief/moment.ts";
import type { ComparedDecision } from "#debrief/verdict-compared.ts";
import { LONGEST_NOTE, RATINGS, type RatedDecision, type Rating, type Verdict } from "#debrief/verdict.ts";
import { RATING_NAMES, type VerdictReader, apartWords } from "#debrief/words/verdict.ts";
import { DecisionFeedback } from "#ui/debrief/decision-feedback.tsx";
import { MarkFrame, MarkShape } from "#ui/debrief/marks.tsx";
import { ScriptLines, ScriptReply } from "#ui/debrief/script-lines.tsx";
import { momentTags } from "#ui/debrief/tags.ts";
import { TheirAccount } from "#ui/debrief/their-account.tsx";
import { useWords } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { NoteField } from "./note-field.tsx";
import { RatingLabel } from "./rating-words.tsx";

interface Props {
  readonly debrief: Debrief;
  readonly verdict: Verdict;
  /** Null while the chances are still worked out. */
  readonly compared: readonly ComparedDecision[] | null;
  readonly reader: VerdictReader;
  /** How the trainer changes it; null where it is only read. */
  readonly edit: VerdictEdit | null;
}

export interface VerdictEdit {
  readonly rate: (decision: number, word: Rating | null) => void;
  readonly annotate: (decision: number, note: string) => void;
}

export function ComparedList(props: Props): JSX.Element {
  const { moments, ending } = props.debrief;
  const words = useWords();
  return (
    <ol class="verdict-decisions">
      {moments.map((moment) => (
        <Compared key={moment.number} moment={moment} {...props} />
      ))}
      <li>
        <div class="script">
          <ScriptLines beats={moments.at(-1)?.answered ?? []} />
          <p class="script-end" {...words}>
            {ending.outcome}
          </p>
          <TheirAccount said={ending.afterwards} />
        </div>
      </li>
    </ol>
  );
}

function Compared({ moment, debrief, verdict, compared, reader, edit }: Props & { moment: Moment }): JSX.Element {
  const { number } = moment;
  const rated = verdict.decisions[number] ?? { blind: null, now: null, note: "" };
  const both = compared?.[number];
  const apart = apartWords(both?.apart ?? null, reader);
  return (
    <li class="verdict-decision" data-apart={both?.apart ?? "unknown"}>
      <h2>Decision {number + 1}</h2>
      <div class="script">
        <ScriptLines beats={moment.heard} />
        <ScriptReply reply={moment} name={reader === "trainer" ? "Trainee" : "You"} />
      </div>
      {apart === "" ? null : (
        <p class="verdict-apart">
          <Sign of={Scale} /> {apart}
        </p>
      )}
      <div class="verdict-both">
        <section class="verdict-side" aria-label={`${OWN[reader]}, decision ${number + 1}`}>
          <h3>{OWN[reader]}</h3>
          <OwnWord {...rated} />
          {rated.note === "" ? null : (
            <p class={edit === null ? "verdict-note" : "verdict-note for-print"} dir="auto">
              {rated.note}
            </p>
          )}
          {edit === null ? null : <Editing {...{ number, rated, edit }} />}
        </section>
        <section class="verdict-side" aria-label={`Composure, decision ${number + 1}`}>
          <h3>Composure</h3>
          {both === undefined ? (
            <p class="aside">Working it out …</p>
          ) : (
            <p>
              <RatingLabel of={both.judged} />{" "}
              <MarkFrame>
                <MarkShape mark={moment.mark} />
              </MarkFrame>{" "}
              <span class="explained-tags">{momentTags(debrief, [], number).join(" · ")}</span>
            </p>
          )}
          <DecisionFeedback debrief={debrief} moment={moment} noteBy="The scenario’s note" />
        </section>
      </div>
    </li>
  );
}

const OWN: Readonly<Record<VerdictReader, string>> = { trainer: "You", trainee: "Your trainer" };

/** The blind word, and the word of now where it was changed. */
function OwnWord({ blind, now }: RatedDecision): JSX.Element {
  return (
    <>
      <p>
        <RatingLabel of={blind} /> <span class="aside">before seeing Composure’s view</span>
      </p>
      {now === blind ? null : (
        <p>
          <RatingLabel of={now} /> <span class="aside">changed afterwards</span>
        </p>
      )}
    </>
  );
}

interface EditingProps {
  readonly number: number;
  readonly rated: RatedDecision;
  readonly edit: VerdictEdit;
}

function Editing({ number, rated: { blind, now, note }, edit }: EditingProps): JSX.Element {
  return (
    <>
      <NoteField
        label={`Your note on decision ${number + 1}`}
        value={note}
        most={LONGEST_NOTE}
        change={(to) => edit.annotate(number, to)}
      />
      <label class="verdict-now-word not-printed">
        <span>
          Your word now<span class="unseen"> on decision {number + 1}</span>
        </span>{" "}
        <select
          value={now ?? ""}
          onChange={({ currentTarget: { value } }) =>
            edit.rate(number, RATINGS.find((word) => word === value) ?? blind)
          }
        >
          {blind === null ? <option value="">No word</option> : null}
          {RATINGS.map((word) => (
            <option key={word} value={word}>
              {RATING_NAMES[word]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
