/** The tests' own stories, checked and ready for one file; and a template without a program. */
import { readFileSync } from "node:fs";
import { checkOwnScript } from "#authoring/own-script.ts";
import type { ScenarioToPack } from "#authoring/package/package-contents.ts";
import type { PackageTemplate } from "#authoring/package/package-template.ts";
import { readStories } from "#cli/stories.ts";
import { OWN_STORIES } from "../../../scripts/project.mjs";

const { catalogue: read, looks, library } = readStories(".", OWN_STORIES);
if (read === null) throw new Error("the tests' own guidance is broken");
export const catalogue = read;

/** `change` is made to the script's text before it is checked. */
export function toPack(id: string, change: (text: string) => string = (text) => text): ScenarioToPack {
  const text = change(readFileSync(`${OWN_STORIES}/${id}.ink`, "utf8"));
  const asked = { id, file: `${id}.ink`, text, includes: new Map<string, string>(), ...catalogue, looks, library };
  const script = checkOwnScript(asked, () => performance.now());
  if (script.kind === "wrong") throw new Error(JSON.stringify(script.mistakes));
  return { script, halves: null, guidance: null };
}

export const TEMPLATE: PackageTemplate = {
  format: 1,
  policy: "default-src 'none'",
  loader: "unpack();",
  parts: { program: "cHJvZ3JhbQ==", styles: "c3R5bGVz", letters: "bGV0dGVycw==", licences: "TUlU" },
  sounds: { "cues.mp3": "Y3Vlcw==", "cues.webm": "Y3Vlcw==", "voice-deep.mp3": "YQ==", "voice-warm.mp3": "YQ==" },
};
