/**
 * A debrief as a file for other programs. Every field is explained in docs/debrief-export.md; VERSION goes up when a
 * field changes its meaning or is removed.
 */
import { type Added, NOTHING_ADDED } from "./added.ts";
import type { Debrief } from "./debrief.ts";
import type { Guidance } from "./guidance.ts";
import type { Moment, Reason } from "./moment.ts";
import type { Crossing, Outlook } from "./roads.ts";
import { saidFirstIn } from "./said-first.ts";
import type { TakeAlong } from "./take-along.ts";
import type { TurningPoint } from "./turning-points.ts";
import { extentWords } from "./words/extent.ts";
import { instancesWords } from "./words/instance.ts";
import { partWords, reasonTitle } from "./words/rules.ts";
import { FORMULA } from "./words/score.ts";
import { changeWords, nextWhy, nextWords, planWords, strongestWords } from "./words/take-along.ts";
import { noReturnWords } from "./words/no-return.ts";
import { roadWords, weightWords } from "./words/turning-points.ts";
import type { Beat } from "#encounter/turn.ts";
import { breathsOf, repliesOf } from "#encounter/steps.ts";

export const FORMAT = "composure-debrief";
export const VERSION = 2;

/** The file's text, indented. It has a name in it only if the trainee typed one. */
export const debriefAsJson = (debrief: Debrief, added: Added = NOTHING_ADDED): string =>
  `${JSON.stringify(documentOf(debrief, added), null, 2)}\n`;

function documentOf(debrief: Debrief, { name, marked, line, plan, way, hardest, ownWords }: Added) {
  const { scenario, made, ending, opening, final, score, roads, takeAlong } = debrief;
  const lost = roads?.pointOfNoReturn ?? null;
  return {
    format: FORMAT,
    version: VERSION,
    ...(name === "" ? {} : { name }),
    scenario: { id: scenario.id, title: scenario.title, customer: scenario.customer, hash: made.hash },
    play: { way, seed: made.seed, choices: repliesOf(made.steps), breaths: breathsOf(made.steps) },
    ending: {
      kind: ending.kind,
      outcome: ending.outcome,
      afterwards: ending.afterwards.map(({ name: teller, text, to }) => ({ name: teller, text, to })),
    },
    meters: { opening, final },
    prelude: debrief.prelude.flatMap(changesOf),
    score: {
      whole: score.whole,
      mean: score.mean,
      limited: score.limited,
      slips: score.slips,
      skills: score.skills,
      formula: FORMULA,
    },
    decisions: debrief.moments.map((moment) => ({
      ...decisionOf(moment, roads?.crossings[moment.number]),
      ...(ownWords ? { saidFirst: moment.saidFirst } : {}),
    })),
    saidFirst: saidFirstIn(debrief.moments),
    turningPoints: debrief.turningPoints.map(pointOf),
    pointOfNoReturn:
      roads === null || lost === null
        ? null
        : {
            decision: lost.number,
            lost: lost.lost,
            left: lost.left,
            words: noReturnWords(lost, roads.extent),
          },
    roads: roads === null ? null : { ...roads.extent, words: extentWords(roads.extent) },
    skills: debrief.skills.map(({ skill, title, score: of, used, missed, slipped, instances }) => ({
      skill,
      title,
      score: of?.score ?? null,
      used: used.map(({ guidance, at }) => ({ id: guidance.id, title: guidance.title, decisions: at })),
      missed: missed.map(({ guidance, at }) => ({ id: guidance.id, title: guidance.title, decisions: at })),
      slipped: slipped.map(({ guidance, at }) => ({ id: guidance.id, title: guidance.title, decisions: at })),
      evidence: instancesWords(instances),
    })),
    takeAlong: takenAlong(takeAlong, scenario.customer, plan),
    trainee: { hardest, marked, line, plan },
    guidance: guidanceIn(debrief),
    sources: debrief.sources,
    evidence: debrief.evidence,
  };
}

const said = ({ speaker, name, text, tags }: Beat) => ({ speaker, name, text, card: tags.card });

