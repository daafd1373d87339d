/**
 * What a trainee takes along: the strongest thing done, the one change that would have mattered most, and what to
 * practise next.
 */
import type { Practised, Slip } from "./deeds.ts";
import type { Guidance } from "./guidance.ts";
import { type Instance, missedAt } from "./instance.ts";
import type { Moment, Offered } from "./moment.ts";
import type { SkillReport } from "./skills.ts";
import { type Road, type TurningPoint, provisionalPoints } from "./turning-points.ts";

export interface TakeAlong {
  /** The strongest thing that the trainee did; null if nothing helped. */
  readonly strongest: Strongest | null;
  readonly change: OneChange;
  readonly next: Next;
}

export interface Strongest {
  readonly moment: Moment;
  /** The practices of that moment that helped: the one that gave most first, at least one. */
  readonly helped: readonly Practised[];
}

/** The one change that would have mattered most; if there was nothing to change, what to do again. */
export type OneChange =
  | {
      readonly kind: "change";
      readonly moment: Moment;
      /** A practice that the better reply has, and that the reply taken hadn't; null if it has none. */
      readonly practice: Guidance | null;
      /** The slip in the reply that was taken, the costliest; null if it had none. */
      readonly slip: Slip | null;
      readonly reply: Offered;
      /** Null until the roads are known, and where no road was better. */
      readonly road: Road | null;
    }
  | { readonly kind: "again"; readonly moment: Moment; readonly practice: Guidance }
  | { readonly kind: "nothing" };

/**
 * What to practise next. practise: what the one change needed. unneeded: nothing was lost, and this wasn't called for.
 * elsewhere: nothing is left to practise here.
 */
export type Next =
  | { readonly kind: "practise" | "unneeded"; readonly practice: Guidance; readonly because: Instance | null }
  | { readonly kind: "elsewhere" };

/** What the three are chosen from. */
export interface Material {
  readonly moments: readonly Moment[];
  readonly turningPoints: readonly TurningPoint[];
  readonly skills: readonly SkillReport[];
}

export function takeAlong(material: Material): TakeAlong {
  const strongest = strongestOf(material);
  const change = changeOf(material, strongest);
  return { strongest, change, next: nextOf(material, change) };
}

function strongestOf({ moments }: Material): Strongest | null {
  const candidates = moments.flatMap((moment) => {
    const helped = moment.practised.filter((one) => one.helped).toSorted((a, b) => gaveIn(b) - gaveIn(a));
    const cost = moment.slips.reduce((sum, slip) => sum + slip.cost, 0);
    const worth = helped.reduce((sum, one) => sum + gaveIn(one), 0) - cost;
    return helped.length === 0 ? [] : [{ moment, helped, worth }];
  });
  const [best] = candidates.toSorted((a, b) => b.worth - a.worth);
  return best === undefined ? null : { moment: best.moment, helped: best.helped };
}

const gaveIn = ({ gave }: Practised): number => gave.calm + gave.trust;

function changeOf({ moments, turningPoints }: Material, strongest: Strongest | null): OneChange {
  // A slip is worth changing even if in the end it cost nothing.
  const slipped = provisionalPoints(moments).filter(({ slips }) => slips.length > 0);
  const known = new Set(moments.flatMap(({ practised }) => practised.map(({ guidance }) => guidance.id)));
  for (const point of [...turningPoints.filter(({ kind }) => kind === "lost"), ...slipped]) {
    const other = otherReply(point, known);
    const moment = moments[point.number];
    if (other === null || moment === undefined) continue;
    const [slip = null] = point.slips.toSorted((a, b) => b.cost - a.cost);
    return { kind: "change", moment, ...other, slip, road: point.road };
  }
  const practice = strongest?.helped[0]?.guidance;
  if (strongest === null || practice === undefined) return { kind: "nothing" };
  return { kind: "again", moment: strongest.moment, practice };
}

interface Other {
  readonly reply: Offered;
  readonly practice: Guidance | null;
}

/**
 * The first reply of the better road, and what it practises that the reply taken didn't, if possible something that was
 * done nowhere in the play (`known`). Until the roads are known: a
 * reply without a slip, if possible with the practice that the slip went against.
 */
function otherReply({ road, practised, slips, replies }: TurningPoint, known: ReadonlySet<string>): Other | null {
  const done = new Set(practised.map(({ guidance }) => guidance.id));
  const against = new Set(slips.flatMap(({ guidance }) => guidance.against));
  const offers = (road === null ? replies.filter(({ taken }) => !taken) : [road.reply]).flatMap((reply) =>
    reply.helping.map((practice) => ({ reply, practice })),
  );
  const rank = ({ practice, reply }: (typeof offers)[number]): number =>
    (done.has(practice.id) ? 8 : 0) +
    (reply.pitfalls.length > 0 ? 4 : 0) +
    (against.has(practice.id) ? 0 : 2) +
    (known.has(practice.id) ? 1 : 0);
  const [first] = offers.toSorted((a, b) => rank(a) - rank(b));
  return first ?? (road === null ? null : { reply: road.reply, practice: null });
}

/** The practice that the one change needed; where nothing is to be changed, what is left to try. */
function nextOf({ moments, skills }: Material, change: OneChange): Next {
  if (change.kind === "change" && change.practice !== null) {
    const { moment, practice, reply, slip } = change;
    const because: Instance =
      slip === null ? { kind: "missed", moment, missed: practice, reply } : { kind: "slipped", moment, slip };
    return { kind: "practise", practice, because };
  }
  const [weakest] = skills.filter((one) => lostIn(one) > 0).toSorted((a, b) => lostIn(b) - lostIn(a));
  const [unneeded] = weakest?.missed ?? skills.flatMap(({ missed }) => missed);
  if (unneeded === undefined) return { kind: "elsewhere" };
  const moment = moments.find(({ number }) => number === unneeded.at[0]);
  const because = moment === undefined ? null : missedAt(moment, unneeded.guidance);
  return { kind: "unneeded", practice: unneeded.guidance, because };
}

const lostIn = ({ score }: SkillReport): number => (score === null ? 0 : score.weight - score.taken);

/** The guidance behind the one change: of the practice that was needed, else of the slip that was made. */
export const guidanceIn = (change: OneChange): Guidance | null => {
  if (change.kind === "nothing") return null;
  if (change.kind === "again") return change.practice;
  return change.practice ?? change.slip?.guidance ?? null;
};
