/** What is handed on from the page: packs, and one file with the bytes of the command line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { exportPackage } from "#cli/export.ts";
import { openStudioExport } from "#app/studio-export.ts";
import { UNPAINTED } from "#authoring/screen.ts";
import { inflated } from "#authoring/package/deflated.ts";
import { readContents } from "#authoring/package/package-contents.ts";
import { readPack } from "#authoring/pack/read-pack.ts";
import { readStories } from "#cli/stories.ts";
import type { HandedScript, MadeFile, MakingStep } from "#studio/handing-on.ts";
import { OWN_STORIES } from "../../scripts/project.mjs";
import { BRANCH, HOUSE_RULES } from "../authoring/pack/a-pack.ts";
import { TEMPLATE } from "../authoring/package/to-pack.ts";
import { folderOf } from "../house/fixture.ts";
import { ROOT } from "../root.ts";
import { type Answers, workerThat } from "./a-worker.ts";

vi.stubEnv("COMPOSURE_STORIES", OWN_STORIES);

const { catalogue, looks, library } = readStories(".", OWN_STORIES);
if (catalogue === null) throw new Error("the tests' own guidance is broken");
const GUIDANCE = { name: "guidance.yaml", text: readFileSync(`${OWN_STORIES}/guidance.yaml`, "utf8") };
const DAY = "2026-11-27";

interface Setting {
  readonly check?: Answers;
  readonly template?: () => Promise<string | null>;
}

function opened({ check = "well", template = async () => JSON.stringify(TEMPLATE) }: Setting = {}) {
  return openStudioExport({
    catalogue: async () => catalogue ?? Promise.reject(new Error("none")),
    everybody: async () => ({ looks, library }),
    guidance: async () => [GUIDANCE],
    checkWorker: () => workerThat(check),
    packWorker: () => workerThat("well"),
    handOnWorker: () => workerThat("well"),
    later: (run) => {
      if (check === "never") queueMicrotask(run);
      return () => undefined;
    },
    template,
    today: () => DAY,
  });
}

const scriptOf = (id: string, title: string): HandedScript => ({
  title,
  file: `${id}.ink`,
  text: readFileSync(`${OWN_STORIES}/${id}.ink`, "utf8"),
  shared: [],
});
const RETURNED = scriptOf("returned", "Returned");
const PHONE = scriptOf("phone", "Phone");

const nobody = (): void => undefined;

async function bytesOf(file: MadeFile): Promise<Uint8Array> {
  if (file.kind === "refused") throw new Error(file.why);
  return new Uint8Array(await file.content.arrayBuffer());
}
const textOf = async (file: MadeFile): Promise<string> => new TextDecoder().decode(await bytesOf(file));
const whyOf = (file: MadeFile): string => (file.kind === "refused" ? file.why : "");

function contentsIn(html: string) {
  const [, packed = ""] = /id="inside-contents">([^<]*)</.exec(html) ?? [];
  return readContents(inflated(packed));
}

/** What the command line writes of the same scripts. */
async function byCommand(scripts: readonly HandedScript[], name: string): Promise<string> {
  const from = folderOf(Object.fromEntries(scripts.map(({ file, text }) => [file, text])));
  const context = { root: ROOT, from };
  const output = { screen: { paint: UNPAINTED, width: 100 }, say: nobody };
  const args = [...scripts.map(({ file }) => file), "--out", "out"];
  expect(await exportPackage(args, context, { template: TEMPLATE, today: DAY }, output)).toBe(0);
  return readFileSync(join(from, "out", name), "utf8");
}

