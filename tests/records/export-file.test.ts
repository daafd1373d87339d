import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copyOfEverything, loadCopy, lookInto } from "#records/copy.ts";
import { checksumOf } from "#records/checksum.ts";
import { type CopyPlan, type Kept, type ReadCopy, readCopy } from "#records/export-file.ts";
import { hasOwnScripts } from "#records/own-scripts.ts";
import { readReflections } from "#records/reflection.ts";
import { AS_IT_COMES, keepSettings, readSettings } from "#records/settings.ts";
import { aUsedTab, PLAYED } from "./a-copy.ts";
import { KEPT_PACK, KEPT_SCRIPT, WHOLE_DRAFT } from "./a-script.ts";
import { NOW, aDevice } from "./a-device.ts";
import { fullStorage, roomyStorage } from "./a-storage.ts";
import { openMemory } from "#records/memory-table.ts";

const NOTHING: Kept = { attempts: [], open: [], notes: [], scripts: [], drafts: [], packs: [], settings: null };

async function aCopy(): Promise<string> {
  const { records, store } = await aUsedTab();
  return copyOfEverything(records, store, NOW);
}

function planOf(read: ReadCopy): CopyPlan {
  if (read.kind !== "plan") throw new Error(read.why);
  return read.plan;
}

const whyOf = (text: string): string | null => {
  const read = readCopy(text, NOTHING);
  return read.kind === "broken" ? read.why : null;
};

test("a copy that is loaded on an empty device brings everything back", async () => {
  const used = await aUsedTab();
  const copy = await copyOfEverything(used.records, used.store, NOW);
  const { records, store, settled } = aDevice().tab();
  const plan = planOf(await lookInto(copy, records, store));
  expect(await records.summaries(), "looking into it loads nothing").toEqual([]);
  expect(await loadCopy(plan, records, store)).toBe(true);
  await settled();
  expect(await records.summaries()).toEqual(await used.records.summaries());
  const goingOn = async ({ openAttempts }: typeof records): Promise<unknown> =>
    (await openAttempts()).map(({ scenario, attempt, replies }) => ({ scenario, attempt, replies }));
  expect(await goingOn(records)).toEqual(await goingOn(used.records));
  expect(await records.log.read("parcel")).toEqual(await used.records.log.read("parcel"));
  expect(readReflections(store, "kettle")).toEqual(readReflections(used.store, "kettle"));
  expect(readSettings(store)).toEqual(readSettings(used.store));
  expect((await records.everything()).attempts).toEqual((await used.records.everything()).attempts);
  expect(await records.scripts.all()).toEqual([KEPT_SCRIPT]);
  expect(await records.drafts.all()).toEqual([WHOLE_DRAFT]);
  expect(await records.drafts.packs()).toEqual([KEPT_PACK]);
  expect(hasOwnScripts(store)).toBe(true);
});

test("loading the same copy twice changes nothing, and is said beforehand", async () => {
  const { records, store } = await aUsedTab();
  const copy = await copyOfEverything(records, store, NOW);
  const plan = planOf(await lookInto(copy, records, store));
  expect(plan).toMatchObject({ attempts: [], open: [], knownAttempts: 2, notes: [], knownNotes: 1, settings: null });
  expect(plan.scripts).toMatchObject({ added: [], known: 1, renamed: [] });
  expect(plan.drafts).toEqual({ added: [], known: 1 });
  expect(plan.packs).toMatchObject({ added: [], known: 1 });
  expect(await loadCopy(plan, records, store)).toBe(true);
  expect(await copyOfEverything(records, store, NOW)).toBe(copy);
});

test("what is on the device is never overwritten", async () => {
  const copy = await aCopy();
  const { records, store, settled } = aDevice(openMemory(), roomyStorage(), "mine").tab();
  keepSettings(store, { ...AS_IT_COMES, time: 2 });
  const mine = { ...PLAYED, seed: 9, steps: [], ended: false, ending: null };
  records.log.keep("parcel", mine);
  await settled();
  const plan = planOf(await lookInto(copy, records, store));
  expect(plan.settingsStay).toBe(true);
  await loadCopy(plan, records, store);
  expect(readSettings(store).time).toBe(2);
  expect(await records.log.read("parcel"), "the attempt that goes on").toMatchObject(mine);
  expect(await records.summaries("kettle")).toHaveLength(1);
});

