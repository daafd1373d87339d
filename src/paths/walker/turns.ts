/**
 * One turn of a conversation, as the encounter plays it: the move is judged, the story goes on, what is due falls due.
 * The engine runs only where no memo answers.
 */
import { type Diagnostic, type Result, success } from "#diagnostics/diagnostic.ts";
import { outcomeAt } from "#encounter/outcome.ts";
import type { Ending } from "#encounter/turn.ts";
import type { Rulebook } from "#guidance/catalogue.ts";
import { type StoryState, type EngineTurn, openBranches } from "#ink-analysis/branches.ts";
import type { Offer, DecisionPoint } from "#ink-analysis/state-key.ts";
import type { Clock } from "#story/narrator.ts";
import type { Scenario } from "#scenario/scenario.ts";
import { listenWith } from "./listen-with.ts";
import { normaliseSteps } from "./normalise-steps.ts";
import { type MeterState, newMeterState, pairOf, setMeters, settledAlike } from "./meter-state.ts";
import type { SeenTests } from "./meter-tests.ts";
import { type Noted, type Untagged, openNoted } from "./noted.ts";
import { type Memo, remember, lookUp, emptyMemo, stepsWhere } from "./memo.ts";
import type { Destination, SharedMemo, StopMemo, StopReply } from "./stop-memo.ts";
import { type RuleTables, type Weight, existing, openRuleTables } from "./rule-tables.ts";
import type { Stop } from "#paths/walk.ts";

export interface Turns {
  readonly stops: readonly Stop[];
  readonly tables: RuleTables;
  /** Containers of the compiled story that the engine has entered so far, as paths. */
  containers(): ReadonlySet<string>;
  /** What else the story came across in all turns so far. */
  readonly noted: Noted;
  /** Turns that the engine ran. */
  engineTurns(): number;
  /** Lots were drawn. */
  drew(): boolean;
  /** Runs the opening. Brings `meterState` to where it ends, and returns the stop. */
  begin(seed: number, meterState: MeterState): number;
  /** The moves of the replies at a stop, as the tables number them. */
  movesAt(stop: number): readonly number[];
  /** The reply with this index at a stop, to be taken as often as one likes. */
  replyAt(stop: number, index: number): StopReply;
  /**
   * Takes a reply, where its move weighs this, from where `meterState` stands. Brings it to where the turn ends, and
   * returns the stop.
   */
  take(reply: StopReply, weight: Weight, meterState: MeterState): number;
  /** The part of a history that is still relevant at a stop. */
  relevant(stop: number, history: number): number;
}

