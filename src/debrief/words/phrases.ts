/** Puts numbers and quotations into sentences of a debrief. */
import { METERS, type Meters } from "#guidance/words.ts";
import type { Moment } from "#debrief/moment.ts";

/** Somebody's own words, in quotation marks. */
export const quoted = (words: string): string => `“${words}”`;

/** "+4", "−6", "0": with a real minus sign. */
const signed = (amount: number): string => (amount > 0 ? `+${amount}` : `${amount}`.replace("-", "−"));

/** "calm 35 (−6), trust 30"; a movement only if there was one. */
export function meterWords(meters: Meters, before: Meters = meters): string {
  return METERS.map((meter) => {
    const moved = meters[meter] - before[meter];
    return `${meter} ${meters[meter]}${moved === 0 ? "" : ` (${signed(moved)})`}`;
  }).join(", ");
}

/** "calm +8, trust +3"; "no change" if neither meter moved. */
export function movement(moved: Meters): string {
  const parts = METERS.filter((meter) => moved[meter] !== 0).map((meter) => `${meter} ${signed(moved[meter])}`);
  return parts.length === 0 ? "no change" : parts.join(", ");
}

/** "one, two and three". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** Each with a capital and a full stop, one after the other; empty ones are left out. */
export const sentences = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => capital(/[.!?…][”"')\]]*$/.test(part) ? part : `${part}.`))
    .join(" ");

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** With a small first letter, for the middle of a sentence. */
export const uncapital = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** Counted as people do: "decision 1" has number 0. */
export const decisionWords = (number: number): string => `decision ${number + 1}`;

/** "decisions 2 and 5", or "decision 2". */
export const decisionsWords = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? "decision" : "decisions"} ${listed(numbers.map((number) => `${number + 1}`))}`;

/**
 * "you said “…”" if the words were spoken, "you chose “…”" if the reply describes an action. The quotation ends with a
 * sentence's punctuation, so that another sentence may follow.
 */
export const yourWords = ({ spoken, said }: Pick<Moment, "spoken" | "said">): string =>
  `you ${spoken ? "said" : "chose"} ${quoted(/[.!?…]$/.test(said) ? said : `${said}.`)}`;
