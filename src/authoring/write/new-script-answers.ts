/** The short form that a new scenario begins with: what is asked, and what is still to be filled in. */
import type { Temperament } from "#guidance/words.ts";
import type { Level, Setting } from "#scenario/words.ts";
import { onOneLine } from "./ink-words.ts";

/**
 * What a trainer answers. Everything that is typed may be anything, and empty; it is said as it was typed. What is picked
 * is one of what was on offer. How people talk follows from the place: across a counter, or by what the place is named for.
 */
export interface NewScriptAnswers {
  /** The name on the shelf. */
  readonly title: string;
  /** Who comes, as people say it: "Ms Novak". */
  readonly customer: string;
  /** Picked from the cast, by id: how the customer looks and sounds. */
  readonly look: string;
  /** Who the trainee is: "You are at the desk of a hardware shop." */
  readonly role: string;
  /** With dates and sums, as the customer would tell it: their first words. */
  readonly happened: string;
  /** What it costs them, as they would tell it. */
  readonly costs: string;
  /** What they fear and don't say: it becomes a thought of theirs. */
  readonly fears: string;
  /** What they have tried so far, as they would tell it. */
  readonly tried: string;
  /** What would settle it, as they would ask for it. */
  readonly settles: string;
  readonly setting: Setting;
  readonly temperament: Temperament;
  readonly level: Level;
  /** How long it is to take. Anything is taken: it becomes a whole number from 1 to 240. */
  readonly minutes: number;
  /** The practices that it trains, by id, up to six: each gets a decision of its own. Fewer are made up to four. */
  readonly objectives: readonly string[];
}

/** The most practices that one scenario trains: with more, a conversation would be too long. */
export const MOST_OBJECTIVES = 6;

const TYPED: readonly (readonly [keyof NewScriptAnswers & TypedKey, string])[] = [
  ["title", "Give the scenario a title: it stands on the shelf."],
  ["customer", "Say who comes, as people call them: Ms Novak."],
  ["role", "Say where the trainee is: “You are at the desk of …”"],
  ["happened", "Say what has happened, with dates and sums, in the customer's words."],
  ["costs", "Say what it costs them: money, time, a night's sleep."],
  ["fears", "Say what they fear. They won't say it; they will think it."],
  ["tried", "Say what they have tried so far."],
  ["settles", "Say what would settle it for them."],
];

type TypedKey = "title" | "customer" | "role" | "happened" | "costs" | "fears" | "tried" | "settles";

/** What has to be filled in yet, in sentences, in the form's order; none where all is there. */
export function answersMissing(answers: NewScriptAnswers): readonly string[] {
  const { objectives, look } = answers;
  return [
    ...TYPED.flatMap(([key, sentence]) => (onOneLine(answers[key]) === "" ? [sentence] : [])),
    ...(look === "" ? ["Pick how they look."] : []),
    ...(objectives.length === 0 ? ["Pick at least one thing that it trains."] : []),
    ...(objectives.length > MOST_OBJECTIVES
      ? [`Pick at most ${MOST_OBJECTIVES} things that it trains: a conversation has room for no more.`]
      : []),
  ];
}
