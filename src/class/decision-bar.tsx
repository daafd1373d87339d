/** What the trainer can do at a decision: have it voted on, reveal the votes, vote again, and take a reply. */
import type { JSX } from "preact";
import type { Decision } from "#encounter/turn.ts";
import type { Group } from "./group.ts";
import { type VoteQuestion, votesIn } from "./question.ts";
import { outcomeOf } from "./votes.ts";
import { type Voting, standsNow } from "./voting.ts";

interface Props {
  readonly decision: Decision;
  readonly group: Group;
  readonly voting: Voting;
  readonly question: VoteQuestion;
  readonly deciding: boolean;
  readonly decide: (deciding: boolean) => void;
  readonly take: (reply: number) => void;
}

export function DecisionBar({ decision, group, voting, question, deciding, decide, take }: Props): JSX.Element {
  const vote = (): void => {
    decide(false);
    group.openVote(question);
  };
  const [only, ...others] = decision.replies;
  if (only !== undefined && others.length === 0)
    return (
      <button type="button" class="button primary" data-first onClick={() => take(only.index)}>
        Say it
      </button>
    );
  if (voting.phase === "open") return <OpenVote {...{ group, voting }} />;
  const tally = standsNow(voting);
  const outcome = tally === null ? null : outcomeOf(tally);
  const majority = outcome?.kind === "one" ? outcome.reply : null;
  return (
    <>
      {majority === null ? null : (
        <button
          type="button"
          class="button primary"
          data-first={voting.again === null ? undefined : true}
          onClick={() => take(majority)}
        >
          Say {decision.shown.indexOf(majority) + 1}
        </button>
      )}
      <button type="button" class={tally === null ? "button primary" : "button small"} data-first onClick={vote}>
        {tally === null ? "Vote" : "Vote again"}
      </button>
      <button type="button" class="button small" aria-pressed={deciding} onClick={() => decide(!deciding)}>
        {tally === null ? "Pick without a vote" : "Pick another reply"}
      </button>
      <p class="trainer-says" role="status">
        {deciding ? "Press the reply to say, or its number." : ""}
      </p>
    </>
  );
}

function OpenVote({ group, voting }: Pick<Props, "group" | "voting">): JSX.Element {
  const counted = votesIn(voting.hands);
  const fetching = group.fetching.value;
  const room = group.room.value;
  const phones = room?.status.value === "open" ? room : null;
  return (
    <>
      <button
        type="button"
        class="button primary"
        aria-disabled={fetching}
        data-first
        onClick={() => void group.reveal()}
      >
        {group.phonesMissed.value ? "Reveal without phones" : "Reveal"}
      </button>
      <button type="button" class="button small" onClick={group.callOff}>
        Stop the vote
      </button>
      <p class="trainer-says" role="status">
        {fetching ? "Fetching the phones’ votes …" : null}
        {group.phonesMissed.value
          ? "The phones’ votes can’t be fetched just now. Count hands and type them in, then reveal."
          : null}
        {fetching || group.phonesMissed.value ? null : (
          <>
            {phones === null ? null : `Phones voted: ${phones.voted.value} of ${phones.deciding.value}. `}
            {counted === 0
              ? "Count the hands for each reply: type them, or press 1 to 9 for each hand."
              : `${counted} ${counted === 1 ? "hand" : "hands"} counted.`}
          </>
        )}
      </p>
    </>
  );
}
