/**
 * Who is on the stage and who isn't, line by line: the customer from the beginning, all others once they have come. Of
 * several customers none is there until a line says who it is.
 * With a new scene everybody who is there comes along, but for those who leave on that line.
 */
import type { StagedLine } from "#paths/walk.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Setting } from "#scenario/words.ts";

/**
 * Where somebody is: on the stage, off it, or off it in a scene that the conversation has left since; or nowhere, as a
 * customer whom this play isn't about.
 */
type Where = "here" | "away" | "behind" | "not-chosen";

export interface Whereabouts {
  readonly scene: Setting;
  /** The customer's speaker name; null until a line says who of several it is. */
  readonly customer: string | null;
  /** By speaker; who isn't named never came. */
  readonly people: Readonly<Record<string, Where>>;
}

export function whereaboutsAtFirst({ setting, customers: [first, ...more] }: Scenario): Whereabouts {
  if (more.length === 0) return { scene: setting, customer: first.speaker, people: { [first.speaker]: "here" } };
  const people = Object.fromEntries([first, ...more].map(({ speaker }) => [speaker, "not-chosen" as const]));
  return { scene: setting, customer: null, people };
}

export const isHere = ({ people }: Whereabouts, speaker: string): boolean => people[speaker] === "here";

/** What of a line can't be, with the person of whom it is told. */
export interface Misplaced {
  readonly code:
    | "enters-twice"
    | "leaves-absent"
    | "speaks-away"
    | "left-behind"
    | "customer-not-chosen"
    | "customer-changes";
  readonly speaker: string;
}

/**
 * Somebody who leaves on a line of their own says it first. Who has gone may be told to go once more: so a line after
 * several replies makes sure that they are gone, whichever was taken.
 */
export function misplacedIn(before: Whereabouts, { speaker, enter, leave, customer }: StagedLine): Misplaced[] {
  const told: Misplaced[] = [];
  if (customer !== null && before.customer !== null && customer !== before.customer)
    told.push({ code: "customer-changes", speaker: customer });
  for (const one of enter)
    if (isHere(before, one) && !leave.includes(one)) told.push({ code: "enters-twice", speaker: one });
  for (const one of leave)
    if (before.people[one] === undefined && !enter.includes(one)) told.push({ code: "leaves-absent", speaker: one });
  if (speaker === null || speaker === customer || isHere(before, speaker) || enter.includes(speaker)) return told;
  const where = before.people[speaker];
  if (where === "not-chosen") return [...told, { code: "customer-not-chosen", speaker }];
  return [...told, { code: where === "behind" ? "left-behind" : "speaks-away", speaker }];
}

export function whereaboutsAfter(before: Whereabouts, line: StagedLine): Whereabouts {
  const { enter, leave, customer, scene } = line;
  const moves = enter.length + leave.length > 0 || customer !== null;
  if (!moves && (scene === null || scene === before.scene)) return before;
  const people: Record<string, Where> = { ...before.people };
  if (customer !== null && before.customer !== null) people[before.customer] = "not-chosen";
  if (customer !== null) people[customer] = "here";
  for (const one of leave) people[one] = "away";
  for (const one of enter) people[one] = "here";
  if (scene !== null && scene !== before.scene)
    for (const [one, where] of Object.entries(people)) if (where === "away") people[one] = "behind";
  return { scene: scene ?? before.scene, customer: customer ?? before.customer, people };
}

/** Two that have the same name are the same. */
export const nameOfWhereabouts = ({ scene, customer, people }: Whereabouts): string =>
  [
    scene,
    customer,
    ...Object.entries(people)
      .map(([one, where]) => `${one} ${where}`)
      .toSorted(),
  ].join("|");
