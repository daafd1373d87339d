/** The votes at each decision, with the chances: part of a class's debrief. */
import type { JSX } from "preact";
import type { Debrief } from "#debrief/debrief.ts";
import { chanceWords } from "#debrief/words/chance.ts";
import type { Encounter } from "#encounter/encounter.ts";
import { useWords } from "#ui/scenario-words.tsx";
import { type VotedMoment, type VotedReply, votersIn } from "./group-debrief.ts";
import { rightWords, talkWords } from "./group-debrief-words.ts";
import { type TwoWays, twoWays } from "./other-way.ts";
import { votesIn } from "./question.ts";
import { otherChoice } from "./voting.ts";

interface Props {
  readonly moments: readonly VotedMoment[];
  readonly debrief: Pick<Debrief, "timeline">;
  readonly encounter: Encounter;
  /** Shows another reply's way beside the group's. */
  readonly show: (ways: TwoWays) => void;
}

export function VotedList({ moments, debrief, encounter, show }: Props): JSX.Element {
  return (
    <ol class="voted">
      {moments.map((moment) => {
        const { number, votes, replies } = moment;
        const [before, after] = [debrief.timeline[number]?.outlook, debrief.timeline[number + 1]?.outlook];
        const other = otherChoice(votes, replies.find(({ taken }) => taken)?.index ?? -1);
        const ways = other === null ? null : twoWays(encounter, number, other.reply);
        return (
          <li key={number} class="panel">
            <h3>
              Decision {number + 1}
              {moment.split ? <span class="voted-split">Split</span> : null}
            </h3>
            {before && after ? (
              <p class="aside">
                Chance of a good end: {chanceWords(before)} before, {chanceWords(after)} after.
              </p>
            ) : null}
            <VotesTable moment={moment} />
            <p>{[rightWords(moment), talkWords(moment)].filter((words) => words !== "").join(" ")}</p>
            {ways === null ? null : (
              <button type="button" class="button small not-printed" onClick={() => show(ways)}>
                The other way
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function VotesTable({ moment }: { moment: VotedMoment }): JSX.Element {
  const { replies, votes } = moment;
  const twice = votes.again !== null;
  const isKnown = replies.some(({ outlook }) => outlook !== null);
  return (
    <table class="voted-table">
      <thead>
        <tr>
          <th scope="col">Reply</th>
          <th scope="col">{twice ? `First vote (${votersIn(moment)})` : `Votes (${votersIn(moment)})`}</th>
          {votes.again === null ? null : <th scope="col">After the talk ({votesIn(votes.again)})</th>}
          {isKnown ? <th scope="col">Chance of a good end</th> : null}
        </tr>
      </thead>
      <tbody>
        {replies.map((reply, place) => (
          <Row key={reply.index} {...{ reply, place, twice, isKnown }} />
        ))}
      </tbody>
    </table>
  );
}

function Row(props: { reply: VotedReply; place: number; twice: boolean; isKnown: boolean }): JSX.Element {
  const { reply, place, twice, isKnown } = props;
  const words = useWords();
  return (
    <tr class={reply.taken ? "taken" : undefined}>
      <th scope="row">
        <span class="reply-number" translate={false}>
          {place + 1}
        </span>{" "}
        <span {...words}>{reply.words}</span>
        {reply.taken ? <strong class="voted-taken"> Said</strong> : null}
      </th>
      <td>{reply.first}</td>
      {twice ? <td>{reply.again}</td> : null}
      {isKnown ? <td>{reply.outlook === null ? "" : chanceWords(reply.outlook)}</td> : null}
    </tr>
  );
}
