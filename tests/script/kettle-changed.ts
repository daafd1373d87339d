/** The guide's story of the kettle with some of its words changed, and what is found in it. */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { checkScript } from "#authoring/check/check-script.ts";
import { readScenario } from "#script/read-scenario.ts";
import { catalogue } from "../authoring/check/checking.ts";
import { stillClock } from "../root.ts";

/** Words of the story, and what is written instead. */
export type Change = readonly [words: string, instead: string];

export const KETTLE = readFileSync(new URL("kettle.ink", import.meta.url), "utf8");
const LOOKS = new Map([["novak", "bright"]] as const);

/** The story with some of its words changed. */
export function kettle(...changes: readonly Change[]): string {
  return changes.reduce((text, [words, instead]) => {
    expect(text).toContain(words);
    return text.replaceAll(words, () => instead);
  }, KETTLE);
}

export const read = (text: string): ReturnType<typeof readScenario> =>
  readScenario({ file: "stories/kettle.ink", text, rulebook: catalogue().rulebook, looks: LOOKS });

interface Found {
  readonly code: string;
  readonly line: string;
  readonly fix: string;
}

/** What is wrong with a script, as a reader sees it, or as the walk does; what it teaches is left aside. */
export function findings(text: string): readonly Found[] {
  const reading = read(text);
  const all = reading.ok
    ? checkScript(reading.value, catalogue(), stillClock).diagnostics.filter(
        ({ code, severity }) => severity === "error" || reading.value.warnings.some((warning) => warning.code === code),
      )
    : reading.error;
  return all.map(({ code, place, fix }) => ({ code, line: text.split("\n")[place.line - 1]?.trim() ?? "", fix }));
}

export const SAID = "NOVAK: This is the second one. The second, in a month. #gesture: point";
export const OFFER = "Would you like a new one or your money back? I can do either now. #use: offer-solution";
export const WATER = "*   It might be your water, you know. #slip: blamed #slip: assumed";
export const SHELF =
  "*   Pick any other make, and I'll fill it here before you take it home. #use: own-it #use: offer-solution";
export const GATHER = "-   NOVAK: What I want is one that works. #mood: upset #gesture: palms-up";
