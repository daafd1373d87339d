/**
 * Three takeaways: the strongest thing done, the one change that would have mattered most, and what to practise next.
 */
import type { Presence } from "#encounter/turn.ts";
import type { Skill } from "#guidance/words.ts";
import { passedOver, worstOf } from "./evidence.ts";
import type { Guidance } from "./guidance.ts";
import type { Moment } from "./moment.ts";
import type { SkillReport } from "./skills.ts";
import { type TurningPoint, provisionalPoints } from "./turning-points.ts";
import { decisionWords, listed, movement, quoted, sentences, uncapital, yourWords } from "./words.ts";

export interface TakeAlong {
  readonly strongest: Strongest;
  readonly change: OneChange;
  readonly next: Next;
}

/** The strongest thing that the trainee did. */
export interface Strongest {
  readonly words: string;
  /** The decision's number; null if nothing helped. */
  readonly number: number | null;
  /** The guidance that gave most in it. */
  readonly guidance: Guidance | null;
}

/** The one change that would have mattered most; if there was nothing to change, what to do again. */
export interface OneChange {
  /** Why this one. */
  readonly words: string;
  /** "When someone is shouting at me, then I …": for the trainee to edit and keep. */
  readonly plan: string;
  /** The decision's number; null if no decision of the conversation mattered. */
  readonly number: number | null;
  readonly guidance: Guidance | null;
}

/** What to practise next. */
export interface Next {
  readonly words: string;
  readonly why: string;
  readonly skill: Skill | null;
  readonly guidance: Guidance | null;
}

/** What the three are chosen from. */
export interface Material {
  readonly moments: readonly Moment[];
  readonly turningPoints: readonly TurningPoint[];
  readonly skills: readonly SkillReport[];
  /** The customer's name. */
  readonly customer: string;
}

export function takeAlong(material: Material): TakeAlong {
  const strongest = strongestOf(material);
  return { strongest, change: changeOf(material, strongest), next: nextOf(material) };
}

function strongestOf({ moments, customer }: Material): Strongest {
  const candidates = moments.flatMap((moment) => {
    const helped = moment.practised.filter((one) => one.helped).toSorted((a, b) => sumOf(b.gave) - sumOf(a.gave));
    const gave = { calm: 0, trust: 0 };
    for (const one of helped) {
      gave.calm += one.gave.calm;
      gave.trust += one.gave.trust;
    }
    const cost = moment.slips.reduce((sum, slip) => sum + slip.cost, 0);
    return helped.length === 0 ? [] : [{ moment, helped, gave, worth: sumOf(gave) - cost }];
  });
  const [best] = candidates.toSorted((a, b) => b.worth - a.worth);
  if (best === undefined)
    return {
      words: `You stayed with ${customer} to the end, but nothing you said helped yet. That’s what practice is for.`,
      number: null,
      guidance: null,
    };
  const { moment, helped, gave } = best;
  const onlyBreathed = helped.every(({ breath }) => breath);
  const titles = listed(helped.map(({ guidance }) => quoted(guidance.title)));
  return {
    words: sentences([
      onlyBreathed
        ? `At ${decisionWords(moment.number)} you took a breath first`
        : `At ${decisionWords(moment.number)} ${yourWords(moment)}`,
      `${titles}: ${movement(gave)}`,
    ]),
    number: moment.number,
    guidance: helped[0]?.guidance ?? null,
  };
}

const sumOf = ({ calm, trust }: { readonly calm: number; readonly trust: number }): number => calm + trust;

function changeOf({ moments, turningPoints }: Material, strongest: Strongest): OneChange {
  // A slip is worth changing even if in the end it cost nothing.
  const slipped = provisionalPoints(moments).filter(({ slips }) => slips.length > 0);
  for (const point of [...turningPoints.filter(({ kind }) => kind === "lost"), ...slipped]) {
    const other = otherReply(point);
    if (other === null) continue;
    const instead = `You could have said ${quoted(other.said)}`;
    const led = point.road === null ? "" : `: ${point.road.words}`;
    return {
      words: sentences([`At ${decisionWords(point.number)} ${yourWords(point)}`, `${instead}${led}`]),
      plan: planFor(point, other.guidance),
      number: point.number,
      guidance: other.guidance,
    };
  }
  const again = moments.find(({ number }) => number === strongest.number);
  const { guidance, number } = strongest;
  if (again === undefined || guidance === null)
    return { words: "Nothing to change.", plan: "", number: null, guidance: null };
  return {
    words: "Nothing to fix. Do it again.",
    plan: planFor(again, guidance),
    number,
    guidance,
  };
}

