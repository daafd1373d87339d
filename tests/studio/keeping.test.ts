/** What a desk says of how its text is kept, over the drafts of two tabs. */
import { expect, test } from "vitest";
import type { TabChannel } from "#records/device-records.ts";
import { type DraftFacts, openStudioDrafts } from "#records/studio-drafts.ts";
import { openStudioMemory, withStudioMemory } from "#records/studio-memory.ts";
import type { StudioTable } from "#records/studio-table.ts";
import { openKeeping } from "#studio/keeping.ts";

const FACTS: DraftFacts = { title: "The kettle", portrait: "novak", check: null };

/** A device with room for what is written, until it has none. */
async function aDevice() {
  const memory = openStudioMemory();
  const device = { hasRoom: true, now: 1_790_000_000_000 };
  const table: StudioTable = {
    ...memory,
    keep: async (write) => (device.hasRoom ? memory.keep(write) : { kind: "lost" }),
    addAll: async (all) => device.hasRoom && memory.addAll(all),
  };
  const channels = new Set<TabChannel>();
  const tab = () => {
    const channel: TabChannel = {
      post(message) {
        for (const other of channels) if (other !== channel) other.hear(message);
      },
      hear: () => undefined,
    };
    channels.add(channel);
    return openStudioDrafts({
      table: withStudioMemory(table),
      channel,
      clock: () => (device.now += 1),
      newId: () => "kettle",
      cleared: () => undefined,
    });
  };
  await tab().create("one", FACTS);
  /** A desk in a tab of its own. */
  const desk = async () => {
    const drafts = tab();
    const opened = await drafts.open("kettle");
    if (opened === null) throw new Error("it isn't there");
    return { drafts, ...openKeeping({ id: "kettle", text: opened.text, at: opened.at, drafts }) };
  };
  return { device, desk };
}

/** Waits until all that was asked of the drafts is done. */
const settled = async ({ drafts }: { readonly drafts: { readonly list: () => Promise<unknown> } }): Promise<void> => {
  for (let round = 0; round < 3; round += 1) await drafts.list();
};

test("what can't be kept is said, and it is kept again with the next text once there is room", async () => {
  const { device, desk } = await aDevice();
  const here = await desk();
  const before = here.at();
  device.hasRoom = false;
  await here.keep("two", FACTS);
  expect(here.state.value).toEqual({ kind: "lost" });
  expect(here.at(), "the version that was kept before").toBe(before);
  device.hasRoom = true;
  await here.keep("two", FACTS);
  expect(here.state.value).toEqual({ kind: "kept" });
  expect(here.at()).toBeGreaterThan(before);
  expect(await here.drafts.open("kettle")).toMatchObject({ text: "two" });
});

test("what another tab has written is asked about, until one of the two is gone on with", async () => {
  const { desk } = await aDevice();
  const [here, there] = [await desk(), await desk()];
  await here.keep("mine", FACTS);
  await settled(there);
  expect(there.state.value).toEqual({ kind: "elsewhere", theirs: "mine" });
  await there.keep("mine", FACTS);
  expect(there.state.value, "the other one was taken").toEqual({ kind: "kept" });

  await there.keep("theirs", FACTS);
  await settled(here);
  await here.keep("mine, and more", FACTS);
  expect(here.state.value, "writing on chooses nothing").toEqual({ kind: "elsewhere", theirs: "theirs" });
  await here.goOn("mine, and more", FACTS);
  expect(here.state.value).toEqual({ kind: "kept" });
  const opened = await here.drafts.open("kettle");
  const texts = await Promise.all((opened?.versions ?? []).map(async ({ at }) => here.drafts.version("kettle", at)));
  expect(texts).toEqual(["mine, and more", "theirs", "mine", "one"]);
});

test("what another tab has deleted stays deleted until something is written here", async () => {
  const { desk } = await aDevice();
  const [here, there] = [await desk(), await desk()];
  await there.drafts.remove("kettle");
  await settled(here);
  expect(here.state.value).toEqual({ kind: "deleted" });
  await here.keep("one", FACTS);
  expect(await there.drafts.open("kettle")).toBeNull();
  await here.keep("one more", FACTS);
  expect(here.state.value).toEqual({ kind: "kept" });
  expect(await there.drafts.open("kettle")).toMatchObject({ text: "one more" });
});
