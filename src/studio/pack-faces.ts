/** The faces of everybody whom a pack's scripts can cast. */
import type { CastFace } from "./new-script-form.tsx";
import type { PackRoom } from "./pack-room.ts";

/** The pack's own first. */
export function facesIn({ rules, shipped, face }: PackRoom): readonly CastFace[] {
  const all = Object.entries(rules.value.looks);
  const isOwn = ([id, look]: (typeof all)[number]): boolean => shipped.looks[id] !== look;
  return [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))].map(([id, look]) => ({
    look: id,
    picture: face({ ...look, age: null }, "neutral"),
  }));
}
