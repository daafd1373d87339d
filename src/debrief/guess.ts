/**
 * Guess, then see: at a turning point, what went through the customer's mind. Guessing and then being told is what makes
 * people better at reading others (Marangoni et al. 1995; Barone et al. 2005). Nothing of it is ever scored.
 */
import { shuffled } from "#encounter/chance.ts";
import type { Debrief } from "./debrief.ts";
import type { Moment } from "./moment.ts";

export interface Guess {
  /** The decision's number, from 0. */
  readonly number: number;
  readonly thought: string;
  /** The thought, and up to two that were written for other moments of the same scenario, in an order of no meaning. */
  readonly options: readonly string[];
}

/** How many thoughts there are to pick from. */
const OPTIONS = 3;

/** What can be guessed at this decision; null if nothing is written of what the customer thought. */
export function guessAt(
  { scenario, made }: Pick<Debrief, "scenario" | "made">,
  moment: Pick<Moment, "number" | "thought">,
): Guess | null {
  const { number, thought } = moment;
  if (thought === "") return null;
  const others = scenario.thoughts.filter((other) => other !== thought);
  // Neighbours were written for the same anger, so they are the harder to tell apart: those nearest in the script.
  const at = scenario.thoughts.indexOf(thought);
  const near = others.toSorted(
    (a, b) => Math.abs(scenario.thoughts.indexOf(a) - at) - Math.abs(scenario.thoughts.indexOf(b) - at),
  );
  const options = [thought, ...near.slice(0, OPTIONS - 1)];
  const order = shuffled(options.length, made.seed, number);
  return { number, thought, options: order.flatMap((index) => options[index] ?? []) };
}
