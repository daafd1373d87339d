/** The whole conversation, readable like a script, with the assessment in the margin. */
import type { JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import { useWords } from "#ui/scenario-words.tsx";
import { DecisionFeedback } from "./decision-feedback.tsx";
import { MarkFrame, MarkShape } from "./marks.tsx";
import { OwnFirst } from "./own-first.tsx";
import { ScriptLines, ScriptReply } from "./script-lines.tsx";
import { momentTags } from "./tags.ts";
import { TheirAccount } from "./their-account.tsx";

export function Transcript({ debrief, marked }: { debrief: Debrief; marked: readonly number[] }): JSX.Element {
  const { moments, ending } = debrief;
  const words = useWords();
  return (
    <ol class="transcript">
      {moments.map((moment) => (
        <li key={moment.number} class="exchange">
          <div class="script">
            <ScriptLines beats={moment.heard} />
            <OwnFirst words={moment.saidFirst} />
            <ScriptReply reply={moment} />
          </div>
          <aside class="margin" aria-label={`Feedback on decision ${moment.number + 1}`}>
            <p class="margin-head">
              <MarkFrame>
                <MarkShape mark={moment.mark} />
              </MarkFrame>
              Decision {moment.number + 1}
              <span class="explained-tags">{momentTags(debrief, marked, moment.number).join(" · ")}</span>
            </p>
            <DecisionFeedback debrief={debrief} moment={moment} />
          </aside>
        </li>
      ))}
      <li class="exchange">
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
