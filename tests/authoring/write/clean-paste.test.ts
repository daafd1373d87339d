/** What somebody pastes from a word processor. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPaste } from "#authoring/write/clean-paste.ts";
import { kettleScript } from "#authoring/write/example-scripts.ts";
import { runs } from "../../long.ts";

const text = (pasted: string): string => cleanPaste(pasted).text;

describe("text from a word processor", () => {
  test("comes in as ink has it, and what was changed is said", () => {
    const pasted = [
      "\uFEFF→ desk\r",
      "=== desk ===\r",
      "NOVAK:\u00A0This is the se\u00ADcond one. — Really.\r",
      "•\tHave you got the re\u200Bceipt? #slip: negative-language\r",
      "    –> gone\r",
      "•   [Let her tell it. #use: hear-out #calm: –3]\r",
      "–   { name == “Ada”: ⇒ gone }\r",
      "~ name = “Ada”",
    ].join("\n");
    expect(cleanPaste(pasted)).toEqual({
      text: [
        "-> desk",
        "=== desk ===",
        "NOVAK: This is the second one. — Really.",
        "*   Have you got the receipt? #slip: negative-language",
        "    -> gone",
        "*   [Let her tell it. #use: hear-out #calm: -3]",
        '-   { name == "Ada": -> gone }',
        '~ name = "Ada"',
      ].join("\n"),
      changed: [
        "3 arrows",
        "2 bullets",
        "2 dashes",
        "4 quotation marks",
        "1 non-breaking space",
        "1 soft hyphen",
        "1 hidden sign",
      ],
    });
  });

  test.each([
    ["a dash in a sentence", "NOVAK: It leaks — again – and again."],
    ["quotes in what is said", "NOVAK: “Certainly”, he said, ‘madam’, and that’s that."],
    ["an arrow in a sentence", "The sign says A → B, this way → please."],
    ["a French question", "NOVAK: Et alors\u00A0? «\u00A0Oui\u00A0»"],
    ["alternatives in quotes", "NOVAK: {“Yes.”|“No.”}"],
    ["a family of pictures", "NOVAK: 👩‍👩‍👧"],
    ["what is under nought", "–5 degrees outside."],
  ])("keeps %s", (_, line) => {
    expect(cleanPaste(line)).toEqual({ text: line, changed: [] });
  });

  test("has a soft break where it had one", () => {
    expect(cleanPaste("NOVAK: One.\u000BNOVAK: Two.")).toEqual({
      text: "NOVAK: One.\nNOVAK: Two.",
      changed: ["1 line break"],
    });
  });
});

test("a sound script is left alone", () => {
  const cheque = readFileSync("tests/own-stories/forgotten-cheque.ink", "utf8");
  for (const script of [kettleScript(), cheque]) expect(cleanPaste(script)).toEqual({ text: script, changed: [] });
});

test("cleaning twice changes nothing more", () => {
  const piece = fc.constantFrom(
    ..."→ ⇒ –> —> • · – — − -> * - + { } : | ~ VAR # #calm: “ ” « » \u00A0 \u00AD \u200B \uFEFF \r \n \u2028 \u000B a desk 5 == has // = \\ . ? ! 😀 \uD800".split(
      " ",
    ),
    " ",
    "\t",
    "\u2003",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 40 }).map((all) => all.join("")),
        fc.string(),
      ),
      (pasted) => {
        const once = cleanPaste(pasted);
        expect(cleanPaste(once.text)).toEqual({ text: once.text, changed: [] });
        expect(text(once.text)).toBe(once.text);
      },
    ),
    { numRuns: runs(3000, 200_000) },
  );
});
