/**
 * One turn of a conversation, as the encounter plays it: the move is judged, the story goes on, what is due falls due.
 * It is told by the story's engine only where nothing like it was told before.
 */
import { type Diagnostic, type Result, success } from "#diagnostics/diagnostic.ts";
import { arrivalAt } from "#encounter/outcome.ts";
import { endingOf } from "#encounter/passage.ts";
import type { Ending } from "#encounter/turn.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { withinMeter } from "#guidance/standing.ts";
import { type Spot, type Step, type Telling, openBranches } from "#ink-analysis/branches.ts";
import type { Offer, Site } from "#ink-analysis/state-key.ts";
import { testsMeter } from "#ink-analysis/expression.ts";
import type { Clock } from "#story/narrator.ts";
import type { Scenario } from "#scenario/scenario.ts";
import type { Listener } from "#story/run-turn.ts";
import { bareSteps } from "./normalise-steps.ts";
import { type Course, newCourse, setOut } from "./meter-state.ts";
import { type Precedent, addPrecedent, goBefore, heedTags, noPrecedent, sayLine, stepsWhere } from "./memo.ts";
import { type Rulings, type Weight, existing, openRulings } from "./rule-tables.ts";
import type { Outcomes, Stop } from "#paths/walk.ts";

export interface Turns {
  readonly stops: readonly Stop[];
  readonly rulings: Rulings;
  /** Containers of the compiled story that were come through so far, as paths. */
  containers(): ReadonlySet<string>;
  /** What else the story came across in all turns so far. */
  readonly passed: {
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
   * Takes the reply with this index at a stop, where its move weighs this, from where `course` stands. Leaves it where
   * the turn comes to, and returns the stop.
   */
  take(stop: number, index: number, weight: Weight, course: Course): number;
  /** What of a history can still be felt at a stop. */
  felt(stop: number, history: number): number;
}

/** Where a telling led. */
interface Led {
  readonly stop: number;
  /** The story is over: what is due falls due. */
  readonly over: boolean;
}

/** A telling, what of it a reply has to be led through again, and the ending that was told in it. */
interface Told {
  readonly telling: Telling;
  readonly steps: readonly Step[];
  readonly ending: Ending | null;
}

/** What the stops at one site have in common. */
interface Place {
  /** The same reply at many places is one value, so that it is handed over once. */
  readonly replies: readonly Offer[];
  /** What is ahead and the moves of the replies, as the rulings number them. */
  readonly ahead: number;
  readonly moves: readonly number[];
  /** How the replies went before, by all that they asked for. */
  readonly precedents: readonly Precedent<Told>[];
}

/** What is known of one stop, beside what the walk tells of it. */
interface Known {
  spot: Spot | null;
  readonly place: Place;
  /** How its replies went before, by what they asked of the meters. */
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
  const places = new Map<number, Place>();
  const passed = { tests: new Map<string, Outcomes>(), lines: new Set<string>() };
  const again = newCourse();
  let told = 0;
  let drew = false;

  const placeAt = (site: Pick<Site, "number" | "offers" | "ahead">): Place => {
    const found = places.get(site.number);
    if (found !== undefined) return found;
    const replies = site.offers.map((offer) => {
      const text = JSON.stringify(offer);
      const first = offers.get(text) ?? offer;
      offers.set(text, first);
      return first;
    });
    const place: Place = {
      replies,
      ahead: rulings.aheadNumber(site.ahead),
      moves: replies.map(({ move }) => rulings.moveNumber(move)),
      precedents: replies.map(() => noPrecedent()),
    };
    places.set(site.number, place);
    return place;
  };
  const stopOf = (rest: Result<Spot, Diagnostic>, ending: Ending | null): Led => {
    const site = rest.ok ? rest.value.site : NOWHERE;
    const over = rest.ok && site.offers.length === 0;
    const arrival = arrivalAt(scenario, rest.ok ? success({ knot: site.knot, replies: site.offers }) : rest, ending);
    const { knot } = site;
    const name = rest.ok && !over ? `at ${rest.value.key}` : JSON.stringify([arrival, knot]);
    const found = numbers.get(name);
    if (found !== undefined) {
      // One that was told is worth more than one that was led to. It is taken whole: a state fits its own values alone,
      // though what the story sees of others may be the same.
      const there = known[found];
      if (rest.ok && there !== undefined && there.spot?.state === null && rest.value.state !== null)
        there.spot = rest.value;
      return { stop: found, over };
    }
    numbers.set(name, stops.length);
    const place = placeAt(site);
    const { replies } = place;
    stops.push(arrival.kind === "decision" ? { knot, kind: "decision", replies } : { knot, ...arrival });
    known.push({
      spot: rest.ok && !over ? rest.value : null,
      place,
      precedents: replies.map(() => noPrecedent()),
      single: new Map(),
    });
    return { stop: stops.length - 1, over };
  };

