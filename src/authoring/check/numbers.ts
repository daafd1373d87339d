/** The numbers that an author needs: where the meters can stand, what ends how often, and how long it takes. */
import type { Encounter } from "#encounter/encounter.ts";
import { HIGHEST, LOWEST } from "#guidance/standing.ts";
import { METERS, type Meter } from "#guidance/words.ts";
import { randomPlay } from "#paths/random-play.ts";
import { reachableEndings } from "#paths/reachable-endings.ts";
import type { Range, Walk } from "#paths/walk.ts";
import { follow, offersAt } from "#paths/ways.ts";
import type { EndingKind } from "#scenario/words.ts";
import { decentPlay, decentVisits } from "./decent-play.ts";
import { statesByDecision } from "./decision-chances.ts";
import { type Fortunes, fortunesOf } from "./level.ts";
import { type MeterTestNumbers, testedMeters } from "./meter-tests.ts";
import { type ReadingTime, readingOf } from "./reading.ts";
import { samplePlays, scoreIn } from "./sample-plays.ts";
import { type Subject, placeOfReply } from "./subject.ts";
import { writtenEndings } from "./written.ts";

export interface AuthorNumbers {
  readonly level: Fortunes;
  /** Null where no play comes to an ending. */
  readonly reading: ReadingTime | null;
  /** In the script's order. */
  readonly tests: readonly MeterTestNumbers[];
  readonly decisions: readonly DecisionNumbers[];
  /** Where a meter stands at its end on the best way, with decisions still to come. */
  readonly full: readonly {
    readonly meter: Meter;
    readonly value: number;
    readonly from: number;
    readonly of: number;
  }[];
  readonly endings: readonly EndingNumbers[];
  /** Plays by which the scores were found. */
  readonly plays: number;
}

/** How far a meter can be, and where it is in the middle of all plays of a manner. */
export interface Stand extends Range {
  readonly middle: number;
}

export interface DecisionNumbers {
  readonly file: string;
  /** Of the first reply on offer; 0 where it isn't known. */
  readonly line: number;
  readonly knot: string;
  /** On any way, with the middle of plays at random. */
  readonly atRandom: Readonly<Record<Meter, Stand>>;
  /** Of plays without a slip; null where they never come here. */
  readonly withoutASlip: Readonly<Record<Meter, Stand>> | null;
}

export interface EndingNumbers {
  readonly kind: EndingKind;
  readonly outcome: string;
  readonly file: string;
  readonly line: number;
  /** Shares of plays of each manner, 0 to 1. */
  readonly atRandom: number;
  readonly colleague: number;
  readonly withoutASlip: number;
  /** Scores in the debriefs of some plays that ended so; null where none did. */
  readonly score: Range | null;
}

/** Plays of each manner by which scores are found. */
const PLAYS = 100;

export function authorNumbers(subject: Subject): AuthorNumbers {
  const played = [...samplePlays(subject, "at-random", PLAYS), ...samplePlays(subject, "without-a-slip", PLAYS)];
  return {
    level: fortunesOf(subject),
    reading: readingOf(subject),
    tests: testedMeters(subject),
    decisions: decisionNumbers(subject),
    full: fullOnBestWay(subject),
    endings: endingNumbers(subject, played),
    plays: played.length,
  };
}

function decisionNumbers(subject: Subject): readonly DecisionNumbers[] {
  const { walk, random } = subject;
  const careful = decentVisits(walk);
  return [...statesByDecision(walk, random.visits).values()].map((states) => {
    const [first] = states.flatMap((state) => offersAt(walk, state).slice(0, 1)).slice(0, 1);
    const place = first === undefined ? { file: "", line: 0 } : placeOfReply(subject, first);
    const decent = states.filter((state) => (careful[state] ?? 0) > 0);
    return {
      file: place.file,
      line: place.line,
      knot: walk.stops[walk.states.stop[states[0] ?? -1] ?? -1]?.knot ?? "",
      atRandom: standsIn(walk, states, random.visits),
      withoutASlip: decent.length === 0 ? null : standsIn(walk, decent, careful),
    };
  });
}

const standsIn = (walk: Walk, states: readonly number[], visits: Float64Array): Record<Meter, Stand> => ({
  calm: standIn(walk.states.calm, states, visits),
  trust: standIn(walk.states.trust, states, visits),
});

function standIn(values: Uint8Array, states: readonly number[], visits: Float64Array): Stand {
  const shares = new Float64Array(HIGHEST + 1);
  for (const state of states) {
    const value = values[state] ?? 0;
    shares[value] = (shares[value] ?? 0) + (visits[state] ?? 0);
  }
  const come = shares.reduce((sum, share) => sum + share, 0);
  let passed = 0;
  return {
    least: shares.findIndex((share) => share > 0),
    most: [...shares].findLastIndex((share) => share > 0),
    middle: shares.findIndex((share) => (passed += share) >= come / 2),
  };
}

/** Where nothing that is written moves a meter any more. */
export function fullOnBestWay({ walk, surveyed }: Subject): AuthorNumbers["full"] {
  const { best } = reachableEndings(walk, surveyed, walk.openings[0] ?? -1);
  if (best === null) return [];
  const states = [best.way.from];
  for (const choice of best.way.choices) states.push(follow(walk, states.at(-1) ?? -1, choice));
  const decisions = states.slice(0, -1);
  return METERS.flatMap((meter) => {
    const values = decisions.map((state) => walk.states[meter][state] ?? 0);
    const value = values.at(-1) ?? 0;
    if (value !== LOWEST && value !== HIGHEST) return [];
    return [{ meter, value, from: values.findLastIndex((one) => one !== value) + 2, of: values.length }];
  });
}

function endingNumbers(subject: Subject, played: readonly Encounter[]): readonly EndingNumbers[] {
  const { walk, random, catalogue, sourceMap } = subject;
  const written = writtenEndings(sourceMap);
  const usual = randomPlay(walk, catalogue.rulebook.chances.colleague);
  const decent = decentPlay(walk);
  return random.endings.map(({ ending, knot, share }) => {
    const same = (other: { readonly kind: string; readonly outcome: string }): boolean =>
      other.kind === ending.kind && other.outcome === ending.outcome;
    const place = written.find(same)?.place ?? { file: sourceMap.file, line: 0 };
    const scores = played.flatMap((play) =>
      play.now.kind === "ending" && same(play.now.ending) ? [scoreIn(subject, play)] : [],
    );
    return {
      kind: ending.kind,
      outcome: ending.outcome,
      file: place.file,
      line: place.line,
      atRandom: share,
      colleague: usual.endings.find((other) => other.knot === knot && same(other.ending))?.share ?? 0,
      withoutASlip: walk.stops.reduce(
        (sum, stop, at) =>
          sum + (stop.kind === "ending" && stop.knot === knot && same(stop.ending) ? (decent[at] ?? 0) : 0),
        0,
      ),
      score: scores.length === 0 ? null : { least: Math.min(...scores), most: Math.max(...scores) },
    };
  });
}
