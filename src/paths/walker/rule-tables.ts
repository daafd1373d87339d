/**
 * The rules as look-up tables. The rules themselves are the encounter's: each question is put to them once, and the
 * answer is kept under numbers, because a walk asks the same ones millions of times.
 */
import { applyTags } from "#encounter/passage.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { type StillToCome, relevantHistory } from "#guidance/relevance.ts";
import { type Move, calmThresholds, fallDue, weigh } from "#guidance/judge.ts";
import { type Push, pushOn, pushed } from "#guidance/settle.ts";
import { HIGHEST, type History, LOWEST, type Standing, nothingYet } from "#guidance/standing.ts";
import type { Meter, Meters, Temperament } from "#guidance/words.ts";
import type { LineTags } from "#scenario/line.ts";
import type { MovesAhead } from "#ink-analysis/state-key.ts";
import { type HistoryChange, type HistoryPart, openHistoryNumbers } from "./history-numbers.ts";
import { DenseIntMap, IntHashMap } from "./typed-arrays.ts";

/** What a move makes of the meters, and what it leaves to be remembered: the same for all histories that it feels alike. */
export interface Weight extends MeterMap {
  /** What it leaves, for `historyAfter`. */
  readonly change: HistoryChange;
  /** Pitfalls, as they were judged. */
  readonly slips: number;
}

/** What becomes of each meter, by what it is: neither has a say in what becomes of the other. */
export interface MeterMap {
  readonly calm: Uint8Array;
  readonly trust: Uint8Array;
}

/** What tags, or the end, make of the meters and of the open promises. */
interface Answer extends MeterMap {
  readonly promises: number;
}

export interface RuleTables {
  /** All that was remembered anywhere, by its number. */
  histories(): readonly History[];
  /** The number of `nothingYet`. */
  readonly nothing: number;
  /** What is remembered as a number, for `weights`. */
  historyNumber(history: History): number;
  /** A move as a number, for `weights`. */
  moveNumber(move: Move): number;
  /** What a move weighs where this is remembered, for each band of calm. */
  weights(history: number, move: number): readonly Weight[];
  /** What is remembered after a move that weighs this, where this was remembered. */
  historyAfter(history: number, weight: Weight): number;
  /** The band that each value of calm is in: within one, calm makes no difference to a move. */
  readonly bands: Uint8Array;
  /** The part of a line's tags that the rules look at, as a number. */
  tagsNumber(tags: LineTags): number;
  /** What such tags make of the meters, where this is remembered. */
  metersAfterTags(tags: number, history: number): MeterMap;
  /** What is remembered once a line with such tags was said. */
  historyAfterLine(tags: number, history: number): number;
  /** What is left of the meters once all has fallen due that does so at the end. */
  metersAtEnd(history: number): MeterMap;
  /** The moves that can still come, as a number, for `relevant`. */
  movesAheadNumber(ahead: MovesAhead): number;
  /** The history without what no move ahead depends on. */
  relevant(history: number, ahead: number): number;
}

