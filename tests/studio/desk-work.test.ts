/** What goes on at the desk while somebody writes: when a text is checked, and when it is kept. */
import { expect, test } from "vitest";
import type { StudioDrafts } from "#records/studio-drafts.ts";
import { openDeskWork } from "#studio/desk-work.ts";

/** A desk with a clock that is moved by hand. */
function aDesk() {
  let now = 0;
  let text = "# title: The kettle";
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  const checked: string[] = [];
  const kept: string[] = [];
  const drafts: Pick<StudioDrafts, "keep" | "open" | "version" | "follow"> = {
    open: async () => Promise.resolve(null),
    version: async () => Promise.resolve(null),
    keep: async (_id, words) => {
      kept.push(words);
      return Promise.resolve({ kind: "kept", at: kept.length });
    },
    follow: () => () => undefined,
  };
  const draft = { id: "kettle", title: "", portrait: "", created: 0, changed: 0, check: null, pack: "mine", file: "" };
  let ids = 0;
  const work = openDeskWork({
    opened: { draft, text, at: 0, versions: [] },
    drafts,
    check: async (words) => {
      checked.push(words);
      return Promise.resolve("failed");
    },
    walk: async () => Promise.resolve("failed"),
    cancelWalk: () => undefined,
    end: () => undefined,
    later(run, ms) {
      const id = ++ids;
      waiting.set(id, { at: now + ms, run });
      return () => waiting.delete(id);
    },
  });
  const pane = { text: () => text };
  Object.assign(work.pane, { current: pane });
  return {
    work,
    checked,
    kept,
    write(words: string) {
      text += words;
      work.changed();
    },
    async wait(ms: number) {
      now += ms;
      for (const [id, { at, run }] of [...waiting].toSorted(([, a], [, b]) => a.at - b.at))
        if (at <= now && waiting.delete(id)) run();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

test("is checked between two keys, and kept once there is a pause", async () => {
  const { write, wait, checked, kept } = aDesk();
  for (const letter of "boils") {
    write(letter);
    await wait(200);
  }
  expect(checked).toHaveLength(5);
  expect(kept).toEqual([]);
  await wait(150);
  expect(kept).toEqual(["# title: The kettleboils"]);
});

test("isn't checked while somebody types fast", async () => {
  const { write, wait, checked, kept } = aDesk();
  for (const letter of "boils") {
    write(letter);
    await wait(50);
  }
  expect([checked, kept]).toEqual([[], []]);
  await wait(300);
  expect(checked).toEqual(["# title: The kettleboils"]);
  // With what the check has said, once more: the same text is no version of its own.
  expect([...new Set(kept)]).toEqual(checked);
});

test("keeps at once what is there when the desk is closed", async () => {
  const { work, write, wait, kept } = aDesk();
  write(" boils");
  work.leave();
  await wait(0);
  expect(kept).toEqual(["# title: The kettle boils"]);
  await wait(1000);
  expect(kept).toHaveLength(1);
});
