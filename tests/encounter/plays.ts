/** A notation for whole plays, one line a case: `plays("0 2 1b", "calm 31 trust 40 partly")`. */
import { readCourse } from "#encounter/course-text.ts";
import { type Encounter, begin, replay } from "#encounter/encounter.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { stillClock } from "../root.ts";

/** Plays a scenario by the numbers of its replies, as people write them: `1 0 0`, or `1b 0 0` with a breath first. */
export function played(scenario: Scenario, rulebook: Rulebook, replies: string, seed = 1): Encounter {
  const course = readCourse(replies);
  if (!course.ok) throw new Error(course.error);
  const play = replay(begin(scenario, rulebook, seed, stillClock), course.value);
  if (!play.ok) throw new Error(`"${replies}" is no play of ${scenario.title}: ${JSON.stringify(play.error)}`);
  return play.value;
}

/**
 * The state of a conversation in a line: its meters, and its ending's kind (`calm 31 trust 40 partly`), the number of
 * replies on offer (`... 3 replies`), or the fault's code.
 */
export function standsAt({ standing: { meters }, now }: Encounter): string {
  const here = `calm ${meters.calm} trust ${meters.trust}`;
  switch (now.kind) {
    case "decision":
      return `${here} ${now.decision.replies.length} replies`;
    case "ending":
      return `${here} ${now.ending.kind}`;
    case "fault":
      return `${here} ${now.diagnostic.code}`;
  }
}