export function openRuleTables(rulebook: Rulebook, temperament: Temperament): RuleTables {
  const histories = openHistoryNumbers();
  const moves: Move[] = [];
  const moveByName = interning(moves);
  const aheads: MovesAhead[] = [];
  const aheadByName = interning(aheads);
  const thresholds = calmThresholds(rulebook);
  const bandOf = (calm: number): number => thresholds.filter((threshold) => calm >= threshold).length;
  /** The least calm of each band. */
  const steps = [LOWEST, ...thresholds.toSorted((a, b) => a - b)];
  const bands = Uint8Array.from({ length: HIGHEST + 1 }, (_, calm) => bandOf(calm));
  /** For each move a table, by what it feels of a history, with places in `weighed`. */
  const weights = new IntHashMap();
  const weighed: (readonly Weight[])[] = [];
  const pushes = new Map<string, Uint8Array>();
  /** The parts of a history that the moves ahead, and that a move itself, can feel. */
  const partsAhead: HistoryPart[] = [];
  const partsFelt: HistoryPart[] = [];
  const tags: LineTags[] = [];
  const tagsByName = interning(tags);
  /** By the question, and by the number of what is open. */
  const made: (Answer | undefined)[][] = [];
  const opens = new DenseIntMap();
  const openHistories: History[] = [];
  const openByName = interning(openHistories);
  const everything = {
    practices: new Set(Object.keys(rulebook.practices)),
    pitfalls: new Set(Object.keys(rulebook.pitfalls)),
  };

  /** Everything that can be remembered: what is dropped of it is dropped of any history. */
  const all: History = {
    used: Object.fromEntries(Object.keys(rulebook.practices).map((id) => [id, 1])),
    heard: true,
    listened: true,
    slipped: true,
    openPromises: 0,
    overPromised: true,
  };

  /** Where each level of a meter ends that is pushed. Many moves push alike. */
  const pushedBy = (push: Push): Uint8Array => {
    const name = `${push.gain} ${push.loss}`;
    const known = pushes.get(name);
    if (known !== undefined) return known;
    const made = Uint8Array.from({ length: HIGHEST + 1 }, (_, level) => pushed(rulebook, level, push));
    pushes.set(name, made);
    return made;
  };

  const weighedAt = (felt: History, move: Move, calm: number): Weight => {
    const { changes, history, pitfalls } = weigh(rulebook, temperament, calm, felt, move);
    const mapOn = (meter: Meter): Uint8Array => pushedBy(pushOn(meter, changes));
    const change = histories.changeTo(history);
    return { calm: mapOn("calm"), trust: mapOn("trust"), change, slips: pitfalls.length };
  };
  /** The slip before is part of it, so that a move which is none leaves it. */
  const partFelt = ({ practices, pitfalls }: Move): HistoryPart => {
    const coming = { practices: new Set(practices), pitfalls: new Set(pitfalls) };
    return histories.partOf({ ...relevantHistory(rulebook, all, coming), slipped: true });
  };

  const relevantAhead = (history: number, ahead: number): number => {
    const coming = existing(aheads[ahead]);
    const part = (partsAhead[ahead] ??= histories.partOf(
      relevantHistory(rulebook, all, coming.any ? everything : coming),
    ));
    return histories.reduced(history, part);
  };
  const nothingAhead = aheadByName("", { ...NOTHING, any: false });

  /** What is left of a history that can fall due, by a number of its own. */
  const openIn = (history: number): number => {
    const known = opens.get(history);
    if (known >= 0) return known;
    const open = relevantAhead(history, nothingAhead);
    return opens.set(history, openByName(`${open}`, histories.at(open)));
  };

  /** What tags, or the end, make of the meters; nothing else that is remembered matters to them than promises. */
  const asked = (question: number, history: number): Answer => {
    const open = openIn(history);
    const answers = (made[question] ??= []);
    return answers[open] ?? (answers[open] = answerTo(question, existing(openHistories[open])));
  };
  const answerTo = (question: number, history: History): Answer => {
    const become = (meters: Meters): Standing => {
      const standing = { meters, history };
      return (question === THE_END ? fallDue(rulebook, standing) : applyTags(rulebook, tagsAt(question), standing))
        .standing;
    };
    return { ...meterMapBy(become), promises: become(LOW).history.openPromises };
  };
  const tagsAt = (number: number): LineTags => existing(tags[number - 1]);

  return {
    histories: histories.all,
    nothing: histories.numberOf(nothingYet),
    historyNumber: histories.numberOf,
    moveNumber(move) {
      const { practices, pitfalls, calm, trust, unheard } = move;
      const number = moveByName(`${practices.join()} ${pitfalls.join()} ${calm} ${trust} ${unheard === true}`, move);
      if (number === partsFelt.length) {
        partsFelt.push(partFelt(move));
        weights.open();
      }
      return number;
    },
    weights(history, move) {
      const felt = histories.reduced(history, existing(partsFelt[move]));
      const known = weights.get(move, felt);
      if (known >= 0) return existing(weighed[known]);
      const made = steps.map((calm) => weighedAt(histories.at(felt), existing(moves[move]), calm));
      weights.add(move, felt, weighed.push(made) - 1);
      return made;
    },
    historyAfter: (history, { change }) => histories.after(history, change),
    bands,
    tagsNumber: (line) => tagsByName(`${line.calm} ${line.trust} ${line.later !== null}`, line) + 1,
    metersAfterTags: asked,
    historyAfterLine: (number, history) => histories.withPromises(history, asked(number, history).promises),
    metersAtEnd: (history) => asked(THE_END, history),
    movesAheadNumber: (ahead) =>
      aheadByName(
        ahead.any ? "any" : `${[...ahead.practices].toSorted().join()} ${[...ahead.pitfalls].toSorted().join()}`,
        ahead,
      ),
    relevant: relevantAhead,
  };
}

/** Asks once for each value: both meters have the same range. */
function meterMapBy(become: (meters: Meters) => { readonly meters: Meters }): MeterMap {
  const made = Array.from({ length: HIGHEST + 1 }, (_, value) => become({ calm: value, trust: value }).meters);
  return { calm: Uint8Array.from(made, ({ calm }) => calm), trust: Uint8Array.from(made, ({ trust }) => trust) };
}

const LOW: Meters = { calm: LOWEST, trust: LOWEST };
/** Beside the numbers of tags, which begin with 1. */
const THE_END = 0;
const NOTHING: StillToCome = { practices: new Set(), pitfalls: new Set() };

export function existing<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error("something was asked for by a number that was never given out");
  return thing;
}

/** Gives things with the same name the same number, and keeps the first of them under it. */
function interning<T>(kept: T[]): (name: string, thing: T) => number {
  const numbers = new Map<string, number>();
  return (name, thing) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, kept.length);
    return kept.push(thing) - 1;
  };
}
