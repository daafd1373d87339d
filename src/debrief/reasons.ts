/** Each rule as a sentence for the trainee. */
import type { Rule } from "#guidance/words.ts";

export const REASONS: Readonly<Record<Rule, string>> = {
  "practice-helps": "It helps, and it was timely.",
  "pitfall-costs": "It makes things worse.",
  "sorry-has-its-moment": "A sorry this early, before anything was heard, only adds to the anger.",
  "heard-before-helped": "Help that comes before listening earns only part of the trust.",
  "anger-takes-no-detail": "Somebody this angry can't take in details yet.",
  "repeats-fade": "The same thing again counts less.",
  "slips-stack": "A slip straight after a slip costs more.",
  "promise-is-a-debt": "A promise that can't be kept buys calm now, and costs trust when it falls due.",
  "temperaments-differ": "It weighs differently with this customer's temperament.",
  "author-says": "The scenario's own weight on this reply or line.",
  "last-is-hardest": "The higher it stands, the harder it is to win more.",
  "script-sets": "It follows from how the story went.",
};
