/** What the debrief says of one decision, in a few lines: how the meters and the chance moved, why, and the script's note. */
import type { JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import type { Moment } from "#debrief/moment.ts";
import { inVainWords } from "#debrief/words/turning-points.ts";
import { useWords } from "#ui/scenario-words.tsx";
import { ChanceMoved } from "./chance-moved.tsx";
import { Movement, Reasons } from "./reasons.tsx";

export function DecisionFeedback({ debrief, moment }: { debrief: Debrief; moment: Moment }): JSX.Element {
  const words = useWords();
  const crossing = debrief.roads?.crossings[moment.number];
  const inVain = inVainWords(debrief, moment);
  return (
    <>
      <Movement before={moment.before} after={moment.after} />
      <ChanceMoved before={crossing?.before} after={crossing?.after} />
      <Reasons reasons={moment.reasons} />
      {moment.note === "" ? null : (
        <p class="note">
          <span class="speaker">The trainer’s note</span> <span {...words}>{moment.note}</span>
        </p>
      )}
      {inVain === "" ? null : <p class="part">{inVain}</p>}
    </>
  );
}
