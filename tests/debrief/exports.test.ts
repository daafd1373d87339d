import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Added, NOTHING_ADDED } from "#debrief/added.ts";
import type { Debrief } from "#debrief/debrief.ts";
import { cell, debriefAsCsv, separatorWhere } from "#debrief/export-csv.ts";
import { FORMAT, VERSION, debriefAsJson } from "#debrief/export-json.ts";
import { debriefAsText } from "#debrief/export-text.ts";
import { planWords } from "#debrief/words/take-along.ts";
import { noReturnWords } from "#debrief/words/no-return.ts";
import { roadWords } from "#debrief/words/turning-points.ts";
import { begin, choose } from "#encounter/encounter.ts";
import { playAtRandom } from "#encounter/rehearse.ts";
import { METERS } from "#guidance/words.ts";
import { rulebook } from "../guidance/the-guidance.ts";
import { scenarioOf, scriptAround } from "../script/a-script.ts";
import { beginCheque } from "../own-stories/the-cheque.ts";
import { ROOT, stillClock } from "../root.ts";
import { RENT_PLAYS, debriefed, oneWay, rentPlayed, withItsRoads } from "./small-plays.ts";

const play = withItsRoads(rentPlayed("0b 1 2"));
const added: Added = {
  ...NOTHING_ADDED,
  name: "Ama",
  marked: [1],
  line: "I was too quick.",
  plan: "When it's loud, then I wait.",
};
const noReturnWith = ({ roads }: Debrief): string =>
  roads === null || roads.pointOfNoReturn === null
    ? "no point of no return"
    : noReturnWords(roads.pointOfNoReturn, roads.extent);
const chequeDebriefs = fc.tuple(fc.nat(), fc.nat()).map(([seed, at]) => debriefed(playAtRandom(beginCheque(seed), at)));

