/** One's own votes so far, beside the room's. They are kept on the phone alone. */
import type { JSX } from "preact";
import type { OwnVote } from "./own-votes.ts";
import { RoomsVotes } from "./rooms-votes.tsx";

export function OwnVotes({ votes }: { votes: readonly OwnVote[] }): JSX.Element | null {
  const closed = votes.flatMap(({ tally, ...vote }) => (tally === null ? [] : [{ ...vote, tally }]));
  if (closed.length === 0) return null;
  return (
    <section class="join-card panel">
      <h2>Your votes so far</h2>
      <ol class="own-votes">
        {closed.map(({ ballot, question, round, tally, counted }, at) => (
          <li key={ballot}>
            <h3>
              Vote {at + 1}
              {round === "again" ? ", after the talk" : ""}
            </h3>
            <RoomsVotes {...{ question, tally }} own={counted} />
          </li>
        ))}
      </ol>
      <p class="aside">Kept on this phone alone. No one else can see them.</p>
    </section>
  );
}
