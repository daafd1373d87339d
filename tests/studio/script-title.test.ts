/** What a script calls itself, before it is checked. */
import { expect, test } from "vitest";
import { scriptFileName, titleIn } from "#studio/script-title.ts";

test("the title is that of its header, in whatever line that stands and however it was typed", () => {
  expect(titleIn("# title: The kettle\n# level: 1")).toBe("The kettle");
  expect(titleIn("\n  #title:   The kettle  \r\n# level: 1")).toBe("The kettle");
  expect(titleIn("# title:\n# level: 1")).toBeNull();
  expect(titleIn("OKAFOR: My # title: none")).toBeNull();
});

test("a million empty lines hold nobody up", () => {
  // Read line by line at each of them, it would take the hours that no test has.
  expect(titleIn("\n".repeat(1_000_000))).toBeNull();
  expect(titleIn(" \n".repeat(500_000))).toBeNull();
});

test("its file is called by it, in plain letters", () => {
  expect(scriptFileName("The second kettle, again!")).toBe("the-second-kettle-again.ink");
  expect(scriptFileName("Ødegård és Żaba")).toBe("degard-es-zaba.ink");
  expect(scriptFileName("???")).toBe("script.ink");
});
