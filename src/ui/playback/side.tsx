/** The assessment of the last reply, beside the film. */
import type { JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import { guessAt } from "#debrief/guess.ts";
import type { Moment } from "#debrief/moment.ts";
import type { Shown } from "#encounter/shown.ts";
import { ChanceMoved } from "#ui/debrief/chance-moved.tsx";
import { ClassQuestion } from "./class-question.tsx";
import { MarkShape, MarkFrame } from "#ui/debrief/marks.tsx";
import { METER_NAMES } from "#ui/meter-words.ts";
import { Advice, Movement, Reasons } from "#ui/debrief/reasons.tsx";
import { momentTags } from "#ui/debrief/tags.ts";
import { capital } from "#debrief/words/phrases.ts";
import { roadWords } from "#debrief/words/turning-points.ts";
import { METERS } from "#guidance/words.ts";
import { useWords } from "#ui/scenario-words.tsx";

interface Props {
  /** How many replies have been given so far. */
  readonly at: number;
  /** Null if the conversation has not ended. */
  readonly debrief: Debrief | null;
  readonly shown: Shown;
}

export function PlaybackSide({ at, debrief, shown }: Props): JSX.Element {
  const words = useWords();
  if (debrief === null) return <p>You get feedback once the conversation has ended.</p>;
  const { moments, turningPoints, roads, scenario } = debrief;
  const moment = moments[at - 1];
  if (moment === undefined) return <Beginning shown={shown} customer={scenario.customer} />;
  const { number, mark, said, spoken, breathed, before, after, reasons, note } = moment;
  const point = turningPoints.find((one) => one.number === number);
  const road = point?.road ?? null;
  const guess = point === undefined ? null : guessAt(debrief, moment);
  const crossing = roads?.crossings[number];
  return (
    <>
      <h2>
        <MarkFrame>
          <MarkShape mark={mark} />
        </MarkFrame>
        Decision {at} of {moments.length}
      </h2>
      <p class="explained-tags">{momentTags(debrief, [], number).join(" · ")}</p>
      <p class="mine">
        <span class="speaker">
          {spoken ? "You said" : "You chose"}
          {breathed ? ", after a breath" : ""}
        </span>{" "}
        <span {...words}>{said}</span>
      </p>
      <Movement before={before} after={after} />
      <ChanceMoved before={crossing?.before} after={crossing?.after} />
      <Reasons reasons={reasons} />
      <AdviceOf moment={moment} />
      {note === "" ? null : (
        <p class="note">
          <span class="speaker">The trainer’s note</span> <span {...words}>{note}</span>
        </p>
      )}
      {guess === null ? null : <ClassQuestion key={number} guess={guess} customer={scenario.customer} />}
      {road === null ? null : (
        <div class="side-road">
          <h3>What else you could have said</h3>
          <p {...words}>“{road.reply.said}”</p>
          <p>{capital(roadWords(road))}.</p>
        </div>
      )}
    </>
  );
}

function AdviceOf({ moment: { reasons } }: { moment: Moment }): JSX.Element | null {
  const guidance = reasons.flatMap((reason) => (reason.owed.length > 0 ? [] : (reason.guidance ?? [])));
  if (guidance.length === 0) return null;
  return (
    <details class="side-advice">
      <summary>Why</summary>
      {guidance.map((one) => (
        <Advice key={one.id} of={one} />
      ))}
    </details>
  );
}

function Beginning({ shown, customer }: Pick<Props, "shown"> & { customer: string }): JSX.Element {
  const { opening, scenario } = shown;
  const words = useWords();
  return (
    <>
      <h2>Before the first reply</h2>
      <p {...words}>{scenario.summary}</p>
      <p>
        <span {...words}>{customer}</span> starts at{" "}
        {METERS.map((meter) => `${METER_NAMES[meter].toLowerCase()} ${opening.before[meter]}`).join(", ")}.
      </p>
    </>
  );
}
