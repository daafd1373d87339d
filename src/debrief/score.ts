/**
 * The score: per skill, practices taken of those offered, less slips weighed by their cost. It only counts the
 * decisions that the trainee met; ways not taken have no part in it.
 */
import { SKILLS, type Skill } from "#guidance/words.ts";
import type { Moment } from "./moment.ts";

export interface Score {
  /** 0 to 100, whole. */
  readonly whole: number;
  /** The mean before the limit for slips: 0 to 100, whole. */
  readonly mean: number;
  /** Whether the limit lowered the score. */
  readonly limited: boolean;
  /** How many slips there were; the same slip counts each time. */
  readonly slips: number;
  /** Only skills with something to count, in the order of a conversation. */
  readonly skills: readonly SkillScore[];
}

/** What was counted for one skill. The whole score is the mean of `score`, weighted by `weight`. */
export interface SkillScore {
  readonly skill: Skill;
  /** 0 to 100, whole. */
  readonly score: number;
  /** Chances taken, in hundredths: a decision is one chance, shared among the skills it was for. */
  readonly taken: number;
  /** Chances there were, taken or not. */
  readonly offered: number;
  /** Slips, converted into chances, which are added to those offered. */
  readonly slips: number;
  /** The sum of `offered` and `slips`. */
  readonly weight: number;
}

/** With this many slips or more the score is limited to this value: rude is never good. */
export const MANY_SLIPS = 3;
export const LIMIT = 60;

/** A slip that cost this many points of both meters counts as one missed chance. */
export const POINTS_A_CHANCE = 10;
/** A slip counts as at least this part of a chance. */
const LEAST_SLIP = 0.5;
/** A slip that the next reply made good counts only this part. */
const MADE_GOOD = 0.5;

interface Count {
  taken: number;
  offered: number;
  slips: number;
}

export function scoreOf(moments: readonly Moment[]): Score {
  const counts = new Map<Skill, Count>();
  const countOf = (skill: Skill): Count => {
    const count = counts.get(skill) ?? { taken: 0, offered: 0, slips: 0 };
    counts.set(skill, count);
    return count;
  };
  const chance = (skills: readonly Skill[], taken: boolean): void => {
    for (const skill of skills) {
      const count = countOf(skill);
      count.offered += 1 / skills.length;
      if (taken) count.taken += 1 / skills.length;
    }
  };
  for (const moment of moments) {
    const helped = moment.practised.filter((one) => one.helped);
    if (helped.some(({ breath }) => breath)) chance(skillsOf(helped.filter(({ breath }) => breath)), true);
    const shown = skillsOf(helped.filter(({ breath }) => !breath));
    if (shown.length > 0) chance(shown, true);
    else chance(onOffer(moment), false);
    for (const { guidance, cost, madeGood } of moment.slips)
      countOf(guidance.skill).slips += Math.max(LEAST_SLIP, cost / POINTS_A_CHANCE) * (madeGood ? MADE_GOOD : 1);
  }
  const slips = moments.reduce((sum, moment) => sum + moment.slips.length, 0);
  const skills = SKILLS.flatMap((skill) => scored(skill, counts.get(skill)));
  const taken = skills.reduce((sum, one) => sum + one.taken, 0);
  const weight = skills.reduce((sum, one) => sum + one.weight, 0);
  const mean = percent(taken, weight);
  const whole = slips >= MANY_SLIPS ? Math.min(mean, LIMIT) : mean;
  return { whole, mean, limited: whole < mean, slips, skills };
}

const skillsOf = (done: readonly { readonly guidance: { readonly skill: Skill } }[]): Skill[] => [
  ...new Set(done.map(({ guidance }) => guidance.skill)),
];

const onOffer = ({ replies }: Moment): Skill[] => [
  ...new Set(replies.flatMap(({ helping }) => helping.map(({ skill }) => skill))),
];

function scored(skill: Skill, count: Count | undefined): SkillScore[] {
  if (count === undefined) return [];
  const { taken, offered, slips } = count;
  const weight = offered + slips;
  if (weight === 0) return [];
  return [
    {
      skill,
      score: percent(taken, weight),
      taken: hundredths(taken),
      offered: hundredths(offered),
      slips: hundredths(slips),
      weight: hundredths(weight),
    },
  ];
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));
const hundredths = (amount: number): number => Math.round(amount * 100) / 100;
