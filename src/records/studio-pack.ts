/** What scripts of the studio share: people and house rules, as the files that a pack has. */
import * as v from "valibot";

const PackFileSchema = v.object({
  /** The path in the pack: `cast.yaml`. */
  name: v.string(),
  text: v.string(),
});

export const StudioPackSchema = v.object({
  id: v.string(),
  /** What whoever writes knows it by: the name of the file or folder that it came from; empty for one's own. */
  name: v.string(),
  files: v.array(PackFileSchema),
  /** When one of its files was changed last, in milliseconds since 1970. */
  changed: v.pipe(v.number(), v.minValue(0)),
});
/** The files that the drafts of a pack share. */
export type StudioPack = Readonly<v.InferOutput<typeof StudioPackSchema>>;

/** The pack of all drafts that came from no other. */
export const OWN_PACK = "mine";

/** What becomes of the files of a pack: those that are given come back, changed. */
export interface PackChange {
  readonly id: string;
  /** The name of the pack, where there is none yet. */
  readonly name: string;
  readonly files: (before: StudioPack["files"]) => StudioPack["files"];
  /** Now, in milliseconds since 1970. */
  readonly now: number;
}

/** The pack as the change leaves it. */
export const changedPack = (before: StudioPack | null, { id, name, files, now }: PackChange): StudioPack => ({
  id,
  name: before?.name ?? name,
  files: files(before?.files ?? []),
  changed: Math.max(now, (before?.changed ?? 0) + 1),
});

/** Whether one that comes from elsewhere may take this one's place: there is nothing in it. */
export const isVacant = (there: StudioPack | undefined): boolean => there === undefined || there.files.length === 0;
