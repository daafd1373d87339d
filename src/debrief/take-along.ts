/** Three things to take along: the strongest thing done, the one change that would have mattered most, what is next. */
import type { Presence } from "#encounter/turn.ts";
import type { Guidance } from "./guidance.ts";
import type { Moment } from "./moment.ts";
import type { SkillReport } from "./skills.ts";
import type { TurningPoint } from "./turning-points.ts";
import { capital, decisionWords, movement, quoted, sentences, yourWords } from "./words.ts";

export interface TakeAlong {
  readonly strongest: Strongest;
  readonly change: OneChange;
  readonly next: Next;
}

/** The strongest thing that the trainee did. */
export interface Strongest {
  readonly words: string;
  /** The decision's number; null where nothing helped. */
  readonly number: number | null;
  readonly guidance: Guidance | null;
}

/** The one change that would have mattered most; for a play without any, what to do again. */
export interface OneChange {
  /** Why this one. */
  readonly words: string;
  /** "When someone is still shouting, then I …": for the trainee to edit and keep. */
  readonly plan: string;
  readonly number: number | null;
  readonly guidance: Guidance | null;
}

/** What to practise next. */
export interface Next {
  readonly words: string;
  readonly why: string;
  readonly skill: SkillReport["skill"] | null;
  readonly guidance: Guidance | null;
}

export function takeAlong(
  moments: readonly Moment[],
  points: readonly TurningPoint[],
  skills: readonly SkillReport[],
  customer: string,
): TakeAlong {
  return { strongest: strongestOf(moments, customer), change: changeOf(moments, points), next: nextOf(skills) };
}

function strongestOf(moments: readonly Moment[], customer: string): Strongest {
  const done = moments.flatMap((moment) =>
    moment.practised
      .filter(({ helped }) => helped)
      .map((practised) => ({ moment, practised, gave: practised.gave.calm + practised.gave.trust })),
  );
  const [best] = done.toSorted((a, b) => b.gave - a.gave);
  if (best === undefined)
    return {
      words: `You stayed in it with ${customer} to the end. Nothing you said helped this time, and that is what practising is for.`,
      number: null,
      guidance: null,
    };
  const { moment, practised } = best;
  return {
    words: sentences([
      practised.breath
        ? `At ${decisionWords(moment.number)} you took a breath before you answered`
        : `At ${decisionWords(moment.number)} ${yourWords(moment)}`,
      `${capital(movement(practised.gave))}: ${quoted(practised.guidance.title)}`,
    ]),
    number: moment.number,
    guidance: practised.guidance,
  };
}

/** What somebody in this mood is doing when one comes upon them. */
const WHEN: Readonly<Record<Presence["mood"], string>> = {
  furious: "someone is shouting at me",
  angry: "someone is still angry",
  upset: "someone is hurt, and comes back to it again and again",
  tense: "someone is tense, and waits to see what I will do",
  neutral: "someone has calmed down, and is not yet sure of me",
  relieved: "someone begins to trust that it will be put right",
  pleased: "the worst is over, and someone is glad of it",
  delighted: "all seems well again",
};

function changeOf(moments: readonly Moment[], points: readonly TurningPoint[]): OneChange {
  const lost = points.find(({ kind }) => kind === "lost");
  const guidance = lost === undefined ? null : insteadOf(lost);
  if (lost !== undefined && guidance !== null) {
    const instead = lost.road === null ? "" : `There was also ${quoted(lost.road.reply.said)}`;
    return {
      words: sentences([`At ${decisionWords(lost.number)} ${yourWords(lost)}`, instead]),
      plan: planFor(lost, guidance),
      number: lost.number,
      guidance,
    };
  }
  const best = strongestOf(moments, "");
  const again = moments.find(({ number }) => number === best.number);
  return {
    words: "Nothing you could have said would have mattered more. So here is what to do again",
    plan: again === undefined || best.guidance === null ? "" : planFor(again, best.guidance),
    number: best.number,
    guidance: best.guidance,
  };
}

/** The practice that the better reply has and this one hadn't; until the roads are known, what the slip went against. */
function insteadOf({ road, practised, slips, replies }: TurningPoint): Guidance | null {
  const done = new Set(practised.map(({ guidance }) => guidance.id));
  const onOffer = replies.flatMap(({ practices }) => practices);
  const against = slips.flatMap(({ guidance }) => guidance.against);
  const candidates = road?.reply.practices ?? [...onOffer].toSorted((a, b) => rank(a, against) - rank(b, against));
  return candidates.find(({ id }) => !done.has(id)) ?? candidates[0] ?? null;
}

const rank = ({ id }: Guidance, against: readonly string[]): number => (against.includes(id) ? 0 : 1);

const planFor = ({ heard }: Moment, { title, example }: Guidance): string => {
  const mood =
    heard.flatMap(({ people }) => people.filter(({ part }) => part === "customer")).at(-1)?.mood ?? "neutral";
  return `When ${WHEN[mood]}, then I remember to ${lowered(title)}: ${quoted(example)}`;
};

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** The skill that most was missing of, and the practice in it. */
function nextOf(skills: readonly SkillReport[]): Next {
  const [weakest] = skills.filter(({ score }) => score !== null).toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
  if (weakest === undefined)
    return { words: "Play it once more, and try another way.", why: "", skill: null, guidance: null };
  const guidance = weakest.missed[0]?.guidance ?? weakest.used[0]?.guidance ?? null;
  return {
    words: guidance === null ? weakest.title : `${weakest.title}: ${lowered(guidance.title)}`,
    why: sentences([weakest.evidence, guidance?.why ?? weakest.summary]),
    skill: weakest.skill,
    guidance,
  };
}
