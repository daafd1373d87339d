/** A new scenario from a short form, from nothing, or from the guide's kettle. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkScript } from "#authoring/check/check-script.ts";
import { checkOwnScript } from "#authoring/own-script.ts";
import { blankScript, kettleScript } from "#authoring/write/example-scripts.ts";
import { inkWords, onOneLine } from "#authoring/write/ink-words.ts";
import { answersMissing, type NewScriptAnswers } from "#authoring/write/new-script-answers.ts";
import { newScript } from "#authoring/write/new-script.ts";
import { GOOD_WORDS, SLIP_WORDS } from "#authoring/write/skeleton-words.ts";
import { type Diagnostic, format } from "#diagnostics/diagnostic.ts";
import { begin } from "#encounter/encounter.ts";
import { TEMPERAMENTS } from "#guidance/words.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { LEVELS, SETTINGS } from "#scenario/words.ts";
import { readScenario } from "#script/read-scenario.ts";
import { PATIENCE, runs } from "../../long.ts";
import { ROOT, stillClock } from "../../root.ts";
import { guidanceAlone, shipped } from "../../stories/shipped.ts";

const guidance = guidanceAlone();
const looks = new Map(Object.entries(shipped.looks).map(([id, { voice }]) => [id, voice]));

const READ: NewScriptAnswers = {
  title: "The second kettle",
  customer: "Ms Novak",
  look: "novak",
  role: "You are at the desk of a hardware shop.",
  happened: "I bought it on 3 March for £39. It leaked, I got a new one, and since Friday that one leaks as well.",
  costs: "I've come by bus twice now. That's £11, and two mornings.",
  fears: "They'll say that I broke it.",
  tried: "Your colleague said that I had filled it wrong. So I filled it as he said.",
  settles: "I want one that works, and I want to see it boil.",
  setting: "shop",
  temperament: "let-down",
  level: 1,
  minutes: 3,
  objectives: ["hear-out", "own-it", "offer-solution"],
};

function read(text: string): ReturnType<typeof readScenario> {
  return readScenario({ file: "stories/new.ink", text, includes: new Map(), rulebook: guidance.rulebook, looks });
}
function found(text: string): readonly Diagnostic[] {
  const made = read(text);
  return made.ok ? checkScript(made.value, guidance, stillClock).diagnostics : made.error;
}
const errors = (text: string): readonly string[] =>
  found(text)
    .filter(({ severity }) => severity === "error")
    .map(format);
function scenarioIn(text: string): Scenario {
  const made = read(text);
  if (!made.ok) throw new Error(made.error.map(format).join("\n"));
  return made.value.scenario;
}

/** What somebody may type or paste: words with all the signs that mean something to ink, and whatever there is. */
const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ..."* + - -> {} { } | # // /* */ ~ <> <- [ ] = == \\ \\\\ : YOU: NOVAK: (a) VAR TODO INCLUDE else: -> END → ⇒ – — • “a” ＃ ｛ ： * **b** _c_ &nbsp; <br> { calm > 3: x } #mood: #use: calm begin settled \n \r\n \t \u00a0 \u200b \u00ad \u2028 😀 👩🏽‍🚒 é e\u0301 王 مرحبا ~x=1 !? . , £39 3/4 12:30 I'd".split(
          " ",
        ),
      ),
      { maxLength: 12 },
    )
    .chain((words) => fc.constantFrom(" ", "").map((between) => words.join(between))),
  fc.integer({ min: 1, max: 4000 }).map((times) => "Late again, £4. ".repeat(times)),
  fc.integer({ min: 1, max: 4000 }).map((times) => "#{\\".repeat(times)),
);

const answers: fc.Arbitrary<NewScriptAnswers> = fc.record({
  title: typed,
  customer: typed,
  look: fc.constantFrom(...looks.keys()),
  role: typed,
  happened: typed,
  costs: typed,
  fears: typed,
  tried: typed,
  settles: typed,
  setting: fc.constantFrom(...SETTINGS),
  temperament: fc.constantFrom(...TEMPERAMENTS),
  level: fc.constantFrom(...LEVELS),
  minutes: fc.oneof(fc.integer(), fc.double()),
  objectives: fc.subarray(Object.keys(guidance.rulebook.practices), { maxLength: 4 }),
});

