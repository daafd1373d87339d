/**
 * Checks a script that somebody opens in the page, and makes of it all that the build makes of the scripts it ships. Pure:
 * it runs in the page's worker.
 */
import type { Diagnostic } from "#diagnostics/diagnostic.ts";
import { type Prelude, preludeOf } from "#encounter/prelude.ts";
import { decisionsIn, rehearse } from "#encounter/rehearse.ts";
import type { Handbook, Rulebook } from "#guidance/catalogue.ts";
import type { Skill } from "#guidance/words.ts";
import type { Scenario, ScenarioCard } from "#scenario/scenario.ts";
import type { Voice } from "#scenario/words.ts";
import { readScenario } from "#script/read-scenario.ts";
import type { ArtParts, CastArt, Look } from "#stage/drawing/art.ts";
import type { Clock } from "#story/narrator.ts";
import { portraitOf } from "./portrait.ts";
import { type ScriptMistake, mistakesOf } from "./script-mistake.ts";
import { cardOf, castArtOf, objectiveSkills, onOfferIn, trainedBy } from "./shelf-facts.ts";

/** A script, and all that it is checked with. */
export interface OwnScriptAsked {
  /** The id of the scenario that it becomes. */
  readonly id: string;
  /** The name of its file. */
  readonly file: string;
  readonly text: string;
  /** The files of its pack that it may include, by their names there; none where it came alone. */
  readonly includes: ReadonlyMap<string, string>;
  readonly rulebook: Rulebook;
  readonly handbook: Handbook;
  readonly looks: Readonly<Record<string, Look & { readonly voice: Voice }>>;
  readonly library: ArtParts;
}

/** A script that can be played, with all that is fetched of a scenario. */
export interface SoundScript {
  readonly kind: "sound";
  readonly card: ScenarioCard;
  readonly scenario: Scenario;
  readonly prelude: Prelude | null;
  readonly cast: CastArt;
  /** SVG text. */
  readonly portrait: string;
  readonly trains: readonly string[];
  readonly skills: readonly { readonly skill: Skill; readonly title: string }[];
  /** Only warnings. */
  readonly mistakes: readonly ScriptMistake[];
}

export type CheckedScript = SoundScript | { readonly kind: "wrong"; readonly mistakes: readonly ScriptMistake[] };

/** Random plays: enough to come across what is broken on any common way. */
const REHEARSALS = 40;
/** Random plays that tell how many decisions a conversation has. */
const COUNTED = 20;

export function checkOwnScript(asked: OwnScriptAsked, clock: Clock): CheckedScript {
  const { id, file, text, includes, rulebook, handbook, looks, library } = asked;
  // A scenario has its id from the path of its script.
  const path = `${id}.ink`;
  const texts = new Map([...includes, [path, text]]);
  const told = (found: readonly Diagnostic[]): readonly ScriptMistake[] =>
    mistakesOf(found, texts, (one) => (one === path ? file : one));
  const voices = new Map(Object.values(looks).map((look) => [look.id, look.voice]));
  const read = readScenario({ file: path, text, includes, rulebook, looks: voices });
  if (!read.ok) return { kind: "wrong", mistakes: told(read.error) };
  const { scenario: alone, warnings, sourceMap } = read.value;
  const broken = rehearse(alone, rulebook, REHEARSALS, clock);
  if (broken.length > 0) return { kind: "wrong", mistakes: told([...broken, ...warnings]) };
  const scenario = { ...alone, decisions: decisionsIn(alone, rulebook, COUNTED, clock) };
  const card = cardOf(scenario);
  return {
    kind: "sound",
    card,
    scenario,
    prelude: preludeOf(scenario, card, rulebook),
    cast: castArtOf(library, looks, scenario),
    portrait: portraitOf(library, looks, scenario),
    trains: trainedBy(onOfferIn(sourceMap, rulebook), rulebook),
    skills: objectiveSkills(scenario, handbook),
    mistakes: told(warnings),
  };
}
