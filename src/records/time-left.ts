/** The time that is left to answer at one decision, so that a reload doesn't give it back. */
import * as v from "valibot";
import type { Store } from "./store.ts";

/** `left` in milliseconds; `place` names the decision. */
const Kept = v.object({ place: v.string(), left: v.pipe(v.number(), v.minValue(0)) });
const NAME = "time-left";

/** What is left at this decision; null if nothing is kept of it. */
export function readTimeLeft(store: Pick<Store, "read">, place: string): number | null {
  const kept = v.safeParse(Kept, store.read(NAME));
  return kept.success && kept.output.place === place ? kept.output.left : null;
}

/** Of one decision at a time. */
export const keepTimeLeft = (store: Pick<Store, "write">, place: string, left: number): void =>
  void store.write(NAME, { place, left });

export const forgetTimeLeft = (store: Pick<Store, "remove">): void => store.remove(NAME);
