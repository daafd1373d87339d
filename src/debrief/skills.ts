/** The seven skills against what the scenario offered: used, missed and slipped, with the trainee's words as evidence. */
import type { Handbook } from "#guidance/catalogue.ts";
import { SKILLS, type Skill } from "#guidance/words.ts";
import type { Guidance } from "./guidance.ts";
import type { Moment } from "./moment.ts";
import type { Score } from "./score.ts";
import { capital, decisionWords, movement, quoted, sentences, yourWords } from "./words.ts";

/** How one skill went. */
export interface SkillReport {
  readonly skill: Skill;
  readonly title: string;
  readonly summary: string;
  /** 0 to 100; null where there was nothing to count of it but practices that other good replies passed over. */
  readonly score: number | null;
  /** Practices done, each once. */
  readonly used: readonly Shown[];
  /** Practices on offer at some decision and never done. */
  readonly missed: readonly Shown[];
  /** Pitfalls, each once. */
  readonly slipped: readonly Shown[];
  /** One sentence or two that quote what the trainee said. */
  readonly evidence: string;
  /** The decisions whose replies are quoted in it, by number. */
  readonly quotes: readonly number[];
}

/** A practice or pitfall, and the decisions, by number and in order, at which it was done, or was on offer. */
export interface Shown {
  readonly guidance: Guidance;
  readonly at: readonly number[];
}

/** The skills that there was a chance to show, or that were slipped in, in the order of a conversation. */
export function skillsOf(moments: readonly Moment[], score: Score, handbook: Handbook): SkillReport[] {
  const offered = gathered(moments, ({ replies }) => replies.flatMap(({ practices }) => practices));
  const used = gathered(moments, ({ practised }) => practised.map(({ guidance }) => guidance));
  const slipped = gathered(moments, ({ slips }) => slips.map(({ guidance }) => guidance));
  const done = new Set(used.map(({ guidance }) => guidance.id));
  const missed = offered.filter(({ guidance }) => !done.has(guidance.id));
  return SKILLS.flatMap((skill): SkillReport[] => {
    const within = (shown: readonly Shown[]): Shown[] => shown.filter(({ guidance }) => guidance.skill === skill);
    const report = { used: within(used), missed: within(missed), slipped: within(slipped) };
    if (report.used.length + report.missed.length + report.slipped.length === 0) return [];
    const { title, summary } = handbook.skills[skill];
    const counted = score.skills.find((one) => one.skill === skill);
    return [{ skill, title, summary, score: counted?.score ?? null, ...report, ...evidenceOf(skill, report, moments) }];
  });
}

/** What the moments have of something, each entry once, with the decisions it was at. */
function gathered(moments: readonly Moment[], of: (moment: Moment) => readonly Guidance[]): Shown[] {
  const found = new Map<string, { guidance: Guidance; at: number[] }>();
  for (const moment of moments)
    for (const guidance of new Map(of(moment).map((one) => [one.id, one])).values()) {
      const shown = found.get(guidance.id) ?? { guidance, at: [] };
      shown.at.push(moment.number);
      found.set(guidance.id, shown);
    }
  return [...found.values()];
}

type Counted = Pick<SkillReport, "used" | "missed" | "slipped">;

/** The best of the skill first; then where it went wrong, or what was passed over. */
function evidenceOf(
  skill: Skill,
  { missed }: Counted,
  moments: readonly Moment[],
): Pick<SkillReport, "evidence" | "quotes"> {
  const best = strongest(skill, moments);
  const worst = costliest(skill, moments);
  const told = [
    ...(best === null ? [] : [best]),
    ...(worst === null ? [] : [worst]),
    ...(best === null && worst === null ? passedOver(missed, moments) : []),
  ];
  return { evidence: sentences(told.map(({ words }) => words)), quotes: told.map(({ number }) => number) };
}

interface Evidence {
  readonly number: number;
  readonly words: string;
}

function strongest(skill: Skill, moments: readonly Moment[]): Evidence | null {
  const done = moments.flatMap((moment) =>
    moment.practised
      .filter(({ guidance }) => guidance.skill === skill)
      .map((practised) => ({ moment, practised, gave: practised.gave.calm + practised.gave.trust })),
  );
  const [first] = done.toSorted((a, b) => b.gave - a.gave);
  if (first === undefined) return null;
  const { moment, practised } = first;
  const { number } = moment;
  const title = quoted(practised.guidance.title);
  if (practised.breath)
    return {
      number,
      words: `At ${decisionWords(number)} you took a breath before ${quoted(moment.said)}: ${movement(practised.gave)}`,
    };
  if (!practised.helped)
    return {
      number,
      words: `At ${decisionWords(number)} ${yourWords(moment)}: that is ${title}, but at that moment it moved nothing`,
    };
  return {
    number,
    words: `At ${decisionWords(number)} ${yourWords(moment)}: that is ${title}, and it brought ${movement(practised.gave)}`,
  };
}

function costliest(skill: Skill, moments: readonly Moment[]): Evidence | null {
  const slips = moments.flatMap((moment) =>
    moment.slips.filter(({ guidance }) => guidance.skill === skill).map((slip) => ({ moment, slip })),
  );
  const [first] = slips.toSorted((a, b) => b.slip.cost - a.slip.cost);
  if (first === undefined) return null;
  const { moment, slip } = first;
  const made = slip.madeGood ? ", and your next reply made it good" : "";
  const cost = slip.cost === 0 ? "" : `, and cost ${Math.round(slip.cost)} points`;
  const words = `${quoted(moment.said)} at ${decisionWords(moment.number)} was a slip, ${quoted(slip.guidance.title)}${cost}${made}`;
  return { number: moment.number, words };
}

function passedOver(missed: readonly Shown[], moments: readonly Moment[]): Evidence[] {
  const [first] = missed;
  const moment = moments.find(({ number }) => number === first?.at[0]);
  const reply = moment?.replies.find(({ practices }) => practices.some(({ id }) => id === first?.guidance.id));
  if (first === undefined || moment === undefined || reply === undefined) return [];
  const words = `${quoted(first.guidance.title)} was on offer at ${decisionWords(moment.number)} as ${quoted(reply.said)}; there ${yourWords(moment)}`;
  return [{ number: moment.number, words: capital(words) }];
}
