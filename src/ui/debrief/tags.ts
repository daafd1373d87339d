/** Labels for a decision, apart from its mark. */
import type { Debrief } from "#debrief/debrief.ts";

/** A few words each. `marked` has the decisions that the trainee marked. */
export function momentTags(debrief: Debrief, marked: readonly number[], decision: number): readonly string[] {
  const place = debrief.turningPoints.findIndex(({ number }) => number === decision);
  return [
    ...(place < 0 ? [] : [`Turning point ${place + 1}`]),
    ...(debrief.roads?.pointOfNoReturn?.number === decision ? ["Point of no return"] : []),
    ...(marked.includes(decision) ? ["You picked this"] : []),
  ];
}
