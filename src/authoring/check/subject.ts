/** What is checked: a sound script, every way through it, and where its parts stand. */
import type { Place, ShownWay } from "#diagnostics/diagnostic.ts";
import { courseText } from "#encounter/course-text.ts";
import { withoutBreaths } from "#encounter/steps.ts";
import { placeOf } from "#encounter/outcome.ts";
import type { Catalogue } from "#guidance/catalogue.ts";
import { type Outlook, meanOutlook, outlooksIn } from "#paths/chances.ts";
import { isExhaustive } from "#paths/coverage.ts";
import { type RandomPlay, randomPlay } from "#paths/random-play.ts";
import { type Survey, survey } from "#paths/survey.ts";
import type { Offer, Walk } from "#paths/walk.ts";
import type { Way } from "#paths/ways.ts";
import { kindOf } from "#paths/ending-score.ts";
import type { SourceMap } from "#script/source-map.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { EndingKind } from "#scenario/words.ts";

export interface Subject {
  readonly scenario: Scenario;
  readonly sourceMap: SourceMap;
  readonly catalogue: Catalogue;
  readonly walk: Walk;
  readonly surveyed: Survey;
  /** How it goes for anybody, who takes any reply at all. */
  readonly random: RandomPlay;
  /** What an ordinary colleague can expect at the beginning; null where that isn't known. */
  readonly usual: Outlook | null;
  /** The best kind of ending that can be come to; null where there is none. */
  readonly best: EndingKind | null;
  /** What was not come across can't be. */
  readonly proved: boolean;
}

export function subjectOf(scenario: Scenario, sourceMap: SourceMap, catalogue: Catalogue, walk: Walk): Subject {
  const surveyed = survey(walk);
  const best = Math.max(...walk.openings.map((opening) => surveyed.best[opening] ?? -1));
  return {
    scenario,
    sourceMap,
    catalogue,
    walk,
    surveyed,
    random: randomPlay(walk),
    usual: usualOf(walk, catalogue),
    best: kindOf(best),
    proved: isExhaustive(walk),
  };
}

/** All seeds of the walk are as likely as one another. */
function usualOf(walk: Walk, { rulebook }: Catalogue): Outlook | null {
  const { of } = outlooksIn(walk, rulebook.chances, walk.openings);
  const known = walk.openings.flatMap((opening) => of.get(opening) ?? []);
  return known.length === walk.openings.length ? meanOutlook(known.map((outlook) => ({ weight: 1, outlook }))) : null;
}

/** Where a reply stands in the script. */
export const placeOfReply = ({ sourceMap }: Subject, { source }: Pick<Offer, "source">): Place =>
  sourceMap.map.placeOf(source) ?? { file: sourceMap.file, line: 0 };

/** Where a knot, or a stitch as `knot.stitch`, stands in the script. */
export const placeOfKnot = ({ scenario, sourceMap }: Subject, knot: string): Place =>
  knot === "" ? { file: sourceMap.file, line: 0 } : placeOf(scenario, knot);

/** A way as a diagnostic shows it. */
export function shown({ walk }: Subject, { from, choices, words }: Way): ShownWay {
  const seed = walk.seeds[walk.openings.indexOf(from)] ?? 1;
  return { replies: words, course: courseText(withoutBreaths(choices)), seed };
}

/** Words as they are quoted: cut where they are long. */
export const quotedForReport = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
