/** Files of one's own: what is refused, what is kept, and what becomes of it. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withOwn } from "#app/own-content.ts";
import { type OwnScripts, openOwnScripts } from "#app/own-scripts.ts";
import { LONGEST_CHECK } from "#app/own-script-thread.ts";
import { writePack } from "#authoring/pack/write-pack.ts";
import { readStories } from "#cli/stories.ts";
import { type KeptScript, hasOwnScripts, ownFileName } from "#records/own-scripts.ts";
import { openStore } from "#records/store.ts";
import { ownScenarioId } from "#scenario/own-scenario-id.ts";
import type { Content } from "#app/content.ts";
import type { PackFile } from "#authoring/pack/read-pack.ts";
import { playerWith } from "#encounter/player.ts";
import { scriptTableOf } from "../records/a-script.ts";
import { HOUSE_RULES } from "../authoring/pack/a-pack.ts";
import { type Answers, workerThat } from "./a-worker.ts";

const { catalogue, looks, library, scenarios } = readStories(".", "tests/own-stories");
if (catalogue === null) throw new Error("the tests' own guidance is broken");
const { rulebook, handbook } = catalogue;
const CHEQUE = readFileSync("tests/own-stories/forgotten-cheque.ink", "utf8");

const BUILT: Content = {
  list: async () => Promise.resolve([]),
  scenario: async (id) => Promise.resolve(scenarios.get(id) ?? null),
  prelude: async () => Promise.resolve(null),
  cast: async () => Promise.resolve(null),
  rulebook: async () => Promise.resolve(rulebook),
  halves: async () => null,
  handbook: async () => Promise.resolve(handbook),
  houseGuidance: () => null,
};

interface Opened {
  readonly own: OwnScripts;
  readonly rows: Map<string, KeptScript>;
  readonly any: () => boolean;
  /** Workers that are gone. */
  readonly ended: () => number;
  readonly waits: readonly number[];
}

function openedWith(answers: Answers = "well", rows = new Map<string, KeptScript>()): Opened {
  const store = openStore(null);
  const waits: number[] = [];
  let ended = 0;
  const own = openOwnScripts({
    built: BUILT,
    everybody: async () => Promise.resolve({ looks, library }),
    guidance: async () =>
      Promise.resolve([{ name: "guidance.yaml", text: readFileSync("tests/own-stories/guidance.yaml", "utf8") }]),
    scripts: scriptTableOf(rows),
    store,
    checkWorker: () => workerThat(answers, () => (ended += 1)),
    packWorker: () => workerThat(answers, () => (ended += 1)),
    later(run, ms) {
      waits.push(ms);
      if (answers === "never") queueMicrotask(run);
      return () => undefined;
    },
  });
  return { own, rows, any: () => hasOwnScripts(store), ended: () => ended, waits };
}

const fileOf = (name: string, text: string): File => new File([text], name);

