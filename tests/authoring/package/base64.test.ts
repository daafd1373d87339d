import fc from "fast-check";
import { expect, test } from "vitest";
import { asBase64, bytesOfBase64 } from "#authoring/package/base64.ts";
import { deflated, inflated } from "#authoring/package/deflated.ts";

test("bytes are written as Node writes them, and come back", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = asBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      expect([...bytesOfBase64(text)]).toEqual([...bytes]);
    }),
  );
});

test("line ends that an editor or a mail program put in are passed over", () => {
  const bytes = Uint8Array.from({ length: 100 }, (_, at) => at);
  const broken = asBase64(bytes).replaceAll(/.{20}/g, "$&\r\n");
  expect([...bytesOfBase64(broken)]).toEqual([...bytes]);
});

test("a text comes back whole, whatever it is written in", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(inflated(deflated(text))).toBe(text);
    }),
  );
});

test("a text that was cut off is not taken for a whole one", () => {
  const small = deflated("What do you say to somebody who has waited for three days? ".repeat(20));
  expect(() => inflated(small.slice(0, small.length / 2))).toThrow("unexpected EOF");
});