describe("a script of one's own in a copy", () => {
  const other = { ...KEPT_SCRIPT, text: "# title: Another kettle\n" };

  test("that differs from the one of its name here is kept under another name, with its conversations", async () => {
    const used = await aUsedTab();
    used.records.log.keep("own-kettle", { ...PLAYED, steps: [], ended: false, ending: null });
    await used.settled();
    const copy = await copyOfEverything(used.records, used.store, NOW);
    const { records, store } = aDevice(openMemory(), roomyStorage(), "mine").tab();
    await records.scripts.keep([other]);
    const plan = planOf(await lookInto(copy, records, store));
    expect(plan.scripts.renamed).toEqual([{ from: "Kettle.ink", to: "Kettle (2).ink" }]);
    await loadCopy(plan, records, store);
    const [first, second] = await records.scripts.all();
    expect(first).toEqual(other);
    expect(second).toMatchObject({
      id: "own-kettle-2",
      text: KEPT_SCRIPT.text,
      shelf: { card: { id: "own-kettle-2" } },
    });
    expect((await records.openAttempts()).map(({ scenario }) => scenario)).toContain("own-kettle-2");

    const again = planOf(await lookInto(copy, records, store));
    expect(again.scripts, "loaded once more").toMatchObject({ added: [], known: 1, renamed: [] });
  });

  test("that is here under another name isn’t kept twice", async () => {
    const copy = await aCopy();
    const { records, store } = aDevice().tab();
    await records.scripts.keep([{ ...KEPT_SCRIPT, id: "own-pan", file: "Pan.ink" }]);
    const plan = planOf(await lookInto(copy, records, store));
    expect(plan.scripts).toMatchObject({ added: [], known: 1 });
  });
});

test("a script of the studio that is on both keeps the versions of both, and opens as it was written last", async () => {
  const copy = await aCopy();
  const { records, store } = aDevice().tab();
  const [first = { draft: "", at: 0, text: "" }] = WHOLE_DRAFT.versions;
  const mine = { draft: "draft 1", at: 3000, text: "mine" };
  await records.drafts.addAll([{ draft: { ...WHOLE_DRAFT.draft, changed: 3000 }, versions: [first, mine] }]);
  const plan = planOf(await lookInto(copy, records, store));
  expect(plan.drafts.added).toMatchObject([{ versions: [{ at: 2000 }] }]);
  expect(await loadCopy(plan, records, store)).toBe(true);
  const [merged] = await records.drafts.all();
  expect(merged?.versions).toEqual([...WHOLE_DRAFT.versions, mine]);
  expect(merged?.draft.changed).toBe(3000);
});

test("people and rules that differ from those here stand beside them, and the scripts of the copy go by them", async () => {
  const copy = await aCopy();
  const { records, store } = aDevice().tab();
  const here = { ...KEPT_PACK, files: [{ name: "cast.yaml", text: "kim:\n" }] };
  await records.drafts.addAll([], [here]);
  const plan = planOf(await lookInto(copy, records, store));
  expect(await loadCopy(plan, records, store)).toBe(true);
  const packs = await records.drafts.packs();
  expect(packs).toContainEqual(here);
  const [other] = packs.filter(({ id }) => id !== here.id);
  expect(other).toMatchObject({ name: "From a saved copy", files: KEPT_PACK.files });
  expect((await records.drafts.all())[0]?.draft.pack).toBe(other?.id);
  const again = planOf(await lookInto(copy, records, store));
  expect(again.packs, "loaded once more").toMatchObject({ added: [], known: 1 });
  expect(again.drafts.added).toEqual([]);
});

test("an empty pack here gives its place to one of a copy", async () => {
  const copy = await aCopy();
  const { records, store } = aDevice().tab();
  await records.drafts.addAll([], [{ ...KEPT_PACK, files: [] }]);
  expect(await loadCopy(planOf(await lookInto(copy, records, store)), records, store)).toBe(true);
  expect(await records.drafts.packs()).toEqual([KEPT_PACK]);
});

test("where the browser can keep nothing, nothing is loaded", async () => {
  const copy = await aCopy();
  const refusing = { ...openMemory(), addAllForGood: async () => Promise.resolve(false) };
  for (const device of [aDevice(refusing), aDevice(openMemory(), fullStorage())]) {
    const { records, store } = device.tab();
    const plan = planOf(await lookInto(copy, records, store));
    expect(await loadCopy(plan, records, store)).toBe(false);
    expect(await records.summaries()).toEqual([]);
    expect(readReflections(store, "kettle")).toEqual([]);
    expect(readSettings(store)).toEqual(AS_IT_COMES);
    expect(await records.scripts.all()).toEqual([]);
    expect(await records.drafts.all()).toEqual([]);
    expect(await records.drafts.packs()).toEqual([]);
    expect(hasOwnScripts(store)).toBe(false);
  }
});

test("the checksum is the one that zip files have", () => {
  expect(checksumOf("123456789")).toBe("cbf43926");
});

test.each([
  ["a text", "Hello", "This isn’t a copy that was saved with Composure."],
  ["nothing", "", "This isn’t a copy that was saved with Composure."],
  ["another program’s JSON", '{"name": "else", "version": 1}', "This isn’t a copy that was saved with Composure."],
  ["a list", "[]", "This isn’t a copy that was saved with Composure."],
  [
    "a newer format",
    '{"format": "composure-copy", "version": 5}',
    "This copy was saved with a newer version of Composure. Reload this page and try again.",
  ],
  [
    "lists too deep to write",
    `{"format": "composure-copy", "version": 1, "attempts": [], "notes": [], "more": ${"[".repeat(1e5)}${"]".repeat(1e5)}, "checksum": ""}`,
    "Something in this file has changed since it was saved, or is missing.",
  ],
])("%s is refused with its reason", (_what, text, why) => {
  expect(whyOf(text)).toBe(why);
});

