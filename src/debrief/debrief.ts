/**
 * The debrief: a finished encounter assessed by the guidance, as one value of facts: ids, numbers, decisions and
 * quotations. Sentences are made of it in `words/`. The same encounter gives the same debrief, so (scenario, seed,
 * choices, breaths) reproduce it anywhere. It comes in two stages: `debriefOf` at once, and
 * `withRoads` when every way has been walked. No screens and no walking here.
 */
import { type Encounter, stepsOf } from "#encounter/encounter.ts";
import { customerOf } from "#encounter/shown.ts";
import type { PlayedSteps } from "#encounter/steps.ts";
import type { Ending } from "#encounter/turn.ts";
import type { Handbook, Source, Study } from "#guidance/catalogue.ts";
import type { Meters } from "#guidance/words.ts";
import { type Moment, type Reason, momentsOf, reasonsOf } from "./moment.ts";
import type { Roads } from "./roads.ts";
import { type Score, scoreOf } from "./score.ts";
import { type SkillReport, skillsOf } from "./skills.ts";
import { type TakeAlong, takeAlong } from "./take-along.ts";
import { type TimelinePoint, timelineOf, withOutlooks } from "./timeline.ts";
import { type TurningPoint, provisionalPoints, turningPoints } from "./turning-points.ts";

export interface Debrief {
  /** The scenario of the encounter. */
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    /** The name of the customer of this play. */
    readonly customer: string;
    /** What goes through the customer, wherever the script says it: see `guessAt`. */
    readonly thoughts: readonly string[];
  };
  /** What reproduces the encounter, and with it this debrief. */
  readonly made: PlayedSteps;
  readonly ending: Ending;
  /** The meters at the very beginning, and at the end. */
  readonly opening: Meters;
  readonly final: Meters;
  /** What moved the meters before the first decision. */
  readonly prelude: readonly Reason[];
  /** The whole conversation with the assessment in its margin: one for each decision, in order. */
  readonly moments: readonly Moment[];
  /** One more point than there are decisions. */
  readonly timeline: readonly TimelinePoint[];
  /** What was lost, the one change first; then what won the customer. */
  readonly turningPoints: readonly TurningPoint[];
  /** Only the skills that had a chance or a slip. */
  readonly skills: readonly SkillReport[];
  readonly score: Score;
  readonly takeAlong: TakeAlong;
  /**
   * What else could have been said, and what could be expected of it. Null: not yet known; then the turning points are
   * provisional, chosen by what was done, and have no roads.
   */
  readonly roads: Roads | null;
  /** Every source that is cited, in the order of the handbook. */
  readonly sources: readonly Source[];
  /** The research that speaks to what is in it, in the order of the handbook. */
  readonly evidence: readonly Study[];
}

/** The debrief of an encounter that has ended, without the roads not taken; null while the encounter goes on. */
export function debriefOf(encounter: Encounter, handbook: Handbook): Debrief | null {
  const { scenario, opening, turns, standing, now } = encounter;
  if (now.kind !== "ending") return null;
  const moments = momentsOf(encounter, handbook);
  const score = scoreOf(moments);
  const skills = skillsOf(moments, score, handbook);
  const points = provisionalPoints(moments);
  return {
    scenario: {
      id: scenario.id,
      title: scenario.title,
      customer: customerOf(encounter).name,
      thoughts: scenario.thoughts,
    },
    made: stepsOf(encounter),
    ending: now.ending,
    opening: opening.before,
    final: standing.meters,
    prelude: reasonsOf(opening, scenario.temperament, handbook),
    moments,
    timeline: timelineOf(opening, turns, moments, handbook),
    turningPoints: points,
    skills,
    score,
    takeAlong: takeAlong({ moments, turningPoints: points, skills }),
    roads: null,
    sources: sourcesOf(moments, handbook),
    evidence: studiesIn(moments, handbook),
  };
}

/** The same debrief with the roads not taken filled in. `roads` are those of the same encounter. */
export function withRoads(debrief: Debrief, roads: Roads): Debrief {
  const { moments, timeline, skills } = debrief;
  const points = turningPoints(moments, roads);
  return {
    ...debrief,
    timeline: withOutlooks(timeline, roads.crossings),
    turningPoints: points,
    takeAlong: takeAlong({ moments, turningPoints: points, skills }),
    roads,
  };
}

function sourcesOf(moments: readonly Moment[], handbook: Handbook): Source[] {
  const mentioned = moments.flatMap(({ reasons, replies }) => [
    ...reasons.map(({ guidance }) => guidance?.id),
    ...replies.flatMap(({ practices, pitfalls }) => [...practices, ...pitfalls].map(({ id }) => id)),
  ]);
  const ids = new Set(mentioned);
  const entries = [...Object.values(handbook.practices), ...Object.values(handbook.pitfalls)];
  const cited = new Set(
    entries.filter(({ id }) => ids.has(id)).flatMap(({ sources }) => sources.map((one) => one.source)),
  );
  return Object.values(handbook.sources).filter(({ key }) => cited.has(key));
}

/** The research that is named in these moments: by a rule, or by what was said or on offer. */
function studiesIn(moments: readonly Moment[], handbook: Handbook): Study[] {
  const named = moments.flatMap(({ reasons, replies }) => [
    ...reasons.flatMap(({ guidance, parts }) => [
      ...(guidance?.evidence ?? []),
      ...parts.flatMap(({ evidence }) => evidence),
    ]),
    ...replies.flatMap(({ practices, pitfalls }) => [...practices, ...pitfalls].flatMap(({ evidence }) => evidence)),
  ]);
  const keys = new Set(named.map(({ key }) => key));
  return Object.values(handbook.evidence).filter(({ key }) => keys.has(key));
}
