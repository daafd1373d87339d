/** Reads a look that was begun before the page was loaded anew. */
import { FIRST_LOOK, type PickedLook } from "#authoring/pack/cast-file.ts";
import type { LookBegun } from "./look-form.tsx";

/** Null where none was begun. It was written by this page; what doesn't fit any more is left out. */
export function begunLookIn(kept: unknown): LookBegun | null {
  if (!isGroup(kept) || !isGroup(kept["look"])) return null;
  const { id, name, look } = kept["look"];
  if (typeof name !== "string" || !isGroup(look)) return null;
  const isAlike = Object.entries(FIRST_LOOK).every(
    ([key, first]) => key in look && (look[key] === null || first === null || typeof look[key] === typeof first),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field was just looked at
  return isAlike ? { id: typeof id === "string" ? id : null, name, look: look as unknown as PickedLook } : null;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
