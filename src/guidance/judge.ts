/**
 * The rules: how a move changes the meters, and why. Pure functions, one for a move and one for a time skip. The
 * amounts are the catalogue's; only the form of each rule is here. Each rule's source stands beside its name in
 * words.ts and in the catalogue.
 */
import type { Rulebook, Weighing } from "./catalogue.ts";
import { type Change, type Judgement, settle } from "./settle.ts";
import type { History, Standing } from "./standing.ts";
import { METERS, type Meter, type Meters, type Rule, type Temperament } from "./words.ts";

/** What a trainee does in one turn, as the script tags it. Ids are in the order in which they are done. */
export interface Move {
  readonly practices: readonly string[];
  readonly pitfalls: readonly string[];
  /** The author's own addition, points of each meter (rule 9). */
  readonly calm: number;
  readonly trust: number;
  /** The customer isn't there, or can't hear it: it counts as done, and leaves both meters alone. Left out: they hear. */
  readonly unheard?: boolean;
}

/**
 * The move with a breath before it. The breath counts only at calm below the rulebook's bound, and once: a move that
 * already contains the practice stays as it is.
 */
export function afterABreath({ rules }: Rulebook, { calm }: Meters, move: Move): Move {
  const { practice, belowCalm } = rules.breathSteadies;
  if (calm >= belowCalm || move.practices.includes(practice)) return move;
  return { ...move, practices: [practice, ...move.practices] };
}

/** The judgement of a move. */
export interface JudgedMove extends Judgement {
  /** Its pitfalls as they were judged: first the apologies that came too soon, then its own. */
  readonly pitfalls: readonly string[];
}

/** The effect of a move on a conversation that is at `standing`. */
export function judge(rulebook: Rulebook, temperament: Temperament, standing: Standing, move: Move): JudgedMove {
  const { changes, history, pitfalls } = weigh(rulebook, temperament, standing.meters.calm, standing.history, move);
  return { ...settle(rulebook, standing.meters, changes, history), pitfalls };
}

/** The effect of a move before it is added to the meters. */
export interface Weighed {
  readonly changes: readonly Change[];
  readonly history: History;
  /** Its pitfalls as they were judged: first the apologies that came too soon, then its own. */
  readonly pitfalls: readonly string[];
}

/**
 * The effect of a move at this calm and with this history; trust makes no difference. The ids of the move must be in
 * the rulebook: a script is checked against it before it is played. Thresholds use calm as it was before the move; what
 * is done earlier in a move counts as done for what comes later in it.
 */
export function weigh(
  rulebook: Rulebook,
  temperament: Temperament,
  calm: number,
  before: History,
  move: Move,
): Weighed {
  // What the customer didn't hear they can't take to heart, hold against anybody, or be tired of hearing.
  if (move.unheard === true) return { changes: [], history: before, pitfalls: move.pitfalls };
  const changes: Change[] = [];
  const pitfalls: string[] = [];
  let history = before;

  const practise = (id: string): void => {
    const { sorryHasItsMoment: sorry } = rulebook.rules;
    if (id === sorry.apology && calm < sorry.belowCalm && !history.heard) {
      slip(sorry.becomes, "sorry-has-its-moment");
      return;
    }
    changes.push(...gain(rulebook, temperament, calm, history, id));
    history = remember(rulebook, history, id);
  };
  const slip = (id: string, rule: Rule): void => {
    changes.push(...cost(rulebook, temperament, history, id, rule));
    pitfalls.push(id);
    if (id === rulebook.rules.promiseIsADebt.promise)
      history = { ...history, openPromises: history.openPromises + 1, overPromised: true };
  };

  for (const id of move.practices) practise(id);
  for (const id of move.pitfalls) slip(id, "pitfall-costs");
  if (move.practices.length > 0 || move.pitfalls.length > 0) history = { ...history, slipped: pitfalls.length > 0 };
  changes.push(...authorSays(move));
  return { changes, history, pitfalls };
}

/**
 * The bounds of calm in the rules, below each of which `weigh` changes: between two of them calm makes no difference.
 */
export const calmThresholds = ({ rules }: Rulebook): readonly number[] => [
  rules.sorryHasItsMoment.belowCalm,
  rules.angerTakesNoDetail.belowCalm,
];

/** The changes that a line's or a reply's own `#calm` and `#trust` ask for (rule 9). */
export function authorSays(added: Meters): Change[] {
  return METERS.filter((meter) => added[meter] !== 0).map((meter) => ({
    meter,
    amount: added[meter],
    rule: "author-says",
    guidance: "",
  }));
}

