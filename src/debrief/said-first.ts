/** What was said in the trainee's own words, counted apart from what they recognised among the replies. */
import type { Moment } from "./moment.ts";

export interface SaidFirst {
  readonly decisions: number;
  /** Decisions at which they said it in their own words first… */
  readonly said: number;
  /** …and those of them at which the reply that they picked then helped. */
  readonly saidAndHelped: number;
  /** Decisions at which they picked a reply that helped, and had said nothing first. */
  readonly recognised: number;
}

/** Null where they never said it first. */
export function saidFirstIn(moments: readonly Pick<Moment, "saidFirst" | "mark">[]): SaidFirst | null {
  const helped = moments.filter(({ mark }) => mark === "good" || mark === "mixed");
  const said = moments.filter(({ saidFirst }) => saidFirst !== "").length;
  const saidAndHelped = helped.filter(({ saidFirst }) => saidFirst !== "").length;
  if (said === 0) return null;
  return { decisions: moments.length, said, saidAndHelped, recognised: helped.length - saidAndHelped };
}
