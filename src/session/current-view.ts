/** Lets picture and sound follow whichever conversation is told at the moment: the attempt, or one played back. */
import { type ReadonlySignal, computed } from "@preact/signals";
import type { Attempt } from "./attempt.ts";
import type { Teller } from "./teller.ts";

/** What picture and sound follow of a conversation and of its telling. */
export interface Followed
  extends
    Pick<Attempt, "shown" | "entrance">,
    Pick<Teller, "scenario" | "turn" | "ending" | "byBeats" | "cut" | "saying" | "attended" | "resting"> {}

export function following(current: ReadonlySignal<Followed>): Followed {
  const now = <Value>(part: (followed: Followed) => ReadonlySignal<Value>): ReadonlySignal<Value> =>
    computed(() => part(current.value).value);
  return {
    shown: now(({ shown }) => shown),
    entrance: now(({ entrance }) => entrance),
    scenario: now(({ scenario }) => scenario),
    turn: now(({ turn }) => turn),
    ending: now(({ ending }) => ending),
    byBeats: now(({ byBeats }) => byBeats),
    cut: now(({ cut }) => cut),
    saying: now(({ saying }) => saying),
    attended: now(({ attended }) => attended),
    resting: now(({ resting }) => resting),
  };
}
