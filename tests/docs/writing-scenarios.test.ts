/**
 * The trainers' guide is true: its examples are read and played, its lists are complete, its numbers are the real ones.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkScript } from "#authoring/check/check-script.ts";
import { findingText } from "#authoring/check/report.ts";
import { playPlan, readPlan } from "#authoring/plan.ts";
import { UNPAINTED } from "#authoring/screen.ts";
import { type Diagnostic, format } from "#diagnostics/diagnostic.ts";
import { MEANING_DIAGNOSTICS } from "#diagnostics/meaning-diagnostics.ts";
import { PATH_DIAGNOSTICS } from "#diagnostics/path-diagnostics.ts";
import { begin } from "#encounter/encounter.ts";
import { playAtRandom, rehearse } from "#encounter/rehearse.ts";
import { METERS, SKILLS, TEMPERAMENTS } from "#guidance/words.ts";
import { readScenario } from "#script/read-scenario.ts";
import { HEADER_KEYS } from "#script/header.ts";
import { LINE_TAGS, REPLY_TAGS } from "#scenario/tags.ts";
import { CHANNELS, ENDINGS, GESTURES, LEVELS, MOODS, PROPS, SETTINGS, SOUNDS } from "#scenario/words.ts";
import { catalogueFrom } from "../guidance/the-guidance.ts";
import { headerWith, inputOf, problemsOf, scenarioOf, scriptAround } from "../script/a-script.ts";
import { shipped, shippedCatalogue } from "../stories/shipped.ts";
import { ROOT, stillClock } from "../root.ts";

const GUIDE = readFileSync(join(ROOT, "docs/writing-scenarios.md"), "utf8");
const GUIDANCE = readFileSync(join(ROOT, "stories/guidance.yaml"), "utf8");

/** The code blocks of the guide with this mark: "ink whole", "plan whole" and the like. */
const blocks = (mark: string): string[] => {
  const found = [...GUIDE.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, marked, text]) =>
    marked === mark && text !== undefined ? [text] : [],
  );
  if (found.length === 0) throw new Error(`the guide has no block marked "${mark}"`);
  return found;
};
/** A chapter, without its heading. */
const chapter = (heading: string): string => {
  const [, text] = new RegExp(`^## ${heading}\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, "m").exec(GUIDE) ?? [];
  if (text === undefined) throw new Error(`the guide has no chapter "${heading}"`);
  return text;
};
const rows = (text: string): string[][] =>
  [...text.matchAll(/^\| (?!you write|---)(.*) \|$/gm)].map(([, row = ""]) => row.split(" | "));

const looks = new Map(Object.entries(shipped.looks).map(([id, { voice }]) => [id, voice]));
const { rulebook } = shippedCatalogue();
const inKettle = { file: "stories/kettle.ink", looks, rulebook };
const kettle = (): ReturnType<typeof scenarioOf> => scenarioOf(blocks("ink whole")[0] ?? "", inKettle);

const NOVAK = headerWith(
  "# customer: NOVAK (Ms Novak), look novak, temperament let-down\n# cast: JANA (Jana), look jana, colleague",
);
/** The problems of a piece of a story in which Ms Novak speaks. */
const problemsIn = (piece: string): string[] => {
  const more = "-> home\n=== gone ===\nShe goes. #ending: partly #outcome: She has gone.\n-> END\n=== home ===";
  const { text } = scriptAround(`NOVAK: So.\n${piece}\n${more}`, NOVAK);
  return problemsOf(text.replace("OKAFOR: All right", "NOVAK: All right"), inKettle).map(format);
};

describe("the examples of the guide", () => {
  it.each(blocks("ink whole"))("are whole scenarios with nothing wrong", (text) => {
    expect(problemsOf(text, inKettle).map(format)).toEqual([]);
    expect(rehearse(scenarioOf(text, inKettle), rulebook, 20, stillClock)).toEqual([]);
  });

  it("come to more than one ending", () => {
    const kinds = Array.from({ length: 20 }, (_, seed) => {
      const { now } = playAtRandom(begin(kettle(), rulebook, seed, stillClock), seed);
      return now.kind === "ending" ? now.ending.kind : now.kind;
    });
    expect(new Set(kinds)).toEqual(new Set(["resolved", "walked-out"]));
  });

  it.each(blocks("ink part"))("are pieces that can stand in a scenario", (text) => {
    expect(problemsIn(text)).toEqual([]);
  });

  it.each(blocks("ink several"))("are pieces that can stand in a scenario with several customers", (text) => {
    const people = ["NOVAK (Ms Novak), look novak", "MOREAU (Mr Moreau), look moreau"];
    const header = headerWith(people.map((one) => `# customer: ${one}, temperament let-down`).join("\n"));
    const script = scriptAround(text, header).text.replace("OKAFOR: All right", "All right");
    expect(problemsOf(script, inKettle).map(format)).toEqual([]);
  });

  it.each(blocks("plan whole"))("are plans that play", (text) => {
    const read = readPlan("stories/kettle.best.plan", text);
    if (!read.ok) throw new Error(read.error.map(format).join("\n"));
    const played = playPlan(begin(kettle(), rulebook, 1, stillClock), read.value);
    expect(played.ok ? "" : format(played.error)).toBe("");
  });

  it.each(blocks("yaml whole"))("are house rules that can be added to the guidance", (text) => {
    const guidance = { file: "stories/guidance.yaml", text: GUIDANCE };
    const { practices, pitfalls } = catalogueFrom(guidance, { file: "stories/guidance.hill.yaml", text }).rulebook;
    expect(practices["try-it-here"]).toMatchObject({ calm: 4, trust: 9 });
    expect(pitfalls["asked-for-the-box"]).toMatchObject({ calm: -6, trust: -4 });
  });

  it.each(blocks("yaml evidence"))("are research that can stand beside them", (text) => {
    const house = (blocks("yaml whole")[0] ?? "").replace("[Hill 12, B6]", "[Hill 12, B6]\n    evidence: [hill-2021]");
    const file = "stories/guidance.hill.yaml";
    const whole = { file, text: text.replace("packard-berger-2021", "hill-2021") + house };
    const { handbook } = catalogueFrom({ file: "stories/guidance.yaml", text: GUIDANCE }, whole);
    expect(handbook.evidence["hill-2021"]).toMatchObject({ year: 2021, stance: "supports" });
  });

  it("are told what is wrong with them in the words that the guide shows", () => {
    const spoilt = (blocks("ink whole")[0] ?? "").replace("#use: hear-out", "#use: hear-oat");
    expect(problemsOf(spoilt, inKettle).map(format)).toEqual(blocks("text error").map((text) => text.trimEnd()));
  });
});

