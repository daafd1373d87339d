/**
 * The timeline as a picture: the chance of a good end as an area, both meters as lines over it, and a button for each
 * point, which explains it.
 */
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import type { Debrief } from "#debrief/debrief.ts";
import { swingsIn } from "#debrief/timeline.ts";
import { pointWords } from "#debrief/words/timeline.ts";
import { isFree } from "#ui/keys.ts";
import { Quoting } from "#ui/scenario-words.tsx";
import { MarkShape, OwnMark, TurningMark } from "./marks.tsx";
import { signed } from "#ui/meter-words.ts";
import { type TimelineShape, timelineShape } from "./timeline-shape.ts";
import { type PointVotes, VoteBars, votesAt } from "./timeline-votes.tsx";
import { useWidth } from "./use-width.ts";

export interface PictureProps {
  readonly debrief: Debrief;
  /** The decisions that the trainee marked. */
  readonly marked: readonly number[];
  /** How a class voted; empty for a play of one. */
  readonly votes: readonly PointVotes[];
  /** The turn of the point that is explained; null for none. */
  readonly selected: number | null;
  readonly select: (turn: number) => void;
  /** The id of the element that explains the selected point. */
  readonly explainedBy: string;
}

export function TimelinePicture(props: PictureProps): JSX.Element {
  const { debrief, selected, select, explainedBy } = props;
  const { timeline, moments } = debrief;
  const focusable = selected ?? 0;
  const frame = useRef<HTMLDivElement>(null);
  const shape = timelineShape(timeline, useWidth(frame), props.votes.length > 0);
  const { width, spots, column } = shape;

  const wordsOf = (turn: number): string => {
    const point = timeline[turn];
    if (point === undefined) return "";
    const votes = votesAt(props.votes, point.decision);
    const words = pointWords(point, moments[turn - 1]);
    return votes === "" ? words : `${words} ${votes} were for it.`;
  };
  const move = (event: KeyboardEvent): void => {
    const to = isFree(event) ? goal(event.key, focusable, timeline.length - 1) : null;
    if (to === null) return;
    event.preventDefault();
    select(to);
    frame.current?.querySelectorAll<HTMLElement>("button").item(to).focus();
  };
  return (
    <div class="timeline-frame" ref={frame}>
      <Drawing {...props} shape={shape} />
      <div class="timeline-points" role="group" aria-label="Points of the conversation">
        {timeline.map(({ turn }) => (
          <button
            key={turn}
            type="button"
            tabIndex={turn === focusable ? 0 : -1}
            aria-current={turn === selected}
            aria-describedby={turn === selected ? explainedBy : undefined}
            style={{
              left: `${(100 * ((spots[turn]?.x ?? 0) - column / 2)) / width}%`,
              width: `${(100 * column) / width}%`,
            }}
            onKeyDown={move}
            onFocus={() => select(turn)}
            onPointerEnter={() => {
              if (selected !== null) select(turn);
            }}
            onClick={() => select(turn)}
          >
            <span class="unseen">
              <Quoting sentence={wordsOf(turn)} />
            </span>
          </button>
        ))}
      </div>
    </div>
  );
}

/** The point that a key moves to; null for any other key. */
function goal(key: string, from: number, last: number): number | null {
  switch (key) {
    case "ArrowLeft":
      return Math.max(0, from - 1);
    case "ArrowRight":
      return Math.min(last, from + 1);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

function Drawing(props: PictureProps & { shape: TimelineShape }): JSX.Element {
  const { shape, selected } = props;
  const { width, height, left, right, top, bottom, spots, column, ticks } = shape;
  const at = selected === null ? undefined : spots[selected]?.x;
  return (
    <svg class="timeline-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {at === undefined ? null : (
        <rect class="timeline-selected" x={at - column / 2} y={4} width={column} height={height - 8} rx="8" />
      )}
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <path class="timeline-tick" d={`M${left} ${y}H${right}`} />
          <text class="timeline-number" x={left - 8} y={y + 5} text-anchor="end">
            {value}
          </text>
          {shape.chance === null ? null : (
            <text class="timeline-number of-chance" x={right + 8} y={y + 5}>
              {value}%
            </text>
          )}
        </g>
      ))}
      <Chance shape={shape} />
      <PointOfNoReturn {...props} />
      <path class="timeline-axis" d={`M${left} ${top - 6}V${bottom}H${right}`} />
      <Lines shape={shape} />
      <Swings {...props} />
      <Marks {...props} />
      <VoteBars votes={props.votes} shape={shape} />
    </svg>
  );
}

