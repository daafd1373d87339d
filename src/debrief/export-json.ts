/**
 * A debrief as a file for other programs. Every field is explained in docs/debrief-export.md; VERSION goes up when a
 * field changes its meaning or is removed.
 */
import { type Added, NOTHING_ADDED } from "./added.ts";
import type { Debrief } from "./debrief.ts";
import type { Guidance } from "./guidance.ts";
import type { Moment, Reason } from "./moment.ts";
import type { TurningPoint } from "./turning-points.ts";
import type { Beat } from "#encounter/turn.ts";
import { breathsOf, repliesOf } from "#encounter/steps.ts";

export const FORMAT = "composure-debrief";
export const VERSION = 1;

/** The file's text, indented. It has a name in it only if the trainee typed one. */
export const debriefAsJson = (debrief: Debrief, added: Added = NOTHING_ADDED): string =>
  `${JSON.stringify(documentOf(debrief, added), null, 2)}\n`;

function documentOf(debrief: Debrief, { name, marked, line, plan }: Added) {
  const { scenario, made, ending, opening, final, score, roads, pointOfNoReturn, takeAlong } = debrief;
  const { strongest, change, next } = takeAlong;
  return {
    format: FORMAT,
    version: VERSION,
    ...(name === "" ? {} : { name }),
    scenario: { id: scenario.id, title: scenario.title, customer: scenario.customer, hash: made.hash },
    play: { seed: made.seed, choices: repliesOf(made.steps), breaths: breathsOf(made.steps) },
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
      formula: score.formula,
    },
    decisions: debrief.moments.map(decisionOf),
    turningPoints: debrief.turningPoints.map(pointOf),
    pointOfNoReturn:
      pointOfNoReturn === null
        ? null
        : {
            decision: pointOfNoReturn.number,
            lost: pointOfNoReturn.lost,
            left: pointOfNoReturn.left,
            words: pointOfNoReturn.words,
          },
    roads,
    skills: debrief.skills.map(({ skill, title, score: of, used, missed, slipped, evidence }) => ({
      skill,
      title,
      score: of?.score ?? null,
      used: used.map(({ guidance, at }) => ({ id: guidance.id, title: guidance.title, decisions: at })),
      missed: missed.map(({ guidance, at }) => ({ id: guidance.id, title: guidance.title, decisions: at })),
      slipped: slipped.map(({ guidance, at }) => ({ id: guidance.id, title: guidance.title, decisions: at })),
      evidence,
    })),
    takeAlong: {
      strongest: { words: strongest.words, decision: strongest.number, guidance: strongest.guidance?.id ?? null },
      change: {
        words: change.words,
        plan: plan ?? change.plan,
        decision: change.number,
        guidance: change.guidance?.id ?? null,
      },
      next: { words: next.words, why: next.why, skill: next.skill, guidance: next.guidance?.id ?? null },
    },
    trainee: { marked, line, plan },
    guidance: guidanceIn(debrief),
    sources: debrief.sources,
  };
}

const said = ({ speaker, name, text, tags }: Beat) => ({ speaker, name, text, card: tags.card });

const changesOf = ({ guidance, parts }: Reason) =>
  parts.flatMap(({ rule, because, amounts }) =>
    amounts.map(({ meter, amount }) => ({ meter, amount, rule, guidance: guidance?.id ?? null, because })),
  );

function decisionOf(moment: Moment) {
  const { number, heard, answered, before, after, reasons, mark, practised, slips, replies, note, thought } = moment;
  return {
    decision: number,
    heard: heard.map(said),
    said: moment.said,
    spoken: moment.spoken,
    breathed: moment.breathed,
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
    })),
    note,
    thought,
  };
}

const pointOf = ({ number, kind, weight, regret, road }: TurningPoint) => ({
  decision: number,
  kind,
  weight,
  regret,
  road:
    road === null
      ? null
      : {
          reply: road.reply.index,
          said: road.reply.said,
          turns: road.turns,
          meters: road.meters,
          instead: road.instead,
          ending: road.ending,
          words: road.words,
        },
});

/** Everything that is referred to by its id, once each, in alphabetical order. */
function guidanceIn({ moments }: Debrief) {
  const named = moments.flatMap(({ reasons, replies }): (Guidance | null)[] => [
    ...reasons.map(({ guidance }) => guidance),
    ...replies.flatMap(({ practices, pitfalls }) => [...practices, ...pitfalls]),
  ]);
  const entries = new Map(named.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  return [...entries.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, kind, skill, title, advice, why, citations }) => ({ id, kind, skill, title, advice, why, citations }));
}