describe("the check, as the guide tells of it", () => {
  const checked = (text: string): readonly Diagnostic[] => {
    const read = readScenario(inputOf(text, inKettle));
    return read.ok ? checkScript(read.value, shippedCatalogue(), stillClock).diagnostics : read.error;
  };
  const whole = blocks("ink whole")[0] ?? "";

  it("has no word to say about the first scenario", () => {
    expect(checked(whole).map(format)).toEqual([]);
  });

  it("reports what the guide shows", () => {
    const spoilt = whole.replace("#slip: negative-language", "#slip: negative-language #calm: +9 #trust: +9");
    const shown = { file: inKettle.file, text: spoilt };
    const reports = checked(spoilt).map((one) => findingText(one, shown, { paint: UNPAINTED, width: 100 }).join("\n"));
    expect(reports).toEqual(blocks("text check").map((text) => text.trimEnd()));
  });

  it.each(Object.keys({ ...PATH_DIAGNOSTICS, ...MEANING_DIAGNOSTICS }))("finds %s, and the guide says so", (code) => {
    expect(chapter("Checking every way")).toContain(`\`${code}\``);
  });
});

describe("every trap of the guide", () => {
  it.each(rows(chapter("Traps")))("%s", (wrong, _happens, right) => {
    const code = (cell = ""): string => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text).join("\n");
    const answered = (piece: string): string => (piece.startsWith("*") ? `${piece}\n    NOVAK: Well.` : piece);
    expect(problemsIn(answered(code(wrong)))).not.toEqual([]);
    expect(problemsIn(answered(code(right)))).toEqual([]);
  });
});

