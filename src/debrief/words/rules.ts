/** Each rule as a sentence for the trainee; empty where the number says it all. */
import type { Reason, ReasonPart } from "#debrief/moment.ts";
import type { Rule } from "#guidance/words.ts";
import { decisionWords, listed, quoted } from "./phrases.ts";

export const REASONS: Readonly<Record<Exclude<Rule, "temperaments-differ">, string>> = {
  "practice-helps": "",
  "pitfall-costs": "",
  "sorry-has-its-moment": "You apologised before you had listened. That only makes them angrier.",
  "heard-before-helped": "You offered help before you had listened, so it earned less trust.",
  "anger-takes-no-detail": "They’re too angry to take in details yet.",
  "repeats-fade": "You’d already done this, so it helped less.",
  "slips-stack": "Two slips in a row cost more.",
  "promise-is-a-debt": "You can’t keep this promise. It calms them now and costs you trust later.",
  "author-says": "",
  "script-sets": "It comes from what happened before.",
  "last-is-hardest": "",
};

/** What a reason is called: its guidance's title, or the promise that fell due; empty for what the script did. */
export function reasonTitle({ guidance, owed }: Reason): string {
  if (owed.length === 0) return guidance?.title ?? "";
  const promises = owed.map(({ number, said }) => `${quoted(said)} at ${decisionWords(number)}`);
  return `You promised ${listed(promises)}, and ${owed.length === 1 ? "it wasn’t" : "they weren’t"} kept`;
}

/** Why nothing moved in this reason. */
export const stillWords = ({ unheard }: Reason): string =>
  unheard ? "The customer didn’t hear it, so calm and trust stay as they are." : "No change this time.";

/** Why a rule moved the meters in this reason; empty where the number says it all. */
export function partWords({ guidance, temperament, owed }: Reason, { rule, amounts }: ReasonPart): string {
  // A debt has its promise as its title.
  if (owed.length > 0) return "";
  // What the script adds by itself needs a word; on top of what a reply did, it belongs to the sum.
  if (rule === "author-says" && guidance === null) return "That came from what happened next.";
  if (rule !== "temperaments-differ") return REASONS[rule];
  const more = amounts.reduce((sum, { amount }) => sum + amount, 0) > 0;
  const somebody = `${/^[aeiou]/.test(temperament) ? "an" : "a"} ${temperament} customer`;
  if (guidance?.kind === "pitfall") return `Hits ${somebody} ${more ? "less hard" : "harder"}.`;
  return `Helps ${somebody} ${more ? "more" : "less"}.`;
}
