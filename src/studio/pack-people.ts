/** The people of a pack as its screens show them: those that ship, and one's own. */
import { LOOKS_FILE } from "#authoring/pack/house-rules-file.ts";
import { type PickedLook, nameOfLook, pickedFrom } from "#authoring/pack/cast-file.ts";
import type { PackRoom } from "./pack-room.ts";

/** Somebody who can be cast. */
export interface PackPerson {
  /** What stands behind `look` in a script. */
  readonly id: string;
  /** As the gallery calls them. */
  readonly name: string;
  readonly look: PickedLook;
  /** In a file of this pack: it can be changed. */
  readonly isOwn: boolean;
  /** It ships, and this pack has another look for them. */
  readonly replacesShipped: boolean;
}

/** One's own first, then those that ship. */
export function peopleIn({ files, rules, shipped }: PackRoom): readonly PackPerson[] {
  const text = textOfLooks(files.value);
  const own = Object.entries(rules.value.looks).filter(([id, look]) => shipped.looks[id] !== look);
  const ships = Object.entries(shipped.looks).filter(([id]) => !own.some(([other]) => other === id));
  return [
    ...own.map(([id, look]) => {
      const replacesShipped = id in shipped.looks;
      return { id, name: nameOfLook(id, text), look: pickedFrom(look, text), isOwn: true, replacesShipped };
    }),
    ...ships.map(([id, look]) => {
      return { id, name: nameOfLook(id, ""), look: pickedFrom(look, ""), isOwn: false, replacesShipped: false };
    }),
  ];
}

export const textOfLooks = (files: PackRoom["files"]["value"]): string =>
  files.find(({ name }) => name === LOOKS_FILE)?.text ?? "";
