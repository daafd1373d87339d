/** What the studio keeps of scripts: in the browser's database, and in memory where there is none. */
import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { beforeEach, describe, expect, test } from "vitest";
import { deleteWhole } from "#records/connection.ts";
import type { TabChannel } from "#records/device-records.ts";
import { openStudioDatabase } from "#records/studio-database.ts";
import { type DraftChange, type DraftFacts, openStudioDrafts } from "#records/studio-drafts.ts";
import { openStudioMemory, withStudioMemory } from "#records/studio-memory.ts";
import type { StudioTable } from "#records/studio-table.ts";
import type { Trouble } from "#records/trouble.ts";

const FACTS: DraftFacts = { title: "The kettle", portrait: "novak", check: { errors: 0, warnings: 2 } };
const DAY = 86_400_000;
const RULES = { name: "guidance.house.yaml", text: "practices:\n" };
const PEOPLE = { name: "cast.yaml", text: "jo:\n" };

/** A device whose tabs share a table and hear one another. */
function aStudio(tableOf: () => StudioTable): {
  readonly tab: () => ReturnType<typeof openStudioDrafts>;
  now: number;
  /** How often it was said that texts were lost. */
  cleared: number;
} {
  const channels = new Set<TabChannel>();
  let ids = 0;
  const studio = {
    now: 1_790_000_000_000,
    cleared: 0,
    tab() {
      const channel: TabChannel = {
        post(message) {
          for (const other of channels) if (other !== channel) other.hear(message);
        },
        hear: () => undefined,
      };
      channels.add(channel);
      return openStudioDrafts({
        table: tableOf(),
        channel,
        clock: () => studio.now,
        newId: () => `draft ${++ids}`,
        cleared: () => void (studio.cleared += 1),
      });
    },
  };
  return studio;
}

let databases = 0;
let name = "";
const troubles: Trouble[] = [];
const database = (): StudioTable =>
  openStudioDatabase({ name, tell: (trouble) => void troubles.push(trouble), closed: () => undefined });
beforeEach(() => {
  databases += 1;
  name = `studio ${databases}`;
  troubles.length = 0;
});

const memory = (): (() => StudioTable) => {
  const table = openStudioMemory();
  return () => table;
};

