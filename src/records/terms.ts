/** What a conversation is begun with: the way it is played, and what was settled before its first words. */
import * as v from "valibot";
import { WAYS_TO_PLAY } from "#encounter/ways-to-play.ts";
import { TIMES } from "./settings.ts";
import type { Store } from "./store.ts";

/** The fields of what is kept. All but the way are missing where nothing was settled. */
export const TERMS_KEPT = {
  way: v.picklist(WAYS_TO_PLAY),
  /** What the trainee thinks will be hardest for them. */
  hardest: v.optional(v.string()),
  /** Whether they say it first, whatever their settings are. */
  sayFirst: v.optional(v.boolean()),
  /** The factor for time limits, whatever their settings are. */
  time: v.optional(v.picklist(TIMES)),
};
const Kept = v.object(TERMS_KEPT);
export type Terms = Readonly<v.InferOutput<typeof Kept>>;

/** How somebody plays who has settled nothing. */
export const AS_PRACTICE: Terms = { way: "practice" };

/** The terms among other fields; only what was settled. */
export function termsOf({ way, hardest, sayFirst, time }: Terms): Terms {
  return {
    way,
    ...(hardest === undefined || hardest === "" ? {} : { hardest }),
    ...(sayFirst === undefined ? {} : { sayFirst }),
    ...(time === undefined ? {} : { time }),
  };
}

/** The terms that were settled for the next conversation of a scenario. */
export interface TermsAhead {
  /** `AS_PRACTICE` where none were. */
  readonly read: (scenario: string) => Terms;
  readonly keep: (scenario: string, terms: Terms) => void;
  /** That conversation has begun, and keeps its terms itself. */
  readonly forget: (scenario: string) => void;
}

const nameOf = (scenario: string): string => `terms.${scenario}`;

export function openTermsAhead(store: Pick<Store, "read" | "write" | "remove">): TermsAhead {
  return {
    read(scenario) {
      const kept = v.safeParse(Kept, store.read(nameOf(scenario)));
      return kept.success ? termsOf(kept.output) : AS_PRACTICE;
    },
    keep: (scenario, terms) => void store.write(nameOf(scenario), termsOf(terms)),
    forget: (scenario) => store.remove(nameOf(scenario)),
  };
}
