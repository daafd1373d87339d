import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdictIn, verdictRoute } from "#app/verdict-link.ts";
import { isVerdictName } from "#app/verdict-name.ts";
import { deflated } from "#authoring/package/deflated.ts";
import { readReplay } from "#debrief/share-link.ts";
import { LONGEST_NOTE, RATINGS, type Verdict } from "#debrief/verdict.ts";
import { shortVerdict } from "#records/verdict-file.ts";
import { withoutBreaths } from "#encounter/steps.ts";
import { addressOf, routeOf } from "#ui/route.ts";

const made = { hash: "af63dc4c8601ec8c", seed: 100, steps: withoutBreaths([0, 2, 1, 3]) };

const word = fc.option(fc.constantFrom(...RATINGS));
const verdicts: fc.Arbitrary<Verdict> = fc.record({
  decisions: fc.array(fc.record({ blind: word, now: word, note: fc.string({ maxLength: LONGEST_NOTE }) }), {
    minLength: 4,
    maxLength: 4,
  }),
  keep: fc.string({ maxLength: 400 }),
  next: fc.string({ maxLength: 400 }),
});

const linkOf = (verdict: Verdict): string => {
  const route = verdictRoute({ scenario: "forgotten-cheque", made, verdict });
  return route.kind === "replay" ? route.link : "";
};

/** What a link says, read as it is when somebody opens it; null if it is refused. */
function opened(link: string): Verdict | null {
  const route = routeOf(addressOf({ kind: "replay", link }));
  const replay = readReplay(route.kind === "replay" ? route.link : "");
  if (!replay.ok || replay.value.verdict === undefined) return null;
  const sent = verdictIn(replay.value.verdict, replay.value);
  return sent.kind === "read" ? sent.verdict : null;
}

const example: Verdict = {
  decisions: RATINGS.map((word) => ({ blind: word, now: word, note: `${word}: <b>“ä” & ☃</b>` })),
  keep: "Your patience.",
  next: "Say first what you heard.",
};

/** Base64 as links have it. */
const inLink = (small: string): string => small.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

describe("a link that a verdict is sent back in", () => {
  it("says the same when it is opened, in characters that may stand in an address", () => {
    fc.assert(
      fc.property(verdicts, (verdict) => {
        const link = linkOf(verdict);
        expect(link).toMatch(/^[A-Za-z0-9._%-]+$/);
        expect(opened(link)).toEqual(verdict);
      }),
    );
  });

  it("is read with what mail programs leave behind it", () => {
    for (const end of [".", ")", "?utm=x", "%20", ">"]) expect(opened(linkOf(example) + end), end).toEqual(example);
  });

  it("is refused wherever it was cut or changed", () => {
    const link = linkOf(example);
    for (let at = 1; at < link.length; at++) {
      expect(opened(link.slice(0, at)), `cut at ${at}`).toBeNull();
      const other = link[at] === "a" ? "b" : "a";
      expect(opened(link.slice(0, at) + other + link.slice(at + 1)), `changed at ${at}`).toBeNull();
    }
  });

  it("of another version says so", () => {
    const sent = verdictIn(`2${inLink(deflated(shortVerdict(example)))}`, { made });
    expect(sent.kind === "unread" && sent.error.kind).toBe("version");
  });

  it("that would unpack to more than any verdict has is refused before it does", () => {
    const bomb = inLink(deflated(" ".repeat(30_000_000)));
    expect(bomb.length).toBeLessThan(60_000);
    expect(verdictIn(`1${bomb}`, { made })).toMatchObject({ kind: "unread", error: { kind: "broken" } });
  });

  it("with anything else in it is refused, and nothing throws", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w-]{0,200}$/), (packed) => {
        expect(verdictIn(`1${packed}`, { made }).kind).toBe("unread");
      }),
    );
  });

  it("is short enough for mail with a sentence at each of ten decisions", () => {
    const note = "He had waited for twenty minutes by then, and nobody had told him why it took so long.";
    const steps = withoutBreaths(Array.from({ length: 10 }, (_, at) => at % 4));
    const decisions = steps.map((_, at) => ({ blind: "weak", now: "weak", note: `${at}. ${note}` }) as const);
    const route = verdictRoute({
      scenario: "forgotten-cheque",
      made: { ...made, steps },
      verdict: { ...example, decisions },
    });
    expect(addressOf(route).length).toBeLessThan(2000);
  });
});

describe("a verdict's file", () => {
  it("is known by its name, also where a browser has numbered it", () => {
    for (const name of ["x.verdict.json", "x.verdict (2).json", "X.VERDICT.JSON", "x.verdict(1).json"])
      expect(isVerdictName(name), name).toBe(true);
    for (const name of ["x.json", "verdict.json", "x.verdict.json.ink", "x.ink"])
      expect(isVerdictName(name), name).toBe(false);
  });
});
