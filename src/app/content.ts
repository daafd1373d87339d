/** Where scenarios come from: all that the program asks of whatever holds them. The build is one such; see built-content.ts. */
import type { Prelude } from "#encounter/prelude.ts";
import type { Handbook, Rulebook } from "#guidance/catalogue.ts";
import type { Scenario, ScenarioCard } from "#scenario/scenario.ts";
import type { CastArt } from "#stage/drawing/art.ts";

/** A scenario as a shelf shows it. */
export interface ListedScenario {
  readonly card: ScenarioCard;
  /** The address of the customer's picture. */
  readonly portrait: string;
}

/** Each part is fetched when it is asked for, and a part that can't be fetched rejects. */
export interface Content {
  /** By level, then by title. */
  readonly list: () => Promise<readonly ListedScenario[]>;
  /** The scenario with this id; null when there is none. */
  readonly scenario: (id: string) => Promise<Scenario | null>;
  /** How this scenario begins; null when there is none, or when that can't be known before it is played. */
  readonly prelude: (id: string) => Promise<Prelude | null>;
  /** Who plays in this scenario and what they are drawn with; null when there is no such scenario. */
  readonly cast: (id: string) => Promise<CastArt | null>;
  /** What replies do to the meters. */
  readonly rulebook: () => Promise<Rulebook>;
  /** What is taught, with its titles, advice and sources. */
  readonly handbook: () => Promise<Handbook>;
}
