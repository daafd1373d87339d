/** The packs of a copy, beside those on the device: none is overwritten, and none is kept twice. */
import { checksumOf } from "./checksum.ts";
import { type StudioPack, isVacant } from "./studio-pack.ts";

export interface MergedPacks {
  /** Those that are not on the device, under the ids that they get there. */
  readonly added: readonly StudioPack[];
  /** So many are there already. */
  readonly known: number;
  /** Which pack of the device a pack of the copy is. */
  readonly idHere: (pack: string) => string;
}

/** `unnamed`: what a pack without a name is called beside the device’s own. */
export function mergePacks(
  copied: readonly StudioPack[],
  there: readonly StudioPack[],
  unnamed = "From a saved copy",
): MergedPacks {
  const here = new Map(there.map((pack) => [pack.id, pack]));
  const called = new Map<string, string>();
  const added: StudioPack[] = [];
  let known = 0;
  for (const pack of copied) {
    const other = here.get(pack.id);
    if (pack.files.length === 0) continue;
    if (other !== undefined && filesOf(other) === filesOf(pack)) known += 1;
    else if (isVacant(other)) added.push(pack);
    else {
      // Loaded once more, it is the same one.
      const id = `${pack.id} ${checksumOf(filesOf(pack))}`;
      called.set(pack.id, id);
      if (here.has(id)) known += 1;
      else added.push({ ...pack, id, name: pack.name === "" ? unnamed : pack.name });
    }
  }
  return { added, known, idHere: (pack) => called.get(pack) ?? pack };
}

const filesOf = ({ files }: StudioPack): string =>
  JSON.stringify(files.map(({ name, text }) => [name, text]).toSorted(([a = ""], [b = ""]) => (a < b ? -1 : 1)));
