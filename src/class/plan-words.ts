/** What stands in a session's plan: what each block is called, what is done in it, and what doesn't fit. */
import { listed } from "#debrief/words/phrases.ts";
import type { VotePoint } from "#scenario/sheets.ts";
import { rolesFor } from "./roles.ts";
import type { PlanBlock, PlanForm, SessionPlan } from "./session-plan.ts";

export const FORMS: Readonly<Record<PlanForm, string>> = {
  vote: "Everybody votes",
  watch: "One plays, the others watch",
  pairs: "In pairs, with role cards",
};

/** A block in words. `question` and `line` are quoted from the scenario. */
export interface BlockWords {
  readonly title: string;
  readonly does: string;
  /** Where the class stops, and the script's question there; null for any other block. */
  readonly stop: Pick<VotePoint, "question" | "line"> | null;
}

interface Named {
  readonly form: PlanForm;
  readonly people: number;
  readonly points: readonly VotePoint[];
  /** The conversation was begun before, and goes on. */
  readonly goesOn: boolean;
}

export function blockWords({ kind, point }: PlanBlock, { form, people, points, goesOn }: Named): BlockWords {
  const stop = point === null ? null : (points[point] ?? null);
  if (kind === "play" && goesOn) return { title: "Play on", does: "", stop };
  const [title, does] = TITLES[kind](form, people);
  return { title, does, stop };
}

type Words = readonly [title: string, does: string];

const TITLES: Readonly<Record<PlanBlock["kind"], (form: PlanForm, people: number) => Words>> = {
  welcome: () => ["Welcome", "What you’re going to do, and that nobody is marked."],
  briefing: (form, people) => ["Briefing", BRIEFINGS[form](people)],
  play: (form) => ["Play", PLAYS[form]],
  swap: () => ["Swap, and play again", "Whoever was the customer handles it now."],
  point: (form) =>
    form === "vote"
      ? ["Vote, talk, vote again", "Each alone first. Then talk, vote again, and say what most chose."]
      : ["Stop and talk", "What would you say now? Then the player decides."],
  talk: (form) => [TALKS[form][0], TALKS[form][1]],
  debrief: (form) => [
    "Debrief",
    form === "pairs"
      ? "What calmed the customer, and what made it worse? Each table says one sentence."
      : "Press “See how you did”: where it turned, and the one thing to take with you.",
  ],
  break: () => ["Break", ""],
  closing: () => ["One thing to take along", "Everybody in one sentence: what I’ll say differently from now on."],
};

const PLAYS: Readonly<Record<PlanForm, string>> = {
  vote: "Read it together on the big screen. In between, you pick the replies.",
  watch: "One of you plays on the big screen. The others watch, with their sheet.",
  pairs: "One is the customer, one handles it. You listen at the tables.",
};

const TALKS: Readonly<Record<PlanForm, Words>> = {
  vote: ["The other way", "Play what the others would have said, beside what you got."],
  watch: ["What did you see?", "Those who watched speak first, with a sentence they heard. Then the player."],
  pairs: ["Compare", "What did the customer never tell you, and why not?"],
};

const BRIEFINGS: Readonly<Record<PlanForm, (people: number) => string>> = {
  vote(people) {
    const { decide, customer, watch } = rolesFor(people);
    const others = [
      ...(customer === 0 ? [] : [`${customer} on the customer’s side`]),
      ...(watch === 0 ? [] : [`${watch} to watch`]),
    ];
    return `Who you are, and what has happened. Roles: ${listed([`${decide} to decide`, ...others])}.`;
  },
  watch: (people) =>
    `Who you are, and what has happened. One plays; the observer’s sheet for the other ${people > 2 ? people - 1 : "one"}.`,
  pairs: (people) =>
    `${people < 4 ? "One table" : `${Math.floor(people / 2)} tables`} of two, a role card each${people % 2 === 1 ? ", and one who watches" : ""}.`,
};

/**
 * What doesn't fit, and what is left; empty where all of it fits to the minute. `over` is by how many minutes it is longer than
 * there is time for; less than 0 where it is shorter. `titleOf` gives a scenario's title.
 */
export function fitWords(
  { leftOut }: Pick<SessionPlan, "leftOut">,
  over: number,
  titleOf: (id: string) => string,
): string {
  const { scenarios, points, more } = leftOut;
  const stops = points.reduce((sum, { count }) => sum + count, 0);
  const missing = [
    ...scenarios.map((id) => `“${titleOf(id)}”`),
    ...(stops === 0 ? [] : [`${stops} ${stops === 1 ? "stop" : "stops"} to talk`]),
  ];
  const isOne = missing.length === 1 && stops <= 1;
  return [
    missing.length === 0
      ? ""
      : `${listed(missing)} ${isOne ? "doesn’t" : "don’t"} fit. ${inMinutes(more)} more would hold all of it.`,
    over > 0 ? `With your changes, it takes ${inMinutes(over)} longer than you have.` : "",
    -over >= LEAST_SPARE ? `${inMinutes(-over)} are still free. Add a conversation, or end early.` : "",
  ]
    .filter((words) => words !== "")
    .join(" ");
}

/** Fewer minutes than these are no minutes to fill. */
const LEAST_SPARE = 5;

export const inMinutes = (minutes: number): string => `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;

/** So many minutes after a beginning: the time of day, or hours and minutes where nobody has said when it begins. */
export function timeAt(start: string, minutes: number): string {
  const [, hours = "0", rest = "0"] = /^(\d\d):(\d\d)$/.exec(start) ?? [];
  const at = Number(hours) * 60 + Number(rest) + minutes;
  const [hour, minute] = [Math.floor(at / 60) % 24, String(at % 60).padStart(2, "0")];
  return start === "" ? `${hour}:${minute}` : `${String(hour).padStart(2, "0")}:${minute}`;
}