const changesOf = (reason: Reason) =>
  reason.parts.flatMap((part) =>
    part.amounts.map(({ meter, amount }) => ({
      meter,
      amount,
      rule: part.rule,
      guidance: reason.guidance?.id ?? null,
      because: reason.owed.length > 0 ? `${reasonTitle(reason)}.` : partWords(reason, part),
    })),
  );

/** Chances from 0 to 1 with four decimals, the prospect with one; null while they are not known. */
function outlookIn(outlook: Outlook | null | undefined) {
  if (outlook === null || outlook === undefined) return null;
  const endings = Object.fromEntries(Object.entries(outlook.endings).map(([kind, chance]) => [kind, fourth(chance)]));
  const { good, margin, prospect } = outlook;
  return { good: fourth(good), margin: fourth(margin), endings, prospect: tenths(prospect) };
}

const fourth = (chance: number): number => Math.round(chance * 10_000) / 10_000;
const tenths = (points: number): number => Math.round(points * 10) / 10;

function decisionOf(moment: Moment, crossing: Crossing | undefined) {
  const { number, heard, answered, before, after, reasons, mark, practised, slips, replies, note, thought } = moment;
  return {
    decision: number,
    heard: heard.map(said),
    said: moment.said,
    spoken: moment.spoken,
    breathed: moment.breathed,
    unheard: moment.unheard,
    answered: answered.map(said),
    before,
    after,
    changes: reasons.flatMap(changesOf),
    mark,
    practised: practised.map(({ guidance, gave, helped, breath }) => ({ id: guidance.id, gave, helped, breath })),
    slips: slips.map(({ guidance, cost, madeGood }) => ({ id: guidance.id, cost, madeGood })),
    replies: replies.map(({ index, said: words, taken, practices, helping, pitfalls }) => ({
      index,
      said: words,
      taken,
      practices: practices.map(({ id }) => id),
      helping: helping.map(({ id }) => id),
      pitfalls: pitfalls.map(({ id }) => id),
      outlook: outlookIn(crossing?.replies.find((one) => one.index === index)?.outlook),
    })),
    note,
    thought,
    outlook: { before: outlookIn(crossing?.before), after: outlookIn(crossing?.after) },
    loss: crossing === undefined ? null : tenths(crossing.loss),
    gain: crossing === undefined ? null : tenths(crossing.gain),
  };
}

function pointOf(point: TurningPoint) {
  const { number, kind, road, others } = point;
  return {
    decision: number,
    kind,
    weight: weightWords(point),
    others,
    road:
      road === null
        ? null
        : {
            reply: road.reply.index,
            said: road.reply.said,
            turns: road.turns,
            meters: road.meters,
            instead: road.instead,
            words: roadWords(road),
          },
  };
}

function takenAlong({ strongest, change, next }: TakeAlong, customer: string, plan: string | null) {
  return {
    strongest: {
      words: strongestWords(strongest, customer),
      decision: strongest?.moment.number ?? null,
      guidance: strongest?.helped[0]?.guidance.id ?? null,
    },
    change: {
      words: changeWords(change),
      plan: plan ?? planWords(change),
      decision: change.kind === "nothing" ? null : change.moment.number,
      guidance: change.kind === "nothing" ? null : (change.practice?.id ?? null),
    },
    next: {
      words: nextWords(next),
      why: nextWhy(next),
      skill: next.kind === "elsewhere" ? null : next.practice.skill,
      guidance: next.kind === "elsewhere" ? null : next.practice.id,
    },
  };
}

/** Everything that is referred to by its id, once each, in alphabetical order. */
function guidanceIn({ moments }: Debrief) {
  const named = moments.flatMap(({ reasons, replies }): (Guidance | null)[] => [
    ...reasons.map(({ guidance }) => guidance),
    ...replies.flatMap(({ practices, pitfalls }) => [...practices, ...pitfalls]),
  ]);
  const entries = new Map(named.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  return [...entries.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, kind, skill, title, advice, why, citations, evidence }) => ({
      id,
      kind,
      skill,
      title,
      advice,
      why,
      citations,
      evidence: evidence.map(({ key }) => key),
    }));
}
