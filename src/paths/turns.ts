/**
 * One turn of a conversation, as the encounter plays it: the move is judged, the story goes on, what is due falls due.
 * It is told by the story's engine only where nothing like it was told before.
 */
import type { Diagnostic, Result } from "#diagnostics/diagnostic.ts";
import { arrivalAt } from "#encounter/arrival.ts";
import { endingOf } from "#encounter/passage.ts";
import type { Ending } from "#encounter/turn.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { withinMeter } from "#guidance/standing.ts";
import { type Offer, type Spot, type Telling, openBranches } from "#script/branches.ts";
import type { Clock } from "#script/narrator.ts";
import type { Scenario } from "#script/scenario.ts";
import type { Listener } from "#script/telling.ts";
import { type Course, calmIn, newCourse, pairOf, setOut, trustIn } from "./course.ts";
import { type Precedent, addPrecedent, goBefore, heedTags, noPrecedent, sayLine } from "./precedents.ts";
import { type Rulings, existing, openRulings } from "./rulings.ts";
import type { Outcomes, Stop } from "./walk.ts";

export interface Turns {
  readonly stops: readonly Stop[];
  readonly rulings: Rulings;
  /** What the story came across in all turns so far. */
  readonly passed: {
    readonly containers: Set<string>;
    readonly tests: Map<string, Outcomes>;
    readonly lines: Set<string>;
  };
  /** Turns that the engine told. */
  told(): number;
  /** Lots were drawn. */
  drew(): boolean;
  /** Tells the opening. Leaves `course` where it comes to, and returns the stop. */
  begin(seed: number, course: Course): number;
  /** The moves of the replies at a stop, as the rulings number them. */
  movesAt(stop: number): readonly number[];
  /**
   * Takes the reply with this index at a stop, with this move, from where `course` stands. Leaves it where the turn
   * comes to, and returns the stop; the pitfalls of the move are those that the rulings weigh for it.
   */
  take(stop: number, index: number, move: number, course: Course): number;
  /** What of a history can still be felt at a stop. */
  felt(stop: number, history: number): number;
}

/** Where a telling led. */
interface Led {
  readonly stop: number;
  /** The story is over: what is due falls due. */
  readonly over: boolean;
}

/** What is known of one stop, beside what the walk tells of it. */
interface Known {
  readonly spot: Spot | null;
  readonly ahead: number;
  readonly moves: readonly number[];
  readonly precedents: readonly Precedent<Led>[];
  /** For replies whose telling says too little of what it did with the meters: each telling by itself. */
  readonly single: Map<string, { readonly led: Led; readonly came: Course }>;
}

