/** A long made-up dialogue: sixty knots in a row, each with its replies, its conditions and its notes for later. */
import type { Scenario } from "#scenario/scenario.ts";
import { uncheckedScenario } from "../paths/generated-ink.ts";

const KNOTS = 60;
/** Notes that are set, and read some knots later. */
const NOTES = 3;

const PRACTICES = ["paraphrase", "empathise", "offer-solution"];

/** Most of so long a conversation is small talk: every fourth knot counts. */
const tag = (at: number, counts: string): string => (at % 4 === 0 ? counts : "#plain");

function knot(at: number): string {
  const note = `note_${at % NOTES}`;
  const next = at + 1 < KNOTS ? `-> knot_${at + 1}` : "-> the_end";
  return `=== knot_${at} ===
OKAFOR: {${note}:You wrote that down.|And nobody writes anything down.} #mood: tense
*   [Listen, for the ${at}th time. ${tag(at, `#use: ${PRACTICES[at % PRACTICES.length]}`)}]
    ~ ${note} = true
    OKAFOR: So it was. #mood: neutral
*   [Say something else. ${tag(at, "#slip: interrupted")}]
    ~ ${note} = false
    OKAFOR: No! #mood: angry #gesture: shake-head
*   {calm >= 40} [Offer what can be done. ${tag(at, "#use: offer-solution")}]
    OKAFOR: { trust >= 30: Good.|We shall see. } #mood: relieved
*   [Wait. #plain]
    OKAFOR: { calm < 20: What are you waiting for?|Well? }
-   { calm < 5: -> walks_out }
    ${next}
`;
}

export function longDialogue(): Scenario {
  const text = [
    "VAR calm = 35",
    "VAR trust = 35",
    ...Array.from({ length: NOTES }, (_, at) => `VAR note_${at} = false`),
    "-> knot_0",
    ...Array.from({ length: KNOTS }, (_, at) => knot(at)),
    "=== walks_out ===\nOKAFOR: I am going. #ending: walked-out #outcome: He left.\n-> END",
    "=== the_end ===",
    "{ calm >= 60 && trust >= 50:\n    OKAFOR: Thank you. #ending: resolved #outcome: All is well.\n    -> END\n}",
    "OKAFOR: That is that. #ending: partly #outcome: It is over.\n-> END",
  ].join("\n");
  const scenario = uncheckedScenario(text, "sixty-knots");
  if (scenario === null) throw new Error("the long dialogue does not compile");
  return scenario;
}
