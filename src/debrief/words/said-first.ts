/** How often the trainee said it first, and what that means. */
import type { SaidFirst } from "#debrief/said-first.ts";

/** "You said it in your own words first in 3 of 8 decisions…", and why that is the harder part. */
export function saidFirstWords(counted: SaidFirst): string {
  const { decisions, said, recognised } = counted;
  const all = decisions === 1 ? "1 decision" : `${decisions} decisions`;
  const seen = recognised === 0 ? "" : ` In ${recognised} more you picked a good reply once you saw it.`;
  return `You said it in your own words first in ${said} of ${all}, ${thenHelped(counted)}.${seen} ${MEANING}`;
}

function thenHelped({ said, saidAndHelped }: SaidFirst): string {
  if (said === 1) return `and the reply you then picked ${saidAndHelped === 1 ? "helped" : "didn’t help"}`;
  const some = saidAndHelped === 0 ? "none" : saidAndHelped === said ? "all" : String(saidAndHelped);
  return `and ${some} of the replies you then picked helped`;
}

const MEANING =
  "Finding words is harder than spotting good ones, and at work nobody shows you a list. Would your words have done what the reply did? That’s for you to say.";
