/**
 * Who is on the stage and who isn't, line by line: the customer from the beginning, all others once they have come.
 * With a new scene everybody who is there comes along, but for those who leave on that line.
 */
import type { StagedLine } from "#paths/walk.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Setting } from "#scenario/words.ts";

/** Where somebody is: on the stage, off it, or off it in a scene that the conversation has left since. */
type Where = "here" | "away" | "behind";

export interface Whereabouts {
  readonly scene: Setting;
  /** By speaker; who isn't named never came. */
  readonly people: Readonly<Record<string, Where>>;
}

export const whereaboutsAtFirst = ({ setting, customer }: Scenario): Whereabouts => ({
  scene: setting,
  people: { [customer.speaker]: "here" },
});

export const isHere = ({ people }: Whereabouts, speaker: string): boolean => people[speaker] === "here";

/** What of a line can't be, with the person of whom it is told. */
export interface Misplaced {
  readonly code: "enters-twice" | "leaves-absent" | "speaks-away" | "left-behind";
  readonly speaker: string;
}

/**
 * Somebody who leaves on a line of their own says it first. Who has gone may be told to go once more: so a line after
 * several replies makes sure that they are gone, whichever was taken.
 */
export function misplacedIn(before: Whereabouts, { speaker, enter, leave }: StagedLine): Misplaced[] {
  const told: Misplaced[] = [];
  for (const one of enter)
    if (isHere(before, one) && !leave.includes(one)) told.push({ code: "enters-twice", speaker: one });
  for (const one of leave)
    if (before.people[one] === undefined && !enter.includes(one)) told.push({ code: "leaves-absent", speaker: one });
  if (speaker === null || isHere(before, speaker) || enter.includes(speaker)) return told;
  return [...told, { code: before.people[speaker] === "behind" ? "left-behind" : "speaks-away", speaker }];
}

export function whereaboutsAfter(before: Whereabouts, { enter, leave, scene }: StagedLine): Whereabouts {
  if (enter.length + leave.length === 0 && (scene === null || scene === before.scene)) return before;
  const people: Record<string, Where> = { ...before.people };
  for (const one of leave) people[one] = "away";
  for (const one of enter) people[one] = "here";
  if (scene !== null && scene !== before.scene)
    for (const [one, where] of Object.entries(people)) if (where === "away") people[one] = "behind";
  return { scene: scene ?? before.scene, people };
}

/** Two that have the same name are the same. */
export const nameOfWhereabouts = ({ scene, people }: Whereabouts): string =>
  [
    scene,
    ...Object.entries(people)
      .map(([one, where]) => `${one} ${where}`)
      .toSorted(),
  ].join("|");
