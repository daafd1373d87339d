/** Sentences that quote what the trainee said, and the decision where they said it. */
import type { Meters, Skill } from "#guidance/words.ts";
import type { Practised, Slip } from "./deeds.ts";
import type { Guidance } from "./guidance.ts";
import type { Moment } from "./moment.ts";
import { REASONS } from "./reasons.ts";
import { decisionWords, movement, quoted, yourWords } from "./words.ts";

export interface Evidence {
  /** The decision whose reply is quoted, by number. */
  readonly number: number;
  readonly words: string;
}

/** The practice of this skill that gave most; null if none was done. */
export function bestOf(skill: Skill, moments: readonly Moment[]): Evidence | null {
  const done = moments.flatMap((moment) =>
    moment.practised.filter(({ guidance }) => guidance.skill === skill).map((practised) => ({ moment, practised })),
  );
  const [first] = done.toSorted((a, b) => gaveIn(b.practised) - gaveIn(a.practised));
  return first === undefined
    ? null
    : { number: first.moment.number, words: practisedWords(first.moment, first.practised) };
}

const gaveIn = ({ gave, helped }: Practised): number => (helped ? gave.calm + gave.trust : -1);

function practisedWords(moment: Moment, { guidance, gave, helped, breath }: Practised): string {
  const at = `At ${decisionWords(moment.number)}`;
  if (breath) return `${at} you took a breath before ${quoted(moment.said)}: ${movement(gave)}`;
  const title = `${at} ${yourWords(moment)} ${guidance.title}`;
  return helped ? `${title}: ${movement(gave)}` : `${title}: no change this time. ${whyNothing(moment, guidance)}`;
}

/** The rule that took away what a practice would have given; empty if it became a slip, which is reported by itself. */
function whyNothing({ reasons }: Moment, { id }: Guidance): string {
  const parts = reasons.find(({ guidance }) => guidance?.id === id)?.parts ?? [];
  const taken = parts.find(({ amounts }) => amounts.some(({ amount }) => amount < 0));
  return taken === undefined ? "" : REASONS[taken.rule];
}

/** The slip of this skill that cost most; null if there was none. */
export function worstOf(skill: Skill, moments: readonly Moment[]): Evidence | null {
  const slips = moments.flatMap((moment) =>
    moment.slips.filter(({ guidance }) => guidance.skill === skill).map((slip) => ({ moment, slip })),
  );
  const [first] = slips.toSorted((a, b) => b.slip.cost - a.slip.cost);
  return first === undefined ? null : { number: first.moment.number, words: slipWords(first.moment, first.slip) };
}

export function slipWords(moment: Moment, { guidance, madeGood }: Slip): string {
  const moved = movedBy(moment, guidance);
  const price = moved.calm === 0 && moved.trust === 0 ? "" : `: ${movement(moved)}`;
  const made = madeGood ? `. You recovered with your next reply` : "";
  return `At ${decisionWords(moment.number)} ${yourWords(moment)} ${guidance.title}${price}${made}`;
}

/** What one practice or pitfall of a reply did to the meters straight away. */
function movedBy({ reasons }: Moment, { id }: Guidance): Meters {
  const moved = { calm: 0, trust: 0 };
  for (const { guidance, parts } of reasons)
    if (guidance?.id === id)
      for (const { meter, amount } of parts.flatMap(({ amounts }) => amounts)) moved[meter] += amount;
  return moved;
}

/** What was on offer at a decision, and what was said instead. */
export function passedOver(moment: Moment, missed: Guidance): Evidence | null {
  const reply = moment.replies.find(({ helping }) => helping.some(({ id }) => id === missed.id));
  if (reply === undefined) return null;
  const instead = `Missed: ${missed.title}. You could have said ${quoted(reply.said)}`;
  return { number: moment.number, words: `At ${decisionWords(moment.number)} ${yourWords(moment)} ${instead}` };
}
