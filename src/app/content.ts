/**
 * Where scenarios come from: all that the program needs from whatever holds them. The build is one such source; see
 * built-content.ts. own-content.ts adds what was opened from files.
 */
import type { FirstHalves } from "#encounter/first-halves.ts";
import type { Prelude } from "#encounter/prelude.ts";
import type { Catalogue, Handbook, Rulebook } from "#guidance/catalogue.ts";
import type { Skill } from "#guidance/words.ts";
import type { Scenario, ScenarioCard } from "#scenario/scenario.ts";
import type { CastArt } from "#stage/drawing/art.ts";

/** A scenario as a shelf shows it. */
export interface ListedScenario {
  readonly card: ScenarioCard;
  /** The address of the customer's picture. */
  readonly portrait: string;
  /** The practices and pitfalls that its replies have, by id. */
  readonly trains: readonly string[];
  /** The skills of its objectives, in the order of a conversation. */
  readonly skills: readonly { readonly skill: Skill; readonly title: string }[];
  /** The file that it came from, where it is one's own; missing where it is the build's. */
  readonly own?: string;
}

/** Each part is fetched on request; the promise rejects if it can't be fetched. */
export interface Content {
  /** By level, then by minutes, then by title; those of one's own last. */
  readonly list: () => Promise<readonly ListedScenario[]>;
  /** The scenario with this id; null when there is none. */
  readonly scenario: (id: string) => Promise<Scenario | null>;
  /** How this scenario begins; null if there is no such scenario, or if that can't be known before it is played. */
  readonly prelude: (id: string) => Promise<Prelude | null>;
  /** The scenario's characters and what they are drawn with; null if there is no such scenario. */
  readonly cast: (id: string) => Promise<CastArt | null>;
  /** The first halves of a weak and a strong play of this scenario; null if there are none. */
  readonly halves: (id: string) => Promise<FirstHalves | null>;
  /** What replies do to the meters. */
  readonly rulebook: () => Promise<Rulebook>;
  /** What is taught: titles, advice and sources. */
  readonly handbook: () => Promise<Handbook>;
  /** The guidance with the house rules that came with a scenario from here; null where it has none of its own. */
  readonly houseGuidance: (scenario: Scenario) => Catalogue | null;
}
