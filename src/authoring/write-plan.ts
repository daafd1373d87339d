/** Writes a play down as a plan: what was replied, what the customer answered, and how it ended. */
import { type Encounter, ending } from "#encounter/encounter.ts";
import { customerOf } from "#encounter/shown.ts";
import type { Turn } from "#encounter/turn.ts";

/** Words of a reply by which it is known, at least; characters of an answer. */
const FEWEST_WORDS = 4;
const ANSWER = 60;

/** The text of a plan; null where the play has not come to an ending. */
export function planText(played: Encounter): string | null {
  const end = ending(played);
  if (end === null) return null;
  const { speaker } = customerOf(played);
  const steps = played.turns.flatMap((turn) => [`> ${beginningOf(turn)}`, ...answerIn(turn, speaker)]);
  return [
    "# Written from a play. Add what has to be true on the way, such as calm >= 40, on a line of its own.",
    ...steps,
    `ending: ${end.kind}`,
    "",
  ].join("\n");
}

/** As many words as tell it from the other replies. */
function beginningOf({ reply, decision }: Turn): string {
  const words = reply.text.split(" ");
  const others = decision.replies.filter(({ index }) => index !== reply.index);
  const enough = words.findIndex(
    (_, at) => at + 1 >= FEWEST_WORDS && !others.some(({ text }) => text.startsWith(words.slice(0, at + 1).join(" "))),
  );
  return enough < 0 ? reply.text : words.slice(0, enough + 1).join(" ");
}

/** The first that the customer answers. */
function answerIn({ beats }: Turn, speaker: string): string[] {
  const said = beats.find((beat) => beat.speaker === speaker && beat.text !== "");
  if (said === undefined) return [];
  const { text } = said;
  const words = text.length > ANSWER ? text.slice(0, text.lastIndexOf(" ", ANSWER)) : text;
  return [`${speaker}: ${words}`];
}
