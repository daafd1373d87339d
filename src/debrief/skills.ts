/** The seven skills against what the scenario offered: used, missed and slipped, with the trainee's words as evidence. */
import type { Handbook } from "#guidance/catalogue.ts";
import { SKILLS, type Skill } from "#guidance/words.ts";
import { bestOf, passedOver, worstOf } from "./evidence.ts";
import type { Guidance } from "./guidance.ts";
import type { Moment } from "./moment.ts";
import type { Score, SkillScore } from "./score.ts";
import { sentences } from "./words.ts";

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
  /** A sentence or two that quote what the trainee said. */
  readonly evidence: string;
  /** The decisions whose replies are quoted in it, by number. */
  readonly quotes: readonly number[];
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
    return [{ skill, title, summary, score: counted, ...report, ...evidenceOf(skill, report.missed, moments) }];
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
function evidenceOf(
  skill: Skill,
  missed: readonly SkillDeed[],
  moments: readonly Moment[],
): Pick<SkillReport, "evidence" | "quotes"> {
  const shown = [bestOf(skill, moments), worstOf(skill, moments)].flatMap((one) => one ?? []);
  const [first] = missed;
  const moment = moments.find(({ number }) => number === first?.at[0]);
  const passed = first === undefined || moment === undefined ? null : passedOver(moment, first.guidance);
  const chosen = shown.length > 0 ? shown : [passed].flatMap((one) => one ?? []);
  return { evidence: sentences(chosen.map(({ words }) => words)), quotes: chosen.map(({ number }) => number) };
}