interface Other {
  readonly said: string;
  readonly guidance: Guidance;
}

/**
 * The first reply of the better road, and what it practises that the reply taken didn't. Until the roads are known: a
 * reply without a slip, if possible with the practice that the slip went against.
 */
function otherReply({ road, practised, slips, replies }: TurningPoint): Other | null {
  const done = new Set(practised.map(({ guidance }) => guidance.id));
  const against = new Set(slips.flatMap(({ guidance }) => guidance.against));
  const offers = (road === null ? replies.filter(({ taken }) => !taken) : [road.reply]).flatMap(
    ({ said, helping, pitfalls }) => helping.map((guidance) => ({ said, guidance, slips: pitfalls.length })),
  );
  const rank = ({ guidance, slips }: (typeof offers)[number]): number =>
    (done.has(guidance.id) ? 4 : 0) + (slips > 0 ? 2 : 0) + (against.has(guidance.id) ? 0 : 1);
  return offers.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** The "When" of a plan, by the mood that the customer is in. */
const WHEN: Readonly<Record<Presence["mood"], string>> = {
  furious: "someone is shouting at me",
  angry: "someone is still angry",
  upset: "someone is hurt and keeps coming back to it",
  tense: "someone is tense and waits to see what I do",
  neutral: "someone has calmed down but isn’t sure of me yet",
  relieved: "someone starts to believe I’ll put it right",
  pleased: "the worst is over and someone is glad",
  delighted: "all seems well again",
};

/** "When …, then I …": the moment from the customer's mood, the deed from the practice. */
function planFor({ heard }: Moment, { title, plan, example }: Guidance): string {
  const mood = heard.at(-1)?.people.find(({ part }) => part === "customer")?.mood ?? "neutral";
  const deed = plan === "" ? `I remember “${title}” and say something like “${example}”` : plan;
  return sentences([`When ${WHEN[mood]}, then ${deed}`]);
}

/** The skill in which most was lost, and the practice of it to begin with. */
function nextOf({ moments, skills }: Material): Next {
  const lost = ({ score }: SkillReport): number => (score === null ? 0 : score.weight - score.taken);
  const [weakest] = skills.filter((one) => lost(one) > 0).toSorted((a, b) => lost(b) - lost(a));
  if (weakest === undefined) return beyond(skills, moments);
  const { skill, title, summary, missed, slipped, used } = weakest;
  const against = new Set(slipped.flatMap(({ guidance }) => guidance.against));
  const first = missed.find(({ guidance }) => against.has(guidance.id)) ?? missed[0] ?? null;
  const guidance = first?.guidance ?? insteadOf(against, moments) ?? used[0]?.guidance ?? null;
  const passed = first === null ? null : passedAt(first, moments);
  return {
    words: guidance === null ? `${title}. ${summary}` : `${title}: ${uncapital(guidance.title)}.`,
    why: sentences([worstOf(skill, moments)?.words ?? passed ?? "", guidance?.why ?? ""]),
    skill,
    guidance,
  };
}

/** The practice that a slip went against, if it was on offer: an apology that was said too soon, for example. */
const insteadOf = (against: ReadonlySet<string>, moments: readonly Moment[]): Guidance | undefined =>
  moments.flatMap(({ replies }) => replies.flatMap(({ practices }) => practices)).find(({ id }) => against.has(id));

function passedAt({ guidance, at }: SkillReport["missed"][number], moments: readonly Moment[]): string | null {
  const moment = moments.find(({ number }) => number === at[0]);
  return moment === undefined ? null : (passedOver(moment, guidance)?.words ?? null);
}

/** If nothing was lost: a skill that had no chance, or another scenario. */
function beyond(skills: readonly SkillReport[], moments: readonly Moment[]): Next {
  const [first] = skills.flatMap(({ missed }) => missed);
  if (first === undefined)
    return {
      words: "Try another scenario.",
      why: "You’ve done everything this one has to practise.",
      skill: null,
      guidance: null,
    };
  const { guidance } = first;
  return {
    words: `Something you didn’t need this time: ${uncapital(guidance.title)}.`,
    why: sentences([passedAt(first, moments) ?? "", guidance.why]),
    skill: guidance.skill,
    guidance,
  };
}
