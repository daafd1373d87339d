/** The outcome of a turn, once the story rests. */
import type { Diagnostic, Place, Result } from "#diagnostics/diagnostic.ts";
import { storyDiagnostic } from "#diagnostics/story-diagnostics.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Ending } from "./turn.ts";

export type TurnOutcome =
  /** There are replies on offer. */
  | { readonly kind: "decision" }
  | { readonly kind: "ending"; readonly ending: Ending }
  /** The story broke, or stopped without an ending. */
  | { readonly kind: "fault"; readonly diagnostic: Diagnostic };

/** `ending` is the one that was said in this turn; null if none was. */
export function outcomeAt(
  scenario: Scenario,
  rest: Result<{ readonly knot: string; readonly replies: readonly unknown[] }, Diagnostic>,
  ending: Ending | null,
): TurnOutcome {
  if (!rest.ok) return { kind: "fault", diagnostic: rest.error };
  const { knot, replies } = rest.value;
  if (replies.length > 0) return { kind: "decision" };
  if (ending !== null) return { kind: "ending", ending };
  return { kind: "fault", diagnostic: storyDiagnostic("story-stops-short", placeOf(scenario, knot), { knot }) };
}

/** The place of a knot in its script. */
export const placeOf = ({ id, knots }: Scenario, knot: string): Place => knots[knot] ?? { file: `${id}.ink`, line: 0 };
