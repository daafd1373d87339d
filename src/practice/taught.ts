/** What is taught, as far as counting attempts needs it. */
import type { Handbook } from "#guidance/catalogue.ts";
import type { Evidence } from "#records/attempt-summary.ts";

export type Taught = Pick<Handbook, "skills" | "practices" | "pitfalls">;

/** What one attempt showed of a practice, and of the pitfalls that go against it. */
export interface PracticeShown {
  readonly offered: number;
  readonly taken: number;
  readonly underPressure: number;
  /** Slips on pitfalls that go against it. */
  readonly slipped: number;
}

/**
 * What an attempt's evidence shows of each practice, by its id. Practices and pitfalls that are no longer in the
 * handbook are left out.
 */
export function shownOf(
  evidence: readonly Evidence[],
  { practices, pitfalls }: Taught,
): ReadonlyMap<string, PracticeShown> {
  const shown = new Map<string, { -readonly [Key in keyof PracticeShown]: PracticeShown[Key] }>();
  const of = (practice: string) => {
    const one = shown.get(practice) ?? { offered: 0, taken: 0, underPressure: 0, slipped: 0 };
    shown.set(practice, one);
    return one;
  };
  for (const { guidance, offered, taken, slipped, underPressure } of evidence) {
    if (Object.hasOwn(practices, guidance) && offered > 0) {
      const one = of(guidance);
      one.offered += offered;
      one.taken += taken;
      one.underPressure += underPressure;
    }
    if (Object.hasOwn(pitfalls, guidance) && slipped > 0)
      for (const practice of pitfalls[guidance]?.against ?? [])
        if (Object.hasOwn(practices, practice)) of(practice).slipped += slipped;
  }
  return shown;
}
