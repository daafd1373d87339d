/** What a screen shows of a conversation: an encounter, or its beginning before the story has loaded. */
import type { Meters } from "#guidance/words.ts";
import type { Character, ScenarioCard } from "#scenario/scenario.ts";
import { shuffled } from "./chance.ts";
import type { Encounter } from "./encounter.ts";
import type { Prelude } from "./prelude.ts";
import type { Beat } from "./turn.ts";

/** Every encounter is one of these. */
export interface Shown extends Pick<Encounter, "opening" | "turns" | "now"> {
  readonly scenario: ScenarioCard;
  readonly standing: { readonly meters: Meters };
}

/** A prelude, shown as the encounter with this seed will begin: with the replies in the same order. */
export function previewOf({ card, opening, decision }: Prelude, seed: number): Shown {
  const shown = shuffled(decision.replies.length, seed, decision.number);
  return {
    scenario: card,
    opening,
    turns: [],
    standing: { meters: opening.after },
    now: { kind: "decision", decision: { ...decision, shown } },
  };
}

/** The customer of this play: who a line says it is, and the first one named where none has said it so far. */
export function customerOf({ scenario, opening, turns }: Pick<Shown, "scenario" | "opening" | "turns">): Character {
  const said = [opening, ...turns].flatMap(({ beats }) => beats).findLast(({ tags }) => tags.customer !== null);
  const [first, ...more] = scenario.customers;
  return more.find(({ speaker }) => speaker === said?.tags.customer) ?? first;
}

/** The latest beat of a conversation; null if nothing was said yet. */
export const latestBeat = ({ opening, turns }: Pick<Shown, "opening" | "turns">): Beat | null =>
  [opening, ...turns].flatMap(({ beats }) => beats.at(-1) ?? []).at(-1) ?? null;