describe("a file of one's own", () => {
  test("is checked, and can be played under a name that no scenario of the build has", async () => {
    const { own, rows, ended } = openedWith();
    const checked = await own.check(fileOf("My Cheque.ink", CHEQUE));
    expect(checked).toMatchObject({ kind: "checked", parts: [{ scenario: { id: "own-my-cheque" } }] });
    expect(ended(), "the worker is gone").toBe(1);
    const content = withOwn(
      BUILT,
      async () => Promise.resolve(own),
      () => rows.size > 0,
    );
    expect((await content.scenario("own-my-cheque"))?.hash).toBe(scenarios.get("forgotten-cheque")?.hash);
    expect(await content.prelude("own-my-cheque")).not.toBeNull();
    expect(await content.cast("own-my-cheque")).not.toBeNull();
    expect(await content.scenario("own-other")).toBeNull();
    expect(await content.list(), "it isn't on the shelf before it is kept").toEqual([]);
  });

  test("is kept if asked, marked with its file's name, played in a later visit, and removed", async () => {
    const first = openedWith();
    await first.own.check(fileOf("My Cheque.ink", CHEQUE));
    expect(first.any()).toBe(false);
    expect(await first.own.keep(["own-my-cheque"])).toBe(true);
    expect(first.any()).toBe(true);

    const { own } = openedWith("well", first.rows);
    const [listed] = await own.listed();
    expect(listed).toMatchObject({ own: "My Cheque.ink", card: { id: "own-my-cheque" } });
    expect(listed?.portrait).toMatch(/^data:image\/svg\+xml,/);
    expect((await own.open("own-my-cheque"))?.script.card.id).toBe("own-my-cheque");

    await first.own.remove("own-my-cheque");
    expect(first.any()).toBe(false);
    expect(await first.own.open("own-my-cheque")).toBeNull();
  });

  test("shows its mistakes, and stays out", async () => {
    const { own } = openedWith();
    expect(await own.check(fileOf("wrong.ink", "Hello"))).toMatchObject({
      kind: "checked",
      parts: [{ file: "wrong.ink", scenario: null }],
    });
    expect(await own.open("own-wrong")).toBeNull();
    expect(await own.keep(["own-wrong"])).toBe(false);
  });

  test.each([
    ["of another kind", fileOf("holiday.jpg", "x"), /^This isn’t a script\./],
    ["that is no text", new File([new Uint8Array([0xff, 0xfe, 0x00])], "a.ink"), /^This isn’t a script\./],
    ["with a zero in it", fileOf("a.ink", "a\0b"), /^This isn’t a script\./],
    ["over 1 MB", fileOf("a.ink", "x".repeat(1_000_001)), /larger than 1 MB/],
    ["a pack over 5 MB", fileOf("a.zip", "x".repeat(5_000_001)), /larger than 5 MB/],
  ])("%s is refused in a sentence, without a worker", async (_what, file, why) => {
    const { own, ended } = openedWith();
    const checked = await own.check(file);
    expect(checked.kind === "refused" ? checked.why : "").toMatch(why);
    expect(ended()).toBe(0);
  });

  test("that takes more than ten seconds is given up, and its worker ended", async () => {
    const { own, ended, waits } = openedWith("never");
    expect(await own.check(fileOf("slow.ink", CHEQUE))).toEqual({
      kind: "refused",
      why: "This takes too long to check.",
    });
    expect(waits).toEqual([LONGEST_CHECK]);
    expect(LONGEST_CHECK).toBe(10_000);
    expect(ended()).toBe(1);
    expect(await own.open("own-slow")).toBeNull();
  });

  test("whose worker fails is refused", async () => {
    const { own, ended } = openedWith("with an error");
    expect(await own.check(fileOf("a.ink", CHEQUE))).toMatchObject({ kind: "refused" });
    expect(ended()).toBe(1);
  });

  test("gets a name that an address can have", () => {
    expect(ownScenarioId("My Kettle (2).INK")).toBe("own-my-kettle-2");
    expect(ownScenarioId("Ключ.ink")).toBe("own-scenario");
  });

  test("that was checked elsewhere is lent, and is played by the guidance that comes with it", async () => {
    const { own } = openedWith();
    await own.check(fileOf("My Cheque.ink", CHEQUE));
    const found = await own.open("own-my-cheque");
    if (found === null) throw new Error("it isn't sound");
    const other = openedWith().own;
    other.lend(found.script, { rulebook, handbook });
    expect(await other.open("own-my-cheque")).toMatchObject({ script: found.script, guidance: { rulebook } });
    other.lend(found.script);
    expect((await other.open("own-my-cheque"))?.guidance).toBeNull();
  });

  test("is checked once, however often it is asked for at the same time", async () => {
    const { own, rows } = openedWith();
    await own.check(fileOf("My Cheque.ink", CHEQUE));
    await own.keep(["own-my-cheque"]);
    const later = openedWith("well", rows);
    const [one, other] = await Promise.all([later.own.open("own-my-cheque"), later.own.open("own-my-cheque")]);
    expect(one).not.toBeNull();
    expect(one?.script).toBe(other?.script);
    expect(later.ended()).toBe(1);
  });
});

