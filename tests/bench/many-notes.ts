/**
 * A made-up conversation that remembers much and asks the meters nothing: everything may be written down or left, and
 * all of it is told again at the end. No two of its ways meet, so every reply is a turn of the engine.
 */
import type { Scenario } from "#scenario/scenario.ts";
import { uncheckedScenario } from "../paths/generated-ink.ts";

/** Things that are written down or left: two to the power of this are its ways. */
const NOTES = 12;

const each = (write: (at: number) => string): string => Array.from({ length: NOTES }, (_, at) => write(at)).join("\n");

export function manyNotes(): Scenario {
  const text = [
    "VAR calm = 40",
    "VAR trust = 30",
    each((at) => `VAR note_${at} = false`),
    "-> knot_0",
    each(
      (at) => `=== knot_${at} ===
OKAFOR: And what about number ${at}?
*   [Write number ${at} down. #use: hear-out]
    ~ note_${at} = true
*   [Leave number ${at} for later. #plain]
-   -> ${at + 1 < NOTES ? `knot_${at + 1}` : "the_end"}`,
    ),
    "=== the_end ===",
    `OKAFOR: So you have {${Array.from({ length: NOTES }, (_, at) => `note_${at}: ${at}}{`).join("")}true:.} #ending: partly #outcome: It is over.`,
    "-> END",
  ].join("\n");
  const scenario = uncheckedScenario(text, "many-notes");
  if (scenario === null) throw new Error("the conversation of many notes does not compile");
  return scenario;
}
