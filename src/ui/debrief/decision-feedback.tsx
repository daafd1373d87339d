/** What the debrief says of one decision, in a few lines: how the meters and the chance moved, why, and the script's note. */
import type { JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import type { Moment } from "#debrief/moment.ts";
import { inVainWords } from "#debrief/words/turning-points.ts";
import { useWords } from "#ui/scenario-words.tsx";
import { ChanceMoved } from "./chance-moved.tsx";
import { Movement, Reasons } from "./reasons.tsx";

interface Props {
  readonly debrief: Debrief;
  readonly moment: Moment;
  /** Whose the script's note is, where it isn't called the trainer's. */
  readonly noteBy?: string;
}

export function DecisionFeedback({ debrief, moment, noteBy = "The trainer’s note" }: Props): JSX.Element {
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
          <span class="speaker">{noteBy}</span> <span {...words}>{moment.note}</span>
        </p>
      )}
      {inVain === "" ? null : <p class="part">{inVain}</p>}
    </>
  );
}
