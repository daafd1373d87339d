/** The timeline: the picture, its key, the explanation of a point, and the table. */
import { ChevronLeft, ChevronRight } from "lucide";
import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import type { Mark } from "#debrief/moment.ts";
import type { Beat } from "#encounter/turn.ts";
import { CHANCE_MEANS, chanceWords } from "#debrief/words/chance.ts";
import { METERS } from "#guidance/words.ts";
import { Sign } from "#ui/signs.tsx";
import { ChanceMoved } from "./chance-moved.tsx";
import { MARK_NAMES, MarkShape, OwnMark, MarkFrame, TurningMark } from "./marks.tsx";
import { METER_NAMES } from "#ui/meter-words.ts";
import { Movement, Reasons } from "./reasons.tsx";
import { momentTags } from "./tags.ts";
import { TimelinePicture } from "./timeline-picture.tsx";
import { TimelineTable } from "./timeline-table.tsx";
import { type PointVotes, VotesInKey } from "./timeline-votes.tsx";
import { useWords } from "#ui/scenario-words.tsx";

interface Props {
  readonly debrief: Debrief;
  /** The decisions that the trainee marked. */
  readonly marked: readonly number[];
  /** How a class voted; none for a play of one. */
  readonly votes?: readonly PointVotes[];
  /** The turning points are known for good: until then none is shown. */
  readonly judged: boolean;
}

export function Timeline({ marked, judged, votes = NOBODY, ...given }: Props): JSX.Element {
  const debrief = judged ? given.debrief : { ...given.debrief, turningPoints: [] };
  const [selected, select] = useState<number | null>(null);
  const explained = useId();
  return (
    <>
      <Key {...{ debrief, marked, votes }} />
      <TimelinePicture {...{ debrief, marked, votes, selected, select }} explainedBy={explained} />
      {selected === null ? (
        <p class="aside timeline-hint not-printed" id={explained}>
          Press a point to see what happened there.
        </p>
      ) : (
        <Explained {...{ debrief, marked, selected, select }} id={explained} />
      )}
      <details class="chance-means">
        <summary>What is the chance of a good end?</summary>
        <p>{CHANCE_MEANS}</p>
      </details>
      <TimelineTable {...{ debrief, marked, votes }} />
    </>
  );
}

const NOBODY: readonly PointVotes[] = [];

/** The key to the lines and shapes: only those that occur in the picture. */
function Key({ debrief, marked, votes }: Required<Omit<Props, "judged">>): JSX.Element {
  const { timeline, final, turningPoints, roads } = debrief;
  const marks = new Set(timeline.flatMap(({ mark }) => mark ?? []));
  const last = timeline.at(-1)?.outlook ?? null;
  return (
    <ul class="timeline-key" aria-hidden="true">
      {METERS.map((meter) => (
        <li key={meter}>
          <svg class="line-sample" viewBox="0 0 44 16">
            <path class={`timeline-line ${meter}`} d="M2 8H42" />
            {meter === "calm" ? (
              <circle class="timeline-dot calm" cx="22" cy="8" r="5" />
            ) : (
              <rect class="timeline-dot trust" x="17.5" y="3.5" width="9" height="9" />
            )}
          </svg>
          {METER_NAMES[meter]} {final[meter]}
        </li>
      ))}
      {last === null ? null : (
        <li>
          <svg class="line-sample" viewBox="0 0 44 16">
            <path class="timeline-chance-area" d="M2 8H42V16H2Z" />
            <path class="timeline-chance" d="M2 8H42" />
            <path class="timeline-chance-dot" d="M22 2l6 6-6 6-6-6Z" />
          </svg>
          Chance of a good end {chanceWords(last)}
        </li>
      )}
      {(["good", "slip", "mixed", "plain"] satisfies Mark[])
        .filter((mark) => marks.has(mark))
        .map((mark) => (
          <li key={mark}>
            <MarkFrame>
              <MarkShape mark={mark} />
            </MarkFrame>
            {MARK_NAMES[mark]}
          </li>
        ))}
      {turningPoints.length === 0 ? null : (
        <li>
          <MarkFrame>
            <TurningMark place={1} />
          </MarkFrame>
          Turning point
        </li>
      )}
      {roads === null || roads.pointOfNoReturn === null ? null : (
        <li>
          <MarkFrame>
            <path class="timeline-no-return" d="M0-11V11" />
          </MarkFrame>
          Point of no return
        </li>
      )}
      {marked.length === 0 ? null : (
        <li>
          <MarkFrame>
            <g transform="translate(-7 10)">
              <OwnMark />
            </g>
          </MarkFrame>
          You picked this
        </li>
      )}
      {votes.length === 0 ? null : <VotesInKey />}
    </ul>
  );
}

interface ExplainedProps extends Omit<Props, "judged" | "votes"> {
  readonly selected: number;
  readonly select: (turn: number) => void;
  readonly id: string;
}

/** Below the picture, so that it never covers the lines. */
function Explained({ debrief, marked, selected, select, id }: ExplainedProps): JSX.Element {
  const { timeline, moments } = debrief;
  const moment = moments[selected - 1];
  const words = useWords();
  return (
    <div class="explained panel">
      <div class="explained-head">
        <h3>{moment === undefined ? "Before your first reply" : `Decision ${selected} of ${moments.length}`}</h3>
        <p class="explained-tags">{momentTags(debrief, marked, selected - 1).join(" · ")}</p>
        <div class="explained-steps">
          <Step label="Earlier" to={selected - 1} last={timeline.length - 1} select={select} />
          <Step label="Later" to={selected + 1} last={timeline.length - 1} select={select} />
        </div>
      </div>
      <div class="explained-body" id={id}>
        {moment === undefined ? (
          <>
            <Movement before={debrief.opening} after={timeline[0]?.meters ?? debrief.opening} />
            {debrief.prelude.length === 0 ? (
              <p class="aside">This is how they felt at the start.</p>
            ) : (
              <Reasons reasons={debrief.prelude} />
            )}
          </>
        ) : (
          <>
            <div>
              <Heard beat={moment.heard.at(-1)} />
              <p class="mine">
                <span class="speaker">{moment.spoken ? "You said" : "You chose"}</span>{" "}
                <span {...words}>{moment.said}</span>
              </p>
            </div>
            <div>
              <Movement before={moment.before} after={moment.after} />
              <ChanceMoved
                before={timeline[selected - 1]?.outlook ?? null}
                after={timeline[selected]?.outlook ?? null}
              />
              <Reasons reasons={moment.reasons} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** The last line before the reply. */
function Heard({ beat }: { beat: Beat | undefined }): JSX.Element | null {
  const words = useWords();
  if (beat === undefined) return null;
  return (
    <p class="explained-heard" {...words}>
      {beat.name === "" ? null : <span class="speaker">{beat.name}</span>} {beat.text}
    </p>
  );
}

function Step(props: { label: string; to: number; last: number; select: (turn: number) => void }): JSX.Element {
  const { label, to, last, select } = props;
  const over = to < 0 || to > last;
  return (
    <button
      type="button"
      class="button small"
      aria-disabled={over}
      onClick={() => {
        if (!over) select(to);
      }}
    >
      {label === "Earlier" ? <Sign of={ChevronLeft} /> : null}
      {label}
      {label === "Later" ? <Sign of={ChevronRight} /> : null}
    </button>
  );
}
