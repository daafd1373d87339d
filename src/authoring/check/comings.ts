/**
 * Who comes, goes and speaks, on every way: somebody who comes twice, goes without being there, or speaks while away;
 * a customer whom the play isn't about; and replies that are judged by a customer who isn't there. Looked for among the stops: who is there at one depends on
 * the turns that lead to it. Meters may rule out that two turns follow one another, so nothing is told that no play shows.
 */
import type { Diagnostic, ShownWay } from "#diagnostics/diagnostic.ts";
import { meaningDiagnostic } from "#diagnostics/meaning-diagnostics.ts";
import type { Encounter } from "#encounter/encounter.ts";
import type { Beat } from "#encounter/turn.ts";
import type { Offer, StagedLine, StagedTurn } from "#paths/walk.ts";
import { type Way, offersAt, wayAlong, wayTo } from "#paths/ways.ts";
import { YOU } from "#scenario/line.ts";
import { playedAlong } from "./sample-plays.ts";
import { placesOfLines } from "./sightings.ts";
import { placeOfReply, quotedForReport, shown, type Subject } from "./subject.ts";
import {
  type Misplaced,
  type Whereabouts,
  isHere,
  misplacedIn,
  nameOfWhereabouts,
  whereaboutsAfter,
  whereaboutsAtFirst,
} from "./whereabouts.ts";
import { at } from "./written.ts";

/** A stop, and where everybody is there, as some turns lead to it. */
interface Node {
  readonly stop: number;
  readonly where: Whereabouts;
  /** The replies that lead there, from the opening of this stop on. */
  readonly opening: number;
  readonly course: readonly number[];
}

/** Ways that are played at most until one shows what was found, and stops from which that is tried. */
const TRIED = 24;
const TRIED_FROM = 6;

export function comings(subject: Subject): Diagnostic[] {
  const { scenario } = subject;
  const places = placesOfLines(subject);
  const found = new Map<string, Diagnostic>();
  const tries = new Map<string, number>();
  /** Whether something is still to be looked at. Counts as a look. */
  const isOpen = (key: string): boolean => {
    const looked = tries.get(key) ?? 0;
    tries.set(key, looked + 1);
    return !found.has(key) && looked < TRIED_FROM;
  };
  const nameOf = (speaker: string): string => scenario.cast.find((one) => one.speaker === speaker)?.name ?? speaker;

  const tellLine = (node: Node, { reply }: StagedTurn, line: StagedLine, { code, speaker }: Misplaced): void => {
    const place = places(line.line);
    const key = `${code} ${speaker} ${at(place)}`;
    if (!isOpen(key)) return;
    const way = wayThatShows(subject, node, reply, (play) => shows(play, line.line, { code, speaker }));
    if (way !== null) found.set(key, meaningDiagnostic(code, place, { name: nameOf(speaker) }, way));
  };
  const tellReply = (node: Node, reply: Offer): void => {
    const key = `customer-away ${reply.source}`;
    if (!isOpen(key)) return;
    const isAway = (play: Encounter): boolean => customerIsAway(whereaboutsIn(play, play.turns.length - 1));
    const way = wayThatShows(subject, node, reply.index, isAway);
    const words = { words: quotedForReport(reply.text), name: nameOf(node.where.customer ?? "") };
    if (way !== null) found.set(key, meaningDiagnostic("customer-away", placeOfReply(subject, reply), words, way));
  };

  eachNode(subject, tellLine, (node) => {
    if (!customerIsAway(node.where)) return;
    const stop = subject.walk.stops[node.stop];
    for (const reply of stop?.kind === "decision" ? stop.replies : []) if (isJudged(reply)) tellReply(node, reply);
  });
  return [...found.values()];
}

/** Nobody is away while it is open who the customer is. */
const customerIsAway = (where: Whereabouts): boolean => where.customer !== null && !isHere(where, where.customer);

/** It would move calm and trust. */
const isJudged = ({ move: { practices, pitfalls, calm, trust, unheard } }: Offer): boolean =>
  unheard !== true && (practices.length + pitfalls.length > 0 || calm !== 0 || trust !== 0);

