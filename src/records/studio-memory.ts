/** Drafts that last only as long as the page, and what keeps there what the browser can't. */
import { type StudioPack, changedPack, isVacant } from "./studio-pack.ts";
import {
  type Draft,
  type DraftVersion,
  type DraftWrite,
  type StudioTable,
  type WholeDraft,
  mergedDraft,
  openedFrom,
  written,
} from "./studio-table.ts";
import { versionsToDrop } from "./version-pruning.ts";

export function openStudioMemory(): StudioTable {
  const drafts = new Map<string, Draft>();
  const versions = new Map<string, readonly DraftVersion[]>();
  const packs = new Map<string, StudioPack>();
  const of = (id: string): readonly DraftVersion[] => versions.get(id) ?? [];
  const whole = (id: string): WholeDraft | null => {
    const draft = drafts.get(id);
    return draft === undefined ? null : { draft, versions: of(id) };
  };
  return {
    list: async () => Promise.resolve([...drafts.values()]),
    open: async (id) => {
      const found = whole(id);
      return Promise.resolve(found === null ? null : openedFrom(found.draft, found.versions));
    },
    version: async (id, at) => Promise.resolve(of(id).find((one) => one.at === at)?.text ?? null),
    keep: async (write) => {
      const latest = of(write.id).at(-1) ?? null;
      const { draft, version, outcome } = written(write, { draft: drafts.get(write.id) ?? null, latest });
      drafts.set(draft.id, draft);
      const all = version === null ? of(draft.id) : [...of(draft.id), version];
      const dropped = new Set(versionsToDrop(all));
      versions.set(
        draft.id,
        all.filter(({ at }) => !dropped.has(at)),
      );
      return Promise.resolve(outcome);
    },
    rename: async (id, title) => {
      const draft = drafts.get(id);
      if (draft !== undefined) drafts.set(id, { ...draft, title });
      return Promise.resolve(draft !== undefined);
    },
    remove: async (id) => {
      drafts.delete(id);
      versions.delete(id);
      return Promise.resolve(true);
    },
    whole: async (id) => Promise.resolve(whole(id)),
    addAll: async (added, more = []) => {
      for (const pack of more) if (isVacant(packs.get(pack.id))) packs.set(pack.id, pack);
      for (const { draft, versions: more } of added) {
        drafts.set(draft.id, mergedDraft(draft, drafts.get(draft.id)));
        const all = new Map([...more, ...of(draft.id)].map((one) => [one.at, one]));
        versions.set(
          draft.id,
          [...all.values()].toSorted((a, b) => a.at - b.at),
        );
      }
      return Promise.resolve(true);
    },
    packs: async () => Promise.resolve([...packs.values()]),
    changePack: async (change) => {
      const pack = changedPack(packs.get(change.id) ?? null, change);
      packs.set(pack.id, pack);
      return Promise.resolve(pack);
    },
    removePack: async (id) => {
      packs.delete(id);
      return Promise.resolve(true);
    },
    erase: async () => {
      drafts.clear();
      versions.clear();
      packs.clear();
      return Promise.resolve();
    },
  };
}

/** As `lasting`. A draft that it loses is kept in memory, with all of its versions, and written with the next text. */
export function withStudioMemory(lasting: StudioTable): StudioTable {
  const memory = openStudioMemory();
  /** By draft, the version on the device that its lost texts came from. */
  const before = new Map<string, number | null>();
  const sinceThere = async ({ id, since }: DraftWrite): Promise<number | null> => {
    const isOfLost = (await memory.whole(id))?.versions.some(({ at }) => at === since) === true;
    return isOfLost ? (before.get(id) ?? null) : since;
  };
  const isLost = async (id: string): Promise<boolean> => (await memory.whole(id)) !== null;
  /** Writes what was lost before, so that what comes now is the latest; returns the version that it came from. */
  const writeLost = async ({ id, since }: DraftWrite): Promise<number | null> => {
    const lost = await memory.whole(id);
    const last = lost?.versions.at(-1);
    if (lost === null || last === undefined) return since;
    const there = (await lasting.open(id))?.at ?? null;
    if (!(await lasting.addAll([lost]))) return since;
    await memory.remove(id);
    return there === since ? last.at : since;
  };
  return {
    async list() {
      const all = [...(await lasting.list()), ...(await memory.list())].toSorted((a, b) => a.changed - b.changed);
      return [...new Map(all.map((draft) => [draft.id, draft])).values()];
    },
    async open(id) {
      const [there, lost] = [await lasting.open(id), await memory.open(id)];
      if (there === null || lost === null) return lost ?? there;
      // There was room again for what is shorter.
      const latest = there.at > lost.at ? there : lost;
      return { ...latest, versions: [...lost.versions, ...there.versions].toSorted((a, b) => b.at - a.at) };
    },
    version: async (id, at) => (await memory.version(id, at)) ?? lasting.version(id, at),
    async keep(write) {
      const since = await sinceThere(write);
      const outcome = await lasting.keep({ ...write, since: await writeLost({ ...write, since }) });
      if (outcome.kind !== "lost") return outcome;
      before.set(write.id, since);
      await memory.keep(write);
      return outcome;
    },
    async rename(id, title) {
      const renamed = await memory.rename(id, title);
      return (await lasting.rename(id, title)) || renamed;
    },
    async remove(id) {
      const wasLost = await isLost(id);
      await memory.remove(id);
      return (await lasting.remove(id)) || wasLost;
    },
    async whole(id) {
      const [there, lost] = [await lasting.whole(id), await memory.whole(id)];
      if (there === null || lost === null) return lost ?? there;
      const draft = there.draft.changed > lost.draft.changed ? there.draft : lost.draft;
      return { draft, versions: [...there.versions, ...lost.versions].toSorted((a, b) => a.at - b.at) };
    },
    async addAll(drafts, packs) {
      return lasting.addAll(drafts, packs);
    },
    async packs() {
      const all = [...(await lasting.packs()), ...(await memory.packs())];
      return [...new Map(all.map((pack) => [pack.id, pack])).values()];
    },
    async changePack(change) {
      const lost = (await memory.packs()).find(({ id }) => id === change.id);
      const whole = lost === undefined ? change : { ...change, files: () => change.files(lost.files) };
      const kept = await lasting.changePack(whole);
      if (kept !== null) {
        await memory.removePack(change.id);
        return kept;
      }
      if (lost === undefined)
        await memory.addAll(
          [],
          (await lasting.packs()).filter(({ id }) => id === change.id),
        );
      await memory.changePack(change);
      return null;
    },
    async removePack(id) {
      await memory.removePack(id);
      return lasting.removePack(id);
    },
    async erase() {
      await memory.erase();
      await lasting.erase();
    },
  };
}
