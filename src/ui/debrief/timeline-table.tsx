/** The timeline as a table, for screen readers and for copying. */
import type { JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import type { Reason } from "#debrief/moment.ts";
import { METERS } from "#guidance/words.ts";
import { METER_NAMES, signed } from "#ui/meter-words.ts";
import { MARK_NAMES } from "./marks.tsx";
import { foldWordless, sumOf } from "./reasons.tsx";
import type { Outlook } from "#debrief/roads.ts";
import { chanceWords, percent } from "#debrief/words/chance.ts";
import { partWords, reasonTitle, stillWords } from "#debrief/words/rules.ts";
import { momentTags } from "./tags.ts";
import { type PointVotes, votesAt } from "./timeline-votes.tsx";
import { useWords } from "#ui/scenario-words.tsx";

interface Props {
  readonly debrief: Debrief;
  readonly marked: readonly number[];
  readonly votes: readonly PointVotes[];
}

export function TimelineTable({ debrief, marked, votes }: Props): JSX.Element {
  const { timeline, moments, prelude, roads } = debrief;
  const words = useWords();
  return (
    <details class="as-table">
      <summary>Show as a table</summary>
      <div class="table-frame" tabIndex={0} role="region" aria-label="The timeline as a table">
        <table class="stacks">
          <caption class="unseen">
            Calm, trust and the chance of a good end after each decision, and why they moved
          </caption>
          <thead>
            <tr>
              <th scope="col">Decision</th>
              <th scope="col">You</th>
              <th scope="col">Calm</th>
              <th scope="col">Trust</th>
              {roads === null ? null : <th scope="col">Chance of a good end</th>}
              {votes.length === 0 ? null : <th scope="col">Votes for it</th>}
              <th scope="col">Marked</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {timeline.map(({ turn, decision, said, meters, mark, outlook }) => {
              const before = timeline[turn - 1]?.meters ?? debrief.opening;
              const reasons = decision === null ? prelude : (moments[decision]?.reasons ?? []);
              const tags = decision === null ? [] : momentTags(debrief, marked, decision);
              return (
                <tr key={turn}>
                  <th scope="row">{decision === null ? "Beginning" : turn}</th>
                  <td data-label="You">
                    <span {...words}>{said}</span>
                  </td>
                  <td data-label="Calm">{withChange(meters.calm, meters.calm - before.calm)}</td>
                  <td data-label="Trust">{withChange(meters.trust, meters.trust - before.trust)}</td>
                  {roads === null ? null : (
                    <td data-label="Chance of a good end">
                      {chanceIn(outlook, timeline[turn - 1]?.outlook ?? outlook)}
                    </td>
                  )}
                  {votes.length === 0 ? null : <td data-label="Votes for it">{votesAt(votes, decision)}</td>}
                  <td data-label="Marked">{[...(mark === null ? [] : [MARK_NAMES[mark]]), ...tags].join(". ")}</td>
                  <td data-label="Why">{reasons.map(inWords).join(" ")}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const withChange = (value: number, change: number): string =>
  change === 0 ? `${value}` : `${value} (${signed(change)})`;

/** "61% (−17)"; with a margin where it is estimated; empty where it is not known. */
function chanceIn(outlook: Outlook | null, before: Outlook | null): string {
  if (outlook === null || before === null) return "";
  const change = percent(outlook.good) - percent(before.good);
  return `${chanceWords(outlook)}${change === 0 ? "" : ` (${signed(change)})`}`;
}

function inWords(reason: Reason): string {
  const moves = foldWordless(reason).map((part) => {
    const { amounts } = part;
    const because = partWords(reason, part);
    const moved = METERS.filter((meter) => sumOf(amounts, meter) !== 0)
      .map((meter) => `${METER_NAMES[meter]} ${signed(sumOf(amounts, meter))}`)
      .join(", ");
    return because === "" ? `${moved}.` : `${moved}: ${because}`;
  });
  const title = reasonTitle(reason);
  return [...(title === "" ? [] : [`${title}.`]), ...(moves.length === 0 ? [stillWords(reason)] : moves)].join(" ");
}
