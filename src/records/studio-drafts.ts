/** The drafts of the studio, as one tab works on them: it remembers from which version each of its texts came. */
import type { TabChannel } from "./device-records.ts";
import { OWN_PACK, type StudioPack } from "./studio-pack.ts";
import type {
  Draft,
  DraftCheck,
  DraftOrigin,
  DraftOutcome,
  OpenDraft,
  StudioTable,
  WholeDraft,
} from "./studio-table.ts";

/** What is kept beside a text. */
export interface DraftFacts {
  readonly title: string;
  /** The look of its customer, by the cast's id; empty where it isn't known. */
  readonly portrait: string;
  /** Null where it hasn't been checked. */
  readonly check: DraftCheck | null;
}

/** A draft has changed; null if all may have. `elsewhere`: another tab has changed it. */
export interface DraftChange {
  readonly draft: string | null;
  readonly elsewhere: boolean;
}

export interface StudioDrafts {
  /** All drafts, the one that was changed last first. */
  readonly list: () => Promise<readonly Draft[]>;
  /** A draft to go on with: from now on this tab's texts come from its latest version. Null if there is none. */
  readonly open: (id: string) => Promise<OpenDraft | null>;
  /** The text of a version; null if it is gone. */
  readonly version: (id: string, at: number) => Promise<string | null>;
  /** The latest text of a draft, to look at; null if there is none. */
  readonly read: (id: string) => Promise<string | null>;
  /** Keeps the first text of a new draft. Returns its id, whether or not it could be kept. */
  readonly create: (
    text: string,
    facts: DraftFacts,
    origin?: DraftOrigin,
  ) => Promise<{ readonly id: string; readonly kept: DraftOutcome }>;
  /** Keeps a text as the latest version: see `DraftOutcome`. With a name it stays for good. */
  readonly keep: (id: string, text: string, facts: DraftFacts, name?: string) => Promise<DraftOutcome>;
  readonly rename: (id: string, title: string) => Promise<boolean>;
  /** Takes a draft out, and returns it, to be put back; null if there is none, or it can't be taken out. */
  readonly remove: (id: string) => Promise<WholeDraft | null>;
  readonly putBack: (removed: WholeDraft) => Promise<boolean>;
  /** Makes an older version the latest, as a version of its own. Returns null where that version is gone. */
  readonly restore: (id: string, at: number) => Promise<(DraftOutcome & { readonly text: string }) | null>;
  readonly erase: () => Promise<void>;
  /** The files that drafts share, for all packs that have some. */
  readonly packs: () => Promise<readonly StudioPack[]>;
  /** Keeps a new pack, unless one with this name and these files is there. Returns its id, whether or not it could be kept. */
  readonly createPack: (name: string, files: StudioPack["files"]) => Promise<string>;
  /** Changes the files of a pack as they are by then, whoever changed them last. Null if that lasts only as long as the page. */
  readonly changePack: (
    id: string,
    files: (before: StudioPack["files"]) => StudioPack["files"],
  ) => Promise<StudioPack | null>;
  /** Takes a pack out; false if that can't be done. `putBackPack` undoes it. */
  readonly removePack: (id: string) => Promise<boolean>;
  readonly putBackPack: (pack: StudioPack) => Promise<boolean>;
  /** Calls back after each change of a pack, in this tab or another one. Returns a function that ends it. */
  readonly followPacks: (changed: () => void) => () => void;
  /** Calls back after each change, in this tab or another one. Returns a function that ends it. */
  readonly follow: (changed: (change: DraftChange) => void) => () => void;
}

interface Means {
  readonly table: StudioTable;
  readonly channel: TabChannel;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** A new id each time, different from those of all other tabs. */
  readonly newId: () => string;
  /** Called when the database has lost texts of this tab. */
  readonly cleared: () => void;
}