describe("one file, made in the page", () => {
  test("has the bytes of the command line’s, for the same scripts on the same day", async () => {
    const alone = await opened().makeOneFile([RETURNED], nobody);
    expect(alone).toMatchObject({ kind: "made", name: "returned.html" });
    expect(await textOf(alone)).toBe(await byCommand([RETURNED], "returned.html"));
  });

  test("of several has their shelf, and is the same in whatever order they are picked", async () => {
    const file = await opened().makeOneFile([RETURNED, PHONE], nobody);
    expect(file).toMatchObject({ kind: "made", name: "2-scenarios.html" });
    const html = await textOf(file);
    expect(html).toBe(await byCommand([PHONE, RETURNED], "2-scenarios.html"));
    expect(
      contentsIn(html)
        .scenarios.map(({ card }) => card.id)
        .toSorted(),
    ).toEqual(["phone", "returned"]);
  });

  test("says what it is doing", async () => {
    const steps: MakingStep[] = [];
    await opened().makeOneFile([RETURNED, PHONE], (step) => steps.push(step));
    expect(steps).toEqual([
      { kind: "checking", title: "Returned" },
      { kind: "checking", title: "Phone" },
      { kind: "fetching" },
      { kind: "making" },
    ]);
  });

  test("of two drafts of one name has both", async () => {
    const html = await textOf(await opened().makeOneFile([RETURNED, { ...PHONE, file: "Returned.ink" }], nobody));
    expect(
      contentsIn(html)
        .scenarios.map(({ card }) => card.id)
        .toSorted(),
    ).toEqual(["returned", "returned-2"]);
  });

  test("takes the house rules and the looks of its pack along", async () => {
    const [clerk, , part, rules, cast] = BRANCH;
    if (clerk === undefined || part === undefined || rules === undefined || cast === undefined) throw new Error("none");
    const text = clerk.text.replace("INCLUDE parts/hall.ink\n", "") + part.text;
    const html = await textOf(
      await opened().makeOneFile([{ title: "Who?", file: "clerk.ink", text, shared: [rules, cast] }], nobody),
    );
    const [scenario] = contentsIn(html).scenarios;
    expect(scenario?.guidance?.rulebook.practices["name-the-clerk"]).toMatchObject({ calm: 5 });
    expect(Object.keys(scenario?.looks ?? {})).toContain("ada");
  });

  test("isn’t made of a script that can’t be played: it says which, where and what", async () => {
    const broken = { ...PHONE, text: PHONE.text.replace(/#use: [a-z-]+/, "#use: apologice") };
    const line = broken.text.split("\n").findIndex((words) => words.includes("apologice")) + 1;
    expect(whyOf(await opened().makeOneFile([RETURNED, broken], nobody))).toMatch(
      new RegExp(`^“Phone” can’t be played yet\\. Line ${line}: .*apologice`),
    );
  });

  test.each([
    ["that never ends", { check: "never" }, /^“Returned” takes too long to check/],
    ["that can’t be checked", { check: "with an error" }, /^“Returned” couldn’t be checked/],
    ["without a network", { template: async () => Promise.reject(new Error("gone")) }, /couldn’t be fetched/],
    ["while the game is developed", { template: async () => null }, /npm start/],
    ["by a page of another version", { template: async () => '{"format":2}' }, /load the page anew/],
  ] satisfies readonly (readonly [string, Setting, RegExp])[])(
    "%s is refused in a sentence",
    async (_what, setting, why) => {
      expect(whyOf(await opened(setting).makeOneFile([RETURNED], nobody))).toMatch(why);
    },
  );
});

describe("a pack, made in the page", () => {
  const RULES = { name: "guidance.acme.yaml", text: HOUSE_RULES };

  test("holds the scripts and what they share, and has the same bytes in whatever order they are picked", async () => {
    const shared = [RULES];
    const one = await opened().makePack([RETURNED, { ...PHONE, shared }], nobody);
    const other = await opened().makePack([{ ...PHONE, shared }, RETURNED], nobody);
    expect(one).toMatchObject({ kind: "made", name: "2-scenarios.zip" });
    expect(await bytesOf(one)).toEqual(await bytesOf(other));
    const read = readPack(await bytesOf(one));
    const texts = read.ok ? read.value.files.map(({ name, text }) => [name, text]) : [];
    expect(texts).toEqual([
      [RULES.name, RULES.text],
      [PHONE.file, PHONE.text],
      [RETURNED.file, RETURNED.text],
    ]);
  });

  test("is called by its only script", async () => {
    expect(await opened().makePack([RETURNED], nobody)).toMatchObject({ name: "returned.zip" });
  });

  test("isn’t made of scripts whose house rules differ, or are wrong", async () => {
    const different = [
      { ...RETURNED, shared: [RULES] },
      { ...PHONE, shared: [{ ...RULES, text: `${HOUSE_RULES}\n` }] },
    ];
    expect(whyOf(await opened().makePack(different, nobody))).toMatch(
      /two different files called “guidance.acme.yaml”/,
    );
    const wrong = { ...RETURNED, shared: [{ ...RULES, text: HOUSE_RULES.replace("calm: 5", "calm: much") }] };
    expect(whyOf(await opened().makePack([wrong], nobody))).toMatch(
      /^“Returned” can’t be played yet\. guidance.acme.yaml, line \d+: /,
    );
  });
});
