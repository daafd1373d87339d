/** Where on its line a mistake is: each script below has the words between « and » that the diagnostic must name. */
import { describe, expect, it } from "vitest";
import type { Diagnostic, Place } from "#diagnostics/diagnostic.ts";
import { FILE, headerWith, problemsOf, scriptAround } from "./a-script.ts";

interface Marked {
  readonly text: string;
  readonly place: Required<Place>;
}

function readMarks(marked: string): Marked {
  const before = marked.slice(0, marked.indexOf("«")).split("\n");
  const words = /«(.*)»/.exec(marked)?.[1] ?? "";
  const column = (before.at(-1)?.length ?? 0) + 1;
  return {
    text: marked.replace(/[«»]/g, ""),
    place: { file: FILE, line: before.length, column, length: words.length },
  };
}

const placesOf = (code: string, problems: readonly Diagnostic[]): Place[] =>
  problems.filter((problem) => problem.code === code).map(({ place }) => place);

describe("the words of a story are named with their column", () => {
  it.each<[string, string]>([
    ["unknown-mood", "OKAFOR: Well? #mood: «furios»"],
    ["unknown-mood", "\tOKAFOR: Well? #gesture: nod  #mood:   «furios»  "],
    ["unknown-mood", "OKAFOR: {calm > 40:Well|Hm #mood: «furios»}"],
    ["unknown-mood", "OKAFOR: Well? /* he is */ #mood: «furios» // to be looked at"],
    ["unknown-mood", "OKAFOR: One. /* of\nthem */ OKAFOR: Two. #mood: «furios»"],
    ["unknown-gesture", "OKAFOR: \\#1 is due. #gesture: «nodd»"],
    ["unknown-tag", "OKAFOR: Well? «#moood: tense»"],
    ["tag-twice", "OKAFOR: Well? #mood: tense «#mood: angry»"],
    ["tag-takes-nothing", "OKAFOR: Well?\n*   [Go on. #plain: «yes»]\n    OKAFOR: So."],
    ["tag-of-replies", "OKAFOR: Well? «#use: hear-out»"],
    ["unknown-practice", "*   (listen) { calm > 3 } [Say nothing. #use: «hear-owt»]\n    OKAFOR: So."],
    ["id-repeated", "OKAFOR: Well? #id: a-1\nOKAFOR: Well? #id: «a-1»"],
    ["unknown-speaker", "{ calm < 100: «OKAFFOR»: Well? }"],
    ["speaker-in-small-letters", "    «Jana»: I can look it up."],
    ["reply-speaks-for-another", "*   «JANA»: I can look it up. #use: hear-out\n    OKAFOR: So."],
    ["words-run-on", "OKAFOR: Well? -> «counter»"],
    ["tag-alone", "«#mood: tense»\n*   [Go on. #plain]\n    OKAFOR: So."],
    ["reply-without-move", "*   «Go on.»\n    OKAFOR: So."],
    ["plain-with-move", "*   Go on. #use: hear-out «#plain»\n    OKAFOR: So."],
    ["two-timeouts", "*   A. #plain #timeout #seconds: 9\n*   B. #plain «#timeout»\n-   OKAFOR: So."],
    ["end-without-ending", "OKAFOR: Well?\n-> «END»"],
    ["outcome-without-ending", "OKAFOR: Well? «#outcome: He is here.»\n-> END"],
    ["ending-not-last", "OKAFOR: Well? «#ending: partly» #outcome: He stays.\nOKAFOR: Well?"],
    ["unknown-target", "OKAFOR: Well?\n-> «countre»"],
    ["unknown-variable", "OKAFOR: Well? {«clam» > 3: No.}"],
    ["unknown-variable", "~ calm = /* was calm */ «clam» + 3"],
    ["not-an-integer", "~ calm = calm * «1.5»"],
    ["number-too-large", "~ calm = «12345678901»"],
    ["name-refused", '~ temp «toString» = "toString"'],
    ["opening-not-whole", "VAR calm = «forty»"],
    ["opening-out-of-range", "VAR trust  =  «130»"],
    ["external-function", "EXTERNAL «ring_bell»()"],
    ["brace-stray", "OKAFOR: Well? «}»"],
    ["brace-not-closed", "OKAFOR: Well? «{»calm > 3: No."],
    ["note-to-self", "TODO: «name the sum»"],
    ["include-missing", "INCLUDE «rooms/hall.ink»"],
    ["address-cut", "OKAFOR: It is «https://example.com»"],
    ["comment-in-words", "OKAFOR: «Either//or.»"],
  ])("%s: %s", (code, story) => {
    const { text, place } = readMarks(scriptAround(story).text);
    expect(placesOf(code, problemsOf(text))).toContainEqual(place);
  });
});

describe("the words of a header are named with their column", () => {
  it.each<[string, string]>([
    ["header-not-among", "# setting: «bnak»"],
    ["header-not-whole", "# minutes:   «six»"],
    ["header-unknown", "«# titel: The cheque»"],
    ["header-repeated", "# title: One\n«# title: Two»"],
    ["objective-unknown", "# objective: «hear-owt»"],
    ["look-unknown", "# customer: OKAFOR (Mr Okafor), look «okafro», temperament aggressive"],
    ["temperament-unknown", "# customer: OKAFOR (Mr Okafor), look okafor, temperament «agressive»"],
    ["part-unknown", "# cast: JANA (Jana), look jana, «coleague»"],
    ["speaker-not-in-capitals", "# cast: «jana» (Jana), look jana, colleague"],
    ["customer-unreadable", "# customer: «OKAFOR, look okafor»"],
    ["header-bad-language", "# level: 1 # language: «English»"],
  ])("%s: %s", (code, header) => {
    const { text, place } = readMarks(scriptAround("OKAFOR: Well?", headerWith(header)).text);
    expect(placesOf(code, problemsOf(text))).toContainEqual(place);
  });
});

describe("a column", () => {
  it("counts in the file that was included, as its own author sees it", () => {
    const hall = readMarks("The hall. /* empty */ #mood: «furios»\r\n");
    const includes = new Map([["hall.ink", `\uFEFF${hall.text}`]]);
    const found = problemsOf(scriptAround("INCLUDE hall.ink\nOKAFOR: Well?").text, { includes });
    expect(placesOf("unknown-mood", found)).toEqual([{ ...hall.place, file: "stories/hall.ink" }]);
  });

  it("is left out where a mistake is one of the whole line, or of the whole file", () => {
    const empty = problemsOf(scriptAround("*   #plain\n    OKAFOR: So.").text);
    expect(placesOf("reply-empty", empty)[0]).not.toHaveProperty("column");
    const missing = problemsOf(headerWith());
    expect(placesOf("meter-missing", missing)[0]).toEqual({ file: FILE, line: 0 });
  });
});