test("a broken copy is refused with the place where it is broken", async () => {
  const copy = await aCopy();
  const lines = copy.split("\n");
  const first = lines.findIndex((line) => line.startsWith('"attempts"')) + 1;
  expect(whyOf(copy.slice(0, copy.indexOf('"notes"')))).toBe(
    `The end of the file is missing: it stops on line ${lines.findIndex((line) => line.startsWith('"notes"')) + 1}.`,
  );
  expect(whyOf(copy.replace('"events":', '"events"'))).toMatch(
    new RegExp(`^The file is damaged on line ${first + 1}, at character \\d+\\.$`),
  );
  expect(whyOf(copy.replace('"reply":0', '"reply":2'))).toBe(
    "Conversation 1 in this file has changed since it was saved, or is damaged.",
  );
  expect(whyOf(copy.replace("never again", "never  again"))).toBe(
    "Note 1 in this file has changed since it was saved, or is damaged.",
  );
  expect(whyOf(copy.replace("# title: The kettle", "# title: The pan"))).toBe(
    "Scenario 1 in this file has changed since it was saved, or is damaged.",
  );
  expect(whyOf([...lines.slice(0, first), ...lines.slice(first + 1)].join("\n"))).toBe(
    "Something in this file has changed since it was saved, or is missing.",
  );
});

test("a copy with a sound checksum is still checked for its form", async () => {
  const { attempts, scripts, drafts } = JSON.parse(await aCopy()) as Record<
    "attempts" | "scripts" | "drafts",
    unknown[]
  >;
  const withChecksum = (part: object): object => ({ ...part, checksum: checksumOf(JSON.stringify(part)) });
  const made = (list: unknown[], own: unknown[] = [], version = 3, written: unknown[] = []): string =>
    JSON.stringify(
      withChecksum({
        format: "composure-copy",
        version,
        saved: 0,
        attempts: list,
        open: [],
        notes: [],
        ...(version === 1 ? {} : { scripts: own }),
        ...(version < 3 ? {} : { drafts: written }),
        settings: null,
      }),
    );
  expect(whyOf(made(attempts, scripts))).toBeNull();
  expect(whyOf(made(attempts, [], 1)), "one from before there were scripts in it").toBeNull();
  expect(whyOf(made(attempts, scripts, 2)), "one from before there was a studio").toBeNull();
  expect(whyOf(made(attempts, scripts, 3, drafts))).toBeNull();
  expect(whyOf(made(attempts, scripts, 3, [...drafts, ...drafts]))).toBe("Draft 2 in this file is there twice.");
  expect(whyOf(made(attempts, [...scripts, ...scripts]))).toBe("Scenario 2 in this file is there twice.");
  const strange = { ...KEPT_SCRIPT, shelf: { ...KEPT_SCRIPT.shelf, portrait: "https://example.org/me.png" } };
  expect(whyOf(made([], [withChecksum({ script: strange })]))).toBe(
    "Scenario 1 in this file can’t be read: something is wrong or missing at “scripts[0].script.shelf.portrait”.",
  );
  expect(whyOf(made([...attempts, attempts[0]]))).toBe("Conversation 3 in this file is there twice.");
  expect(whyOf(made([withChecksum({ head: {}, events: [] })]))).toBe(
    "Conversation 1 in this file can’t be read: something is wrong or missing at “attempts[0].head.id”.",
  );
});

test("whatever is changed in a copy, it is refused or loaded whole, and nothing is thrown", async () => {
  const copy = await aCopy();
  const whole = planOf(readCopy(copy, NOTHING));
  const mutation = fc.record({
    at: fc.nat(copy.length - 1),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
    by: fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom("", "null", "1e999", "-1", '"', "{", "]", ",", '"__proto__":{},', "\u0000", "\uD800"),
      fc.nat(copy.length - 1).map((from) => copy.slice(from, from + 80)),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
      const text = mutations.reduce((now, { at, length, by }) => now.slice(0, at) + by + now.slice(at + length), copy);
      const { records, store } = aDevice().tab();
      const read = await lookInto(text, records, store);
      // Blank space between the parts makes no difference, nor does the same thing in its own place.
      if (read.kind === "plan") expect(JSON.stringify(read.plan)).toBe(JSON.stringify(whole));
      else expect(read.why).toMatch(/^(This|The|Conversation|Note|Scenario|Draft|Pack|Something)\b.*\.$/s);
      expect(await records.scripts.all()).toEqual([]);
      expect(await records.everything()).toEqual({ attempts: [], open: [] });
      expect(store.names()).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