export function openTurns(scenario: Scenario, rulebook: Rulebook, clock: Clock): Turns {
  const branches = openBranches(scenario, clock);
  const rulings = openRulings(rulebook, scenario.temperament);
  const stops: Stop[] = [];
  const known: Known[] = [];
  const numbers = new Map<string, number>();
  const offers = new Map<string, Offer>();
  const passed = { containers: new Set<string>(), tests: new Map<string, Outcomes>(), lines: new Set<string>() };
  const again = newCourse();
  let told = 0;
  let drew = false;

  const stopOf = (rest: Result<Spot, Diagnostic>, ending: Ending | null): Led => {
    const arrival = arrivalAt(
      scenario,
      rest.ok ? { ok: true, value: { ...rest.value, replies: rest.value.offers } } : rest,
      ending,
    );
    const knot = rest.ok ? rest.value.knot : "";
    const over = rest.ok && rest.value.offers.length === 0;
    const name = rest.ok && !over ? `at ${rest.value.key}` : JSON.stringify([arrival, knot]);
    const found = numbers.get(name);
    if (found !== undefined) return { stop: found, over };
    numbers.set(name, stops.length);
    // The same reply at many stops is one value, so that it is handed over once.
    const replies = (rest.ok ? rest.value.offers : []).map((offer) => {
      const text = JSON.stringify(offer);
      const first = offers.get(text) ?? offer;
      offers.set(text, first);
      return first;
    });
    stops.push(arrival.kind === "decision" ? { knot, kind: "decision", replies } : { knot, ...arrival });
    known.push({
      spot: rest.ok && !over ? rest.value : null,
      ahead: rulings.aheadNumber(rest.ok && !over ? rest.value.ahead : NOTHING_AHEAD),
      moves: replies.map(({ move }) => rulings.moveNumber(move)),
      precedents: replies.map(() => noPrecedent()),
      single: new Map(),
    });
    return { stop: stops.length - 1, over };
  };

  /** Has the engine tell a turn, from where `course` stands to where it comes. */
  const tell = (course: Course, telling: (listener: Listener) => Telling): { telling: Telling; led: Led } => {
    let ending: Ending | null = null;
    const listener: Listener = {
      heed(tags, meters) {
        Object.assign(course, meters);
        heedTags(rulings.tagsNumber(tags), course, rulings);
        return { calm: course.calm, trust: course.trust };
      },
      said(line, meters) {
        Object.assign(course, meters);
        sayLine(rulings.tagsNumber(line.tags), course, rulings);
        ending = endingOf(line) ?? ending;
        passed.lines.add(`${line.speaker ?? ""}: ${line.text}`);
      },
    };
    const done = telling(listener);
    told += 1;
    drew ||= done.drew;
    for (const container of done.passed) passed.containers.add(container);
    for (const step of done.steps) {
      if (step.kind !== "look") continue;
      const { passed: yes = false, failed: no = false } = passed.tests.get(step.source) ?? {};
      passed.tests.set(step.source, { passed: yes || step.value !== 0, failed: no || step.value === 0 });
    }
    return { telling: done, led: stopOf(done.rest, ending) };
  };

  /** Nothing like it was told yet: the engine tells it, and it is kept for the next time. */
  const tellAnew = (at: Known, index: number, course: Course): Led => {
    const { calm, trust, history } = course;
    const precedent = existing(at.precedents[index]);
    const alone = `${index} ${calm} ${trust} ${history}`;
    const single = at.single.get(alone);
    if (single !== undefined) {
      Object.assign(course, single.came);
      return single.led;
    }
    const spot = existing(at.spot ?? undefined);
    const { telling, led } = tell(course, (listener) => branches.take(spot, index, { calm, trust }, listener));
    if (telling.opaque) {
      at.single.set(alone, { led, came: { ...course } });
      return led;
    }
    addPrecedent(precedent, telling.steps, led, rulings);
    setOut(again, calm, trust, history);
    if (goBefore(precedent, again, rulings) !== led || !alike(again, course))
      throw new Error(`reply ${index} of "${scenario.id}" does not go the same way twice at ${spot.knot}`);
    return led;
  };

  const arrive = ({ stop, over }: Led, course: Course): number => {
    if (over) {
      const pair = rulings.settledUp(course.history, pairOf(course.saidCalm, course.saidTrust));
      course.saidCalm = calmIn(pair);
      course.saidTrust = trustIn(pair);
    }
    return stop;
  };

  return {
    stops,
    rulings,
    passed,
    told: () => told,
    drew: () => drew,
    begin(seed, course) {
      setOut(course, scenario.opening.calm, scenario.opening.trust, rulings.nothing);
      const { led } = tell(course, (listener) => branches.begin(seed, listener));
      return arrive(led, course);
    },
    movesAt: (stop) => existing(known[stop]).moves,
    take(stop, index, move, course) {
      const at = existing(known[stop]);
      const precedent = existing(at.precedents[index]);
      const weight = rulings.weigh(course.history, move, course.saidCalm);
      const calm = withinMeter(course.saidCalm + weight.calm);
      const trust = withinMeter(course.saidTrust + weight.trust);
      setOut(course, calm, trust, weight.history);
      const before = goBefore(precedent, course, rulings);
      if (before !== null) return arrive(before, course);
      setOut(course, calm, trust, weight.history);
      return arrive(tellAnew(at, index, course), course);
    },
    felt(stop, history) {
      const at = existing(known[stop]);
      return at.spot === null ? rulings.nothing : rulings.felt(history, at.ahead);
    },
  };
}

const NOTHING_AHEAD = { practices: new Set<string>(), pitfalls: new Set<string>(), any: false };

const alike = (a: Course, b: Course): boolean =>
  a.history === b.history && a.saidCalm === b.saidCalm && a.saidTrust === b.saidTrust;
