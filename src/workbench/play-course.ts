/** Moves the open conversation to the end of a course. */
import { readCourse } from "#encounter/course-text.ts";
import { type Encounter, replay, restart } from "#encounter/encounter.ts";
import type { Attempt } from "#session/attempt.ts";

/**
 * Plays the replies of a course, written as `0 2 1b`, from the conversation's beginning. Returns a sentence if that is
 * impossible, otherwise null.
 */
export function playCourse(attempt: Attempt, text: string, seed: number): string | null {
  const course = readCourse(text);
  if (!course.ok) return course.error;
  let wrong: string | null = null;
  attempt.move((now: Encounter) => {
    const played = replay(restart(now, seed), course.value);
    if (played.ok) return played.value;
    const at = played.error.kind === "unfit" ? played.error.at : 0;
    wrong = `reply ${course.value[at]?.reply ?? 0}, number ${at + 1} of these, is not on offer there`;
    return now;
  });
  return wrong;
}