/** What falls due when time passes, or at the end: every open promise, once (rule 7). */
export function fallDue(rulebook: Rulebook, standing: Standing): Judgement {
  const { promise, trust } = rulebook.rules.promiseIsADebt;
  const due = standing.history.openPromises;
  if (due === 0) return { changes: [], standing };
  const changes: Change[] = [{ meter: "trust", amount: -trust * due, rule: "promise-is-a-debt", guidance: promise }];
  return settle(rulebook, standing.meters, changes, { ...standing.history, openPromises: 0 });
}

/** A practice's effect after the rules 3, 4, 8, 5 and 7, in this order; each rule's share is a change of its own. */
function gain(rulebook: Rulebook, temperament: Temperament, calm: number, history: History, id: string): Change[] {
  const effect = rulebook.practices[id];
  if (effect === undefined) throw new Error(`no practice is called "${id}"`);
  const { heardBeforeHelped, angerTakesNoDetail, repeatsFade, promiseIsADebt } = rulebook.rules;
  const unheard = heardBeforeHelped.helping.includes(effect.skill) && !history.listened;
  const toDeafEars = calm < angerTakesNoDetail.belowCalm && angerTakesNoDetail.practices.includes(id);
  const spoilt = history.overPromised && promiseIsADebt.spoils.includes(id);
  return METERS.flatMap((meter) =>
    bend(meter, id, effect[meter], "practice-helps", [
      ["heard-before-helped", unheard && meter === "trust" ? heardBeforeHelped.trustPercent : 100],
      ["anger-takes-no-detail", toDeafEars ? angerTakesNoDetail.percent : 100],
      ["temperaments-differ", percentFor(rulebook, temperament, "practicesOf", id, meter)],
      ["repeats-fade", fade(repeatsFade.percents, history.used[id] ?? 0)],
      ["promise-is-a-debt", spoilt ? 0 : 100],
    ]),
  );
}

/** A pitfall's cost after the rules 8 and 6. Neither changes what a promise gains. */
function cost(rulebook: Rulebook, temperament: Temperament, history: History, id: string, rule: Rule): Change[] {
  const effect = rulebook.pitfalls[id];
  if (effect === undefined) throw new Error(`no pitfall is called "${id}"`);
  return METERS.flatMap((meter) => {
    const amount = effect[meter];
    if (amount > 0) return bend(meter, id, amount, "promise-is-a-debt", []);
    return bend(meter, id, amount, rule, [
      ["temperaments-differ", percentFor(rulebook, temperament, "pitfallsOf", id, meter)],
      ["slips-stack", history.slipped ? rulebook.rules.slipsStack.percent : 100],
    ]);
  });
}

function bend(
  meter: Meter,
  guidance: string,
  base: number,
  rule: Rule,
  bends: readonly (readonly [Rule, number])[],
): Change[] {
  const parts: Change[] = [{ meter, amount: base, rule, guidance }];
  let amount = base;
  for (const [bending, percent] of bends) {
    const bent = Math.round((amount * percent) / 100);
    parts.push({ meter, amount: bent - amount, rule: bending, guidance });
    amount = bent;
  }
  return parts.filter((part) => part.amount !== 0);
}

const fade = (percents: readonly number[], timesBefore: number): number =>
  percents[Math.min(timesBefore, percents.length - 1)] ?? 100;

/** The percentage that a temperament applies to something. Several weighings that match multiply. */
function percentFor(
  rulebook: Rulebook,
  temperament: Temperament,
  kind: "practicesOf" | "pitfallsOf",
  id: string,
  meter: Meter,
): number {
  const effects = kind === "practicesOf" ? rulebook.practices : rulebook.pitfalls;
  const skill = effects[id]?.skill;
  const fits = (weighing: Weighing): boolean =>
    weighing.ids?.includes(id) === true || (skill !== undefined && weighing[kind]?.includes(skill) === true);
  return rulebook.rules.temperamentsDiffer[temperament]
    .filter(fits)
    .reduce((percent, weighing) => (percent * (weighing[meter] ?? 100)) / 100, 100);
}

function remember(rulebook: Rulebook, history: History, id: string): History {
  const { sorryHasItsMoment, heardBeforeHelped, repeatsFade } = rulebook.rules;
  const skill = rulebook.practices[id]?.skill;
  // The last percentage applies from there on, so counting stops at it.
  const times = Math.min((history.used[id] ?? 0) + 1, repeatsFade.percents.length - 1);
  const fades = times > 0 && !repeatsFade.except.includes(id);
  return {
    ...history,
    used: fades ? { ...history.used, [id]: times } : history.used,
    heard: history.heard || sorryHasItsMoment.unlessDone.includes(id),
    listened: history.listened || (skill !== undefined && heardBeforeHelped.hearing.includes(skill)),
  };
}
