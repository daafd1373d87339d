/** A script is taken as it was typed: on a telephone, in a word processor, on a Mac, on a keyboard of another script. */
import { describe, expect, it } from "vitest";
import { asTyped } from "#script/as-typed.ts";
import { FILE, headerWith, problemsOf, scenarioOf, scriptAround } from "./a-script.ts";

const PLAIN = `VAR paid = false
OKAFOR: {not paid && calm > 3: Well|Hm}, {calm} days. #mood: furious #calm: -5
*   (listen) [Say nothing. #use: hear-out]
    OKAFOR: On Monday.
    ~ paid = true
    -> next
*   {calm >= 3} Sorry. #use: apologise #trust: -2
    YOU: Truly.
    -> next
-   (next) { trust - 3 < 5:
    OKAFOR: No.
- else:
    OKAFOR: Yes.
}
`;
const { text: SCRIPT } = scriptAround(PLAIN);
const story = (text: string): string => scenarioOf(text).story;

it("a tag's sign that is only said is no tag's beginning", () => {
  const line = String.raw`# title: \#use: ` + "\uFF1A";
  expect(asTyped({ text: line }, new Set()).text).toBe(line);
});

describe("a script means the same, whatever it was typed on", () => {
  it.each<[string, (text: string) => string]>([
    ["with non-breaking spaces for indents", (text) => text.replace(/^ +/gm, (by) => "\u00A0".repeat(by.length))],
    ["with a non-breaking space behind every sign", (text) => text.replace(/([-*>~:=#{]) /g, "$1\u00A0")],
    [
      "with non-breaking spaces in its conditions",
      (text) => text.replace("not paid && calm > 3", "not\u00A0paid\u00A0&& calm\u00A0> 3"),
    ],
    ["with thin spaces around its signs", (text) => text.replace(/ ([-*>~:=<]+) /g, "\u2009$1\u202F")],
    ["with ideographic spaces for indents", (text) => text.replace(/^ {4}/gm, "\u3000\u3000")],
    ["with zero-width spaces at the start of every line", (text) => text.replace(/^/gm, "\u200B")],
    ["with a byte order mark in the middle", (text) => text.replace("*   (listen)", "\uFEFF*   (listen)")],
    ["with soft hyphens and joiners around its signs", (text) => text.replaceAll("~ paid", "\u00AD~\u2060 paid")],
    ["with marks of direction at the start of lines", (text) => text.replace(/^/gm, "\u200E")],
    [
      "with a real minus in its numbers",
      (text) => text.replaceAll("-5", "\u22125").replaceAll("-2", "\u22122").replace("trust - 3", "trust \u2212 3"),
    ],
    ["with a dash for the minus of a number", (text) => text.replaceAll("#calm: -5", "#calm: \u20135")],
    ["with a real minus for a gather", (text) => text.replace(/^-(?= )/gm, "\u2212")],
    ["with non-breaking hyphens in its ids", (text) => text.replace("hear-out", "hear\u2011out")],
    ["with full-width colons", (text) => text.replace(/(?<=[A-Zo3e]):/g, "\uFF1A")],
    ["with full-width colons in tags", (text) => text.replace(/(?<=mood|calm|use|trust):/g, "\uFF1A")],
    [
      "with full-width signs",
      (text) => text.replace(/[*#{}|[\]+]/g, (sign) => String.fromCodePoint(sign.charCodeAt(0) + 0xfee0)),
    ],
    [
      "with full-width arrows and knots",
      (text) =>
        text
          .replaceAll("->", "\uFF0D\uFF1E")
          .replace("=== counter ===", "\uFF1D\uFF1D\uFF1D counter \uFF1D\uFF1D\uFF1D"),
    ],
    [
      "with full-width digits",
      (text) => text.replace("VAR trust = 30", "VAR trust = \uFF13\uFF10").replace("calm > 3", "calm > \uFF13"),
    ],
    ["with \u2265 for >=", (text) => text.replace("calm >= 3", "calm \u2265 3")],
  ])("%s", (_, typed) => {
    const text = typed(SCRIPT);
    expect(text).not.toBe(SCRIPT);
    expect(problemsOf(text)).toEqual([]);
    expect(story(text).replaceAll(/[\u00A0\u2009\u202F]/g, " ")).toBe(story(SCRIPT));
  });

  it("in its header as well", () => {
    const sound = headerWith("# level: 1").replace(/^# customer:.*$/m, "");
    const odd = [
      "\u200B\uFF03 customer\uFF1A OKAFOR\u00A0\uFF08Mr\u00A0Okafor\uFF09\uFF0C look okafor, temperament aggressive",
      "#\u00A0level:\u00A0\uFF11",
    ].join("\n");
    const header = sound.replace("# level: 1", odd).replace("hear-out", "hear\u2011out");
    const { customers, level } = scenarioOf(scriptAround("OKAFOR: Well?", header).text);
    expect(customers[0]).toMatchObject({ speaker: "OKAFOR", name: "Mr Okafor", look: "okafor" });
    expect(level).toBe(1);
  });

  it("when the same letter was written in two ways", () => {
    const header = headerWith("# customer: JOS\u00C9 (Jos\u00E9), look okafor, temperament aggressive");
    const { text } = scriptAround("JOSE\u0301: Well?\nHe waits.", header);
    expect(problemsOf(text.replaceAll("OKAFOR:", "JOSE\u0301:"))).toEqual([]);
  });
});

describe("what is only said keeps its own spaces and signs", () => {
  it.each([
    ["a French question", "OKAFOR: C'est tout\u00A0?"],
    ["quotation marks", "OKAFOR: \u00AB\u00A0Tout\u00A0\u00BB \u2014 c'est \u2018tout\u2019, \u201Cvraiment\u201D."],
    ["a sum", "OKAFOR: 1\u202F200\u00A0euros."],
    ["a full-width colon", "\u5979\u8BF4\uFF1A\u4F60\u597D\u3002"],
    ["joined letters", "OKAFOR: \u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645."],
    ["a mark of direction", "OKAFOR: (abc)\u200F!"],
  ])("%s", (_, line) => {
    expect(asTyped({ text: line }, new Set(["OKAFOR"])).text).toBe(line);
    expect(problemsOf(scriptAround(line).text)).toEqual([]);
  });
});

describe("a finding still points at the author's own text", () => {
  it.each([
    ["behind indents of zero-width spaces", "\u200B\u200B\u00A0OKAFOR: Well? #mood: \u00ABfurios\u00BB"],
    ["behind a letter of two signs", "OKAFOR: Jose\u0301 e\u0301tait la\u0300. #mood: \u00ABfurios\u00BB"],
    ["behind a full-width colon", "OKAFOR\uFF1AWell? #mood\uFF1A\u00ABfurios\u00BB"],
    ["behind a sign that stands for two", "{calm \u2265 3: OKAFOR: Well? #mood: \u00ABfurios\u00BB}"],
    ["behind a comment, too", "OKAFOR: Jose\u0301! /* he waits */ Well? #mood: \u00ABfurios\u00BB"],
  ])("%s", (_, marked) => {
    const { text, begins } = scriptAround(marked.replace(/[\u00AB\u00BB]/g, ""));
    const column = marked.indexOf("\u00AB") + 1;
    expect(problemsOf(text).map(({ code, place }) => ({ code, place }))).toEqual([
      { code: "unknown-mood", place: { file: FILE, line: begins, column, length: "furios".length } },
    ]);
  });
});
