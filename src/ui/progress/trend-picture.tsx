/** A trend as a small picture: the share of chances taken from left to right, and the slips below. */
import type { JSX } from "preact";
import type { Trend } from "#practice/trend.ts";
import { MarkShape } from "#ui/debrief/marks.tsx";
import { dayWords } from "./day-words.ts";
import { TREND_HEIGHT, TREND_WIDTH, trendShape } from "./trend-shape.ts";

/** Hidden from screen readers: the sentence and the table beside it say the same. */
export function TrendPicture({ points }: Pick<Trend, "points">): JSX.Element {
  const { left, right, bottom, ticks, spots, line } = trendShape(points);
  const shown = points.filter(({ share }) => share !== null);
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    <svg class="trend-picture" viewBox={`0 0 ${TREND_WIDTH} ${TREND_HEIGHT}`} aria-hidden="true" focusable="false">
      {ticks.map(({ value, y }) => (
        <g key={value}>
          {value === 0 ? null : <path class="trend-tick" d={`M${left} ${y}H${right}`} />}
          <text class="trend-number" x={left - 7} y={y + 4} text-anchor="end">
            {value}%
          </text>
        </g>
      ))}
      <path class="trend-axis" d={`M${left} ${bottom}H${right}`} />
      {line === "" ? null : <path class="trend-line" d={line} />}
      {spots.map(({ x, y, slipped }) => (
        <g key={x}>
          <circle class="trend-dot" cx={x} cy={y} r="5" />
          {slipped === 0 ? null : (
            <g transform={`translate(${x} ${bottom + 11}) scale(.55)`}>
              <MarkShape mark="slip" />
            </g>
          )}
        </g>
      ))}
      {first === undefined || last === undefined ? null : (
        <>
          <text class="trend-number" x={left} y={TREND_HEIGHT - 4}>
            {dayWords(first.from)}
          </text>
          {dayWords(last.to) === dayWords(first.from) ? null : (
            <text class="trend-number" x={right} y={TREND_HEIGHT - 4} text-anchor="end">
              {dayWords(last.to)}
            </text>
          )}
        </>
      )}
    </svg>
  );
}
