/** What the studio knows of a script, it knows of any text: of half a line, and of what was pasted from elsewhere. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { editedCopy } from "#authoring/write/edited-copy.ts";
import { readingCopy } from "#authoring/write/reading-copy.ts";
import { renamed } from "#authoring/write/rename.ts";
import { definitionAt, nameAt, scriptIndex } from "#authoring/write/script-index.ts";
import { lineStarts } from "#authoring/write/script-outline.ts";
import { withIds } from "#authoring/write/with-ids.ts";
import { PATIENCE, runs } from "../../long.ts";
import { guidanceAlone } from "../../stories/shipped.ts";

const { handbook } = guidanceAlone();

const LINES = [
  "# customer: NOVAK (Ms Novak), look novak, temperament let-down",
  "VAR paid = false",
  "LIST mood = cross, (calmer)",
  "=== desk ===",
  "=== function price(times) ===",
  "= queue",
  "-> desk.queue",
  "NOVAK: {paid: It is.|It isn't.} So {price(2)}. #mood: tense",
  "*   (seen) {not paid} [Wait. #use: hear-out #note: Why?] Yes -> desk",
  "*   Have you[ got] it? #slip: blamed",
  "-   (again) { desk.seen: -> again }",
  "~ paid = mood.cross",
  "She waits. <>",
  "#id: scene-01 #later: one week",
  "She leaves. #ending: walked-out #outcome: She went.",
  "{",
  "- paid: NOVAK: Well? // yet",
  "- else: /* not",
  "yet */ NOVAK: No.",
  "}",
  "NOVAK: \\{paid\\} e\u0301te\u0301\u00A0?",
  "",
];
const SIGNS = [
  "\\",
  "{",
  "}",
  "|",
  "#",
  "[",
  "]",
  "//",
  "/*",
  "*/",
  "->",
  "<>",
  ":",
  "NOVAK:",
  "paid",
  "\u{1F600}",
  " ",
];

/** Lines of scripts in any order, with signs where none belong. */
const anyText = fc
  .record({
    lines: fc.array(
      fc.record({ line: fc.constantFrom(...LINES), sign: fc.constantFrom("", "", ...SIGNS), at: fc.nat(60) }),
      {
        maxLength: 14,
      },
    ),
    end: fc.constantFrom("\n", "\r\n", "\r"),
    mark: fc.constantFrom("", "\uFEFF"),
  })
  .map(
    ({ lines, end, mark }) =>
      mark + lines.map(({ line, sign, at }) => line.slice(0, at) + sign + line.slice(at)).join(end),
  );

const many = { numRuns: runs(150, 5000) };

test("every name that is found stands in the text, and is found again from there", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const names = scriptIndex(text);
      const starts = lineStarts(text);
      for (const { name, definition, uses } of names)
        for (const place of [...(definition === null ? [] : [definition]), ...uses]) {
          const from = (starts[place.line - 1] ?? 0) + place.column - 1;
          expect(text.slice(from, from + place.length)).toBe(name);
          expect(nameAt(names, text, from)?.name).toBe(name);
        }
    }),
    many,
  );
});

test("a name can be asked for and changed anywhere, or is refused", () => {
  fc.assert(
    fc.property(anyText, fc.nat(400), (text, offset) => {
      const result = renamed(text, offset, "zz_new");
      const isFound = definitionAt(text, offset) !== null;
      expect(result.ok ? scriptIndex(result.text).some(({ name }) => name === "zz_new") : result.why !== "").toBe(true);
      expect(result.ok && !isFound).toBe(false);
    }),
    many,
  );
});

test(
  "its reading copy comes back without a change, and ids are all that is written in",
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const named = withIds(text).text;
        for (const script of [text, named])
          expect(editedCopy(script, readingCopy(script, handbook), handbook)).toMatchObject({
            changes: [],
            unplaced: [],
            text: script,
          });
        expect(named.replaceAll(/ #id: [a-z]+-\d+ ?/g, "").replaceAll(" ", "")).toBe(
          text.replaceAll(/ #id: [a-z]+-\d+ ?/g, "").replaceAll(" ", ""),
        );
      }),
      many,
    );
  },
  PATIENCE,
);
