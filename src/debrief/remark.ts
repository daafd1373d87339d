/** One thing to say about a reply straight after it: the guidance that mattered most in it. */
import type { Turn } from "#encounter/turn.ts";
import type { Handbook } from "#guidance/catalogue.ts";
import { practisedIn } from "./deeds.ts";
import { type Guidance, guidanceOf } from "./guidance.ts";

export interface Remark {
  /** `plain`: there is no guidance in it, and the author says something about it all the same. */
  readonly kind: "helped" | "no-help" | "slip" | "plain";
  readonly guidance: Guidance | null;
  /** The author's comment on the reply; may be empty. */
  readonly note: string;
}

/** Null where there is nothing to say. A slip comes before what helped, and the greater before the lesser. */
export function remarkOn(turn: Turn, handbook: Handbook): Remark | null {
  const { note } = turn.reply;
  const [slip] = turn.pitfalls
    .flatMap((id) => guidanceOf(id, handbook) ?? [])
    .toSorted((a, b) => movedBy(turn, a) - movedBy(turn, b));
  if (slip !== undefined) return { kind: "slip", guidance: slip, note };
  const practised = practisedIn(turn, handbook).filter(({ breath }) => !breath);
  const [best] = practised.toSorted((a, b) => movedBy(turn, b.guidance) - movedBy(turn, a.guidance));
  if (best !== undefined) return { kind: best.helped ? "helped" : "no-help", guidance: best.guidance, note };
  return note === "" ? null : { kind: "plain", guidance: null, note };
}

/** What it did to both meters together. */
const movedBy = ({ changes }: Turn, { id }: Guidance): number =>
  changes.filter(({ guidance }) => guidance === id).reduce((sum, { amount }) => sum + amount, 0);