export function openStudioDrafts({ table, channel, clock, newId, cleared }: Means): StudioDrafts & {
  /** Keeps the texts of this tab again, if the database has lost them. */
  readonly rewrite: () => void;
} {
  const followers = new Set<(change: DraftChange) => void>();
  const packFollowers = new Set<() => void>();
  /** As they were when they were last looked at. */
  let seenPacks: readonly StudioPack[] = [];
  /** The version that this tab's text of a draft came from. */
  const since = new Map<string, number>();
  const latest = new Map<string, { readonly text: string; readonly facts: DraftFacts }>();
  const origins = new Map<string, DraftOrigin>();

  const tell = (change: DraftChange): void => {
    for (const follower of followers) follower(change);
  };
  const changed = (draft: string | null): void => {
    channel.post(draft);
    tell({ draft, elsewhere: false });
  };
  const packsChanged = (): void => {
    channel.post(PACKS);
    for (const follow of packFollowers) follow();
  };
  channel.hear = (message) => {
    if (message === PACKS) for (const follow of packFollowers) follow();
    else tell({ draft: typeof message === "string" ? message : null, elsewhere: true });
  };

  /** Everything is done in order, one after the other. */
  let queue: Promise<unknown> = Promise.resolve();
  const inOrder = async <Value>(run: () => Promise<Value>): Promise<Value> => {
    const result = queue.then(run);
    queue = result.catch(() => undefined);
    return result;
  };

  const keep = async (id: string, text: string, facts: DraftFacts, name?: string): Promise<DraftOutcome> => {
    latest.set(id, { text, facts });
    const outcome = await table.keep({
      id,
      text,
      ...facts,
      ...(origins.get(id) ?? ITS_OWN),
      since: since.get(id) ?? null,
      now: clock(),
      ...(name !== undefined && { name }),
    });
    if (outcome.kind !== "lost") since.set(id, outcome.at);
    changed(id);
    return outcome;
  };
  const allPacks = async (): Promise<readonly StudioPack[]> => {
    const packs = await table.packs();
    seenPacks = packs;
    return packs;
  };
  const forget = (id: string): void => {
    since.delete(id);
    latest.delete(id);
  };

  return {
    list: async () => inOrder(async () => (await table.list()).toSorted((a, b) => b.changed - a.changed)),
    open: async (id) =>
      inOrder(async () => {
        const opened = await table.open(id);
        if (opened === null) return null;
        const { title, portrait, check } = opened.draft;
        since.set(id, opened.at);
        origins.set(id, originOf(opened.draft));
        if (!latest.has(id)) latest.set(id, { text: opened.text, facts: { title, portrait, check } });
        return opened;
      }),
    read: async (id) => inOrder(async () => (await table.open(id))?.text ?? null),
    version: async (id, at) => inOrder(async () => table.version(id, at)),
    async create(text, facts, origin = ITS_OWN) {
      const id = newId();
      origins.set(id, origin);
      return { id, kept: await inOrder(async () => keep(id, text, facts)) };
    },
    keep: async (id, text, facts, name) => inOrder(async () => keep(id, text, facts, name)),
    rename: async (id, title) =>
      inOrder(async () => {
        const renamed = await table.rename(id, title);
        if (renamed) changed(id);
        return renamed;
      }),
    remove: async (id) =>
      inOrder(async () => {
        const whole = await table.whole(id);
        if (whole === null || !(await table.remove(id))) return null;
        forget(id);
        changed(id);
        return whole;
      }),
    putBack: async (removed) =>
      inOrder(async () => {
        const added = await table.addAll([removed]);
        if (added) changed(removed.draft.id);
        return added;
      }),
    restore: async (id, at) =>
      inOrder(async () => {
        const [text, opened] = [await table.version(id, at), await table.open(id)];
        if (text === null || opened === null) return null;
        const { title, portrait } = opened.draft;
        origins.set(id, originOf(opened.draft));
        return { ...(await keep(id, text, { title, portrait, check: null })), text };
      }),
    erase: async () =>
      inOrder(async () => {
        since.clear();
        latest.clear();
        seenPacks = [];
        await table.erase();
        changed(null);
        packsChanged();
      }),
    packs: async () => inOrder(allPacks),
    async createPack(name, files) {
      const known = (await inOrder(allPacks)).find(
        (one) => one.name === name && JSON.stringify(one.files) === JSON.stringify(files),
      );
      if (known !== undefined) return known.id;
      const id = newId();
      await inOrder(async () => {
        await table.changePack({ id, name, files: () => files, now: clock() });
        await allPacks();
      });
      packsChanged();
      return id;
    },
    changePack: async (id, files) =>
      inOrder(async () => {
        const pack = await table.changePack({ id, name: "", files, now: clock() });
        await allPacks();
        packsChanged();
        return pack;
      }),
    removePack: async (id) =>
      inOrder(async () => {
        const removed = await table.removePack(id);
        await allPacks();
        if (removed) packsChanged();
        return removed;
      }),
    putBackPack: async (pack) =>
      inOrder(async () => {
        const added = await table.addAll([], [pack]);
        if (added) packsChanged();
        return added;
      }),
    followPacks(follower) {
      packFollowers.add(follower);
      return () => packFollowers.delete(follower);
    },
    follow(follower) {
      followers.add(follower);
      return () => followers.delete(follower);
    },
    rewrite() {
      void inOrder(async () => {
        const lost = [];
        for (const [id, is] of latest) if ((await table.open(id)) === null) lost.push([id, is] as const);
        if (lost.length > 0) {
          cleared();
          await table.addAll([], seenPacks);
        }
        for (const [id, { text, facts }] of lost) await keep(id, text, facts);
      });
    },
  };
}

/** What the tabs tell one another of packs; everything else is a draft's id. */
const PACKS = "packs";
const originOf = ({ pack, file }: Draft): DraftOrigin => ({ pack, file });
const ITS_OWN: DraftOrigin = { pack: OWN_PACK, file: "" };