describe("the guide leaves nothing out:", () => {
  it.each([...HEADER_KEYS])("the header's line %s", (key) => {
    expect(chapter("The header")).toContain(`\`# ${key}\``);
  });

  it.each([...REPLY_TAGS.keys()])("a reply's tag #%s", (name) => {
    expect(chapter("Replies")).toMatch(new RegExp(`\`#${name}[\`:]`));
  });

  it.each([...LINE_TAGS.keys()])("a line's tag #%s", (name) => {
    expect(chapter("Lines")).toMatch(new RegExp(`\`#${name}[\`:]`));
  });

  it.each([
    ["The header", [...SETTINGS, ...CHANNELS, ...TEMPERAMENTS, ...LEVELS, "colleague", "supervisor", "bystander"]],
    ["Lines", [...MOODS, ...GESTURES, ...SOUNDS, ...PROPS]],
    ["Endings", ENDINGS],
    ["Your company's own rules", SKILLS],
  ])("the words in %s", (heading, words) => {
    for (const word of words) expect(chapter(heading)).toContain(`\`${word}\``);
  });
});

describe("the guide's amounts are those of the guidance:", () => {
  const { rules, practices, pitfalls } = rulebook;
  const RULES = chapter("The two meters").replace(/\s+/g, " ");
  const SHARES: Readonly<Record<number, string>> = { 0: "nothing", 50: "half", 150: "half as much again" };
  const share = (percent = Number.NaN): string => SHARES[percent] ?? `${percent}%`;

  it("what a practice and a pitfall weigh", () => {
    const { "hear-out": heard } = practices;
    const { "told-to-relax": relax } = pitfalls;
    expect(RULES).toContain(`hear somebody out brings ${heard?.calm} calm and ${heard?.trust} trust`);
    expect(RULES).toContain(`relax costs ${-(relax?.calm ?? 0)} calm and ${-(relax?.trust ?? 0)} trust`);
  });

  it("where the rules begin, and how much they bend", () => {
    const { sorryHasItsMoment: sorry, promiseIsADebt: debt, repeatsFade, slipsStack } = rules;
    const { angerTakesNoDetail: detail, heardBeforeHelped: helped } = rules;
    expect(RULES).toContain(`Below ${sorry.belowCalm} calm, \`${sorry.apology}\` turns into \`${sorry.becomes}\``);
    expect(RULES).toContain(`earn ${share(helped.trustPercent)} of their trust`);
    expect(RULES).toMatch(new RegExp(`Below ${detail.belowCalm} calm, .* count ${share(detail.percent)}\\.`));
    const [, second, third] = repeatsFade.percents;
    expect(RULES).toContain(`counts ${share(second)} the second time and ${share(third)} after that`);
    expect(RULES).toContain(`costs ${share(slipsStack.percent)}`);
    expect(RULES).toContain(`\`${debt.promise}\` buys ${pitfalls[debt.promise]?.calm} calm on the spot`);
    expect(RULES).toContain(`it costs ${debt.trust} trust, and \`${debt.spoils.join()}\` earns nothing`);
  });

  it.each(TEMPERAMENTS)("what weighs more, and less, with somebody who is %s", (temperament) => {
    const [, said = ""] = new RegExp(`^- \`${temperament}\`:([^]*?)(?=^- |^$)`, "m").exec(chapter("The header")) ?? [];
    const percents = rules.temperamentsDiffer[temperament].flatMap((weighing) =>
      METERS.map((meter) => weighing[meter]),
    );
    const bends = percents.flatMap((percent = 100) => (percent === 100 ? [] : [percent - 100]));
    const stated = [...said.matchAll(/([+−])(\d+)%/g)].map(([, sign, size]) => Number(size) * (sign === "+" ? 1 : -1));
    expect(new Set(stated)).toEqual(new Set(bends));
  });
});