/** `tests`, where it is given, takes up what the tests of a meter are asked at. */
export function openTurns(scenario: Scenario, rulebook: Rulebook, clock: Clock, tests?: SeenTests): Turns {
  const branches = openBranches(scenario, clock);
  const tables = openRuleTables(rulebook, scenario.temperament);
  const stops: Stop[] = [];
  const known: StopMemo[] = [];
  const numbers = new Map<string, number>();
  const offers = new Map<string, Offer>();
  const sharedMemos = new Map<number, SharedMemo>();
  const noted = openNoted(scenario);
  const again = newMeterState();
  let engineTurns = 0;
  let drew = false;

  const sharedAt = (decisionPoint: Pick<DecisionPoint, "number" | "offers" | "movesAhead">): SharedMemo => {
    const found = sharedMemos.get(decisionPoint.number);
    if (found !== undefined) return found;
    const replies = decisionPoint.offers.map((offer) => {
      const text = JSON.stringify(offer);
      const first = offers.get(text) ?? offer;
      offers.set(text, first);
      return first;
    });
    const shared: SharedMemo = {
      replies,
      movesAhead: tables.movesAheadNumber(decisionPoint.movesAhead),
      moves: replies.map(({ move }) => tables.moveNumber(move)),
      memos: replies.map(() => emptyMemo()),
    };
    sharedMemos.set(decisionPoint.number, shared);
    return shared;
  };
  const stopOf = (rest: Result<StoryState, Diagnostic>, ending: Ending | null): Destination => {
    const decisionPoint = rest.ok ? rest.value.decisionPoint : NOWHERE;
    const over = rest.ok && decisionPoint.offers.length === 0;
    const outcome = outcomeAt(
      scenario,
      rest.ok ? success({ knot: decisionPoint.knot, replies: decisionPoint.offers }) : rest,
      ending,
    );
    const { knot } = decisionPoint;
    const name = rest.ok && !over ? `at ${rest.value.key}` : JSON.stringify([outcome, knot]);
    const found = numbers.get(name);
    if (found !== undefined) {
      // A state that has the engine's is preferred to one that was only transferred to. It is taken whole: an engine's
      // state fits its own values alone, though the story may observe the same of others.
      const there = known[found];
      if (rest.ok && there !== undefined && there.storyState?.engineState === null && rest.value.engineState !== null)
        there.storyState = rest.value;
      return { stop: found, over };
    }
    numbers.set(name, stops.length);
    const shared = sharedAt(decisionPoint);
    const { replies } = shared;
    stops.push(outcome.kind === "decision" ? { knot, kind: "decision", replies } : { knot, ...outcome });
    known.push({
      number: stops.length - 1,
      storyState: rest.ok && !over ? rest.value : null,
      shared,
      memos: replies.map(() => []),
      single: new Map(),
    });
    return { stop: stops.length - 1, over };
  };

  const note = (engineTurn: EngineTurn, reply: string | null): void => {
    engineTurns += 1;
    drew ||= engineTurn.drew;
    noted.note(engineTurn, reply);
  };
  /** Looks at the untagged lines of a turn that no memo answers for. */
  const lookAt = ({ steps }: EngineTurn, pairs: readonly number[]): void => {
    for (const untagged of noted.untaggedIn(steps, []) ?? []) noted.look(untagged, existing(pairs[untagged.at]));
  };
  const said: number[] = [];
  /** Looks at the untagged lines of a turn again, by its memo. */
  const lookAgain = (
    untagged: readonly Untagged[],
    memo: Memo<Destination>,
    calm: number,
    trust: number,
    history: number,
  ): void => {
    said.length = 0;
    said.push(pairOf(calm, trust));
    setMeters(again, calm, trust, history);
    lookUp(memo, again, tables, null, said);
    for (const line of untagged) noted.look(line, existing(said[line.after]));
  };

  /** This stop's own memo has no answer. That of its decision point may have one; otherwise the engine runs. */
  const goOn = ({ at, index }: StopReply, slips: number, meterState: MeterState): Destination => {
    const { calm, trust, history } = meterState;
    const storyState = existing(at.storyState ?? undefined);
    const memo = existing(existing(at.memos[index])[slips]);
    const alone = `${index} ${slips} ${calm} ${trust} ${history}`;
    const single = at.single.get(alone);
    if (single !== undefined) {
      Object.assign(meterState, single.came);
      return single.destination;
    }
    const origin = {
      storyState,
      reply: index,
      meters: { calm, trust },
      slips,
      listener: () => listenWith(tables, { ...meterState, calm, trust, history }).listener,
    };
    const holding = branches.holding(storyState, slips);
    const sharedMemo = existing(at.shared.memos[index]);
    const before = branches.canTransfer
      ? lookUp(sharedMemo, meterState, tables, {
          observe: (fact, more) => branches.observe(storyState, slips, fact, more),
          holding,
        })
      : null;
    if (before !== null) {
      const { untagged } = before;
      const destination = { ...stopOf(branches.transfer(before.engineTurn, origin), before.ending), untagged };
      noted.staged.note(at.number, index, destination.stop, before.engineTurn.steps);
      remember(memo, stepsWhere(before.steps, holding), destination, tables, tests);
      return destination;
    }
    setMeters(meterState, calm, trust, history);
    const heard = listenWith(tables, meterState);
    const engineTurn = branches.take({ ...origin, listener: () => heard.listener });
    const steps = normaliseSteps(engineTurn.steps);
    const untagged = engineTurn.opaque ? null : noted.untaggedIn(engineTurn.steps, steps);
    const destination = { ...stopOf(engineTurn.rest, heard.ending()), untagged };
    noted.staged.note(at.number, index, destination.stop, engineTurn.steps);
    note(engineTurn, existing(at.shared.replies[index]).text);
    if (engineTurn.opaque) {
      lookAt(engineTurn, heard.pairs);
      at.single.set(alone, { destination, came: { ...meterState } });
      return destination;
    }
    if (branches.canTransfer)
      remember(sharedMemo, steps, { engineTurn, steps, ending: heard.ending(), untagged }, tables, tests);
    remember(memo, stepsWhere(steps, holding), destination, tables, tests);
    setMeters(again, calm, trust, history);
    if (lookUp(memo, again, tables) !== destination || !settledAlike(again, meterState))
      throw new Error(
        `reply ${index} of "${scenario.id}" does not go the same way twice at ${storyState.decisionPoint.knot}`,
      );
    return destination;
  };

  const arrive = ({ stop, over }: Destination, meterState: MeterState): number => {
    if (over) {
      const made = tables.metersAtEnd(meterState.history);
      meterState.settledCalm = existing(made.calm[meterState.settledCalm]);
      meterState.settledTrust = existing(made.trust[meterState.settledTrust]);
    }
    return stop;
  };

  return {
    stops,
    tables,
    noted,
    containers: () => branches.visited(),
    engineTurns: () => engineTurns,
    drew: () => drew,
    begin(seed, meterState) {
      setMeters(meterState, scenario.opening.calm, scenario.opening.trust, tables.nothing);
      const { listener, pairs, ending } = listenWith(tables, meterState);
      const engineTurn = branches.begin(seed, listener);
      note(engineTurn, null);
      lookAt(engineTurn, pairs);
      const destination = stopOf(engineTurn.rest, ending());
      noted.staged.note(-1, -1, destination.stop, engineTurn.steps);
      return arrive(destination, meterState);
    },
    movesAt: (stop) => existing(known[stop]).shared.moves,
    replyAt(stop, index) {
      const at = existing(known[stop]);
      return { at, index, memos: existing(at.memos[index]) };
    },
    take(reply, weight, meterState) {
      const slips = branches.countsSlips ? weight.slips : 0;
      const memo = (reply.memos[slips] ??= emptyMemo());
      const calm = existing(weight.calm[meterState.settledCalm]);
      const trust = existing(weight.trust[meterState.settledTrust]);
      const history = tables.historyAfter(meterState.history, weight);
      setMeters(meterState, calm, trust, history);
      let destination = lookUp(memo, meterState, tables);
      if (destination === null) {
        setMeters(meterState, calm, trust, history);
        destination = goOn(reply, slips, meterState);
      }
      if (destination.untagged?.some(({ known }) => !known.contradicted))
        lookAgain(destination.untagged, memo, calm, trust, history);
      return arrive(destination, meterState);
    },
    relevant(stop, history) {
      const at = existing(known[stop]);
      return at.storyState === null ? tables.nothing : tables.relevant(history, at.shared.movesAhead);
    },
  };
}

/** The decision point of a story that broke. */
const NOWHERE: Pick<DecisionPoint, "number" | "knot" | "offers" | "movesAhead"> = {
  number: -1,
  knot: "",
  offers: [],
  movesAhead: { practices: new Set(), pitfalls: new Set(), any: false },
};