function Lines({ shape: { lines, spots } }: { shape: TimelineShape }): JSX.Element {
  return (
    <>
      <path class="timeline-line trust" d={lines.trust} />
      <path class="timeline-line calm" d={lines.calm} />
      {spots.map(({ x, y }) => (
        <g key={x}>
          <rect class="timeline-dot trust" x={x - 4.5} y={y.trust - 4.5} width="9" height="9" />
          <circle class="timeline-dot calm" cx={x} cy={y.calm} r="5" />
        </g>
      ))}
    </>
  );
}

/** The chance of a good end: an area under a line, with its limits where it is estimated. */
function Chance({ shape: { chance, spots } }: { shape: TimelineShape }): JSX.Element | null {
  if (chance === null) return null;
  return (
    <>
      <path class="timeline-chance-area" d={chance.area} />
      {chance.band === "" ? null : <path class="timeline-chance-band" d={chance.band} />}
      <path class="timeline-chance" d={chance.line} />
      {spots.map(({ x, chance: y }) =>
        y === null ? null : <path key={x} class="timeline-chance-dot" d={`M${x} ${y - 6}l6 6-6 6-6-6Z`} />,
      )}
    </>
  );
}

/** How much the chance moved, where it fell and rose most. */
function Swings({ debrief, shape }: PictureProps & { shape: TimelineShape }): JSX.Element {
  const { spots, top, narrow } = shape;
  return (
    <>
      {swingsIn(debrief.timeline).map(({ turn, change }) => (
        <text key={turn} class="timeline-swing" x={spots[turn]?.x} y={top - 8} text-anchor="middle">
          {change < 0 ? "▼" : "▲"}
          {narrow ? null : signed(Math.round(100 * change))}
        </text>
      ))}
    </>
  );
}

function Marks({ debrief, marked, shape }: PictureProps & { shape: TimelineShape }): JSX.Element {
  const { timeline, turningPoints } = debrief;
  const { spots, bottom, top } = shape;
  return (
    <>
      {timeline.map(({ turn, decision, mark }) => {
        const x = spots[turn]?.x ?? 0;
        if (decision === null || mark === null)
          return (
            <text key={turn} class="timeline-number" x={x} y={bottom + 48} text-anchor="middle">
              start
            </text>
          );
        const place = turningPoints.findIndex(({ number }) => number === decision);
        return (
          <g key={turn}>
            {marked.includes(decision) ? (
              <g transform={`translate(${x + 6} ${top - 26})`}>
                <OwnMark />
              </g>
            ) : null}
            {place < 0 ? null : (
              <g transform={`translate(${x} ${top - 36})`}>
                <TurningMark place={place + 1} />
              </g>
            )}
            <g transform={`translate(${x} ${bottom + 19})`}>
              <MarkShape mark={mark} />
            </g>
            <text class="timeline-number" x={x} y={bottom + 48} text-anchor="middle">
              {turn}
            </text>
          </g>
        );
      })}
    </>
  );
}

function PointOfNoReturn({ debrief, shape }: PictureProps & { shape: TimelineShape }): JSX.Element | null {
  const lost = debrief.roads?.pointOfNoReturn ?? null;
  if (lost === null) return null;
  const { spots, column, top, bottom } = shape;
  const x = (spots[lost.number + 1]?.x ?? 0) - column / 2;
  return <path class="timeline-no-return" d={`M${x} ${top - 6}V${bottom}`} />;
}
