/** What a trainer needs on paper to lead a class through a scenario. */
import type { Handbook } from "#guidance/catalogue.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { LessonPart, PauseOnSheet, TrainerSheet } from "#scenario/sheets.ts";

/** Minutes: what the people in the room are told, one question talked about, and the debrief of the play. */
const BRIEFING = 5;
const QUESTION = 4;
const DEBRIEF = 10;

export function trainerSheet(
  scenario: Scenario,
  { practices, temperaments }: Handbook,
  pauses: readonly PauseOnSheet[],
  usual: number | null,
): TrainerSheet {
  const { summary, role, cast, temperament, opening, level, objectives, minutes } = scenario;
  // One play comes to so many of them; a class that wants to talk is led to one at least.
  const expected = Math.round(pauses.reduce((sum, { comes }) => sum + comes, 0));
  const questions = pauses.length === 0 ? 0 : Math.max(1, expected);
  const timing: readonly LessonPart[] = [
    { what: "briefing", minutes: BRIEFING },
    { what: "playing", minutes },
    ...(questions === 0 ? [] : [{ what: "talking", minutes: questions * QUESTION } as const]),
    { what: "debrief", minutes: DEBRIEF },
  ];
  return {
    summary,
    role,
    people: cast.map(({ name, part }) => ({ name, part })),
    temperament: temperaments[temperament],
    opening,
    level,
    objectives: objectives.flatMap((id) => {
      const practice = practices[id];
      return practice === undefined ? [] : [{ title: practice.title, advice: practice.advice }];
    }),
    timing,
    minutes: timing.reduce((sum, one) => sum + one.minutes, 0),
    pauses,
    usual,
  };
}
