/** A checked script. Only checked text becomes one: see read-scenario.ts. */
import type { Place } from "#diagnostics/diagnostic.ts";
import type { Meters, Temperament } from "#guidance/words.ts";
import type { Channel, Level, Setting, Voice } from "./words.ts";

/** Somebody who speaks. */
export interface Character {
  /** As scripts write it before a line: `OKAFOR`. */
  readonly speaker: string;
  /** As people say it: `Mr Okafor`. */
  readonly name: string;
  /** The cast member who plays the part, by id. */
  readonly look: string;
  /** Their voice, as the cast defines it for their look. */
  readonly voice: Voice;
  readonly part: "customer" | "colleague" | "supervisor" | "bystander";
}

/** What a list of scenarios or a start screen shows, without the story itself. */
export interface ScenarioCard {
  /** The script's file name without `.ink`. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Who the trainee is: "You manage the Harbour Street branch." */
  readonly role: string;
  readonly level: Level;
  readonly minutes: number;
  readonly language: string;
  readonly setting: Setting;
  readonly channel: Channel;
  /** Who may be the customer. One play has one of them: the first, unless a line says who it is (`customerOf`). */
  readonly customers: readonly [Character, ...Character[]];
  /** The guidance ids that this scenario trains. */
  readonly objectives: readonly string[];
  /** About how many decisions a whole conversation has; missing where nobody has played it yet. */
  readonly decisions?: number;
}

export interface Scenario extends ScenarioCard {
  /**
   * A hash of the compiled story, the header and the rulebook: it changes whenever a play could go otherwise. Saved
   * choices are only ever replayed on the hash that they were made on.
   */
  readonly hash: string;
  readonly temperament: Temperament;
  /** Everybody who may speak, the customers first; the trainee, `YOU`, is not among them. */
  readonly cast: readonly Character[];
  /** The meters' opening values. */
  readonly opening: Meters;
  /** What goes through the customer, wherever the script says it: each thought once, in the script's order. */
  readonly thoughts: readonly string[];
  /** The place of each knot in the source, for messages about a running story. */
  readonly knots: Readonly<Record<string, Place>>;
  /** The compiled story, as ink's own JSON text. */
  readonly story: string;
}
