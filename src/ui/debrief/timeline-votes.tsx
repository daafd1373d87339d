/** Votes of a class on the timeline: how many were for what was said, below each decision's number. */
import type { JSX } from "preact";
import type { TimelineShape } from "./timeline-shape.ts";

/** How a class voted at one decision. */
export interface PointVotes {
  /** The decision's number, from 0. */
  readonly decision: number;
  /** How many were for the reply that was said, by the latest vote. */
  readonly said: number;
  /** How many voted then: 1 or more. */
  readonly of: number;
}

const BAR = 46;
const BAR_HEIGHT = 9;
/** From the area of the lines down to the bars, in units of the picture. */
const DOWN_TO_BARS = 60;

export function VoteBars({ votes, shape }: { votes: readonly PointVotes[]; shape: TimelineShape }): JSX.Element {
  const { spots, bottom, column } = shape;
  const width = Math.min(BAR, column - 6);
  return (
    <>
      {votes.map(({ decision, said, of }) => {
        const x = spots[decision + 1]?.x ?? 0;
        const left = x - width / 2;
        const y = bottom + DOWN_TO_BARS;
        return (
          <g key={decision}>
            <VoteBar {...{ left, y, width }} part={said / of} />
            <text class="timeline-number" x={x} y={y + BAR_HEIGHT + 18} text-anchor="middle">
              {said}/{of}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** `part` is 0 to 1. */
function VoteBar({ left, y, width, part }: { left: number; y: number; width: number; part: number }): JSX.Element {
  return (
    <>
      <rect class="timeline-votes" x={left} y={y} width={width} height={BAR_HEIGHT} rx="4" />
      <rect class="timeline-votes said" x={left} y={y} width={width * part} height={BAR_HEIGHT} rx="4" />
    </>
  );
}

/** What the bars mean, for the key. */
export function VotesInKey(): JSX.Element {
  return (
    <li>
      <svg class="line-sample" viewBox="0 0 44 16">
        <VoteBar left={1} y={4} width={42} part={0.6} />
      </svg>
      Votes for what you said
    </li>
  );
}

/** "7 of 12"; empty where nobody was asked. */
export function votesAt(votes: readonly PointVotes[], decision: number | null): string {
  const found = votes.find((one) => one.decision === decision);
  return found === undefined ? "" : `${found.said} of ${found.of}`;
}
