/** Sentences that quote what the trainee said, and the decision where they said it. */
import type { Slip } from "#debrief/deeds.ts";
import type { Guidance } from "#debrief/guidance.ts";
import type { Instance } from "#debrief/instance.ts";
import type { Moment } from "#debrief/moment.ts";
import type { Meters } from "#guidance/words.ts";
import { decisionWords, movement, quoted, sentences, yourWords } from "./phrases.ts";
import { partWords } from "./rules.ts";

/** All of them, one after the other. */
export const instancesWords = (instances: readonly Instance[]): string => sentences(instances.map(instanceWords));

/** "At decision 2 you said “…” Listen: calm +4", without its full stop. */
export function instanceWords(instance: Instance): string {
  const { moment } = instance;
  const at = `At ${decisionWords(moment.number)}`;
  switch (instance.kind) {
    case "practised": {
      const { guidance, gave, helped, breath } = instance.practised;
      if (breath) return `${at} you took a breath before ${quoted(moment.said)}: ${movement(gave)}`;
      const title = `${at} ${yourWords(moment)} ${guidance.title}`;
      if (moment.unheard) return title;
      return helped ? `${title}: ${movement(gave)}` : `${title}: no change this time. ${whyNothing(moment, guidance)}`;
    }
    case "slipped":
      return slipWords(moment, instance.slip);
    case "missed": {
      const { missed, reply } = instance;
      return `${at} ${yourWords(moment)} Missed: ${missed.title}. You could have said ${quoted(reply.said)}`;
    }
  }
}

/** The rule that took away what a practice would have given; empty if it became a slip, which is reported by itself. */
function whyNothing({ reasons }: Moment, { id }: Guidance): string {
  const reason = reasons.find(({ guidance, owed }) => guidance?.id === id && owed.length === 0);
  const taken = reason?.parts.find(({ amounts }) => amounts.some(({ amount }) => amount < 0));
  return reason === undefined || taken === undefined ? "" : partWords(reason, taken);
}

function slipWords(moment: Moment, { guidance, debt, madeGood }: Slip): string {
  const moved = movedBy(moment, guidance);
  const due = debt === 0 ? "" : `, and ${movement({ calm: 0, trust: -Math.round(debt) })} when it fell due`;
  const price = moved.calm === 0 && moved.trust === 0 && due === "" ? "" : `: ${movement(moved)}${due}`;
  const made = madeGood ? `. You recovered with your next reply` : "";
  return `At ${decisionWords(moment.number)} ${yourWords(moment)} ${guidance.title}${price}${made}`;
}

/** What one practice or pitfall of a reply did to the meters straight away. */
function movedBy({ reasons }: Moment, { id }: Guidance): Meters {
  const moved = { calm: 0, trust: 0 };
  for (const { guidance, parts, owed } of reasons)
    if (guidance?.id === id && owed.length === 0)
      for (const { meter, amount } of parts.flatMap(({ amounts }) => amounts)) moved[meter] += amount;
  return moved;
}
