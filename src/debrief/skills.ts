/** The seven skills against what the scenario offered: used, missed and slipped, with the decisions that show it. */
import type { Handbook } from "#guidance/catalogue.ts";
import { SKILLS, type Skill } from "#guidance/words.ts";
import { type Instance, bestOf, missedAt, worstOf } from "./instance.ts";
import type { Guidance } from "./guidance.ts";
import type { Moment } from "./moment.ts";
import type { Score, SkillScore } from "./score.ts";

/** How one skill went. */
export interface SkillReport {
  readonly skill: Skill;
  readonly title: string;
  readonly summary: string;
  /** What was counted; null if nothing was, because another good reply was taken each time the skill was on offer. */
  readonly score: SkillScore | null;
  /** Practices done, each listed once. */
  readonly used: readonly SkillDeed[];
  /** Practices that were on offer when they would have helped, and never done. */
  readonly missed: readonly SkillDeed[];
  /** Pitfalls, each listed once. */
  readonly slipped: readonly SkillDeed[];
  /** The decisions that show it: the best and the worst, or the first chance missed. One or two. */
  readonly instances: readonly Instance[];
}

/** A practice or pitfall, and the numbers, in order, of the decisions at which it was done or on offer. */
export interface SkillDeed {
  readonly guidance: Guidance;
  readonly at: readonly number[];
}

/** The skills that had a chance or a slip, in the order of a conversation. */
export function skillsOf(moments: readonly Moment[], score: Score, handbook: Handbook): SkillReport[] {
  // A practice that was said, but too soon, was not missed.
  const offered = gathered(moments, ({ replies }) => replies.flatMap(({ taken, helping }) => (taken ? [] : helping)));
  const used = gathered(moments, ({ practised }) => practised.map(({ guidance }) => guidance));
  const slipped = gathered(moments, ({ slips }) => slips.map(({ guidance }) => guidance));
  const done = new Set(used.map(({ guidance }) => guidance.id));
  const missed = offered.filter(({ guidance }) => !done.has(guidance.id));
  return SKILLS.flatMap((skill): SkillReport[] => {
    const within = (shown: readonly SkillDeed[]): SkillDeed[] =>
      shown.filter(({ guidance }) => guidance.skill === skill);
    const report = { used: within(used), missed: within(missed), slipped: within(slipped) };
    if (report.used.length + report.missed.length + report.slipped.length === 0) return [];
    const { title, summary } = handbook.skills[skill];
    const counted = score.skills.find((one) => one.skill === skill) ?? null;
    return [
      { skill, title, summary, score: counted, ...report, instances: instancesOf(skill, report.missed, moments) },
    ];
  });
}

/** Collects entries from the moments, each once, with the decisions at which it occurred. */
function gathered(moments: readonly Moment[], of: (moment: Moment) => readonly Guidance[]): SkillDeed[] {
  const found = new Map<string, { guidance: Guidance; at: number[] }>();
  for (const moment of moments)
    for (const guidance of new Map(of(moment).map((one) => [one.id, one])).values()) {
      const shown = found.get(guidance.id) ?? { guidance, at: [] };
      shown.at.push(moment.number);
      found.set(guidance.id, shown);
    }
  return [...found.values()];
}

/** The best of the skill, then the worst; if it was neither shown nor slipped in, the missed chance. */
function instancesOf(skill: Skill, missed: readonly SkillDeed[], moments: readonly Moment[]): Instance[] {
  const shown = [bestOf(skill, moments), worstOf(skill, moments)].flatMap((one) => one ?? []);
  const [first] = missed;
  const moment = moments.find(({ number }) => number === first?.at[0]);
  const passed = first === undefined || moment === undefined ? null : missedAt(moment, first.guidance);
  return shown.length > 0 ? shown : [passed].flatMap((one) => one ?? []);
}