  /** Hears a telling, from where `course` stands to where it comes. */
  const listening = (course: Course): { readonly listener: Listener; ending(): Ending | null } => {
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
      },
    };
    return { listener, ending: () => ending };
  };
  const note = (telling: Telling): void => {
    told += 1;
    drew ||= telling.drew;
    for (const step of telling.steps) {
      if (step.kind === "said") passed.lines.add(`${step.line.speaker ?? ""}: ${step.line.text}`);
      if (step.kind !== "look" || !testsMeter(step.at)) continue;
      const { passed: yes = false, failed: no = false } = passed.tests.get(step.source) ?? {};
      passed.tests.set(step.source, { passed: yes || step.value !== 0, failed: no || step.value === 0 });
    }
  };

  /** It did not go so from this stop yet. Where it went so from another one of its site, it is led the same way. */
  const goOn = (at: Known, index: number, course: Course): Led => {
    const { calm, trust, history } = course;
    const spot = existing(at.spot ?? undefined);
    const alone = `${index} ${calm} ${trust} ${history}`;
    const single = at.single.get(alone);
    if (single !== undefined) {
      Object.assign(course, single.came);
      return single.led;
    }
    const origin = {
      spot,
      reply: index,
      meters: { calm, trust },
      listener: () => listening({ ...course, calm, trust, history }).listener,
    };
    const holding = branches.holding(spot);
    const precedent = existing(at.precedents[index]);
    const atSite = existing(at.place.precedents[index]);
    const before = branches.leadsAgain
      ? goBefore(atSite, course, rulings, { see: (fact, more) => branches.see(spot, fact, more), holding })
      : null;
    if (before !== null) {
      const led = stopOf(branches.lead(before.telling, origin), before.ending);
      addPrecedent(precedent, stepsWhere(before.steps, holding), led, rulings);
      return led;
    }
    setOut(course, calm, trust, history);
    const heard = listening(course);
    const telling = branches.take({ ...origin, listener: () => heard.listener });
    const led = stopOf(telling.rest, heard.ending());
    note(telling);
    if (telling.opaque) {
      at.single.set(alone, { led, came: { ...course } });
      return led;
    }
    const steps = bareSteps(telling.steps);
    if (branches.leadsAgain) addPrecedent(atSite, steps, { telling, steps, ending: heard.ending() }, rulings);
    addPrecedent(precedent, stepsWhere(steps, holding), led, rulings);
    setOut(again, calm, trust, history);
    if (goBefore(precedent, again, rulings) !== led || !alike(again, course))
      throw new Error(`reply ${index} of "${scenario.id}" does not go the same way twice at ${spot.site.knot}`);
    return led;
  };

  const arrive = ({ stop, over }: Led, course: Course): number => {
    if (over) {
      const made = rulings.settledUp(course.history);
      course.saidCalm = existing(made.calm[course.saidCalm]);
      course.saidTrust = existing(made.trust[course.saidTrust]);
    }
    return stop;
  };

  return {
    stops,
    rulings,
    passed,
    containers: () => branches.passed(),
    told: () => told,
    drew: () => drew,
    begin(seed, course) {
      setOut(course, scenario.opening.calm, scenario.opening.trust, rulings.nothing);
      const { listener, ending } = listening(course);
      const telling = branches.begin(seed, listener);
      note(telling);
      return arrive(stopOf(telling.rest, ending()), course);
    },
    movesAt: (stop) => existing(known[stop]).place.moves,
    take(stop, index, weight, course) {
      const at = existing(known[stop]);
      const precedent = existing(at.precedents[index]);
      const calm = withinMeter(course.saidCalm + weight.calm);
      const trust = withinMeter(course.saidTrust + weight.trust);
      setOut(course, calm, trust, weight.history);
      const before = goBefore(precedent, course, rulings);
      if (before !== null) return arrive(before, course);
      setOut(course, calm, trust, weight.history);
      return arrive(goOn(at, index, course), course);
    },
    felt(stop, history) {
      const at = existing(known[stop]);
      return at.spot === null ? rulings.nothing : rulings.felt(history, at.place.ahead);
    },
  };
}

/** Where a story is that broke. */
const NOWHERE: Pick<Site, "number" | "knot" | "offers" | "ahead"> = {
  number: -1,
  knot: "",
  offers: [],
  ahead: { practices: new Set(), pitfalls: new Set(), any: false },
};

const alike = (a: Course, b: Course): boolean =>
  a.history === b.history && a.saidCalm === b.saidCalm && a.saidTrust === b.saidTrust;
