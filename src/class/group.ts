/**
 * A class before one screen: the vote that is under way, and what is kept of its play. Hands are counted by the trainer, phones
 * by their room, if there is one; nothing here needs it.
 */
import { type ReadonlySignal, batch, effect, signal } from "@preact/signals";
import type { Decision } from "#encounter/turn.ts";
import { type GroupPlay, type Stands, groupPlayAt } from "./group-play.ts";
import type { VoteQuestion } from "./question.ts";
import type { ClassRoom } from "./room.ts";
import { type Voting, callOff, countHands, oneMoreHand, openVote, revealVote } from "./voting.ts";

export interface Group {
  readonly play: ReadonlySignal<GroupPlay>;
  /** The phones' room; null where hands alone are counted. */
  readonly room: ReadonlySignal<ClassRoom | null>;
  /** The phones' votes are waited for: for some seconds at most. */
  readonly fetching: ReadonlySignal<boolean>;
  /** The phones' votes couldn't be had: the next `reveal` does without them. */
  readonly phonesMissed: ReadonlySignal<boolean>;
  /** Tells how the conversation stands, after each step and each one taken back. */
  readonly stands: (to: Stands) => void;
  readonly openVote: (question: VoteQuestion) => void;
  readonly countHands: (reply: number, votes: number) => void;
  /** However fast they come, each counts. */
  readonly oneMoreHand: (reply: number) => void;
  /** Shows how it was voted. With phones, it resolves once their votes are there, or can't be had. */
  readonly reveal: () => Promise<void>;
  readonly callOff: () => void;
  /** Lets phones vote, too: from the open vote on, if one is open. */
  readonly invite: (room: ClassRoom, question: VoteQuestion | null) => void;
  /** Goes on by show of hands; phones are asked nothing any more. */
  readonly withoutPhones: () => void;
}

interface Means {
  readonly play: GroupPlay;
  readonly keep: (play: GroupPlay) => void;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

export function openGroup({ play: kept, keep, clock }: Means): Group {
  const play = signal(kept);
  const room = signal<ClassRoom | null>(null);
  const fetching = signal(false);
  const phonesMissed = signal(false);

  const to = (next: GroupPlay): void => {
    if (next === play.peek()) return;
    play.value = next;
    keep(next);
  };
  const change = (by: (voting: Voting) => Voting): void => {
    const now = play.peek();
    if (now.voting === null) return;
    const voting = by(now.voting);
    if (voting !== now.voting) to({ ...now, voting });
  };
  /** What couldn't be had before can be had once the room's server is there again. */
  const followConnection = (phones: ClassRoom): (() => void) => {
    let was = phones.status.peek();
    return effect(() => {
      const now = phones.status.value;
      if (now === "open" && was === "lost") phonesMissed.value = false;
      was = now;
    });
  };
  let unfollow = (): void => undefined;
  /** Phones may have voted. One whose connection is lost may come back in time. */
  const hasVotes = (phones: ClassRoom): boolean => ["open", "lost"].includes(phones.status.peek());

  return {
    play,
    room,
    fetching,
    phonesMissed,
    stands(at) {
      const before = play.peek();
      batch(() => {
        phonesMissed.value = false;
        to(groupPlayAt(before, at, clock()));
      });
      // What phones were asked is no question any more; nor is what another group was asked.
      const isLeft = before.voting?.phase === "open" && play.peek().voting?.decision !== before.voting.decision;
      if (isLeft || before.seed !== at.seed) room.peek()?.withdraw();
    },
    openVote(question) {
      phonesMissed.value = false;
      change(openVote);
      room.peek()?.ask(question, play.peek().voting?.round ?? "first");
    },
    countHands: (reply, votes) => change((voting) => countHands(voting, reply, votes)),
    oneMoreHand: (reply) => change((voting) => oneMoreHand(voting, reply)),
    async reveal() {
      const asked = play.peek().voting;
      if (asked?.phase !== "open" || fetching.peek()) return;
      const phones = room.peek();
      // What was asked for in vain once isn't waited for again.
      if (phones === null || phonesMissed.peek() || !hasVotes(phones)) {
        phonesMissed.value = false;
        return change(revealVote);
      }
      fetching.value = true;
      const tally = await phones.close();
      fetching.value = false;
      const now = play.peek().voting;
      if (now?.decision !== asked.decision || now.round !== asked.round) return;
      if (tally === null) phonesMissed.value = true;
      else change((voting) => revealVote(voting, tally));
    },
    callOff() {
      phonesMissed.value = false;
      room.peek()?.withdraw();
      change(callOff);
    },
    invite(phones, question) {
      unfollow();
      unfollow = followConnection(phones);
      room.value = phones;
      const { voting } = play.peek();
      if (voting?.phase === "open" && question !== null) phones.ask(question, voting.round);
    },
    withoutPhones() {
      unfollow();
      phonesMissed.value = false;
      room.peek()?.withdraw();
      room.value = null;
    },
  };
}

/** What phones are asked at a decision: the replies in the order of their cards. Its id is the same each time. */
export const questionAt = ({ shown, replies, number }: Decision, seed: number, language: string): VoteQuestion => ({
  id: `${seed}.${number}`,
  replies: shown.flatMap((index) => {
    const reply = replies[index];
    return reply === undefined ? [] : [{ id: index, words: reply.text }];
  }),
  language,
});