describe.each([
  ["in the database", () => database],
  ["in memory", memory],
] as const)("drafts %s", (_, tables) => {
  test("are listed, the one that was changed last first, and opened with their latest text", async () => {
    const studio = aStudio(tables());
    const tab = studio.tab();
    const first = await tab.create("one", FACTS);
    studio.now += 1000;
    const second = await tab.create("other", { ...FACTS, title: "The toaster" });
    studio.now += 1000;
    await tab.keep(first.id, "one more", FACTS);
    expect((await tab.list()).map(({ id }) => id)).toEqual([first.id, second.id]);
    expect(await tab.open(first.id)).toMatchObject({
      draft: { title: "The kettle", portrait: "novak", check: { errors: 0, warnings: 2 }, created: studio.now - 2000 },
      text: "one more",
      at: studio.now,
      versions: [{ at: studio.now }, { at: studio.now - 2000 }],
    });
    expect(await tab.version(first.id, studio.now - 2000)).toBe("one");
    expect(await tab.open("nobody's")).toBeNull();
  });

  test("gain no version by a text that is the latest already", async () => {
    const studio = aStudio(tables());
    const tab = studio.tab();
    const { id } = await tab.create("one", { ...FACTS, check: null });
    studio.now += 5000;
    expect(await tab.keep(id, "one", FACTS)).toEqual({ kind: "kept", at: studio.now - 5000 });
    expect(await tab.open(id)).toMatchObject({ draft: { check: FACTS.check }, versions: [{ at: studio.now - 5000 }] });
  });

  test("of two tabs overwrite nothing, and the second is told", async () => {
    const studio = aStudio(tables());
    const [here, there] = [studio.tab(), studio.tab()];
    const { id } = await here.create("one", FACTS);
    await there.open(id);
    expect(await here.keep(id, "mine", FACTS)).toMatchObject({ kind: "kept" });
    const heard: DraftChange[] = [];
    here.follow((change) => heard.push(change));
    expect(await there.keep(id, "theirs", FACTS)).toMatchObject({ kind: "taken" });
    expect(heard).toEqual([{ draft: id, elsewhere: true }]);
    const opened = await here.open(id);
    expect(opened?.text).toBe("theirs");
    const texts = await Promise.all((opened?.versions ?? []).map(async ({ at }) => here.version(id, at)));
    expect(texts).toEqual(["theirs", "mine", "one"]);
  });

  test("can be restored from a version, which stays", async () => {
    const studio = aStudio(tables());
    const tab = studio.tab();
    const { id, kept } = await tab.create("one", FACTS);
    await tab.keep(id, "two", FACTS);
    const at = kept.kind === "lost" ? 0 : kept.at;
    expect(await tab.restore(id, at)).toMatchObject({ kind: "kept", text: "one" });
    expect(await tab.open(id)).toMatchObject({ text: "one", versions: { length: 3 } });
    expect(await tab.restore(id, 1)).toBeNull();
  });

  test("can be renamed, taken out and put back whole", async () => {
    const studio = aStudio(tables());
    const tab = studio.tab();
    const { id } = await tab.create("one", FACTS);
    await tab.keep(id, "two", FACTS, "before the rewrite");
    expect(await tab.rename(id, "The third kettle")).toBe(true);
    const removed = await tab.remove(id);
    expect(await tab.list()).toEqual([]);
    expect(await tab.open(id)).toBeNull();
    if (removed === null) throw new Error("nothing was taken out");
    expect(await tab.putBack(removed)).toBe(true);
    expect(await tab.open(id)).toMatchObject({
      draft: { title: "The third kettle" },
      text: "two",
      versions: [{ name: "before the rewrite" }, {}],
    });
    expect(await tab.remove("nobody's")).toBeNull();
  });

  test("let go of old versions, but of the last fifty, one a day, and those with a name", async () => {
    const studio = aStudio(tables());
    const tab = studio.tab();
    const { id } = await tab.create("0", FACTS);
    await tab.keep(id, "named", FACTS, "the first one");
    for (let number = 1; number <= 20; number++) {
      studio.now += DAY / 10;
      await tab.keep(id, `old ${number}`, FACTS);
    }
    studio.now += DAY;
    for (let number = 1; number <= 50; number++) {
      studio.now += 1;
      await tab.keep(id, `new ${number}`, FACTS);
    }
    const versions = (await tab.open(id))?.versions ?? [];
    expect(versions.length).toBeLessThan(56);
    expect(versions.filter(({ at }) => at > studio.now - 50)).toHaveLength(50);
    expect(versions.some((version) => version.name === "the first one")).toBe(true);
    const days = versions.slice(50).flatMap(({ at, name: called }) => (called ? [] : [Math.floor(at / DAY)]));
    expect(new Set(days).size).toBe(days.length);
  });

  test("are erased all at once, with their people and rules", async () => {
    const tab = aStudio(tables()).tab();
    await tab.create("one", FACTS);
    await tab.changePack("mine", () => [RULES]);
    await tab.erase();
    expect(await tab.list()).toEqual([]);
    expect(await tab.packs()).toEqual([]);
  });

  test("go by the pack that they came from, and by one's own where they came from none", async () => {
    const studio = aStudio(tables());
    const tab = studio.tab();
    const pack = await tab.createPack("Branch.zip", [RULES]);
    const { id } = await tab.create("one", FACTS, { pack, file: "clerk.ink" });
    const own = await tab.create("other", FACTS);
    const other = studio.tab();
    await other.open(id);
    await other.keep(id, "two", { ...FACTS, title: "Another" });
    expect(await other.open(id)).toMatchObject({ draft: { title: "Another", pack, file: "clerk.ink" } });
    expect(await other.open(own.id)).toMatchObject({ draft: { pack: "mine", file: "" } });
    expect(await other.packs()).toMatchObject([{ id: pack, name: "Branch.zip", files: [RULES] }]);
    expect(await other.read(id)).toBe("two");
  });

  test("share files that two tabs change, and neither change is lost", async () => {
    const studio = aStudio(tables());
    const [here, there] = [studio.tab(), studio.tab()];
    let heard = 0;
    here.followPacks(() => (heard += 1));
    await Promise.all([
      here.changePack("mine", (files) => [...files, RULES]),
      there.changePack("mine", (files) => [...files, PEOPLE]),
    ]);
    const [pack] = await here.packs();
    expect(pack?.files).toHaveLength(2);
    expect(heard).toBe(2);
    if (pack === undefined) return;
    expect(await here.removePack("mine")).toBe(true);
    expect(await there.packs()).toEqual([]);
    expect(await here.putBackPack(pack)).toBe(true);
    expect(await there.packs()).toEqual([pack]);
  });
});

