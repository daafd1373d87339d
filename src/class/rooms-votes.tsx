/** How a room has voted, reply by reply, with one's own vote marked. */
import type { JSX } from "preact";
import { wordsIn } from "#ui/scenario-words.tsx";
import { type VoteQuestion, type VoteTally, votesIn } from "./question.ts";

interface Props {
  readonly question: VoteQuestion;
  readonly tally: VoteTally;
  /** The reply that this phone's vote was counted for; null if none was. */
  readonly own: number | null;
}

export function RoomsVotes({ question, tally, own }: Props): JSX.Element {
  const { replies, language = "en" } = question;
  const all = votesIn(tally);
  return (
    <ul class="rooms-votes">
      {replies.map(({ id, words }, place) => {
        const votes = tally[id] ?? 0;
        return (
          <li key={id} class={id === own ? "own" : undefined}>
            <span class="rooms-votes-reply">
              <span class="reply-number" aria-hidden="true">
                {place + 1}
              </span>
              <span {...wordsIn(language)}>{words}</span>
            </span>
            <span class="rooms-votes-bar" aria-hidden="true">
              <span style={{ width: `${all === 0 ? 0 : (votes / all) * 100}%` }} />
            </span>
            <span class="rooms-votes-count">
              {votes} of {all}
              {id === own ? <strong> · Your vote</strong> : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
