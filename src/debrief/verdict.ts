/**
 * A trainer's own verdict on a conversation that somebody shared: a word for each decision, given before they have seen
 * the debrief, and what they add once they have. Values and their changes; no screens, and nothing is kept here.
 */

/** The words, from the best to the worst. */
export const RATINGS = ["strong", "fine", "weak", "harmful"] as const;
export type Rating = (typeof RATINGS)[number];

/** What a trainer says of one decision. */
export interface RatedDecision {
  /** Their word before they saw the debrief; null where they passed it over. It never changes afterwards. */
  readonly blind: Rating | null;
  /** Their word now: the same, unless they changed it when they had seen the debrief. */
  readonly now: Rating | null;
  /** In their own words; may be empty. */
  readonly note: string;
}

export interface Verdict {
  /** One for each decision of the conversation, in order. */
  readonly decisions: readonly RatedDecision[];
  /** One thing to keep, and one to try next time, in the trainer's words; may be empty. */
  readonly keep: string;
  readonly next: string;
}

/** A verdict that is being made. */
export interface VerdictDraft extends Verdict {
  /** The decision that is rated now, from 0; as many as there are decisions once all have been gone through. */
  readonly at: number;
  /** The trainer has seen the debrief: the blind words stand. */
  readonly seen: boolean;
}

/** Characters. */
export const LONGEST_NOTE = 300;
export const LONGEST_THING = 400;

const UNRATED: RatedDecision = { blind: null, now: null, note: "" };

/** A verdict on a conversation with so many decisions, before the first word. */
export const beginVerdict = (decisions: number): VerdictDraft => ({
  decisions: Array.from({ length: decisions }, () => UNRATED),
  keep: "",
  next: "",
  at: 0,
  seen: false,
});

/**
 * Says a word on a decision, or none. Before the debrief was seen it is the blind word, and the next decision comes, or the
 * end where all after it have their words; afterwards it changes the word of now alone.
 */
export function rate(draft: VerdictDraft, decision: number, word: Rating | null): VerdictDraft {
  if (draft.seen) return withDecision(draft, decision, { now: word });
  const said = withDecision(draft, decision, { blind: word, now: word });
  return goToDecision(said, isRatedAfter(draft, decision) ? said.decisions.length : decision + 1);
}

/** Whoever changes a word at the end has none of those after it to say again. */
const isRatedAfter = ({ decisions }: Verdict, decision: number): boolean =>
  decision + 1 < decisions.length && decisions.slice(decision + 1).every(({ blind }) => blind !== null);

/** The draft as it was before a step; what was typed stays. */
export const stepBack = (draft: VerdictDraft, before: VerdictDraft): VerdictDraft => ({
  ...before,
  decisions: before.decisions.map((one, number) => ({ ...one, note: draft.decisions[number]?.note ?? one.note })),
  keep: draft.keep,
  next: draft.next,
});

/** Changes the note on a decision; what is too long is cut. */
export const annotate = (draft: VerdictDraft, decision: number, note: string): VerdictDraft =>
  withDecision(draft, decision, { note: note.slice(0, LONGEST_NOTE) });

/** Goes to a decision, or behind the last one. */
export const goToDecision = (draft: VerdictDraft, at: number): VerdictDraft => ({
  ...draft,
  at: Math.max(0, Math.min(at, draft.decisions.length)),
});

/** Says one of the two things at the end; what is too long is cut. */
export const sayThing = (draft: VerdictDraft, which: "keep" | "next", words: string): VerdictDraft => ({
  ...draft,
  [which]: words.slice(0, LONGEST_THING),
});

/** The debrief is seen from now on. */
export const uncover = (draft: VerdictDraft): VerdictDraft => ({ ...draft, seen: true });

function withDecision(draft: VerdictDraft, decision: number, change: Partial<RatedDecision>): VerdictDraft {
  const decisions = draft.decisions.map((one, number) => (number === decision ? { ...one, ...change } : one));
  return { ...draft, decisions };
}

/** How many decisions have a word that was given blind. */
export const ratedIn = ({ decisions }: Verdict): number => decisions.filter(({ blind }) => blind !== null).length;
