/** Compares the trainee's own answer to "What do you think turned this conversation?" with the debrief's. */
import type { Debrief } from "./debrief.ts";
import { decisionWords, decisionsWords, sentences } from "./words.ts";

/** A sentence about the marks, by the decisions' numbers from 0; empty if nothing was marked. */
export function marksRead({ turningPoints }: Debrief, marked: readonly number[]): string {
  const [first] = turningPoints;
  if (marked.length === 0 || first === undefined) return "";
  const numbers = new Set(turningPoints.map(({ number }) => number));
  const [found, alone] = [marked.filter((one) => numbers.has(one)), marked.filter((one) => !numbers.has(one))];
  const yours = `You marked ${decisionsWords(marked)}`;
  if (alone.length === 0) {
    if (marked.includes(first.number)) return `${yours}. That is what the debrief found too.`;
    return `${yours}. The debrief has ${found.length === 1 ? "it" : "them"} among the turning points too, and ${decisionWords(first.number)} before all.`;
  }
  return sentences([
    yours,
    found.length > 0
      ? `${decisionsWords(found)} ${found.length === 1 ? "is" : "are"} among the turning points here too`
      : "",
    `The meters put more weight on ${decisionWords(first.number)} than on ${decisionsWords(alone)}; they can't see everything, so compare the two`,
  ]);
}
