/** Small valid scripts for tests, and functions to read them. */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { readScenario, type ScriptInput } from "#script/read-scenario.ts";
import { rulebook } from "../guidance/the-guidance.ts";

export const FILE = "stories/example.ink";
export const LOOKS: ScriptInput["looks"] = new Map([
  ["okafor", "deep"],
  ["jana", "bright"],
]);

const HEADER: readonly string[] = [
  "# title: The forgotten cheque",
  "# summary: A cheque was never processed, and the rent is due.",
  "# role: You manage the branch.",
  "# setting: bank",
  "# channel: counter",
  "# customer: OKAFOR (Mr Okafor), look okafor, temperament aggressive",
  "# cast: JANA (Jana), look jana, colleague",
  "# level: 1",
  "# minutes: 6",
  "# objective: hear-out",
  "# language: en",
];

const keyOf = (line: string): string | undefined => /^\s*#?\s*([a-z]+)/.exec(line)?.[1];

/** A valid header with `lines` first; they replace those with the same key. */
export function headerWith(lines = ""): string {
  const given = lines.split("\n");
  const keys = new Set(given.map(keyOf));
  const rest = HEADER.filter((line) => !keys.has(keyOf(line)));
  return lines === "" ? rest.join("\n") : [lines, ...rest].join("\n");
}

/** A story set into a script: the number of its first line. */
export interface Placed {
  readonly text: string;
  readonly begins: number;
}

/** A valid script around some lines of a story, with a valid ending below them. */
export function scriptAround(story: string, header = headerWith()): Placed {
  const meters = ["calm", "trust"].filter((meter) => !new RegExp(`^VAR ${meter}\\b`, "m").test(story));
  const above = [header, ...meters.map((meter) => `VAR ${meter} = 30`), "-> counter", "=== counter ===", ""].join("\n");
  const below = "-   OKAFOR: All right. #ending: resolved #outcome: He has his money.\n-> END\n";
  return { text: `${above}${story}\n${below}`, begins: above.split("\n").length };
}

/** A whole valid script with two choices. */
export const SOUND_SCRIPT: string = scriptAround(`OKAFOR: Three days! The rent bounced. #mood: furious #gesture: point
*   [Please, try to relax. #slip: told-to-relax]
    OKAFOR: Relax? Don't you tell me to relax! #mood: furious
*   (listen) [Say nothing. Let him finish. #use: hear-out]
    OKAFOR: I stood in this very queue on Monday. #mood: angry`).text;

export const inputOf = (text: string, more: Partial<ScriptInput> = {}): ScriptInput => ({
  file: FILE,
  text,
  rulebook,
  looks: LOOKS,
  ...more,
});

/** The scenario of a valid script. */
export function scenarioOf(text: string, more: Partial<ScriptInput> = {}): Scenario {
  const read = readScenario(inputOf(text, more));
  if (!read.ok) throw new Error(`the script isn't sound: ${JSON.stringify(read.error)}`);
  return read.value.scenario;
}

/** All problems of a script, warnings too. */
export function problemsOf(text: string, more: Partial<ScriptInput> = {}): readonly Diagnostic[] {
  const read = readScenario(inputOf(text, more));
  return read.ok ? read.value.warnings : read.error;
}
