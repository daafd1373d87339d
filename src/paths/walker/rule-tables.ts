/**
 * The rules as look-up tables. The rules themselves are the encounter's: each question is put to them once, and the
 * answer is kept under numbers, because a walk asks the same ones millions of times.
 */
import { applyTags } from "#encounter/passage.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { type StillToCome, relevantHistory } from "#guidance/relevance.ts";
import { type Move, calmThresholds, fallDue, weigh } from "#guidance/judge.ts";
import { type Push, pushOn, pushed } from "#guidance/settle.ts";
import { HIGHEST, type History, LOWEST, nothingYet } from "#guidance/standing.ts";
import type { Meter, Meters, Temperament } from "#guidance/words.ts";
import type { LineTags } from "#scenario/line.ts";
import type { MovesAhead } from "#ink-analysis/state-key.ts";
import { DenseIntMap } from "./typed-arrays.ts";

/** What a move makes of the meters, and what it leaves to be remembered. */
export interface Weight extends MeterMap {
  readonly history: number;
  /** Pitfalls, as they were judged. */
  readonly slips: number;
}

/** What becomes of each meter, by what it is: neither has a say in what becomes of the other. */
export interface MeterMap {
  readonly calm: Uint8Array;
  readonly trust: Uint8Array;
}

export interface RuleTables {
  readonly histories: readonly History[];
  /** The number of `nothingYet`. */
  readonly nothing: number;
  /** What is remembered as a number, for `weights`. */
  historyNumber(history: History): number;
  /** A move as a number, for `weights`. */
  moveNumber(move: Move): number;
  /** What a move weighs where this is remembered, for each band of calm. */
  weights(history: number, move: number): readonly Weight[];
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
  const histories: History[] = [];
  const historyByName = interning(histories);
  const moves: Move[] = [];
  const moveByName = interning(moves);
  const aheads: MovesAhead[] = [];
  const aheadByName = interning(aheads);
  const thresholds = calmThresholds(rulebook);
  const bandOf = (calm: number): number => thresholds.filter((threshold) => calm >= threshold).length;
  const bands = Uint8Array.from({ length: HIGHEST + 1 }, (_, calm) => bandOf(calm));
  const weights: (readonly Weight[] | undefined)[][] = [];
  const pushes = new Map<string, Uint8Array>();
  const relevant: DenseIntMap[] = [];
  const tags: LineTags[] = [];
  const tagsByName = interning(tags);
  const after: DenseIntMap[] = [];
  /** By the question, and by the number of what is open. */
  const made: (MeterMap | undefined)[][] = [];
  const opens = new DenseIntMap();
  const openHistories: History[] = [];
  const openByName = interning(openHistories);
  const everything = {
    practices: new Set(Object.keys(rulebook.practices)),
    pitfalls: new Set(Object.keys(rulebook.pitfalls)),
  };

  const numberOf = (history: History): number => {
    const { used, heard, listened, slipped, openPromises, overPromised } = history;
    const times = Object.entries(used).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return historyByName(`${times.join(" ")} ${heard} ${listened} ${slipped} ${openPromises} ${overPromised}`, history);
  };
  const historyAt = (number: number): History => existing(histories[number]);

  /** Where each level of a meter ends that is pushed. Many moves push alike. */
  const pushedBy = (push: Push): Uint8Array => {
    const name = `${push.gain} ${push.loss}`;
    const known = pushes.get(name);
    if (known !== undefined) return known;
    const made = Uint8Array.from({ length: HIGHEST + 1 }, (_, level) => pushed(rulebook, level, push));
    pushes.set(name, made);
    return made;
  };

  const weighed = (history: number, move: number, calm: number): Weight => {
    const made = existing(moves[move]);
    const { changes, history: after, pitfalls } = weigh(rulebook, temperament, calm, historyAt(history), made);
    const mapOn = (meter: Meter): Uint8Array => pushedBy(pushOn(meter, changes));
    return { calm: mapOn("calm"), trust: mapOn("trust"), history: numberOf(after), slips: pitfalls.length };
  };

  const relevantAhead = (history: number, ahead: number): number => {
    const answers = (relevant[ahead] ??= new DenseIntMap());
    const known = answers.get(history);
    if (known >= 0) return known;
    const coming = existing(aheads[ahead]);
    return answers.set(
      history,
      numberOf(relevantHistory(rulebook, historyAt(history), coming.any ? everything : coming)),
    );
  };
  const nothingAhead = aheadByName("", { ...NOTHING, any: false });

  /** What is left of a history that can fall due, by a number of its own. */
  const openIn = (history: number): number => {
    const known = opens.get(history);
    if (known >= 0) return known;
    const open = relevantAhead(history, nothingAhead);
    return opens.set(history, openByName(`${open}`, historyAt(open)));
  };

  /** What tags, or the end, make of the meters; nothing else that is remembered matters to them than promises. */
  const asked = (question: number, history: number): MeterMap => {
    const open = openIn(history);
    const answers = (made[question] ??= []);
    return answers[open] ?? (answers[open] = answerTo(question, existing(openHistories[open])));
  };
  const answerTo = (question: number, history: History): MeterMap =>
    meterMapBy((meters) => {
      const standing = { meters, history };
      return (question === THE_END ? fallDue(rulebook, standing) : applyTags(rulebook, tagsAt(question), standing))
        .standing;
    });
  const tagsAt = (number: number): LineTags => existing(tags[number - 1]);

  return {
    histories,
    nothing: numberOf(nothingYet),
    historyNumber: numberOf,
    moveNumber: (move) =>
      moveByName(
        `${move.practices.join()} ${move.pitfalls.join()} ${move.calm} ${move.trust} ${move.unheard === true}`,
        move,
      ),
    weights(history, move) {
      const answers = (weights[history] ??= []);
      return (answers[move] ??= [LOWEST, ...thresholds.toSorted((a, b) => a - b)].map((calm) =>
        weighed(history, move, calm),
      ));
    },
    bands,
    tagsNumber: (line) => tagsByName(`${line.calm} ${line.trust} ${line.later !== null}`, line) + 1,
    metersAfterTags: asked,
    historyAfterLine(number, history) {
      const answers = (after[number] ??= new DenseIntMap());
      const known = answers.get(history);
      if (known >= 0) return known;
      const before = { meters: LOW, history: historyAt(history) };
      return answers.set(history, numberOf(applyTags(rulebook, tagsAt(number), before).standing.history));
    },
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
