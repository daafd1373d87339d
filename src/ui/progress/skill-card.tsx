/** One skill over time: a figure, a picture, and the tables behind them. */
import type { JSX } from "preact";
import type { PracticeProgress, SkillProgress } from "#practice/progress.ts";
import type { TrendPoint } from "#practice/trend.ts";
import { shareWords, slipsWords, takenWords, trendWords } from "#practice/words/progress.ts";
import { dayWords } from "./day-words.ts";
import { TrendPicture } from "./trend-picture.tsx";

export function SkillCard({ progress }: { progress: SkillProgress }): JSX.Element {
  const { title, whole, share, points, practices } = progress;
  return (
    <article class="skill-card panel" aria-labelledby={`skill-${progress.skill}`}>
      <h3 id={`skill-${progress.skill}`}>
        {title}
        {share === null ? null : <span class="skill-share">{shareWords(share)}</span>}
      </h3>
      <p class="skill-counted">
        {takenWords(whole)}, {slipsWords(whole.slipped)}
      </p>
      {share === null ? (
        <p class="not-enough">{trendWords(progress)}</p>
      ) : (
        <>
          <TrendPicture points={points} />
          <p>{trendWords(progress)}</p>
          <details>
            <summary>
              Show as a table<span class="unseen">: {title}</span>
            </summary>
            <PointTable points={points} />
          </details>
        </>
      )}
      {practices.length === 0 ? null : (
        <details>
          <summary>
            What’s in it<span class="unseen">: {title}</span>
          </summary>
          <PracticeList practices={practices} />
        </details>
      )}
    </article>
  );
}

function PointTable({ points }: { points: readonly TrendPoint[] }): JSX.Element {
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Taken</th>
          <th scope="col">Slips</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={`${point.from} ${point.to}`}>
            <th scope="row">{whenOf(point)}</th>
            <td>
              {point.taken} of {point.offered}
              {point.share === null ? <span class="aside"> (too few)</span> : ` (${shareWords(point.share)})`}
            </td>
            <td>{point.slipped}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function whenOf({ from, to }: TrendPoint): string {
  const [first, last] = [dayWords(from), dayWords(to)];
  return first === last ? first : `${first} to ${last}`;
}

function PracticeList({ practices }: { practices: readonly PracticeProgress[] }): JSX.Element {
  return (
    <ul class="practice-shares">
      {practices.map(({ practice, title, whole, share }) => (
        <li key={practice}>
          <span class="practice-title">{title}</span>
          {share === null ? null : (
            <span class="share-bar" aria-hidden="true">
              <span style={{ width: shareWords(share) }} />
            </span>
          )}
          <span class="aside">
            {takenWords(whole)}, {slipsWords(whole.slipped)}
            {share === null ? ": too few to say" : ""}
          </span>
        </li>
      ))}
    </ul>
  );
}
