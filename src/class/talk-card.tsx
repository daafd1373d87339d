/** What the room talks about once its votes are shown: how it stands, and one question. */
import type { JSX } from "preact";
import type { Decision, Passage } from "#encounter/turn.ts";
import { useWords } from "#ui/scenario-words.tsx";
import { talkQuestion } from "./talk.ts";
import { changedWords, outcomeWords } from "./vote-words.ts";
import { outcomeOf } from "./votes.ts";
import { type Voting, standsNow } from "./voting.ts";

interface Props {
  readonly decision: Decision;
  readonly voting: Voting;
  /** What was said since the reply before. */
  readonly latest: Passage;
  readonly customer: string;
}

export function TalkCard({ decision, voting, latest, customer }: Props): JSX.Element | null {
  const words = useWords();
  const tally = standsNow(voting);
  if (voting.phase !== "shown" || tally === null) return null;
  const outcome = outcomeOf(tally);
  const wordsOf = (reply: number): string => decision.replies[reply]?.text ?? "";
  const question = talkQuestion({ beats: latest.beats, customer, number: decision.number, wordsOf, tally });
  const { first, again } = voting;
  return (
    <div class="talk-card" role="status">
      <p class="talk-outcome">
        {outcomeWords(outcome, (reply) => decision.shown.indexOf(reply) + 1)}
        {first === null || again === null ? null : ` ${changedWords(first, again)}`}
      </p>
      {again === null ? (
        <p class="talk-question">
          <strong>Talk:</strong> {question.own ? <span {...words}>{question.words}</span> : question.words}
        </p>
      ) : null}
    </div>
  );
}
