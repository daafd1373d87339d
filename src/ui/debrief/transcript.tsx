/** The whole conversation, readable like a script, with the assessment in the margin. */
import { Fragment, type JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import type { Moment } from "#debrief/moment.ts";
import { inVainWords } from "#debrief/words/turning-points.ts";
import type { Beat } from "#encounter/turn.ts";
import { ChanceMoved } from "./chance-moved.tsx";
import { MarkShape, MarkFrame } from "./marks.tsx";
import { Movement, Reasons } from "./reasons.tsx";
import { OwnFirst } from "./own-first.tsx";
import { TheirAccount } from "./their-account.tsx";
import { momentTags } from "./tags.ts";
import { useWords } from "#ui/scenario-words.tsx";

export function Transcript({ debrief, marked }: { debrief: Debrief; marked: readonly number[] }): JSX.Element {
  const { moments, ending, roads } = debrief;
  const words = useWords();
  return (
    <ol class="transcript">
      {moments.map((moment) => (
        <li key={moment.number} class="exchange">
          <div class="script">
            <Lines beats={moment.heard} />
            <OwnFirst words={moment.saidFirst} />
            <Reply moment={moment} />
          </div>
          <aside class="margin" aria-label={`Feedback on decision ${moment.number + 1}`}>
            <p class="margin-head">
              <MarkFrame>
                <MarkShape mark={moment.mark} />
              </MarkFrame>
              Decision {moment.number + 1}
              <span class="explained-tags">{momentTags(debrief, marked, moment.number).join(" · ")}</span>
            </p>
            <Movement before={moment.before} after={moment.after} />
            <ChanceMoved
              before={roads?.crossings[moment.number]?.before}
              after={roads?.crossings[moment.number]?.after}
            />
            <Reasons reasons={moment.reasons} />
            {moment.note === "" ? null : (
              <p class="note">
                <span class="speaker">The trainer’s note</span> <span {...words}>{moment.note}</span>
              </p>
            )}
            <InVain words={inVainWords(debrief, moment)} />
          </aside>
        </li>
      ))}
      <li class="exchange">
        <div class="script">
          <Lines beats={moments.at(-1)?.answered ?? []} />
          <p class="script-end" {...words}>
            {ending.outcome}
          </p>
          <TheirAccount said={ending.afterwards} />
        </div>
      </li>
    </ol>
  );
}

/** Why a costly slip is no turning point. */
const InVain = ({ words }: { words: string }): JSX.Element | null =>
  words === "" ? null : <p class="part">{words}</p>;

function Lines({ beats }: { beats: readonly Beat[] }): JSX.Element {
  const words = useWords();
  return (
    <>
      {beats.map((beat, number) => (
        <Fragment key={number}>
          {beat.tags.later === null ? null : <p class="script-later">{beat.tags.later} later</p>}
          {beat.speaker === null ? (
            <p class="script-narrated" {...words}>
              {beat.tags.card === null ? null : <strong>{beat.tags.card}: </strong>}
              {beat.text}
            </p>
          ) : (
            <p class="script-line" {...words}>
              <span class={beats[number - 1]?.speaker === beat.speaker ? "speaker same" : "speaker"}>{beat.name}</span>
              <span>{beat.text}</span>
            </p>
          )}
        </Fragment>
      ))}
    </>
  );
}

function Reply({ moment: { spoken, breathed, said } }: { moment: Moment }): JSX.Element {
  const words = useWords();
  return (
    <p class={spoken ? "script-line mine" : "script-line mine done"}>
      <span class="speaker">You{breathed ? ", after a breath" : ""}</span>
      <span {...words}>{said}</span>
    </p>
  );
}
