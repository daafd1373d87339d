/** The packs of the studio: what scripts of each go by, in every tab. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openPackAside } from "#app/chosen-file.ts";
import { readSharedRules } from "#app/shared-rules.ts";
import { openStudioPacks } from "#app/studio-packs.ts";
import { FIRST_LOOK, withLook } from "#authoring/pack/cast-file.ts";
import { withFile } from "#authoring/pack/house-rules-file.ts";
import { readStories } from "#cli/stories.ts";
import type { TabChannel } from "#records/device-records.ts";
import { openStudioDrafts } from "#records/studio-drafts.ts";
import { openStudioMemory } from "#records/studio-memory.ts";
import { peopleIn } from "#studio/pack-people.ts";
import { HOUSE_RULES } from "../authoring/pack/a-pack.ts";
import { workerThat } from "./a-worker.ts";

const { looks, library, catalogue } = readStories(".", "tests/own-stories");
if (catalogue === null) throw new Error("the tests' own guidance is broken");
const shipped = { ...catalogue, looks, library };
const RULES = { name: "guidance.house.yaml", text: HOUSE_RULES };

const packMeans = {
  everybody: async () => Promise.resolve({ looks, library }),
  guidance: async () => [{ name: "guidance.yaml", text: readFileSync("tests/own-stories/guidance.yaml", "utf8") }],
  packWorker: () => workerThat("well"),
  later: () => () => undefined,
};
const files = {
  rulesOf: async (shared: Parameters<typeof readSharedRules>[0]) => readSharedRules(shared, packMeans),
  async mistakesIn(shared: Parameters<typeof readSharedRules>[0]) {
    const read = await openPackAside(shared, packMeans);
    return read.kind === "refused" ? read.why : read.mistakes;
  },
};

/** Tabs that share what is kept, and hear one another. */
function tabs() {
  const table = openStudioMemory();
  const channels = new Set<TabChannel>();
  let ids = 0;
  return () => {
    const channel: TabChannel = {
      post(message) {
        for (const other of channels) if (other !== channel) other.hear(message);
      },
      hear: () => undefined,
    };
    channels.add(channel);
    const drafts = openStudioDrafts({
      table,
      channel,
      clock: () => 1000,
      newId: () => `id ${++ids}`,
      cleared: () => undefined,
    });
    return { drafts, packs: openStudioPacks({ drafts, files, shipped }) };
  };
}

test("a pack without files goes by what ships, and its people are those that ship", async () => {
  const room = await tabs()().packs.room("mine");
  expect(room.rules.value).toMatchObject({ guidance: null, rulebook: catalogue.rulebook, trouble: null });
  expect(peopleIn(room).every(({ isOwn }) => !isOwn)).toBe(true);
});

test("a look and a rule that are added count at once, and in another tab", async () => {
  const tab = tabs();
  const [here, there] = [tab(), tab()];
  const [room, other] = [await here.packs.room("mine"), await there.packs.room("mine")];
  const heard = new Promise<void>((resolve) => {
    other.rules.subscribe(({ guidance, looks: now }) => {
      if (guidance !== null && "jo" in now) resolve();
    });
  });
  await room.change((all) => withFile(all, "cast.yaml", (text) => withLook(text, "jo", FIRST_LOOK, "Jo")));
  expect(await room.change((all) => [...all, RULES])).toBe(true);
  expect(room.rules.value.rulebook.practices["name-the-clerk"]).toMatchObject({ calm: 5, trust: 6 });
  expect(room.rules.value.handbook.practices["hear-out"]).toBeDefined();
  expect(peopleIn(room)[0]).toMatchObject({ id: "jo", name: "Jo", isOwn: true, replacesShipped: false });
  await heard;
});

test("files that can't be used are said in a sentence, and what ships holds until they are mended", async () => {
  const { packs } = tabs()();
  const room = await packs.room("mine");
  await room.change(() => [{ ...RULES, text: HOUSE_RULES.replace("calm: 5", "calm: -5") }]);
  expect(room.rules.value.guidance).toBeNull();
  expect(room.rules.value.trouble).toContain("a practice never costs");
  await room.change(() => [RULES]);
  expect(room.rules.value.trouble).toBeNull();
});

test("packs don't mix, and who uses something is found among the pack's own scripts", async () => {
  const { drafts, packs } = tabs()();
  const pack = await drafts.createPack("Branch", [RULES]);
  const facts = { title: "The kettle", portrait: "", check: null };
  await drafts.create("# cast: JO (Jo), look jo, colleague\n#use: name-the-clerk", facts, { pack, file: "kettle.ink" });
  await drafts.create("nothing of it", { ...facts, title: "The pan" }, { pack, file: "pan.ink" });
  const [branch, own] = [await packs.room(pack), await packs.room("mine")];
  expect(branch.name.value).toBe("Branch");
  expect(branch.rules.value.guidance).not.toBeNull();
  expect(own.rules.value.guidance).toBeNull();
  expect(await branch.usedBy(/#use: name-the-clerk/)).toEqual(["The kettle"]);
  expect(await own.usedBy(/#use: name-the-clerk/)).toEqual([]);
  expect(await drafts.createPack("Branch", [RULES]), "opened once more").toBe(pack);
});
