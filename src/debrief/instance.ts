/** Decisions that show a skill: the best of it, the worst of it, or where it was missed. */
import type { Skill } from "#guidance/words.ts";
import type { Practised, Slip } from "./deeds.ts";
import type { Guidance } from "./guidance.ts";
import type { Moment, Offered } from "./moment.ts";

/** One decision, and what was done or missed there. Everything in it comes from this one moment. */
export type Instance =
  | { readonly kind: "practised"; readonly moment: Moment; readonly practised: Practised }
  | { readonly kind: "slipped"; readonly moment: Moment; readonly slip: Slip }
  /** The reply on offer that had the missed practice. */
  | { readonly kind: "missed"; readonly moment: Moment; readonly missed: Guidance; readonly reply: Offered };

/** The practice of this skill that gave most; null if none was done. */
export function bestOf(skill: Skill, moments: readonly Moment[]): Instance | null {
  const done = moments.flatMap((moment) =>
    moment.practised
      .filter(({ guidance }) => guidance.skill === skill)
      .map((practised): { moment: Moment; practised: Practised } => ({ moment, practised })),
  );
  const [first] = done.toSorted((a, b) => gaveIn(b.practised) - gaveIn(a.practised));
  return first === undefined ? null : { kind: "practised", ...first };
}

const gaveIn = ({ gave, helped }: Practised): number => (helped ? gave.calm + gave.trust : -1);

/** The slip of this skill that cost most; null if there was none. */
export function worstOf(skill: Skill, moments: readonly Moment[]): Instance | null {
  const slips = moments.flatMap((moment) =>
    moment.slips.filter(({ guidance }) => guidance.skill === skill).map((slip) => ({ moment, slip })),
  );
  const [first] = slips.toSorted((a, b) => b.slip.cost - a.slip.cost);
  return first === undefined ? null : { kind: "slipped", ...first };
}

/** What was on offer at a decision, and not taken; null if this practice wasn't. */
export function missedAt(moment: Moment, missed: Guidance): Instance | null {
  const reply = moment.replies.find(({ helping }) => helping.some(({ id }) => id === missed.id));
  return reply === undefined ? null : { kind: "missed", moment, missed, reply };
}
