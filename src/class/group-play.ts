/** What a class has played, as it is kept on the trainer's device: its steps, with the votes at each. No names are in it. */
import * as v from "valibot";
import type { PlayedSteps } from "#encounter/steps.ts";
import { ENDINGS, type EndingKind } from "#scenario/words.ts";
import { StepVotesSchema, type Voting, VotingSchema, beforeVoting, votedBefore, votesKept } from "./voting.ts";

export const GroupStepSchema = v.object({
  reply: v.pipe(v.number(), v.integer(), v.minValue(0)),
  breathed: v.boolean(),
  votes: v.optional(StepVotesSchema),
});
/** A step as any play has it. `votes` is missing where the trainer asked nobody. */
export type GroupStep = Readonly<v.InferOutput<typeof GroupStepSchema>>;

const GroupPlaySchema = v.object({
  hash: v.string(),
  seed: v.pipe(v.number(), v.integer()),
  steps: v.array(GroupStepSchema),
  /** The decision that is open now; null once it has ended. */
  voting: v.nullable(VotingSchema),
  /** When it ended, in milliseconds since 1970; null while it goes on. */
  ended: v.nullable(v.number()),
  ending: v.nullable(v.picklist(ENDINGS)),
});
export type GroupPlay = Readonly<v.InferOutput<typeof GroupPlaySchema>>;

/** What was kept; null if it is none of ours. */
export function readGroupPlay(value: unknown): GroupPlay | null {
  const read = v.safeParse(GroupPlaySchema, value);
  return read.success ? read.output : null;
}

/** How the conversation stands by itself. */
export interface Stands extends PlayedSteps {
  readonly ended: boolean;
  readonly ending: EndingKind | null;
}

/**
 * The play once the conversation stands so. A step that is new takes the votes of its decision with it; one that was taken back
 * leaves them to the decision that is open again. Another seed is another play.
 */
export function groupPlayAt(
  before: GroupPlay | null,
  { hash, seed, steps, ended, ending }: Stands,
  now: number,
): GroupPlay {
  const same = before?.hash === hash && before.seed === seed ? before : null;
  const kept = steps.map(({ reply, breathed }, number): GroupStep => {
    const known = same?.steps[number];
    if (known?.reply === reply) return known;
    const voted = same?.voting?.decision === number ? votesKept(same.voting, reply) : null;
    return { reply, breathed, ...(voted === null ? {} : { votes: voted }) };
  });
  return {
    hash,
    seed,
    steps: kept,
    voting: ended ? null : votingAt(same, steps.length),
    ended: ended ? now : null,
    ending,
  };
}

function votingAt(before: GroupPlay | null, decision: number): Voting {
  if (before?.voting?.decision === decision) return before.voting;
  return before === null ? beforeVoting(decision) : votedBefore(decision, before.steps[decision]?.votes);
}
