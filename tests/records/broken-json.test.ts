import fc from "fast-check";
import { expect, test } from "vitest";
import { whereJsonBreaks } from "#records/broken-json.ts";

test("a whole text breaks nowhere but at its end", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(whereJsonBreaks(text)).toMatchObject({ isEnd: true });
    }),
  );
});

test.each([
  ['{"a": 1,\n "b" 2}', 2, 6],
  ["[1, 2,\n\n]", 3, 1],
  ['{"a": "one\ntwo"}', 1, 11],
  ['{"a": "\\x"}', 1, 8],
  ["[1] [2]", 1, 5],
  ["[tru]", 1, 2],
  ["{a: 1}", 1, 2],
])("the place where %j breaks is found", (text, line, column) => {
  expect(whereJsonBreaks(text)).toEqual({ line, column, isEnd: false });
});

test("a text that was cut off breaks at its end", () => {
  const text = '{"a": [1, {"b": "c"}],\n"d": null}';
  for (let length = 1; length < text.length; length++)
    expect(whereJsonBreaks(text.slice(0, length)), text.slice(0, length)).toMatchObject({
      // A word that was cut off stands where no such word can stand.
      isEnd: !/nu?l?l?$/.test(text.slice(0, length)) || text.slice(0, length).endsWith("null"),
    });
});
