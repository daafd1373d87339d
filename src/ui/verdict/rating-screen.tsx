/**
 * A trainer rates a conversation blind: it is read decision by decision, and each reply gets a word. Nothing of how it
 * was judged is on this page.
 */
import { ArrowLeft, Undo2 } from "lucide";
import type { JSX } from "preact";
import type { UnjudgedDecision } from "#debrief/verdict-compared.ts";
import { LONGEST_NOTE, type Rating, type VerdictDraft, ratedIn } from "#debrief/verdict.ts";
import type { Beat, Ending } from "#encounter/turn.ts";
import type { ScenarioCard } from "#scenario/scenario.ts";
import { ScriptLines, ScriptReply } from "#ui/debrief/script-lines.tsx";
import { TheirAccount } from "#ui/debrief/their-account.tsx";
import { useFocus } from "#ui/debrief/use-focus.ts";
import { useWords } from "#ui/scenario-words.tsx";
import { Sign } from "#ui/signs.tsx";
import { NoteField } from "./note-field.tsx";
import { RatingButtons } from "./rating-buttons.tsx";
import { RatingLabel } from "./rating-words.tsx";
import { VerdictFrame } from "./verdict-frame.tsx";

export interface RatingProps {
  readonly card: Pick<ScenarioCard, "title" | "language">;
  readonly decisions: readonly UnjudgedDecision[];
  /** What was said after the last reply, and what became of it. */
  readonly last: readonly Beat[];
  readonly ending: Pick<Ending, "outcome" | "afterwards">;
  readonly draft: VerdictDraft;
  /** Something was pressed since the page was opened: the focus follows what is rated. */
  readonly moved: boolean;
  /** The keys 1 to 4 say a word. */
  readonly keys: boolean;
  /** False if the browser saves nothing. */
  readonly lasting: boolean;
  readonly rate: (decision: number, word: Rating | null) => void;
  readonly annotate: (decision: number, note: string) => void;
  readonly goTo: (at: number) => void;
  /** Null where there is nothing to undo. */
  readonly undo: (() => void) | null;
  /** Shows the debrief's view. */
  readonly uncover: () => void;
}

/** What the trainer calls whoever played it. */
const TRAINEE = "Trainee";

export function RatingScreen(props: RatingProps): JSX.Element {
  const { card, decisions, draft, lasting, moved } = props;
  const { at } = draft;
  const now = decisions[at];
  // Who comes back goes on where they were.
  const follows = moved || at > 0;
  return (
    <VerdictFrame
      card={card}
      title="Your own verdict first"
      focus={!follows}
      lead={
        <p class="verdict-lead">
          Read it reply by reply, and say in a word what you think of each. After that you see what Composure says.{" "}
          {lasting
            ? "You can leave and come back. It stays on this device until you send it."
            : "This browser can’t save. It lasts until you close or reload the page."}
        </p>
      }
    >
      {at === 0 ? null : (
        <ol class="transcript verdict-past" aria-label="What you’ve read">
          {decisions.slice(0, at).map((decision) => (
            <Past key={decision.number} decision={decision} {...props} />
          ))}
        </ol>
      )}
      {now === undefined ? (
        <ReadToTheEnd {...props} focus={follows} />
      ) : (
        <Current key={at} decision={now} {...props} focus={follows} />
      )}
    </VerdictFrame>
  );
}

/** A decision that was gone through. */
function Past({ decision, draft, goTo }: RatingProps & { decision: UnjudgedDecision }): JSX.Element {
  const { number, heard } = decision;
  const rated = draft.decisions[number];
  return (
    <li class="exchange">
      <div class="script">
        <ScriptLines beats={heard} moods />
        <ScriptReply reply={decision} name={TRAINEE} />
      </div>
      <aside class="margin" aria-label={`Your word on decision ${number + 1}`}>
        <p class="margin-head">
          Decision {number + 1} <RatingLabel of={rated?.blind ?? null} />
        </p>
        {rated === undefined || rated.note === "" ? null : <Note words={rated.note} />}
        <button type="button" class="button small" onClick={() => goTo(number)}>
          Change<span class="unseen"> your word on decision {number + 1}</span>
        </button>
      </aside>
    </li>
  );
}

const Note = ({ words }: { words: string }): JSX.Element => (
  <p class="verdict-note" dir="auto">
    {words}
  </p>
);

type PartProps = RatingProps & {
  /** Focuses the part's heading. */
  readonly focus: boolean;
};

function Current({ decision, focus, ...props }: PartProps & { decision: UnjudgedDecision }): JSX.Element {
  const { decisions, draft, rate, annotate, goTo, keys } = props;
  const { number, heard } = decision;
  const rated = draft.decisions[number];
  return (
    <section class="verdict-now" aria-labelledby="verdict-now">
      <h2 id="verdict-now" tabIndex={-1} ref={useFocus(focus)}>
        Decision {number + 1} of {decisions.length}
      </h2>
      <div class="script">
        <ScriptLines beats={heard} moods />
      </div>
      <Offered decision={decision} />
      <h3 id="verdict-scale">What do you think of that reply?</h3>
      <NoteField
        label="A note (optional; before you say your word)"
        value={rated?.note ?? ""}
        most={LONGEST_NOTE}
        change={(note) => annotate(number, note)}
      />
      <RatingButtons about="verdict-scale" said={rated?.blind ?? null} say={(word) => rate(number, word)} keys={keys} />
      <p class="actions">
        <button type="button" class="button small" onClick={() => rate(number, null)}>
          Skip
        </button>
        <Back {...props} />
        {number === decisions.length - 1 ? null : (
          <button type="button" class="button small" onClick={() => goTo(decisions.length)}>
            Skip the rest
          </button>
        )}
      </p>
    </section>
  );
}

function Back({ draft: { at }, goTo, undo }: RatingProps): JSX.Element {
  return (
    <>
      {undo === null ? null : (
        <button type="button" class="button small" onClick={undo}>
          <Sign of={Undo2} /> Undo
        </button>
      )}
      {at === 0 ? null : (
        <button type="button" class="button small" onClick={() => goTo(at - 1)}>
          <Sign of={ArrowLeft} /> Back
        </button>
      )}
    </>
  );
}

/** What could have been said, in the order in which the trainee saw it. */
function Offered({ decision: { offered, breathed } }: { decision: UnjudgedDecision }): JSX.Element {
  const words = useWords();
  return (
    <div class="verdict-offered">
      <h3>The replies on offer, and the one they took</h3>
      <ul>
        {offered.map(({ said, taken }, place) => (
          <li key={place} class={taken ? "taken" : ""}>
            <span {...words}>{said}</span>
            {taken ? <span class="verdict-taken"> {breathed ? "(taken, after a breath)" : "(taken)"}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ReadToTheEnd({ focus, ...props }: PartProps): JSX.Element {
  const { decisions, last, ending, draft, uncover } = props;
  const words = useWords();
  return (
    <section class="verdict-now" aria-labelledby="verdict-end">
      <div class="script">
        <ScriptLines beats={last} moods />
        <p class="script-end" {...words}>
          {ending.outcome}
        </p>
        <TheirAccount said={ending.afterwards} />
      </div>
      <h2 id="verdict-end" tabIndex={-1} ref={useFocus(focus)}>
        You’ve rated {ratedIn(draft)} of {decisions.length}
      </h2>
      <p>Once you see what Composure says, these words stand. You can still add to your notes.</p>
      <p class="actions">
        <button type="button" class="button primary" onClick={uncover}>
          See what Composure says
        </button>
        <Back {...props} />
      </p>
    </section>
  );
}