describe("a pack", () => {
  const MINE = CHEQUE.replace(/#use: [a-z-]+/, "#use: name-the-clerk").replace(/^-> /m, "INCLUDE parts/note.ink\n-> ");
  const files = [
    { name: "cheque.ink", text: MINE },
    { name: "other.ink", text: CHEQUE },
    { name: "parts/note.ink", text: "// Nothing is said here.\n" },
    { name: "guidance.acme.yaml", text: HOUSE_RULES },
  ];
  const packed = (of: readonly PackFile[]): File => new File([Uint8Array.from(writePack(of))], "Branch.zip");

  test("is checked by its own house rules, and played by them in a later visit, too", async () => {
    const first = openedWith();
    const checked = await first.own.check(packed(files));
    expect(checked).toMatchObject({
      kind: "checked",
      parts: [
        { file: "cheque.ink", scenario: { id: "own-branch-cheque" } },
        { file: "other.ink", scenario: { id: "own-branch-other" } },
      ],
      leftOut: [],
    });
    expect(await first.own.keep(["own-branch-cheque", "own-branch-other"])).toBe(true);
    expect([...first.rows.values()].map(ownFileName)).toEqual(["cheque.ink (Branch.zip)", "other.ink (Branch.zip)"]);

    const { own } = openedWith("well", first.rows);
    const content = withOwn(
      BUILT,
      async () => Promise.resolve(own),
      () => true,
    );
    const scenario = await content.scenario("own-branch-cheque");
    if (scenario === null) throw new Error("it isn't sound any more");
    const guidance = content.houseGuidance(scenario);
    expect(guidance?.handbook.practices["name-the-clerk"]?.title).toBe("Say who you are");
    const player = playerWith(
      rulebook,
      () => 0,
      (one) => content.houseGuidance(one)?.rulebook ?? null,
    );
    expect(player.begin(scenario, 1).rulebook.practices["name-the-clerk"]).toMatchObject({ calm: 5, trust: 6 });
  });

  test("with wrong house rules shows what is wrong with them, and nothing else", async () => {
    const wrong = files.map((one) =>
      one.name.endsWith(".yaml") ? { ...one, text: one.text.replace("calm: 5", "calm: much") } : one,
    );
    const checked = await openedWith().own.check(packed(wrong));
    expect(checked).toMatchObject({ kind: "checked", parts: [{ file: "guidance.acme.yaml", scenario: null }] });
    expect(checked.kind === "checked" ? checked.parts[0]?.mistakes[0] : null).toMatchObject({
      file: "guidance.acme.yaml",
      line: HOUSE_RULES.split("\n").findIndex((line) => line.includes("calm: 5")) + 1,
      words: "calm: much",
    });
  });

  test("says of each script what is wrong with it, in the part that it includes, too", async () => {
    const wrong = files.map((one) => (one.name === "parts/note.ink" ? { ...one, text: "\n-> nowhere\n" } : one));
    const checked = await openedWith().own.check(packed(wrong));
    if (checked.kind === "refused") throw new Error(checked.why);
    const [mine, other] = checked.parts;
    expect(mine?.scenario).toBeNull();
    expect(mine?.mistakes).toContainEqual(
      expect.objectContaining({ file: "parts/note.ink", line: 2, words: "-> nowhere" }),
    );
    expect(other?.scenario).not.toBeNull();
  });

  test("that can’t be read is refused in a sentence", async () => {
    const { own, ended } = openedWith();
    expect(await own.check(fileOf("a.zip", "Hello"))).toMatchObject({
      kind: "refused",
      why: expect.stringMatching(/^This isn’t a zip file/) as unknown,
    });
    expect(ended()).toBe(1);
  });
});