/** Goes through all stops with all that can be where they are, breadth first; `misplaced` is told of each line. */
function eachNode(
  { walk, scenario }: Subject,
  misplaced: (from: Node, turn: StagedTurn, line: StagedLine, what: Misplaced) => void,
  arrived: (node: Node) => void,
): void {
  const turnsFrom = new Map<number, StagedTurn[]>();
  for (const turn of walk.coverage.staged) {
    const others = turnsFrom.get(turn.from);
    if (others === undefined) turnsFrom.set(turn.from, [turn]);
    else others.push(turn);
  }
  const beginning: Node = { stop: -1, where: whereaboutsAtFirst(scenario), opening: -1, course: [] };
  const seen = new Set<string>();
  const waiting = [beginning];
  for (const node of waiting)
    for (const turn of turnsFrom.get(node.stop) ?? []) {
      let { where } = node;
      for (const line of turn.lines) {
        for (const what of misplacedIn(where, line)) misplaced(node, turn, line, what);
        where = whereaboutsAfter(where, line);
      }
      const name = `${turn.to} ${nameOfWhereabouts(where)}`;
      if (seen.has(name)) continue;
      seen.add(name);
      const first = node.stop < 0;
      const next: Node = {
        stop: turn.to,
        where,
        opening: first ? turn.to : node.opening,
        course: first ? [] : [...node.course, turn.reply],
      };
      arrived(next);
      waiting.push(next);
    }
}

/** A way to a stop and on by a reply that shows what was found there; null if none of those that are played does. */
function wayThatShows(
  subject: Subject,
  node: Node,
  reply: number,
  isShown: (play: Encounter) => boolean,
): ShownWay | null {
  for (const way of waysTo(subject, node, reply)) {
    const played = playedAlong(subject, way);
    if (played !== null && isShown(played)) return shown(subject, way);
  }
  return null;
}

/** The way by which the stop was found first, and then ways to other states there. */
function* waysTo({ walk }: Subject, { stop, opening, course }: Node, reply: number): Generator<Way> {
  const openings = walk.openings.filter((state) => opening < 0 || walk.states.stop[state] === opening);
  const more = reply < 0 ? [] : [reply];
  for (const from of openings) yield wayAlong(walk, from, [...course, ...more]);
  const there: number[] = [];
  for (const [state, rests] of walk.states.stop.entries())
    if (rests === stop && offersAt(walk, state)[reply] !== undefined) there.push(state);
  for (let tried = 0; tried < Math.min(TRIED, there.length); tried++) {
    const state = there[Math.floor((tried * there.length) / Math.min(TRIED, there.length))] ?? 0;
    const way = wayTo(walk, state);
    yield wayAlong(walk, way.from, [...way.choices, ...more]);
  }
}

const beatsOf = ({ opening, turns }: Encounter, count: number): readonly Beat[] =>
  [opening, ...turns.slice(0, count)].flatMap(({ beats }) => beats);

const stagedOf = ({ speaker, text, tags: { enter, leave, customer, scene } }: Beat): StagedLine => ({
  line: `${speaker ?? ""}: ${text}`,
  speaker: speaker === YOU || text === "" ? null : speaker,
  enter,
  leave,
  customer,
  scene,
});

/** Where everybody is after so many turns. */
const whereaboutsIn = (play: Encounter, turns: number): Whereabouts =>
  beatsOf(play, turns).map(stagedOf).reduce(whereaboutsAfter, whereaboutsAtFirst(play.scenario));

/** Whether a line of this play shows what was found. */
function shows(play: Encounter, said: string, what: Misplaced): boolean {
  let where = whereaboutsAtFirst(play.scenario);
  for (const line of beatsOf(play, play.turns.length).map(stagedOf)) {
    const here = misplacedIn(where, line);
    if (line.line === said && here.some((one) => one.code === what.code && one.speaker === what.speaker)) return true;
    where = whereaboutsAfter(where, line);
  }
  return false;
}
