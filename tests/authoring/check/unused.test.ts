/** What a script has and doesn't use is named, and what the finding says to do makes an end of it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkScript } from "#authoring/check/check-script.ts";
import { readScenario } from "#script/read-scenario.ts";
import { stillClock } from "../../root.ts";
import { inputOf } from "../../script/a-script.ts";
import { catalogue } from "./checking.ts";

const LOOKS = new Map([
  ["novak", "bright"],
  ["jana", "bright"],
] as const);

const story = (code: string): string => readFileSync(new URL(`wrong/${code}.ink`, import.meta.url), "utf8");

function codes(text: string): readonly string[] {
  const read = readScenario(inputOf(text, { looks: LOOKS, rulebook: catalogue().rulebook }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return checkScript(read.value, catalogue(), stillClock).diagnostics.map(({ code }) => code);
}

const SAID = "NOVAK: Here is the tin. Read what it says. #mood: angry";

describe("what isn't used is named, and the fix makes an end of it:", () => {
  it.each([
    ["variable-never-read", "a variable that is asked for", SAID, `${SAID}\n{ asked: NOVAK: You asked. #mood: angry }`],
    ["variable-never-read", "one that is taken out", "VAR asked = false\n", ""],
    ["cast-never-comes", "somebody who speaks", SAID, `${SAID}\nJANA: Give it here.`],
    ["cast-never-comes", "somebody who comes in", SAID, `${SAID} #enter: Jana`],
    ["cast-never-comes", "somebody who is taken out", "# cast: JANA (Jana), look jana, colleague\n", ""],
    ["channel-contradicts-setting", "another channel", "# channel: phone", "# channel: counter"],
    ["channel-contradicts-setting", "another setting", "# setting: shop", "# setting: phone"],
    [
      "reply-alone",
      "a plain reply",
      "[Look at the wall in her picture.] #use: read-cues",
      "[Look at the wall.] #plain",
    ],
    [
      "reply-alone",
      "a second reply",
      "*   [Look at the wall in her picture.]",
      "*   [Look at the clock behind her head.] #slip: half-listened\n    NOVAK: Here. #mood: tense\n*   [Look at the wall in her picture.]",
    ],
  ])("%s: %s", (code, _, words, instead) => {
    const wrong = story(code);
    expect(codes(wrong)).toEqual([code]);
    expect(wrong).toContain(words);
    expect(codes(wrong.replace(words, () => instead))).not.toContain(code);
  });

  it("a variable that is only changed is never read", () => {
    const changed = story("variable-never-read").replace(SAID, () => `~ asked = true\n${SAID}`);
    expect(codes(changed)).toEqual(["variable-never-read"]);
  });

  it("a list is read where one of its items is", () => {
    const list = story("variable-never-read").replace("VAR asked = false", "LIST Tins = small, large\nVAR tin = small");
    expect(
      codes(list.replace(SAID, () => `${SAID}\n{ tin == large: NOVAK: The large one. #mood: angry }`)),
    ).not.toContain("variable-never-read");
  });
});