describe("the database of drafts", () => {
  test("gives nothing of what it can't read, and the rest all the same", async () => {
    const tab = aStudio(database).tab();
    const { id } = await tab.create("one", FACTS);
    const raw = await openDB(name);
    await raw.put("drafts", { id: "broken", title: 3 });
    await raw.put("versions", { draft: id, at: "late" }, [id, 5]);
    raw.close();
    expect((await tab.list()).map((draft) => draft.id)).toEqual([id]);
    expect((await tab.open(id))?.versions).toHaveLength(1);
  });

  test("of the time before packs goes on, and its drafts are one's own", async () => {
    const before = await openDB(name, 1, {
      upgrade(db) {
        db.createObjectStore("drafts", { keyPath: "id" });
        db.createObjectStore("versions");
      },
    });
    await before.put("drafts", { id: "old", title: "Old", portrait: "", created: 1, changed: 1, check: null });
    await before.put("versions", { draft: "old", at: 1, text: "one" }, ["old", 1]);
    before.close();
    const tab = aStudio(database).tab();
    expect(await tab.open("old")).toMatchObject({ text: "one", draft: { pack: "mine", file: "" } });
    expect(await tab.changePack("mine", () => [PEOPLE])).toMatchObject({ files: [PEOPLE] });
    expect(await tab.keep("old", "two", FACTS)).toMatchObject({ kind: "kept" });
    expect(await tab.packs()).toMatchObject([{ id: "mine", name: "" }]);
  });

  test("lets go of its connection when it is to be deleted, and keeps the text afterwards", async () => {
    const tab = aStudio(database).tab();
    const { id } = await tab.create("one", FACTS);
    await deleteWhole(name);
    expect(await tab.list()).toEqual([]);
    expect(await tab.keep(id, "two", FACTS)).toMatchObject({ kind: "kept" });
    expect(await tab.open(id)).toMatchObject({ text: "two" });
  });

  test("gets back what this tab has, written or only opened, once it was emptied, and that is said", async () => {
    const studio = aStudio(database);
    const before = studio.tab();
    const [one, other] = [await before.create("one", FACTS), await before.create("other", FACTS)];
    const tab = studio.tab();
    await tab.open(one.id);
    await tab.keep(other.id, "other, changed", FACTS);
    await tab.changePack("mine", () => [RULES, PEOPLE]);
    tab.rewrite();
    await tab.list();
    expect(studio.cleared).toBe(0);
    await deleteWhole(name);
    tab.rewrite();
    expect(await tab.open(one.id)).toMatchObject({ text: "one", versions: { length: 1 } });
    expect(await tab.open(other.id)).toMatchObject({ text: "other, changed" });
    expect(await tab.packs()).toMatchObject([{ id: "mine", files: [RULES, PEOPLE] }]);
    expect(studio.cleared).toBe(1);
  });

  test("says that it was opened by a newer version, and the text stays in memory", async () => {
    (await openDB(name, 9)).close();
    const tab = aStudio(() => withStudioMemory(database())).tab();
    const { id, kept } = await tab.create("one", FACTS);
    expect(kept).toEqual({ kind: "lost" });
    expect(troubles).toContain("newer");
    expect(await tab.keep(id, "two", FACTS)).toEqual({ kind: "lost" });
    expect(await tab.open(id)).toMatchObject({ text: "two", versions: { length: 2 } });
    await deleteDB(name);
    expect(await tab.keep(id, "three", FACTS)).toMatchObject({ kind: "kept" });
    const opened = await aStudio(database).tab().open(id);
    expect(opened).toMatchObject({ text: "three", versions: { length: 3 } });
  });

  test("keeps people and rules in memory where there is no room, and writes them once there is", async () => {
    const disk = openStudioMemory();
    let isFull = false;
    const table: StudioTable = {
      ...disk,
      changePack: async (change) => (isFull ? Promise.resolve(null) : disk.changePack(change)),
    };
    const tab = aStudio(() => withStudioMemory(table)).tab();
    await tab.changePack("mine", () => [RULES]);
    isFull = true;
    expect(await tab.changePack("mine", (files) => [...files, PEOPLE])).toBeNull();
    expect(await tab.packs()).toMatchObject([{ files: [RULES, PEOPLE] }]);
    expect(await disk.packs()).toMatchObject([{ files: [RULES] }]);
    isFull = false;
    await tab.changePack("mine", (files) => files.filter(({ name }) => name !== RULES.name));
    expect(await disk.packs()).toMatchObject([{ files: [PEOPLE] }]);
  });

  test("with room for short texts alone opens the latest, and keeps the long one in memory", async () => {
    const short = openStudioMemory();
    const table: StudioTable = {
      ...short,
      keep: async (write) => (write.text.length < 9 ? short.keep(write) : { kind: "lost" }),
      addAll: async () => Promise.resolve(false),
    };
    const studio = aStudio(() => withStudioMemory(table));
    const tab = studio.tab();
    const { id } = await tab.create("one", FACTS);
    studio.now += 1;
    expect(await tab.keep(id, "one that is long", { ...FACTS, title: "Long" })).toEqual({ kind: "lost" });
    expect(await tab.open(id)).toMatchObject({ text: "one that is long", draft: { title: "Long" } });
    studio.now += 1;
    expect(await tab.keep(id, "short", { ...FACTS, title: "Short" })).toMatchObject({ kind: "kept" });
    expect(await tab.open(id)).toMatchObject({ text: "short", versions: { length: 3 } });
    expect(await tab.list()).toMatchObject([{ title: "Short" }]);
    expect(await tab.remove(id)).toMatchObject({ draft: { title: "Short" }, versions: { length: 3 } });
  });

  test("says that there is no room, and the text stays in memory", async () => {
    const full: StudioTable = { ...openStudioMemory(), keep: async () => Promise.resolve({ kind: "lost" }) };
    const tab = aStudio(() => withStudioMemory(full)).tab();
    const { id } = await tab.create("one", FACTS);
    expect(await tab.open(id)).toMatchObject({ text: "one" });
    expect((await tab.list()).map((draft) => draft.id)).toEqual([id]);
  });
});
