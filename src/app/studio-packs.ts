/** The packs of the studio, each with its people and rules as they are now, in whatever tab they were changed. */
import { batch, signal } from "@preact/signals";
import { faceOf, figureOf } from "#authoring/portrait.ts";
import type { StudioDrafts } from "#records/studio-drafts.ts";
import type { StudioPack } from "#records/studio-pack.ts";
import type { SharedFile } from "#studio/opened-scripts.ts";
import type { PackRoom, PackRooms, PackRules } from "#studio/pack-room.ts";
import type { StudioFiles } from "./studio-files.ts";

interface Means {
  readonly drafts: Pick<StudioDrafts, "packs" | "changePack" | "followPacks" | "list" | "read">;
  readonly files: Pick<StudioFiles, "rulesOf" | "mistakesIn">;
  readonly shipped: PackRoom["shipped"];
}

export function openStudioPacks({ drafts, files, shipped }: Means): PackRooms {
  const opening = new Map<string, Promise<PackRoom>>();
  const refreshing = new Set<() => Promise<void>>();

  const rulesOf = async (shared: readonly SharedFile[]): Promise<PackRules> => {
    const read = await files.rulesOf(shared);
    if (typeof read === "string") return { ...shipped, guidance: null, trouble: read };
    const { guidance, looks, library } = read;
    return { ...shipped, ...guidance, guidance, looks, library, trouble: null };
  };
  const packWith = async (id: string): Promise<StudioPack | null> =>
    (await drafts.packs()).find((one) => one.id === id) ?? null;
  const address = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const asLook = (look: Parameters<PackRoom["face"]>[0]) => ({ id: "", ...look });

  const open = async (id: string): Promise<PackRoom> => {
    const first = await packWith(id);
    const name = signal(first?.name ?? "");
    const shared = signal<readonly SharedFile[]>(first?.files ?? []);
    const rules = signal(await rulesOf(shared.peek()));
    const takeLatest = async (): Promise<void> => {
      const pack = await packWith(id);
      const next = pack?.files ?? [];
      if (isSame(next, shared.peek())) return;
      const read = await rulesOf(next);
      batch(() => {
        name.value = pack?.name ?? name.peek();
        shared.value = next;
        rules.value = read;
      });
    };
    let taken: Promise<unknown> = Promise.resolve();
    const refresh = async (): Promise<void> => {
      const taking = taken.then(takeLatest);
      taken = taking.catch(() => undefined);
      return taking;
    };
    refreshing.add(refresh);
    return {
      id,
      name,
      files: shared,
      rules,
      shipped,
      face: (look, mood) => address(faceOf(shipped.library, asLook(look), mood)),
      figure: (look, mood) => address(figureOf(shipped.library, asLook(look), mood)),
      check: files.mistakesIn,
      async change(change) {
        const pack = await drafts.changePack(id, (before) => [...change(before)]);
        await refresh();
        return pack !== null;
      },
      async usedBy(words) {
        const all = (await drafts.list()).filter(({ pack }) => pack === id);
        const texts = await Promise.all(all.map(async (draft) => ({ draft, text: await drafts.read(draft.id) })));
        return texts.flatMap(({ draft, text }) => (text !== null && words.test(text) ? [draft.title] : []));
      },
    };
  };

  drafts.followPacks(() => {
    for (const refresh of refreshing) void refresh().catch(asBefore);
  });
  return {
    async room(id) {
      const known = opening.get(id) ?? open(id);
      opening.set(id, known);
      return known.catch((error: unknown) => {
        opening.delete(id);
        throw error;
      });
    },
  };
}

/** What can't be read now is read with the next change. */
const asBefore = (): void => undefined;

const isSame = (some: readonly SharedFile[], others: readonly SharedFile[]): boolean =>
  some.length === others.length &&
  some.every(({ name, text }, at) => name === others[at]?.name && text === others[at]?.text);
