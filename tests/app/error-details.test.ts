import { describe, expect, it } from "vitest";
import { errorDetails, isOurs } from "#app/error-details.ts";

const WHERE = {
  page: "encounter",
  scenario: "forgotten-cheque",
  build: "index-Ab3_x-9Z.js",
  browser: "A browser",
  width: 390,
  height: 844,
  when: "2026-11-27T09:00:00.000Z",
};

function thrown(message: string, stack = ""): Error {
  return Object.assign(new TypeError(message), { stack: `TypeError: ${message}\n${stack}` });
}

describe("the details of an error, for whoever mends it", () => {
  it("say what happened, where, in which build and browser, and how the program got there", () => {
    const stack = "    at teller (https://intranet.example/training/assets/game-Ab.js:1:234)\n    at <anonymous>";
    const error = thrown("Cannot read properties of undefined (reading 'beats')", stack);
    expect(errorDetails(error, WHERE)).toBe(
      [
        "Composure: TypeError: Cannot read properties of undefined (reading 'beats')",
        "Page: encounter, forgotten-cheque",
        "Build: index-Ab3_x-9Z.js",
        "Browser: A browser, 390x844",
        "When: 2026-11-27T09:00:00.000Z",
        "    at teller (game-Ab.js:1:234)",
        "    at <anonymous>",
      ].join("\n"),
    );
  });

  it("hold nothing that somebody wrote, whichever quotation marks a message puts around it", () => {
    const asked = thrown("no such place:\n  at home, write to me@example.org:1:1", "    at read (x.js:1:1)");
    expect(errorDetails(asked, WHERE).split("\n").at(-2)).toMatch(/^When/);
    for (const quoted of ['"I was so afraid"', "'I was so afraid'", "“I was so afraid”", "`I was\nso afraid`"]) {
      const text = errorDetails(thrown(`${quoted} is not valid`, `${quoted}\n    at read (x.js:1:1)`), WHERE);
      expect(text).toContain("“…” is not valid");
      expect(text).not.toContain("afraid");
    }
  });

  it("are those of the game's own errors: a browser reports its extensions' too, and what it does by itself", () => {
    expect(isOurs(thrown("x", "    at chrome-extension://abc/content.js:1:1"))).toBe(false);
    expect(isOurs(undefined)).toBe(false);
    expect(isOurs(thrown("x", "    at https://intranet.example/assets/game-Ab.js:1:1"))).toBe(true);
  });
});
