/** What is told of a scenario without its story: its card, what it trains, and what its people are drawn with. */
import type { Handbook, Rulebook } from "#guidance/catalogue.ts";
import { SKILLS, type Skill } from "#guidance/words.ts";
import type { Scenario, ScenarioCard } from "#scenario/scenario.ts";
import { tagsOf } from "#script/check-tags.ts";
import type { SourceMap } from "#script/source-map.ts";
import type { ArtParts, CastArt, Look } from "#stage/drawing/art.ts";
import { partsFor } from "./cast-art.ts";

export function cardOf(scenario: Scenario): ScenarioCard {
  const { id, title, summary, role, level, minutes, language, setting, channel, customers, objectives } = scenario;
  const card = { id, title, summary, role, level, minutes, language, setting, channel, customers, objectives };
  return scenario.decisions === undefined ? card : { ...card, decisions: scenario.decisions };
}

/** The practices and pitfalls that a script's replies are tagged with, in the guidance's order. */
export function onOfferIn({ statements }: SourceMap, { practices, pitfalls }: Rulebook): readonly string[] {
  const tags = statements.filter(({ kind }) => kind === "choice").flatMap(tagsOf);
  const used = new Set(tags.filter(({ name }) => name === "use" || name === "slip").map(({ value }) => value));
  return [...Object.keys(practices), ...Object.keys(pitfalls)].filter((id) => used.has(id));
}

/** What the replies of a scenario have; and the apology too soon, which any apology can turn out to be. */
export function trainedBy(onOffer: readonly string[], { rules }: Rulebook): readonly string[] {
  const sorry = rules.sorryHasItsMoment;
  return onOffer.includes(sorry.apology) ? [...new Set([...onOffer, sorry.becomes])] : onOffer;
}

/** The skills of a scenario's objectives, with their titles. */
export function objectiveSkills(
  { objectives }: Pick<Scenario, "objectives">,
  { practices, skills }: Handbook,
): readonly { readonly skill: Skill; readonly title: string }[] {
  const trained = new Set(objectives.map((objective) => practices[objective]?.skill));
  return SKILLS.filter((skill) => trained.has(skill)).map((skill) => ({ skill, title: skills[skill].title }));
}

/** What a scenario's people are drawn with. */
export function castArtOf(
  library: ArtParts,
  looks: Readonly<Record<string, Look>>,
  { cast }: Pick<Scenario, "cast">,
): CastArt {
  const played = cast.flatMap(({ look }) => looks[look] ?? []);
  return { art: partsFor(library, played), looks: Object.fromEntries(played.map((look) => [look.id, look])) };
}