describe("a new scenario from the form", () => {
  test("passes the check with nothing to say against it", () => {
    expect(found(newScript(READ, guidance)).map(format)).toEqual([]);
  });

  test("has four decisions of three replies, and four endings", () => {
    const text = newScript(READ, guidance);
    expect(text.match(/^\*/gm)).toHaveLength(12);
    expect(text.match(/#ending: /g)).toHaveLength(4);
  });

  test("can be opened as anybody's own", () => {
    const script = checkOwnScript(
      {
        id: "own-new",
        file: "new.ink",
        text: newScript(READ, guidance),
        includes: new Map(),
        rulebook: guidance.rulebook,
        handbook: guidance.handbook,
        looks: shipped.looks,
        library: shipped.library,
      },
      stillClock,
    );
    expect(script.kind).toBe("sound");
  });

  test("can be played whatever was typed", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(errors(newScript(given, guidance))).toEqual([]);
      }),
      { numRuns: runs(25, 3000) },
    );
  });

  test.each(["⺀", "〇", "王⺀", "Ms Novak ⺀", "王小明", "١٢٣"])("can be played when %s comes", (customer) => {
    expect(errors(newScript({ ...READ, customer }, guidance))).toEqual([]);
  });

  test("says what was typed, sign by sign", { timeout: PATIENCE }, () => {
    expect.hasAssertions();
    const expectSame = (is: string, meant: string): void => expect(is).toBe(meant);
    fc.assert(
      fc.property(typed, typed, (happened, title) => {
        const scenario = scenarioIn(newScript({ ...READ, happened, title }, guidance));
        const { beats } = begin(scenario, guidance.rulebook, 1, stillClock).opening;
        const said = beats.map(({ text }) => text).join(" ");
        const meant = onOneLine(happened);
        if (meant.length < 500 && meant !== "") expectSame(said.replaceAll(" ", ""), meant.replaceAll(" ", ""));
        if (onOneLine(title).length <= 120 && onOneLine(title) !== "") expectSame(scenario.title, onOneLine(title));
      }),
      { numRuns: runs(200, 5000) },
    );
  });

  test("loses nothing of what was too long for its place", () => {
    const words = Array.from({ length: 3000 }, (_, number) => `word${number}`);
    const text = newScript({ ...READ, happened: words.join(" "), settles: words.join(" ") }, guidance);
    for (const word of words) expect(text).toContain(word);
    expect(errors(text)).toEqual([]);
  });

  test("is as hard as its level says, for every temperament", { timeout: PATIENCE }, () => {
    const codes = new Map<string, number>();
    for (const temperament of TEMPERAMENTS)
      for (const level of LEVELS)
        for (const { code } of found(newScript({ ...READ, temperament, level }, guidance)))
          codes.set(`${code} ${temperament} ${level}`, 1);
    expect([...codes]).toEqual([]);
  });

  test("trains what was picked, each in words that are about it", { timeout: PATIENCE }, () => {
    for (const id of Object.keys(guidance.rulebook.practices)) {
      const text = newScript({ ...READ, objectives: [id] }, guidance);
      expect(text).toContain(`# objective: ${id}\n`);
      expect(text).toContain(`#use: ${id}`);
      expect(errors(text)).toEqual([]);
    }
    expect(Object.keys(GOOD_WORDS).toSorted()).toEqual(Object.keys(guidance.rulebook.practices).toSorted());
    for (const id of Object.keys(SLIP_WORDS)) expect(guidance.rulebook.pitfalls).toHaveProperty(id);
  });

  test("says what is left to be filled in, in the form's order", () => {
    expect(answersMissing(READ)).toEqual([]);
    expect(answersMissing({ ...READ, title: " \u200b", settles: "", objectives: [] })).toEqual([
      "Give the scenario a title: it stands on the shelf.",
      "Say what would settle it for them.",
      "Pick at least one thing that it trains.",
    ]);
  });
});

describe("other beginnings", () => {
  test("a blank script checks, whatever its title is", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(typed, (title) => {
        expect(errors(blankScript(title))).toEqual([]);
      }),
      { numRuns: runs(60, 2000) },
    );
  });

  test("the kettle is the one of the trainers' guide", () => {
    const guide = readFileSync(join(ROOT, "docs/writing-scenarios.md"), "utf8");
    const [, kettle] = /^```ink whole\n([\s\S]*?)^```$/m.exec(guide) ?? [];
    expect(kettleScript()).toBe(kettle);
    expect(errors(kettleScript())).toEqual([]);
  });
});

test("escaped words stay as they are where nothing in them means anything to ink", () => {
  const plain = "I'd paid £39.50 on 3 March — at 12:30, well-known (“Sure?”) & more…";
  expect(inkWords(plain)).toBe(plain);
  expect(inkWords("a -> b // c #4")).toBe(String.raw`a \-\> b \/\/ c \#4`);
});
