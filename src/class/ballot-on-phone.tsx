/** A ballot on a phone: while it is open, the replies to tap; once it is closed, one's own vote beside the room's. */
import { Check } from "lucide";
import type { JSX } from "preact";
import { Sign } from "#ui/signs.tsx";
import { wordsIn } from "#ui/scenario-words.tsx";
import type { BallotHeard } from "./heard.ts";
import type { OwnVote } from "./own-votes.ts";
import { PartHeading } from "./part-heading.tsx";
import { RoomsVotes } from "./rooms-votes.tsx";

interface Props {
  readonly ballot: BallotHeard;
  readonly own: OwnVote | null;
  readonly lost: boolean;
  readonly vote: (reply: number) => void;
}

export function BallotOnPhone({ ballot, own, lost, vote }: Props): JSX.Element {
  if (ballot.tally !== null) return <ClosedBallot {...{ ballot, own }} tally={ballot.tally} />;
  const { replies, language = "en" } = ballot.question;
  return (
    <section class="join-ballot">
      <PartHeading class="join-asked">{askedWords(ballot)}</PartHeading>
      <div class="join-replies" role="group" aria-label="Your vote">
        {replies.map(({ id, words }, place) => {
          const isOwn = own?.reply === id;
          return (
            <button
              key={id}
              type="button"
              class="reply join-reply"
              aria-pressed={isOwn}
              onClick={() => {
                if (!isOwn) vote(id);
              }}
            >
              <span class="reply-number" aria-hidden="true">
                {isOwn ? <Sign of={Check} /> : place + 1}
              </span>
              <span {...wordsIn(language)}>{words}</span>
            </button>
          );
        })}
      </div>
      <p class="join-state" role="status">
        {stateWords(own, lost, ballot.question.asks === "thought" ? "Tap what you guess." : "Tap what you’d say.")}
      </p>
    </section>
  );
}

function askedWords({ question, round }: BallotHeard): string {
  if (question.asks === "thought") return "What did they think?";
  return round === "first" ? "What would you say?" : "And now, what would you say?";
}

function stateWords(own: OwnVote | null, lost: boolean, before: string): string {
  if (own === null) return before;
  if (own.counted === own.reply) return "Your vote counts. Tap another to change it.";
  return lost ? "Kept here until you’re back." : "Sending …";
}

function ClosedBallot({
  ballot,
  own,
  tally,
}: Pick<Props, "ballot" | "own"> & { readonly tally: NonNullable<BallotHeard["tally"]> }): JSX.Element {
  return (
    <section class="join-card panel">
      <PartHeading>How the phones voted</PartHeading>
      <p>{ownWords(own)}</p>
      <RoomsVotes question={ballot.question} tally={tally} own={own?.counted ?? null} />
      <p class="aside">Look at the big screen.</p>
    </section>
  );
}

function ownWords(own: OwnVote | null): string {
  if (own === null) return "You didn’t vote on this one.";
  if (own.counted === null) return "Voting had closed before your vote arrived, so it isn’t counted.";
  return own.counted === own.reply
    ? "Your vote is marked."
    : "Your vote is marked. Voting had closed before your last change arrived.";
}