/** Reads a table by RFC 4180, and by nothing else. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let text = csv.replace(/^\uFEFF/, "");
  while (text !== "") {
    const [whole, quoted, plain = "", end = ""] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text) ?? [];
    if (whole === undefined) throw new Error(`not by RFC 4180: ${text.slice(0, 40)}`);
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    text = text.slice(whole.length);
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Exported {
  readonly [key: string]: unknown;
}
const json = (debrief: Debrief, more: Added = NOTHING_ADDED): Exported =>
  JSON.parse(debriefAsJson(debrief, more)) as Exported;

describe("an exported debrief", () => {
  const exports = { text: debriefAsText, JSON: debriefAsJson, CSV: debriefAsCsv };

  it.each(Object.entries(exports))("has no name in it unless one was typed: %s", (_, exported) => {
    expect(exported(play, { ...added, name: "" })).not.toContain("Ama");
    expect(exported(play)).not.toContain("Ama");
    expect(exported(play, added)).toContain("Ama");
  });

  it.each(Object.entries(exports))("is the same for the same play: %s", (_, exported) => {
    expect(exported(withItsRoads(rentPlayed("0b 1 2")))).toBe(exported(play));
  });

  it.each(Object.entries(exports))("says what was said, and the road not taken: %s", (_, exported) => {
    const text = exported(play);
    for (const { said } of play.moments) expect(text).toContain(said);
    for (const { road } of play.turningPoints) expect(text).toContain(road === null ? "" : roadWords(road));
  });
});

describe("a debrief as text", () => {
  it("has everything of the page, in its order", () => {
    const text = debriefAsText(play, added);
    const parts = [
      "Debrief: The rent, Ama",
      play.ending.outcome,
      "The replies you picked: decision 2.",
      "In your words: “I was too quick.”",
      "HOW IT WENT",
      "Decision 2: “That was the system, not us.”",
      noReturnWith(play),
      "TURNING POINTS\n",
      "What else you could have said: “What did they tell you on Monday?”",
      "SKILLS",
      "How it’s worked out:",
      "TAKEAWAYS",
      "When it's loud, then I wait.",
      "THE WHOLE CONVERSATION",
      "YOU (after a breath): Please, Mr Okafor, try to relax.",
      "SOURCES",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(parts.filter((_, at) => places[at] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("says that the roads are not yet worked out, while they aren't", () => {
    expect(debriefAsText(debriefed(rentPlayed("0b 1 2")))).toContain(
      "we haven’t worked out yet what else you could have said",
    );
  });
});

describe("the way a conversation was played", () => {
  it("is in the text and in both files, with what the trainee thought would be hardest", () => {
    const more: Added = { ...NOTHING_ADDED, way: "assessment", hardest: "Not arguing." };
    expect(debriefAsText(play, more)).toContain("Assessment. Nothing could be undone, and time limits were on.");
    expect(debriefAsText(play, more)).toContain("thought this would be hardest: “Not arguing.”");
    expect(json(play, more)).toMatchObject({ play: { way: "assessment" }, trainee: { hardest: "Not arguing." } });
    expect(rowsOf(debriefAsCsv(play, more)).map((row) => row.at(-1))).toEqual([
      "way",
      ...play.moments.map(() => "assessment"),
    ]);
    expect(debriefAsText(play)).not.toContain("Practice");
  });
});

describe("a debrief as JSON", () => {
  /**
   * The places in a value, in the notation of docs/debrief-export.md; meters, lists of words and the like are one
   * place.
   */
  function placesIn(value: unknown, place: string): string[] {
    if (Array.isArray(value)) {
      const objects = value.filter((one) => typeof one === "object");
      return objects.length === 0 ? [place] : objects.flatMap((one: unknown) => placesIn(one, `${place}[]`));
    }
    if (typeof value !== "object" || value === null || METERS.every((meter) => meter in value)) return [place];
    return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, place === "" ? key : `${place}.${key}`));
  }

  /** A conversation in which the meters move before the first decision. */
  const moved = scenarioOf(scriptAround("OKAFOR: Well? #calm: +3\n*   [Go on. #plain]\n    OKAFOR: Hm.").text);

  /** One that the customer tells somebody of. */
  const told = scenarioOf(
    scriptAround(
      "OKAFOR: Well?\n*   [Go on. #plain]\n    OKAFOR: Hm. #ending: partly #outcome: He goes.\n    OKAFOR: So. #afterwards: to his daughter\n    -> END\n*   [Wait. #plain]\n    OKAFOR: No.",
    ).text,
  );

  it("holds what its description says, and nothing else", () => {
    const described = [...readFileSync(join(ROOT, "docs/debrief-export.md"), "utf8").matchAll(/^\| `([^`]+)` /gm)].map(
      ([, place = ""]) => place,
    );
    const debriefs = [
      ...RENT_PLAYS.map((replies) => withItsRoads(rentPlayed(replies))),
      debriefed(rentPlayed("0 0 0")),
      withItsRoads(oneWay(["#plain"])),
      debriefed(playAtRandom(beginCheque(1), 1)),
      debriefed(choose(begin(moved, rulebook, 1, stillClock), 0)),
      debriefed(choose(begin(told, rulebook, 1, stillClock), 0)),
    ];
    const written = new Set(
      debriefs
        .flatMap((debrief) => placesIn(json(debrief, { ...added, ownWords: true }), ""))
        // They are like the changes of a decision.
        .map((place) => place.replace(/^prelude\[\].*/, "prelude")),
    );
    // A list that is empty everywhere counts as a place by itself.
    const held = [...written].filter((place) => ![...written].some((other) => other.startsWith(`${place}[]`)));
    expect(held.filter((place) => !described.includes(place))).toEqual([]);
    expect(described.filter((place) => !held.includes(place))).toEqual([]);
  });

  it("says what it is and in which version", () => {
    expect(json(play)).toMatchObject({ format: FORMAT, version: VERSION });
    expect(json(play)).not.toHaveProperty("name");
    expect(json(play, added)).toHaveProperty("name", "Ama");
  });

  it("has the plan as the trainee put it, or else as it was proposed", () => {
    expect(json(play, added)).toHaveProperty("takeAlong.change.plan", added.plan);
    expect(json(play)).toHaveProperty("takeAlong.change.plan", planWords(play.takeAlong.change));
  });

  it("adds up: the changes of a decision are how far the meters went", () => {
    fc.assert(
      fc.property(chequeDebriefs, (debrief) => {
        const { decisions } = json(debrief) as {
          decisions: {
            before: Record<string, number>;
            after: Record<string, number>;
            changes: { meter: string; amount: number }[];
          }[];
        };
        for (const { before, after, changes } of decisions)
          for (const meter of METERS) {
            const moved = changes.filter((one) => one.meter === meter).reduce((sum, { amount }) => sum + amount, 0);
            expect((after[meter] ?? 0) - (before[meter] ?? 0)).toBe(moved);
          }
      }),
      { numRuns: 10 },
    );
  });

  it("names every practice and pitfall that it speaks of, once", () => {
    const { guidance, decisions } = json(play) as {
      guidance: { id: string }[];
      decisions: { changes: { guidance: string | null }[]; replies: { practices: string[]; pitfalls: string[] }[] }[];
    };
    const named = guidance.map(({ id }) => id);
    const spoken = decisions.flatMap(({ changes, replies }) => [
      ...changes.flatMap((change) => change.guidance ?? []),
      ...replies.flatMap(({ practices, pitfalls }) => [...practices, ...pitfalls]),
    ]);
    expect([...new Set(spoken)].filter((id) => !named.includes(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe("a debrief as CSV", () => {
  it("has a row for each decision, under a line of headings", () => {
    const [headings, ...rows] = rowsOf(debriefAsCsv(play, added));
    const records = rows.map((row) => Object.fromEntries((headings ?? []).map((heading, at) => [heading, row[at]])));
    expect(records.map((record) => record["said"])).toEqual(play.moments.map(({ said }) => said));
    expect(records[1]).toMatchObject({
      scenario: "The rent",
      name: "Ama",
      ending: "walked-out",
      score: `${play.score.whole}`,
      decision: "2",
      heard: "Mr Okafor: Relax? Don't you tell me to relax!\nMr Okafor: So. What will you do?",
      "breath first": "no",
      mark: "slip",
      slips: "Blamed somebody",
      sources: "C3",
      "better reply": "What did they tell you on Monday?",
      "marked by the trainee": "yes",
    });
  });

  it("is read as it was written, whatever is said in it", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), { minLength: 1 }), (table) => {
        const csv = table.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
        const read = rowsOf(csv);
        const undone = read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, "")));
        expect(undone).toEqual(table.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ""))));
      }),
    );
  });

  it("has no cell that a spreadsheet would run", () => {
    for (const begins of ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
      expect(rowsOf(`${cell(`${begins}1+1`)}\r\n`)[0]?.[0]).toBe(`'${begins}1+1`);
    const wicked = { ...added, name: '=HYPERLINK("http://example.com")' };
    const begin = rowsOf(debriefAsCsv(play, wicked))
      .flat()
      .map((text) => text.slice(0, 1));
    expect(begin.filter((one) => /[=+\-@\t\r\n]/.test(one))).toEqual([]);
  });

  it("is taken for UTF-8 by spreadsheets", () => {
    expect(debriefAsCsv(play).startsWith("\uFEFFscenario,name,")).toBe(true);
    expect(debriefAsCsv(play, NOTHING_ADDED, ";").startsWith("\uFEFFscenario;name;")).toBe(true);
  });

  it.each([
    ["en-GB", ","],
    ["en-US", ","],
    ["ja", ","],
    ["de", ";"],
    ["fr-FR", ";"],
    ["pl", ";"],
    ["tr", ";"],
  ])("stands in columns in an office that speaks %s, split by %j", (language, separator) => {
    expect(separatorWhere(language)).toBe(separator);
  });
});
